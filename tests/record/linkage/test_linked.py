"""Linkage: the best pairs first, the sure ones only, whatever the order."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from truceline.record.linkage import Weight, chained, linked

Pairs = dict[tuple[int, int], Weight]


def weighed(**pairs: float) -> Pairs:
    """As in ab=2.0: the pair of 0 and 1 weighs 2."""
    return {("abcdef".index(pair[0]), "abcdef".index(pair[1])): Weight(w) for pair, w in pairs.items()}


def alone(count: int) -> list[list[int]]:
    return [[number] for number in range(count)]


def test_pairs_above_nothing_join_and_others_do_not() -> None:
    assert linked(alone(4), weighed(ab=2.0, cd=-1.0)) == [[0, 1], [2], [3]]


def test_the_mean_over_a_group_decides() -> None:
    assert linked(alone(3), weighed(ab=5.0, bc=4.0, ac=-3.0)) == [[0, 1, 2]]
    assert linked(alone(3), weighed(ab=5.0, bc=4.0, ac=-4.5)) == [[0, 1], [2]]


def test_what_was_not_weighed_is_never_joined_by_way_of_others() -> None:
    assert linked(alone(3), weighed(ab=5.0, bc=4.0)) == [[0, 1], [2]]


def test_a_vague_member_need_not_be_weighed_against_all() -> None:
    assert linked(alone(3), weighed(ab=5.0, bc=4.0), vague={2}) == [[0, 1, 2]]


def test_what_fits_two_alike_joins_neither() -> None:
    assert linked(alone(3), weighed(ab=4.0, ac=4.0)) == [[0], [1], [2]]
    assert linked(alone(3), weighed(ab=4.0, ac=3.9, bc=-9.0)) == [[0], [1], [2]]


def test_a_seed_stays_whole() -> None:
    assert linked([[0, 2], [1]], weighed(ab=-5.0)) == [[0, 2], [1]]


def test_a_doubt_is_lifted_by_any_pair_that_settles_it() -> None:
    doubtful = {(0, 2): Weight(1.0, doubt=-4.0), (0, 1): Weight(6.0), (1, 2): Weight(1.0, doubt=-4.0)}
    assert linked(alone(3), doubtful) == [[0, 1], [2]]
    settling = doubtful | {(1, 2): Weight(1.0, doubt=-4.0, settles=True)}
    assert linked(alone(3), settling) == [[0, 1, 2]]


def test_a_pair_of_which_more_is_known_counts_for_more() -> None:
    pairs = {(0, 1): Weight(9.0), (0, 2): Weight(-3.0, known=1), (1, 2): Weight(2.0, known=3)}
    assert linked(alone(3), pairs) == [[0, 1, 2]]
    assert linked(alone(3), pairs | {(1, 2): Weight(2.0, known=1)}) == [[0, 1], [2]]


def test_a_member_moves_where_it_clearly_fits_better_in_the_end() -> None:
    pairs = weighed(ab=5.0, bc=4.0, ac=-9.0, cd=3.0, bd=3.5, ad=-9.0)
    assert linked(alone(4), pairs) == [[0, 1], [2, 3]]


weights = st.integers(-4, 6).map(float)


@given(st.lists(st.one_of(st.none(), weights), min_size=15, max_size=15), st.permutations(range(6)))
def test_the_order_of_seeds_does_not_matter_and_unweighed_pairs_stay_apart(
    drawn: list[float | None], order: list[int]
) -> None:
    pairs = {
        pair: Weight(weight)
        for pair, weight in zip(combinations(range(6), 2), drawn, strict=True)
        if weight is not None
    }
    groups = linked(alone(6), pairs)
    assert groups == linked([[number] for number in order], dict(reversed(pairs.items())))
    assert sorted(number for group in groups for number in group) == list(range(6))
    assert all(pair in pairs for group in groups for pair in combinations(group, 2))


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=9))
def test_a_chain_holds_all_that_hang_together_and_no_others(edges: list[tuple[int, int]]) -> None:
    beside = {n: [b for a, b in edges if a == n] + [a for a, b in edges if b == n] for n in range(8)}
    chains = chained(range(8), beside)
    assert sorted(number for chain in chains for number in chain) == list(range(8))
    home = {number: chain[0] for chain in chains for number in chain}
    assert all(home[a] == home[b] for a, b in edges)
    assert len(chains) >= 8 - len(edges)
    assert chains == sorted(map(sorted, chains))
