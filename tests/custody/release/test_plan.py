"""Who is handed over in which phase, whom nobody may bargain over, and whom a plan does not reach."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.custody.together.people import names, on, person
from truceline.custody.people import Listed, NameList
from truceline.custody.release.plan import plan
from truceline.custody.release.terms import Plan, Terms


def held(by: str, *people: Listed, role: str = "held") -> NameList:
    found = names(role, *people)
    return found.model_copy(update={"about": found.about.model_copy(update={"issuer": by})})


def phases(found: Plan) -> list[list[str]]:
    return [[over.person for over in phase.handovers] for phase in found.phases]


def people(prefix: str, number: int, **fields: Any) -> list[Listed]:
    return [person(f"{prefix}{place}", **fields) for place in range(1, number + 1)]


def test_the_seriously_wounded_and_sick_go_first_whatever_their_number_or_rank() -> None:
    one = held("Veria", person("v1", health="seriously wounded", rank="general"), person("v2"))
    other = held("Ostrava", person("o1", health="good"))
    found = plan((one, other), Terms(rule="one for one"))
    assert found.phases[0].number == 0
    assert "109" in found.phases[0].basis
    assert phases(found) == [["v1"], ["v2", "o1"]]


def test_nobody_is_planned_for_against_their_will() -> None:
    one = held("Veria", person("v1", health="seriously sick", refuses_return="yes"))
    found = plan((one, held("Ostrava")), Terms())
    assert phases(found) == []
    assert [left.person for left in found.left] == ["v1"]


def test_after_active_hostilities_all_are_released_at_once() -> None:
    found = plan((held("Veria", *people("v", 5)), held("Ostrava", *people("o", 1))), Terms(ended=True))
    assert [len(phase.handovers) for phase in found.phases] == [6]
    assert "118" in found.phases[0].basis


def test_all_for_all_without_a_cap_reaches_everybody() -> None:
    found = plan((held("Veria", *people("v", 5)), held("Ostrava", *people("o", 1))), Terms())
    assert [len(phase.handovers) for phase in found.phases] == [6]
    assert found.left == ()


def test_one_for_one_names_whom_it_does_not_reach() -> None:
    terms = Terms(rule="one for one", per_phase=2)
    found = plan((held("Veria", *people("v", 5)), held("Ostrava", *people("o", 3))), terms)
    assert [len(phase.handovers) for phase in found.phases] == [4, 2]
    assert [left.person for left in found.left] == ["v4", "v5"]


def test_categories_go_in_the_agreed_order() -> None:
    woman = person("v1", sex="female", capture_date=on(2020, 10, 20))
    longest = person("v2", sex="male", capture_date=on(2020, 9, 27))
    later = person("v3", sex="male", capture_date=on(2020, 10, 5))
    young = person("v4", sex="male", birth_date=on(2001, 1, 5))
    unknown = person("v5")
    side = held("Veria", unknown, young, later, longest, woman)
    terms = Terms(rule="by category", per_phase=1, cap=0)
    found = plan((side, held("Ostrava", *people("o", 5))), terms)
    gone = [over.person for phase in found.phases for over in phase.handovers if over.by == "Veria"]
    assert gone == ["v1", "v2", "v3", "v4", "v5"]


def test_remains_are_planned_alike() -> None:
    sides = (held("Veria", *people("v", 2), role="dead"), held("Ostrava", *people("o", 2), role="dead"))
    assert [len(phase.handovers) for phase in plan(sides, Terms()).phases] == [4]


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (held("Veria"), held("Veria"), "two lists of two sides"),
        (held("Veria"), held("Ostrava", role="dead"), "two lists of one role"),
    ],
)
def test_lists_that_are_not_of_two_sides_and_one_role_are_refused(
    first: NameList, second: NameList, why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        plan((first, second), Terms())


SIZES = st.integers(0, 7)


@settings(deadline=None, max_examples=60)
@given(SIZES, SIZES, st.integers(0, 3), st.integers(1, 3), st.sampled_from(["all for all", "by category"]))
def test_neither_side_ever_leads_by_more_than_the_cap_and_nobody_is_lost(
    ours: int, theirs: int, cap: int, per_phase: int, rule: Any
) -> None:
    sides = (held("Veria", *people("v", ours)), held("Ostrava", *people("o", theirs)))
    found = plan(sides, Terms(rule=rule, cap=cap, per_phase=per_phase))
    lead = 0
    for phase in found.phases:
        lead += sum(1 if over.by == "Veria" else -1 for over in phase.handovers)
        assert abs(lead) <= cap
    reached = [over.person for phase in found.phases for over in phase.handovers]
    assert sorted([*reached, *(left.person for left in found.left)]) == sorted(
        one.id for side in sides for one in side.people
    )
    assert len(reached) == min(ours, theirs) * 2 + min(cap, abs(ours - theirs))


@settings(deadline=None, max_examples=30)
@given(SIZES, SIZES, st.integers(0, 2))
def test_swapping_the_sides_swaps_the_plan(ours: int, theirs: int, cap: int) -> None:
    one, other = held("Veria", *people("v", ours)), held("Ostrava", *people("o", theirs))
    terms = Terms(cap=cap, per_phase=2)
    there, back = plan((one, other), terms), plan((other, one), terms)
    assert [sorted(phase) for phase in phases(there)] == [sorted(phase) for phase in phases(back)]
