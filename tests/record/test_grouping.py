"""Grouping: complete linkage, abstaining where two groups fit, and a person's word first."""

from hypothesis import given
from hypothesis import strategies as st

from tests.record.reports import ARMENIA, Report, ruling
from truceline.claims import Background
from truceline.record.grouping import grouped
from truceline.record.review import Pairs, pairs

NO_RULINGS = Pairs({})


def facts(*numbers: int) -> list[Background]:
    report = Report("agency")
    return [
        report.says(Background, f"fact {n}", subject=ARMENIA, relation="other", object=str(n))
        for n in numbers
    ]


def close(a: Background, b: Background) -> bool:
    return abs(int(a.object) - int(b.object)) <= 1


def values(groups: list[list[Background]]) -> list[list[int]]:
    return [[int(claim.object) for claim in group] for group in groups]


def test_likeness_does_not_chain() -> None:
    assert values(grouped(facts(1, 2, 3), close, NO_RULINGS)) == [[1, 2], [3]]


def test_what_fits_two_groups_stays_alone() -> None:
    assert values(grouped(facts(1, 3, 2), close, NO_RULINGS)) == [[1], [3], [2]]


def test_only_a_ruling_joins_two_blocks() -> None:
    claims = facts(1, 2)

    def apart(claim: Background) -> str:
        return claim.object

    assert values(grouped(claims, close, NO_RULINGS, apart)) == [[1], [2]]
    together = pairs([ruling("same event", *claims)])
    assert values(grouped(claims, close, together, apart)) == [[1, 2]]


@given(st.lists(st.integers(0, 9), max_size=12))
def test_every_claim_is_in_one_group_whose_members_are_all_alike(numbers: list[int]) -> None:
    claims = facts(*numbers)
    groups = grouped(claims, close, NO_RULINGS)
    assert sorted(claim.id for group in groups for claim in group) == sorted(claim.id for claim in claims)
    assert all(close(a, b) for group in groups for a in group for b in group)
