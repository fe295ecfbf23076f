"""Which numbers are tolls: told as done, of people, and each but once."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Qualifier, Toll

NUMBERS: list[tuple[str, int | None, int | None, Qualifier]] = [
    ("Fourteen soldiers were killed near Shusha.", 14, 14, "exact"),
    ("At least 14 soldiers were killed near Shusha.", 14, None, "at_least"),
    ("More than 200 soldiers were killed near Goma.", 201, None, "more_than"),
    ("Over 2,000 soldiers were killed near Goma.", 2001, None, "more_than"),
    ("As many as 50 soldiers were killed near Goma.", None, 50, "up_to"),
    ("Fewer than ten soldiers were killed near Goma.", None, 9, "fewer_than"),
    ("About 100 soldiers were killed near Goma.", 90, 110, "about"),
    ("Between 20 and 30 soldiers were killed near Goma.", 20, 30, "range"),
    ("Dozens of soldiers were killed near Goma.", 24, 99, "vague"),
    ("Hundreds of thousands of people were displaced in Tigray.", 200_000, 999_999, "vague"),
    ("Civilians were killed in Avdiivka.", 2, None, "vague"),
    ("A soldier was killed in Avdiivka.", 1, 1, "exact"),
    ("A 12-year-old boy was killed in Avdiivka.", 1, 1, "exact"),
    ("Willem Sample was killed in Avdiivka.", 1, 1, "exact"),
    ("Some 60 members of the militia were killed near Taiz.", 54, 66, "about"),
    ("Three of its soldiers were killed near Taiz.", 3, 3, "exact"),
    ("A family of five died in Rafah.", 5, 5, "exact"),
]


@pytest.mark.parametrize(("text", "low", "high", "qualifier"), NUMBERS)
def test_a_toll_keeps_the_bounds_of_its_number(
    text: str, low: int | None, high: int | None, qualifier: Qualifier
) -> None:
    toll = only(Toll, text)
    assert (toll.low, toll.high, toll.qualifier) == (low, high, qualifier)


NONE = [
    "No casualties were reported in Kupiansk.",
    "There were no deaths in Kupiansk.",
    "No civilians were killed in Kupiansk.",
    "Not one soldier was killed in Kupiansk.",
    "Zero casualties were reported in Kupiansk.",
    "Nobody was killed in Kupiansk.",
]


@pytest.mark.parametrize("text", NONE)
def test_nobody_is_a_toll_of_nought(text: str) -> None:
    toll = only(Toll, text)
    assert (toll.outcome, toll.low, toll.high) == ("killed", 0, 0)


def test_that_no_casualties_were_reported_is_only_alleged() -> None:
    assert only(Toll, "No casualties were reported in Kupiansk.").stance == "alleged"
    assert only(Toll, "There were no casualties, Kenya said.").stance == "stated"


SUPPOSED = [
    "If the rebels attack, 100 people could be killed.",
    "Up to 100 people would be killed unless the river falls.",
    "The envoy asked whether 40 villagers had been killed.",
    "The army sent two battalions to kill 30 rebels.",
    "The militia will kill 20 hostages, its leader said.",
    "They demanded the evacuation of 25 nurses.",
    "The two sides discussed the release of 25 nurses.",
]


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_supposed_wished_or_planned_is_no_toll(text: str) -> None:
    assert claims(Toll, text) == []


UNCOUNTED = [
    "The government does not know how many people were killed.",
    "The civilians fled the fighting.",
    "The dead militants had come from the valley.",
    "Both sides suffered casualties.",
    "Three families were killed in Rafah.",
    "Five battalions were destroyed near Kursk.",
    "There was no immediate toll.",
]


@pytest.mark.parametrize("text", UNCOUNTED)
def test_people_without_a_number_of_them_are_no_toll(text: str) -> None:
    assert claims(Toll, text) == []


OTHER_NUMBERS = [
    ("The strike, 12 kilometres from Lviv, killed four people.", 4),
    ("Thirty missiles killed four people in Lviv.", 4),
    ("In 2014 four people were killed in Lviv.", 4),
    ("Four people aged 20 to 45 were killed in Lviv.", 4),
    ("The attack, which lasted 45 minutes, killed four people in Lviv.", 4),
    ("The 155mm shell killed four people in Lviv.", 4),
    ("The attack, the deadliest since 2011, killed four people in Lviv.", 4),
]


@pytest.mark.parametrize(("text", "number"), OTHER_NUMBERS)
def test_numbers_of_other_things_are_no_tolls(text: str, number: int) -> None:
    assert [toll.low for toll in claims(Toll, text)] == [number]


def test_a_planned_handover_tells_how_many_and_that_it_is_expected() -> None:
    toll = only(Toll, "Russia will hand over the bodies of 152 soldiers.")
    assert (toll.outcome, toll.low, toll.stance) == ("remains", 152, "expected")
    toll = only(Toll, "The army plans to release 40 nurses on Friday.")
    assert (toll.outcome, toll.low, toll.stance) == ("released", 40, "expected")
