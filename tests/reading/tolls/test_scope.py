"""One event's toll, or a running count."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Toll

INCIDENT = [
    "Seventy prisoners were freed in the first swap since the truce.",
    "Seven fishermen went missing off Gao.",
    "A bomb killed 12 people in Gao.",
    "A bomb has killed 12 people in Gao.",
    "At least 1,300 people were killed in the earthquake bombing of the dam.",
    "Twelve people have been killed in an air strike on Gao.",
    "Twelve people have been killed in Gao on Friday.",
    "Twelve soldiers were killed in clashes near Gao.",
    "Twelve soldiers were killed in fighting near Gao overnight.",
    "The rebels claimed to have killed 12 soldiers.",
    "Last week 12 villagers were killed near Gao.",
    "The shelling left 12 dead.",
    "A man who fought in the war was killed near Gao.",
    "Raids by war planes have killed eight villagers near Gao.",
]


@pytest.mark.parametrize("text", INCIDENT)
def test_one_event_has_the_scope_of_an_incident(text: str) -> None:
    assert only(Toll, text).scope == "incident"


CUMULATIVE = [
    "Twelve hundred attacks took place this year, in which 533 people lost their lives.",
    "At least 735 hostages remain unaccounted for in Gao.",
    "Almost 700 people remain missing in Gao.",
    "In the fighting of the past 24 hours 12 soldiers were killed.",
    "The war has killed 12,000 people.",
    "Some 40,000 people died in the civil war.",
    "Since January 300 villagers have been killed near Gao.",
    "Nearly 900 people were killed over the past three months.",
    "So far 60 soldiers were killed.",
    "In total 60 soldiers were killed in the valley.",
    "Clashes have left some 60 villagers dead in the last three days.",
    "The raid brought the number of dead this week to 95.",
    "The strikes of the week raised the toll to 112.",
    "More than 600 people have been killed in the district.",
    "Civilians are dying in the city.",
    "Three nurses are missing in the valley.",
    "Some 5,000 villagers were displaced.",
    "A report on the conflict, in which 230,000 people have died, came out on Monday.",
]


@pytest.mark.parametrize("text", CUMULATIVE)
def test_a_count_over_time_is_cumulative(text: str) -> None:
    assert only(Toll, text).scope == "cumulative"


def test_what_is_counted_on_behind_a_running_count_is_one_too() -> None:
    counts = claims(Toll, "So far 31 villagers have been killed in Gao and another 143 wounded.")
    assert [(toll.scope, toll.victims.status) for toll in counts] == [("cumulative", "civilian")] * 2
