"""Who came to harm by nature, accident, illness, crime or play came to harm by no conflict."""

import pytest

from tests.reading.reports import all_claims, claims
from truceline.claims import Incident, Toll


@pytest.mark.parametrize(
    "text",
    [
        "A flood killed 12 people in the valley. Thirty were injured.",
        "Five passengers died when a bus crashed into a ravine.",
        "Twelve people dead\n\nAn earthquake struck the island before dawn, and 12 people were killed.",
        "No casualties were reported after the storm.",
        "A virus killed 40 patients in the city this week.",
        "A court heard of the murder of a neighbour. His lawyer will appeal.",
        "Police arrested three men on suspicion of theft.",
        "The striker fired a rocket from 30 metres in the last minute of the match.",
        "A new interpreter is released each year. Its parser and modules are compiled anew.",
    ],
)
def test_harm_by_other_causes_is_no_claim(text: str) -> None:
    assert not [*claims(Toll, text), *claims(Incident, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers shot 12 people dead after the flood.",
        "Twelve people were killed when a bus overturned after it hit a landmine.",
        "Rebels shot five passengers dead near the scene of the accident.",
        "The army shelled the court, killing a judge and two lawyers.",
    ],
)
def test_arms_make_it_one_again(text: str) -> None:
    assert claims(Toll, text)


def test_only_what_is_near_tells_the_cause() -> None:
    flood = "A flood destroyed a bridge in March. It was soon rebuilt."
    assert all_claims(flood + "\n\n" + "The road was open. " * 6 + "\n\nGunmen killed 12 people in Orla.")
