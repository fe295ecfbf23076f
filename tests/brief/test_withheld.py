import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.record.reports import Report
from truceline.brief import withheld
from truceline.claims import Named


def private(text: str, *names: str) -> dict[str, str]:
    """Who is withheld of these speakers, each without an id, in a document of this text."""
    report = Report("Wire")
    for name in names:
        report.shelling(f"said by {name}", speaker=Named(name=name))
    report.comments(text)
    return withheld.private_speakers(report.claims, [report.document])


def masked(text: str, *names: str, known: tuple[str, ...] = ()) -> str:
    return withheld.withhold(text, withheld.mask(names, known))


@pytest.mark.parametrize("name", ["Anna Kareva", "Kareva", "Omar al Hadi", "Dr Anna Kareva"])
def test_names_of_people_look_personal(name: str) -> None:
    assert withheld.looks_personal(name)


@pytest.mark.parametrize(
    "name",
    [
        "Armenia",
        "Amnesty International",
        "SOHR",
        "defence ministry",
        "residents",
        "President Kareva",
        "Free Press Network",
        "Houthis",
        "",
    ],
)
def test_names_of_states_bodies_and_offices_do_not(name: str) -> None:
    assert not withheld.looks_personal(name)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kareva, a resident of Barda, spoke.",
        "On Monday the resident Anna Kareva spoke.",
        "Anna Kareva, resident, spoke.",
    ],
)
def test_a_private_speaker_is_described_by_role(text: str) -> None:
    assert private(text, "Anna Kareva") == {"Anna Kareva": "a resident"}


@pytest.mark.parametrize(
    "text",
    [
        "President Anna Kareva spoke.",
        "Gen. Anna Kareva spoke.",
        "the foreign minister, Anna Kareva, spoke.",
        "Anna Kareva, a spokeswoman for the ministry, spoke.",
        "Anna Kareva, the region’s governor, spoke.",
    ],
)
def test_who_holds_an_office_is_named(text: str) -> None:
    assert private(text, "Anna Kareva") == {}


@pytest.mark.parametrize(
    "text",
    [
        "The president met Anna Kareva.",
        "Anna Kareva, widow of the commander, spoke.",
        "It was heard by the minister. Anna Kareva spoke.",
        "Anna Kareva spoke.",
    ],
)
def test_an_office_nearby_is_not_ones_own(text: str) -> None:
    assert "Anna Kareva" in private(text, "Anna Kareva")


def test_a_surname_alone_is_tied_to_the_office_before_the_full_name() -> None:
    assert private("The president, Anna Kareva, said no. Kareva left.", "Kareva") == {}


def test_one_person_is_public_under_each_form_of_the_name() -> None:
    assert (
        private("President Anna Kareva spoke. Kareva left. Mrs Kareva wept.", "Anna Kareva", "Kareva") == {}
    )


def test_a_relative_of_a_public_person_is_not_public() -> None:
    text = "President Anna Kareva spoke. Boris Kareva, a resident, wept."
    assert private(text, "Anna Kareva", "Boris Kareva") == {"Boris Kareva": "a resident"}
    assert masked(text, "Boris Kareva", known=("Anna Kareva",)) == (
        "President Anna Kareva spoke. ▮▮▮, a resident, wept."
    )


def test_a_name_is_masked_with_its_parts() -> None:
    text = "Anna Kareva fled. Kareva said that Anna was safe."
    assert masked(text, "Anna Kareva") == "▮▮▮ fled. ▮▮▮ said that ▮▮▮ was safe."


def test_a_first_name_goes_with_a_surname_that_is_masked() -> None:
    assert masked("“We fled,” Anna Kareva said.", "Kareva") == "“We fled,” ▮▮▮ said."


def test_words_that_only_contain_the_name_stay() -> None:
    assert masked("Karevas and Annapolis", "Anna Kareva") == "Karevas and Annapolis"


def test_a_part_that_is_also_a_place_is_spared() -> None:
    assert masked("Israel was told by Israel Kareva.", "Israel Kareva", known=("Israel",)) == (
        "Israel was told by ▮▮▮."
    )


def test_without_private_speakers_nothing_is_masked() -> None:
    assert masked("Anna Kareva fled.") == "Anna Kareva fled."


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_withheld_name_never_stays(before: str, after: str) -> None:
    text = withheld.withhold(f"{before} Anna Kareva {after}", withheld.mask(["Anna Kareva"], ()))
    assert not re.search(r"(?<!\w)Kareva(?!\w)", text)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("resident of Barda", "a resident of Barda"),
        ("eyewitness", "an eyewitness"),
        ("two residents", "the two residents"),
        ("residents", "residents"),
        ("a doctor", "a doctor"),
        ("UN", "the UN"),
        ("Anna Kareva", "a teacher"),
    ],
)
def test_speakers_are_written_as_a_sentence_needs_them(name: str, written: str) -> None:
    assert withheld.described(name, {"Anna Kareva": "a teacher"}) == written
