"""Whether a toll's people are military, civilian, both, or the words don't say."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Toll, VictimStatus

STATUS: list[tuple[str, VictimStatus]] = [
    ("Twelve soldiers were killed.", "military"),
    ("Twelve Kenyan troops were killed.", "military"),
    ("Twelve rebels were killed.", "military"),
    ("Twelve militants died.", "military"),
    ("Twelve al-Shabab fighters died.", "military"),
    ("Twelve peacekeepers died.", "military"),
    ("Twelve members of the brigade were killed.", "military"),
    ("Twelve members of a militia were killed.", "military"),
    ("Twelve members of the family were killed.", "civilian"),
    ("Fighting near Bor left 12 people dead.", "unknown"),
    ("A drone killed 12 displaced people.", "civilian"),
    ("Twelve civilians were killed.", "civilian"),
    ("Twelve villagers were killed.", "civilian"),
    ("Twelve aid workers were killed.", "civilian"),
    ("Twelve children were killed.", "civilian"),
    ("Twelve women and children were killed.", "civilian"),
    ("Twelve soldiers and civilians were killed.", "all"),
    ("Twelve members of the security forces were killed.", "military"),
    ("The brigade lost 12 men.", "military"),
    ("A commander said 12 of his own men had been killed.", "military"),
    ("Twelve men were killed in action.", "military"),
    ("Twelve men were killed in the action.", "unknown"),
    ("Twelve volunteers were captured.", "military"),
    ("Twelve volunteers were abducted.", "unknown"),
    ("Twelve men were killed.", "unknown"),
    ("Twelve people were killed.", "unknown"),
    ("Twelve were killed.", "unknown"),
    ("Twelve police officers were killed.", "unknown"),
    ("There were 12 civilian deaths.", "civilian"),
    ("The bodies of 12 soldiers were handed over.", "military"),
    ("Hundreds of civilians were killed.", "civilian"),
    ("A number of soldiers were killed.", "military"),
    ("Thousands have been displaced by fighting in Ituri.", "unknown"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_the_words_of_the_phrase_give_the_status(text: str, status: VictimStatus) -> None:
    assert only(Toll, text).victims.status == status


WORDS = [
    ("As many as 50 Malian soldiers were killed.", "As many as 50 Malian soldiers"),
    ("The bodies of 30 civilians were found.", "30 civilians"),
    ("The raid killed six rebels.", "six rebels"),
    ("The raid killed a boy.", "a boy"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_the_words_for_the_people_are_kept(text: str, words: str) -> None:
    assert only(Toll, text).victims.text in {words, words.removeprefix("As many as ")}


def test_one_more_person_leaves_the_status_of_the_others() -> None:
    first, second = claims(Toll, "Six villagers and a soldier died in the clash.")
    assert [(toll.low, toll.victims.status) for toll in (first, second)] == [(6, "civilian"), (1, "military")]


def test_some_of_them_are_like_those_counted_before() -> None:
    *_, some = claims(Toll, "So far 42 Kenyan villagers have died. Nine of them were killed near Lamu.")
    assert (some.low, some.victims.party, some.victims.status) == (9, "kenya", "civilian")
