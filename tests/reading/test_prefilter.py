"""Which documents deserve a parse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.reports import all_claims
from truceline.reading.prefilter import is_about_conflict

HARVEST = "The farmers of the valley brought in the wheat and sold it at the market in the old town. " * 12
COUNCIL = "The council voted on the budget, and the mayor promised new buses before the winter comes. " * 12


@pytest.mark.parametrize(
    "report",
    [
        "Shelling killed three civilians near the border.",
        "The ceasefire held for a day, and then the clashes resumed.",
        "Both sides agreed to exchange prisoners and the bodies of soldiers.",
        "Rebels besieged the town; its hospital has no medicine for the wounded.",
    ],
)
def test_a_report_of_a_conflict_is_read_also_between_other_news(report: str) -> None:
    assert is_about_conflict(HARVEST + report + COUNCIL)


@pytest.mark.parametrize("text", [HARVEST, COUNCIL, HARVEST + "A rocket engine was tested. " + COUNCIL])
def test_other_news_is_left_out(text: str) -> None:
    assert not is_about_conflict(text)


def test_words_far_apart_make_no_conflict() -> None:
    assert not is_about_conflict(f"An old soldier opened the fair. {HARVEST} {COUNCIL} A war film was shown.")


@pytest.mark.parametrize(
    "word", ["killed", "bombings", "besieging", "casualties", "shelled", "clashes", "died"]
)
def test_inflected_words_count(word: str) -> None:
    assert is_about_conflict(f"{HARVEST} There they {word} and {word}. {COUNCIL}")


def test_a_short_text_is_read_whole() -> None:
    assert is_about_conflict("The two sides met in Geneva.")


def test_what_is_left_out_has_its_passages_and_no_claims() -> None:
    assert all_claims(COUNCIL) == ()


@given(st.text(max_size=400))
def test_nothing_around_a_report_hides_it(around: str) -> None:
    report = "Shelling killed three civilians near the border."
    assert is_about_conflict(f"{around} {HARVEST} {report} {COUNCIL} {around}")
