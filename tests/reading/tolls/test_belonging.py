"""What a toll belongs to: its event, and the whole that it is a part of."""

import pytest

from tests.reading.reports import all_claims, claims
from truceline.claims import Incident, Toll


@pytest.mark.parametrize(
    "text",
    [
        "Sudanese warplanes bombed a market in Khartoum on Sunday, killing 40 people.",
        "An Israeli airstrike on a school in Gaza City killed at least 12 people.",
        "Rebels shelled Goma on Monday. Nine villagers were killed.",
        "Nine villagers died when rebels shelled Goma on Monday.",
    ],
)
def test_a_toll_names_the_incident_told_with_it_or_just_before(text: str) -> None:
    (incident,) = claims(Incident, text)
    (toll,) = claims(Toll, text)
    assert toll.incident == incident.id


@pytest.mark.parametrize(
    "text",
    [
        "Rebels shelled Goma on Monday. In Bukavu nine villagers were killed on Tuesday.",
        "Rebels shelled Goma on Monday.\n\nNine villagers were killed elsewhere.",
        "Rebels shelled Goma on Monday. The war has killed 12,000 people.",
        "Rebels shelled Goma on Monday. Later six nurses were released.",
    ],
)
def test_a_toll_of_another_place_day_paragraph_or_kind_names_none(text: str) -> None:
    assert [toll.incident for toll in claims(Toll, text)] == [None]


def test_every_id_that_a_toll_names_is_a_claim_of_the_document() -> None:
    found = all_claims(
        "Rebels shelled Goma on Monday, killing nine people, two of them nurses. Four children were among "
        "the dead."
    )
    ids = {claim.id for claim in found}
    named = [i for c in found if isinstance(c, Toll) for i in (c.incident, c.part_of) if i is not None]
    assert named
    assert set(named) <= ids


def test_a_part_is_not_hung_on_a_smaller_toll() -> None:
    *_, part = claims(Toll, "Three guards were killed on Monday. Twelve children were among the dead.")
    assert part.part_of is None
