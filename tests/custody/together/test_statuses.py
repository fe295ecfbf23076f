"""Where each person sought stands, and what absence from a list means."""

import pytest

from tests.custody.together.people import confirmed, names, on, person
from truceline.custody.people import Listed, NameList
from truceline.custody.together.confirmed import Pair
from truceline.custody.together.statuses import Compared, Sought, held_statuses, sought_statuses


def status(one: Listed, *against: tuple[NameList, list[Pair]]) -> Sought:
    compared = [Compared(theirs, tuple(pairs)) for theirs, pairs in against]
    (found,) = sought_statuses(names("sought", one), compared)
    return found


HELD = names("held", person("t1"))
DEAD = names("dead", person("t1", death_date=on(2020, 10, 5)))
RELEASED = names("released", person("t1"), date="2020-11-01")
PAIR = [confirmed("o1", "t1")]


@pytest.mark.parametrize(
    ("theirs", "expected"), [(HELD, "acknowledged"), (DEAD, "reported dead"), (RELEASED, "released")]
)
def test_a_confirmed_row_of_theirs_says_where_a_person_stands(theirs: NameList, expected: str) -> None:
    assert status(person("o1"), (theirs, PAIR)).status == expected


def test_a_match_that_nobody_confirmed_says_nothing_and_waits() -> None:
    seen = person("o1", held_at="Camp 3")
    found = status(seen, (HELD, [Pair(ours="o1", theirs="t1", probability=0.99)]))
    assert found.status == "unknown"
    assert "1 possible matches" in found.why


def test_seen_in_custody_and_not_on_a_complete_list_is_unacknowledged() -> None:
    assert status(person("o1", held_at="Camp 3"), (HELD, [])).status == "unacknowledged"


def test_absence_from_a_partial_list_means_nothing() -> None:
    partial = names("held", person("t1"), coverage="Camp 9")
    assert status(person("o1", held_at="Camp 3"), (partial, [])).status == "not covered"
    assert status(person("o1", held_at="camp 9"), (partial, [])).status == "unacknowledged"


def test_a_list_that_does_not_say_what_it_covers_covers_nothing() -> None:
    unsaid = names("held", person("t1"), coverage=None)
    assert status(person("o1", held_at="Camp 3"), (unsaid, [])).status == "not covered"


def test_nobody_says_the_person_is_held() -> None:
    assert status(person("o1"), (HELD, [])).status == "unknown"


def test_held_here_and_dead_there_is_a_contradiction() -> None:
    assert status(person("o1"), (HELD, PAIR), (DEAD, PAIR)).status == "contradiction"


def test_proof_of_life_after_the_date_of_the_papers_is_a_contradiction() -> None:
    seen = person("o1", proof_of_life=on(2020, 10, 20))
    assert status(seen, (DEAD, PAIR)).status == "contradiction"
    seen = person("o1", proof_of_life=on(2020, 10, 1))
    assert status(seen, (DEAD, PAIR)).status == "reported dead"


def test_detained_on_charges_is_acknowledged_with_the_status_disputed() -> None:
    charged = names("held", person("t1", kind="other detainee"))
    found = status(person("o1"), (charged, PAIR))
    assert (found.status, found.disputed) == ("acknowledged", True)


def test_remains_are_identified_by_an_authority_and_its_method_only() -> None:
    assert not status(person("o1"), (DEAD, PAIR)).identified
    named = [confirmed("o1", "t1", authority="Forensic service", method="DNA")]
    assert status(person("o1"), (DEAD, named)).identified


def test_each_person_held_is_sought_or_unclaimed() -> None:
    held = names("held", person("t1"), person("t2"))
    found = held_statuses(Compared(held, tuple(PAIR)))
    assert [one.status for one in found] == ["sought", "unclaimed"]


def test_the_same_rules_hold_for_both_sides() -> None:
    """Swap the lists and who held whom, and each side's statuses are those of the other."""
    ours, theirs = person("o1", held_at="Camp 3"), person("t1", held_at="Camp 3")
    one_way = status(ours, (names("held"), []))
    other_way = status(theirs, (names("held"), []))
    assert one_way.status == other_way.status
