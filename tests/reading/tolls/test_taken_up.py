"""Numbers that take up the toll told just before."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Toll

EVENT = "Gunmen seized 112 women near Ngala, an official said. "


@pytest.mark.parametrize(
    "words",
    ["The local chief put the number at 319.", "A teacher put the figure much higher, at 319."],
)
def test_another_number_is_of_the_same_outcome(words: str) -> None:
    *_, toll = claims(Toll, EVENT + words)
    assert (toll.outcome, toll.low, toll.high, toll.part_of) == ("captured", 319, 319, None)


@pytest.mark.parametrize(
    "text",
    [
        "The chief put the number at 319.",
        EVENT + "The chief put the number of tents at 319.",
        EVENT + "The chief put the number at 319 tents.",
        EVENT + "He came. He left. He returned. The chief put the number at 319.",
    ],
)
def test_a_number_of_nobody_told_of_is_no_toll(text: str) -> None:
    assert 319 not in [toll.low for toll in claims(Toll, text)]


@pytest.mark.parametrize(
    "words",
    [
        "They are as follows: 40 civilians, among them 12 children; and 38 soldiers.",
        "They include 40 civilians, 12 children and 38 soldiers.",
    ],
)
def test_a_breakdown_gives_parts(words: str) -> None:
    whole, *parts = claims(Toll, "Since May 78 people have been killed in Gao. " + words)
    assert [(part.low, part.victims.status) for part in parts] == [
        (40, "civilian"),
        (12, "civilian"),
        (38, "military"),
    ]
    assert {part.part_of for part in parts} == {whole.id}


def test_a_breakdown_counts_people_only() -> None:
    (toll,) = claims(Toll, "Since May 78 people have been killed in Gao. They were 20 km from the front.")
    assert toll.low == 78
