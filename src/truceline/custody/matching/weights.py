"""From evidence to probability, learned from the two lists at hand without knowing any right answer.

Each level of agreement weighs what Fellegi and Sunter, "A theory for record linkage" (1969), give it: the log
of how much oftener it is seen for one person than for two by chance. How often for two by chance is counted
on pairs drawn at random; how often for one person, and how many of ours are on their list, is learned by
expectation and maximisation (Winkler 1988).
"""

from dataclasses import dataclass

import numpy as np

from truceline.custody.matching.facts import FACTS, Fact
from truceline.custody.matching.rivals import marginals
from truceline.custody.matching.roster import Roster
from truceline.custody.names.arrays import Floats, Ints

_DRAWN = 300_000  # pairs of persons, to see what chance does
_ROUNDS = 5
_TRUST_SAME, _TRUST_CHANCE = 3_000.0, 1_000.0  # persons, and pairs, that the first guesses count for
_SHARE = 0.5  # of ours that are on their list, to begin with
_LEAST, _MOST = 0.02, 0.98


@dataclass(frozen=True, slots=True)
class Judged:
    """For each pair its probability, and for each fact its level and its weight.

    `start`: the weight of any pair before anything is looked at. Weights are natural logarithms of odds.
    """

    probability: Floats
    levels: tuple[Ints, ...]
    weights: tuple[Floats, ...]
    start: float


class Judge:
    """Weighs what two lists say of two persons; what chance does in them is counted once."""

    def __init__(self, ours: Roster, theirs: Roster) -> None:
        self._ours, self._theirs = ours, theirs
        self._by_chance = [self._seen_by_chance(fact) for fact in FACTS]

    def judge(self, pairs: tuple[Ints, Ints], names: Floats, *, distinct: bool) -> Judged:
        """The probability of each pair of rows, given the weight of its names.

        `distinct`: nobody stands on a list twice, so that nobody is matched twice.
        """
        levels = tuple(fact.levels(self._ours, self._theirs, *pairs) for fact in FACTS)
        if_same = [fact.if_same for fact in FACTS]
        share, judged = _SHARE, Judged(np.zeros(len(names)), levels, (), 0.0)
        for _ in range(_ROUNDS):
            start = float(np.log(share / (1 - share) / max(1, len(self._theirs))))
            weights = tuple(
                _weights(same, chance)[level]
                for level, same, chance in zip(levels, if_same, self._by_chance, strict=True)
            )
            probability = marginals(*pairs, sum(weights, names + start), distinct=distinct)
            judged = Judged(probability, levels, weights, start)
            share = float(np.clip(probability.sum() / max(1, len(self._ours)), _LEAST, _MOST))
            if_same = [_learned(fact, level, probability) for fact, level in zip(FACTS, levels, strict=True)]
        return judged

    def _seen_by_chance(self, fact: Fact) -> Floats:
        """How often two persons drawn at random show each level."""
        draw = np.random.default_rng(0)
        drawn = min(_DRAWN, len(self._ours) * len(self._theirs))
        one, other = (draw.integers(0, max(1, len(each)), drawn) for each in (self._ours, self._theirs))
        return _shares(
            fact.levels(self._ours, self._theirs, one, other), None, _TRUST_CHANCE * fact.by_chance
        )


def _weights(if_same: Floats, by_chance: Floats) -> Floats:
    """The weight of each level; where a list says nothing, none."""
    weights = np.zeros(len(if_same))
    weights[1:] = np.log(if_same[1:] / by_chance[1:])
    return weights


def _learned(fact: Fact, levels: Ints, probability: Floats) -> Floats:
    return _shares(levels, probability, _TRUST_SAME * fact.if_same)


def _shares(levels: Ints, counts: Floats | None, before: Floats) -> Floats:
    """The share of each level where both lists say something; `before`: what counts beside what is seen."""
    seen = np.bincount(levels, counts, minlength=len(before)) + before
    seen[0] = 0
    shares: Floats = seen / seen.sum()
    return shares
