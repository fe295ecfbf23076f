"""Tolls through the whole reader: who says it, how firmly, when and where; and the laws that hold of all."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reports import all_claims, claims, document, only
from truceline.claims import Stance, Toll
from truceline.reading.reader import read

STANCES: list[tuple[str, Stance]] = [
    ("Kenya said that 12 of its soldiers had been killed.", "stated"),
    ("Rwanda denied that its troops had killed 20 villagers.", "denied"),
    ("The rebels claimed to have killed 30 soldiers.", "alleged"),
    ("Thirty soldiers were reportedly killed.", "alleged"),
    ("The shelling may have killed 30 soldiers.", "hedged"),
    ("Some 300 people are feared dead.", "hedged"),
    ("Russia will hand over the bodies of 152 soldiers.", "expected"),
]


@pytest.mark.parametrize(("text", "stance"), STANCES)
def test_a_toll_is_as_firm_as_its_words(text: str, stance: Stance) -> None:
    assert only(Toll, text).stance == stance


def test_two_sources_with_two_numbers_are_two_claims() -> None:
    ministry, rebels = claims(
        Toll, "Mali's army said 12 soldiers had died. The rebels said they had killed 40 soldiers."
    )
    assert (ministry.low, rebels.low) == (12, 40)
    assert "army" in ministry.speakers[0].name.casefold()
    assert "rebels" in rebels.speakers[0].name.casefold()


def test_a_toll_has_its_place_and_its_day() -> None:
    toll = only(Toll, "Nine villagers were killed in Gao on Tuesday.")
    assert toll.when is not None
    assert (toll.when.earliest, toll.where[0].name) == ("2024-05-07", "Gao")


def test_a_caption_that_repeats_the_body_tells_the_same_number() -> None:
    body = "Twelve people were killed in Gao on Monday."
    tolls = claims(Toll, f"{body}\n\nPhoto: Mourners carry one of 12 people killed in Gao.\n")
    assert {(toll.outcome, toll.low) for toll in tolls} == {("killed", 12)}


LIST = """The ministry gave these figures:

- 12 soldiers killed in Gao
- 30 soldiers wounded in Kidal
- 4 soldiers missing
"""


def test_a_list_gives_a_toll_a_line() -> None:
    assert [(toll.outcome, toll.low) for toll in claims(Toll, LIST)] == [
        ("killed", 12),
        ("injured", 30),
        ("missing", 4),
    ]


WARS = [
    [("armenia", "Armenia", "Armenian", "Yerevan"), ("azerbaijan", "Azerbaijan", "Azerbaijani", "Baku")],
    [("russia", "Russia", "Russian", "Moscow"), ("ukraine", "Ukraine", "Ukrainian", "Kyiv")],
    [("india", "India", "Indian", "New Delhi"), ("pakistan", "Pakistan", "Pakistani", "Islamabad")],
    [("eritrea", "Eritrea", "Eritrean", "Asmara"), ("ethiopia", "Ethiopia", "Ethiopian", "Addis Ababa")],
    [("israel", "Israel", "Israeli", "Jerusalem"), ("lebanon", "Lebanon", "Lebanese", "Beirut")],
]
SWAPPED = [
    "{a} said that {b_people} forces had killed 14 of its soldiers.",
    "{a_people} shelling killed nine {b_people} civilians, two of them children.",
    "{a_capital} denied that it had killed 20 {b_people} soldiers.",
    "{a}'s defence ministry said 1,340 of its soldiers had been killed in the war with {b}.",
    "{a} and {b} fought. Over 2,000 soldiers died on either side.",
    "{a} and {b} fought. Dozens of soldiers were killed on both sides.",
    "{a_people} forces captured 12 {b_people} soldiers and wounded 30.",
    "No {a_people} soldiers were killed, {b} said.",
    "{a} handed over the bodies of 30 {b_people} soldiers.",
    "{a} freed 40 {b_people} prisoners on Friday.",
]

Party = tuple[str, str, str, str]


def _told(text: str, one: Party, other: Party) -> str:
    return text.format(
        a=one[1], a_people=one[2], a_capital=one[3], b=other[1], b_people=other[2], b_capital=other[3]
    )


def _shape(text: str, one: Party, other: Party) -> list[str]:
    """The tolls as JSON, the parties called A and B; left out what hangs on offsets or on how names parse."""
    left_out = {"id", "content", "document", "incident", "part_of", "quote"}
    found = [toll.model_dump_json(exclude=left_out) for toll in claims(Toll, text)]
    for letter, names in (("A", one), ("B", other)):
        for name in sorted(names, key=len, reverse=True):
            found = [re.sub(rf"\b{re.escape(name)}\b", letter, toll) for toll in found]
    return sorted(re.sub(r'"(start|end|geonames|lat|lon)":[-\d.]+', "", toll) for toll in found)


@pytest.mark.parametrize("war", WARS, ids=lambda war: f"{war[0][0]} and {war[1][0]}")
@pytest.mark.parametrize("text", SWAPPED)
def test_swapped_parties_have_swapped_tolls(text: str, war: list[Party]) -> None:
    a, b = war
    there = _shape(_told(text, a, b), a, b)
    assert there
    assert [toll.replace('["B","A"]', '["A","B"]') for toll in there] == [
        toll.replace('["B","A"]', '["A","B"]') for toll in _shape(_told(text, b, a), b, a)
    ]


SENTENCES = st.lists(
    st.sampled_from(
        [
            "Shelling killed 12 people in Gao on Monday, three of them children.",
            "At least 40 soldiers died and 30 were wounded near Taiz.",
            "The death toll rose from 80 to 95.",
            "Two medics were among the dead.",
            "No casualties were reported in Kupiansk.",
            "The army denied that 20 villagers had been killed.",
            "Hundreds of families fled to Chad.",
            "10 dead 20 hurt in Peshawar blast",
            "The rain stopped at noon.",
            "“We buried nine of our neighbours,” said a teacher.",
        ]
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=15, deadline=None)
@given(SENTENCES)
def test_quotes_are_exact_and_ids_unique(sentences: list[str]) -> None:
    text = "\n\n".join(sentences)
    tolls = claims(Toll, text)
    assert all(text[toll.quote.start : toll.quote.end] == toll.quote.exact for toll in tolls)
    assert len({toll.id for toll in tolls}) == len(tolls)


@settings(max_examples=10, deadline=None)
@given(SENTENCES)
def test_reading_twice_gives_the_same(sentences: list[str]) -> None:
    text = "\n\n".join(sentences)
    assert read(document(text)) == read(document(text))


@settings(max_examples=10, deadline=None)
@given(
    SENTENCES,
    st.sampled_from(["Nine nurses were killed in Kidal.", "The rain stopped.", "Talks go on in Kyiv."]),
)
def test_a_paragraph_more_changes_no_toll_before_it(sentences: list[str], more: str) -> None:
    text = "The town is quiet today, people say.\n\n" + " ".join(sentences)
    ids = {"id", "document"}  # both hang on the text's hash
    before = [
        toll.model_dump(exclude=ids | {"part_of", "incident", "content"}) for toll in claims(Toll, text)
    ]
    after = [
        toll
        for toll in all_claims(f"{text}\n\n{more}")
        if toll.kind == "toll" and toll.quote.end <= len(text)
    ]
    assert [toll.model_dump(exclude=ids | {"part_of", "incident", "content"}) for toll in after] == before
