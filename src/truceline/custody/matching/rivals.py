"""Pairs that rival each other: a person of ours is at most one of theirs, and perhaps none of them.

The probability of each pair in a random matching with the given weights, by belief propagation (Zdeborová and
Mézard, "The number of matchings in random graphs", 2006); exact where no rivalry runs in a circle. Where a
person may stand on our list twice, only rivals on their list count, and it is Bayes' rule.
"""

import numpy as np

from truceline.custody.names.arrays import Floats, Ints

_ROUNDS = 20
_SURE = 25.0  # log odds beyond which no more is claimed


def marginals(ours: Ints, theirs: Ints, weight: Floats, *, distinct: bool) -> Floats:
    """For each pair its probability, from the log odds of being one person rather than any other."""
    odds = np.exp(np.clip(weight, -_SURE, _SURE))
    free = np.ones(len(odds))  # that theirs of the pair is nobody else's
    mine = 1 / (1 + _others(ours, odds))
    for _ in range(_ROUNDS if distinct else 0):
        free = 1 / (1 + _others(theirs, odds * mine))
        mine = 1 / (1 + _others(ours, odds * free))
    together = odds * free * mine
    shares: Floats = together / (1 + together)
    return shares


def best_pairs(ours: Ints, theirs: Ints, probability: Floats, *, distinct: bool) -> Ints:
    """The pairs that are the best for ours, the most probable first; `distinct`: each of theirs only once."""
    taken: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for pair in np.lexsort((theirs, ours, -probability)).tolist():
        one, other = int(ours[pair]), int(theirs[pair])
        if one in taken[0] or (distinct and other in taken[1]):
            continue
        taken[0].add(one)
        taken[1].add(other)
        kept.append(pair)
    return np.array(kept, int)


def _others(of: Ints, odds: Floats) -> Floats:
    """For each pair the odds of the other pairs of its person together."""
    if not len(odds):
        return odds
    sums = np.bincount(of, odds)
    others: Floats = np.maximum(sums[of] - odds, 0)
    return others
