"""The deletion filter: which claims suffice, with the earliest of those that would do as well."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from truceline.record.tolls.deletion import Proof, minimal

ENOUGH = st.lists(st.sets(st.integers(0, 30), max_size=9), max_size=6)
"""Sets of claims of which each is enough for what is to be proved."""


def proving(enough: Sequence[set[int]], asked: list[frozenset[int]]) -> Proof:
    """A proof that gives the largest set left, and notes what it is asked without."""

    def proof(without: frozenset[int]) -> frozenset[int] | None:
        asked.append(without)
        left = [(len(one), sorted(one)) for one in enough if not one & without]
        return frozenset(max(left)[1]) if left else None

    return proof


def one_by_one(enough: Sequence[set[int]]) -> tuple[int, ...] | None:
    """The filter as it is published: each claim in turn, the last first."""
    left = set(range(31))
    if not any(one <= left for one in enough):
        return None
    for claim in range(30, -1, -1):
        if any(one <= left - {claim} for one in enough):
            left.remove(claim)
    return tuple(sorted(left))


@given(ENOUGH)
def test_the_result_is_that_of_trying_each_claim_in_turn(enough: list[set[int]]) -> None:
    assert minimal(range(31), proving(enough, [])) == one_by_one(enough)


def test_few_questions_find_two_claims_among_a_thousand() -> None:
    pairs = [{number, number + 1} for number in range(999)]
    asked: list[frozenset[int]] = []
    assert minimal(range(1000), proving(pairs, asked)) == (0, 1)
    assert len(asked) < 50
