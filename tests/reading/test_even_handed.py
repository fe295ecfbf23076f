"""The same words about another party are the same claims about that party."""

import re

import pytest

from tests.reading.reports import all_claims

WARS = [
    [("armenia", "Armenia", "Armenian", "Yerevan"), ("azerbaijan", "Azerbaijan", "Azerbaijani", "Baku")],
    [("russia", "Russia", "Russian", "Moscow"), ("ukraine", "Ukraine", "Ukrainian", "Kyiv")],
    [("india", "India", "Indian", "New Delhi"), ("pakistan", "Pakistan", "Pakistani", "Islamabad")],
    [("rwanda", "Rwanda", "Rwandan", "Kigali"), ("ethiopia", "Ethiopia", "Ethiopian", "Addis Ababa")],
]
TEXTS = [
    "{a_state} and {b_state} agreed on Friday to exchange lists of prisoners.",
    "{a_state} promised to withdraw its troops from the border within a week.",
    "{a_capital} vowed not to target civilians.",
    "{a_state} accused {b_state} of violating the truce.",
    "{a_state} declared a unilateral ceasefire.",
    "{a_state} rejected the plan, and {b_state} welcomed it.",
    "{a_state} demanded that {b_state} withdraw its army.",
    "{a_state}'s defence ministry has not said how many soldiers were killed.",
    "{a_demonym} officials declined to comment.",
    "{a_demonym} forces shelled a hospital near the border, {b_state} said.",
    "{a_state}'s defence ministry said that 14 {b_demonym} soldiers had died.",
    "Two civilians were wounded by {a_demonym} shelling on Thursday, {b_capital} said.",
    "{a_state} is an ally of {b_state}.",
]


Party = tuple[str, str, str, str]
"""Id, name, demonym and capital."""


def _told(text: str, first: Party, second: Party) -> str:
    _, a_state, a_demonym, a_capital = first
    _, b_state, b_demonym, b_capital = second
    return text.format(
        a_state=a_state, a_demonym=a_demonym, a_capital=a_capital,
        b_state=b_state, b_demonym=b_demonym, b_capital=b_capital,
    )  # fmt: skip


def _shape(text: str, first: Party, second: Party) -> list[str]:
    """The claims of a text as JSON with the parties called A and B; offsets, ids and coordinates left out."""
    left_out = {"id", "content", "document", "incident", "accord", "part_of"}
    found = [claim.model_dump_json(by_alias=True, exclude=left_out) for claim in all_claims(text)]
    for letter, names in (("A", first), ("B", second)):
        for name in sorted(names, key=len, reverse=True):
            found = [re.sub(rf"\b{re.escape(name)}\b", letter, one) for one in found]
    return sorted(re.sub(r'"(start|end|geonames|lat|lon)":[-\d.]+', "", one) for one in found)


@pytest.mark.parametrize("war", WARS, ids=lambda war: f"{war[0][0]} and {war[1][0]}")
@pytest.mark.parametrize("text", TEXTS)
def test_swapped_parties_have_swapped_claims(text: str, war: list[Party]) -> None:
    a, b = war
    there = _shape(_told(text, a, b), a, b)
    back = _shape(_told(text, b, a), b, a)
    assert there
    assert there == back
