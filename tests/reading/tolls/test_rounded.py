"""A loose word in a headline or lead gives way to the number that the lead goes on to tell."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Toll

LEAD = "At least 41 people were killed in the raid on Goma, the army said."


def numbers(text: str) -> list[tuple[int | None, int | None]]:
    return [(toll.low, toll.high) for toll in claims(Toll, text)]


@pytest.mark.parametrize(
    "loose",
    [
        "Dozens killed in raid on Goma\n\n",
        "Scores killed in raid on Goma\n\n",
        "Civilians killed in raid on Goma\n\n",
        "A raid on Goma has killed dozens of people. ",
    ],
)
def test_the_number_of_the_lead_replaces_a_loose_word(loose: str) -> None:
    assert numbers(loose + LEAD) == [(41, None)]


@pytest.mark.parametrize(
    "loose",
    [
        "Hundreds killed in raid on Goma\n\n",  # another number altogether
        "Dozens injured in raid on Goma\n\n",
        "Dozens of children killed in raid on Goma\n\n",  # of the 41, or not
        "Dozens of soldiers killed in raid on Goma\n\n" + LEAD.replace("people", "civilians") + " ",
        "Dozens killed in raid on Goma, doctors say\n\n",  # another speaker
        "Dozens of people were killed in Goma on 3 May. On 5 May rebels raided Beni. ",
        "Dozens killed, three of them children, in raid on Goma\n\n",
    ],
)
def test_what_may_be_another_toll_stays(loose: str) -> None:
    assert len(numbers(loose + LEAD.replace("killed in", "killed on 5 May in"))) > 1


def test_no_later_paragraph_replaces_a_loose_word() -> None:
    lead = "A raid on Goma has killed dozens of people."
    assert numbers(f"{lead}\n\n{LEAD}") == [(24, 99), (41, None)]
