"""Tolls given as figures, without people beside them."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Outcome, Toll

FIGURES: list[tuple[str, Outcome, int]] = [
    ("The death toll rose to 95 on Tuesday.", "killed", 95),
    ("The death toll rose from 80 to 95 on Tuesday.", "killed", 95),
    ("The death toll from the strike on Taiz has reached 126.", "killed", 126),
    ("The hospital reported a death toll of 34.", "killed", 34),
    ("The toll, which stood at 40 on Monday, rose to 52.", "killed", 52),
    ("A monitor put the number of dead at 13.", "killed", 13),
    ("A monitor put the number of civilians killed at 13.", "killed", 13),
    ("The number of people killed rose from 80 to 95.", "killed", 95),
    ("The number of wounded rose to 60.", "injured", 60),
    ("The raid brought to 525 the number of soldiers killed.", "killed", 525),
    ("The UN had earlier put the toll at 30.", "killed", 30),
]


@pytest.mark.parametrize(("text", "outcome", "number"), FIGURES)
def test_a_figure_is_the_new_one(text: str, outcome: Outcome, number: int) -> None:
    toll = only(Toll, text)
    assert (toll.outcome, toll.low) == (outcome, number)


def test_an_update_is_told_beside_the_event() -> None:
    first, update = claims(Toll, "At least nine people were killed, raising the toll to 112.")
    assert (first.low, first.scope) == (9, "incident")
    assert (update.low, update.scope) == (112, "incident")


def test_the_wounded_are_not_taken_for_the_toll() -> None:
    dead, hurt = claims(Toll, "The hospital reported a toll of 44 dead and 140 hurt in Bor.")
    assert (dead.outcome, dead.low, hurt.outcome, hurt.low) == ("killed", 44, "injured", 140)


@pytest.mark.parametrize(
    "text",
    ["Police said the first toll also included 55 injured.", "The toll of 12 dead includes 55 injured."],
)
def test_the_injured_that_a_toll_includes_are_not_among_the_dead(text: str) -> None:
    assert [toll.outcome for toll in claims(Toll, text) if toll.low == 55] == ["injured"]


@pytest.mark.parametrize("text", ["There was no immediate toll.", "The toll of the war is heavy."])
def test_a_toll_without_a_figure_is_none(text: str) -> None:
    assert claims(Toll, text) == []


LABELS: list[tuple[str, Outcome, int]] = [
    ("- Killed in the past 24 hours: 7", "killed", 7),
    ("Wounded in Goma since Monday: 23", "injured", 23),
    ("Missing: 12", "missing", 12),
    ("Deaths: 40", "killed", 40),
]


@pytest.mark.parametrize(("line", "outcome", "number"), LABELS)
def test_a_labelled_line_of_a_list_is_a_toll(line: str, outcome: Outcome, number: int) -> None:
    toll = only(Toll, f"The health ministry of the rebels gave these figures for the war.\n\n{line}\n")
    assert (toll.outcome, toll.low) == (outcome, number)
