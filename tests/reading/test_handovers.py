"""Handovers: who gave prisoners, remains or lists out of his hands, and what is none."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Incident


def handovers(text: str) -> list[Incident]:
    """The handovers of a report."""
    return [told for told in claims(Incident, text) if told.act == "Other"]


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        ("Armenia handed over a list of prisoners on Monday.", ["armenia"]),
        ("Azerbaijan freed all prisoners of war.", ["azerbaijan"]),
        ("The bodies of the dead were returned by Armenia.", ["armenia"]),
        ("The Red Cross received a list of captives from Azerbaijan.", ["azerbaijan"]),
        ("Armenia and Azerbaijan exchanged the bodies of their dead.", ["armenia", "azerbaijan"]),
    ],
)
def test_who_hands_over(text: str, givers: list[str]) -> None:
    (told,) = handovers(text)
    assert [giver.actor for giver in told.actors] == givers


def test_the_speaker_who_says_it_did_is_the_giver() -> None:
    (told,) = handovers("Armenia's defence ministry said on Monday that it delivered its list of prisoners.")
    assert [giver.actor for giver in told.actors] == ["armenia.ministry-of-defence"]
    assert [speaker.actor for speaker in told.speakers] == ["armenia.ministry-of-defence"]


def test_what_a_speaker_says_was_not_handed_over_is_denied() -> None:
    (told,) = handovers(
        "Azerbaijan has not handed over its list of prisoners, Armenia's defence ministry said."
    )
    assert told.stance == "denied"


@pytest.mark.parametrize(
    "text",
    [
        "Azerbaijan will hand over its prisoners.",
        "Azerbaijan agreed to hand over its prisoners.",
        "If Azerbaijan hands over its prisoners, talks will go on.",
        "Azerbaijan released a statement on prisoners.",
        "Azerbaijan handed over the village.",
        "The court released the prisoners.",
        "Azerbaijan freed 14 prisoners of war.",
    ],
)
def test_what_is_no_handover(text: str) -> None:
    assert handovers(text) == []
