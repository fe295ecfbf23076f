"""Counts that leave the wing give no small number away, not even to somebody who knows the method."""

from collections import defaultdict
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.together.counts import SMALLEST, protected, released

TABLES = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 30), min_size=1)


def test_one_small_cell_takes_another_with_it() -> None:
    table = protected({"held": 12, "dead": 9, "released": 3})
    assert table.cells == {"held": 12, "dead": None, "released": None}
    assert table.total == 24


def test_small_cells_that_their_sum_would_give_away_take_another_with_them() -> None:
    assert protected({"a": 1, "b": 1, "c": 40}).cells == {"a": None, "b": None, "c": None}


def test_where_nothing_can_stand_beside_the_total_is_hidden() -> None:
    table = protected({"held": 3, "dead": 0})
    assert table.cells == {"held": None, "dead": 0}
    assert table.total is None


def test_large_cells_are_all_shown() -> None:
    assert protected({"a": 5, "b": 0}).cells == {"a": 5, "b": 0}


def test_nobody_who_knows_the_method_can_work_a_hidden_cell_out() -> None:
    most = 16
    alike = defaultdict(list)
    for counts in product(range(most), repeat=3):
        named = dict(zip("abc", counts, strict=True))
        if sum(counts) < most:  # beyond it, tables that look alike are not all listed
            alike[protected(named).model_dump_json()].append((named, protected(named)))
    for tables in alike.values():
        for name, shown in tables[0][1].cells.items():
            if shown is None:
                assert len({table[name] for table, _ in tables}) > 1


@given(TABLES)
def test_no_small_cell_is_shown_and_what_is_shown_is_true(counts: dict[str, int]) -> None:
    table = protected(counts)
    for name, shown in table.cells.items():
        assert shown is None or shown == counts[name]
        assert shown is None or shown == 0 or shown >= SMALLEST
    assert table.total in {None, sum(counts.values())}


@given(TABLES, TABLES)
def test_the_difference_of_two_releases_is_never_a_few_people(
    before: dict[str, int], after: dict[str, int]
) -> None:
    if released(after, before) is not None:
        for name in {*before, *after}:
            change = abs(after.get(name, 0) - before.get(name, 0))
            assert change == 0 or change >= SMALLEST
        assert not 0 < abs(sum(after.values()) - sum(before.values())) < SMALLEST


def test_a_table_that_changed_by_one_person_is_not_released() -> None:
    assert released({"held": 13}, {"held": 12}) is None
    assert released({"held": 12}, {"held": 12}) is not None
