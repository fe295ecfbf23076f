"""How well groups agree with the truth: over pairs, and over each claim's own group (B³).

Source: B³ as in Bagga and Baldwin, "Algorithms for Scoring Coreference Chains", LREC Workshop 1998.
"""

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import comb


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall between 0 and 1; 1 where there is nothing to be right about."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def pairwise(groups: Sequence[Sequence[str]], truth: Mapping[str, Hashable]) -> Score:
    """Of the pairs put together, the share that belongs so; and of those that do, the share put so."""
    together = sum(comb(len(group), 2) for group in groups)
    belonging = sum(comb(count, 2) for count in Counter(truth.values()).values())
    right = sum(
        comb(count, 2) for group in groups for count in Counter(truth[claim] for claim in group).values()
    )
    return Score(right / together if together else 1.0, right / belonging if belonging else 1.0)


def b_cubed(groups: Sequence[Sequence[str]], truth: Mapping[str, Hashable]) -> Score:
    """Over claims, the mean share of its group that belongs with it, and of those that do, in its group."""
    sizes = Counter(truth.values())
    precision = recall = 0.0
    for group in groups:
        for event, count in Counter(truth[claim] for claim in group).items():
            precision += count * count / len(group)
            recall += count * count / sizes[event]
    return Score(precision / len(truth), recall / len(truth)) if truth else Score(1.0, 1.0)


def mean(scores: Sequence[Score]) -> Score:
    """The mean of precision and of recall."""
    count = len(scores)
    return Score(
        sum(score.precision for score in scores) / count, sum(score.recall for score in scores) / count
    )
