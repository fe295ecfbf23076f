"""Rivals share what is probable: by Bayes' rule, or by counting matchings where nobody is listed twice."""

from itertools import combinations
from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.matching.rivals import best_pairs, marginals


def counted(ours: list[int], theirs: list[int], weights: list[float]) -> list[float]:
    """The probability of each pair, by counting every matching."""
    total, with_pair = 0.0, [0.0] * len(ours)
    for size in range(len(ours) + 1):
        for chosen in combinations(range(len(ours)), size):
            if len({ours[pair] for pair in chosen}) == size == len({theirs[pair] for pair in chosen}):
                odds = exp(sum(weights[pair] for pair in chosen))
                total += odds
                for pair in chosen:
                    with_pair[pair] += odds
    return [each / total for each in with_pair]


@given(st.lists(st.floats(-5, 5), min_size=4, max_size=4))
def test_where_nobody_is_listed_twice_it_is_the_share_of_matchings(weights: list[float]) -> None:
    ours, theirs = [0, 0, 1, 1], [0, 1, 1, 2]  # a chain: no rivalry runs in a circle
    found = marginals(np.array(ours), np.array(theirs), np.array(weights), distinct=True)
    assert found == pytest.approx(counted(ours, theirs, weights), abs=1e-6)


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=5))
def test_otherwise_it_is_bayes_rule_with_nobody_as_a_rival(weights: list[float]) -> None:
    odds = [exp(min(25, max(-25, weight))) for weight in weights]
    found = marginals(np.zeros(len(weights), int), np.arange(len(weights)), np.array(weights), distinct=False)
    assert found == pytest.approx([each / (1 + sum(odds)) for each in odds], rel=1e-4)


def test_the_best_pair_is_taken_first_and_nobody_twice() -> None:
    ours, theirs = np.array([0, 0, 1]), np.array([0, 1, 0])
    chances = np.array([0.9, 0.05, 0.95])
    assert best_pairs(ours, theirs, chances, distinct=True).tolist() == [2, 1]
    assert best_pairs(ours, theirs, chances, distinct=False).tolist() == [2, 0]
