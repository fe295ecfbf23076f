"""What the pairs of two groups weigh together."""

import operator
from typing import NamedTuple

MARGIN = 0.25
"""By how much a group must fit better than its rival: what fits two alike is not sure to be of either."""


class Weight(NamedTuple):
    """How much a pair speaks for being one.

    `known`: how many features that rests on. `doubt` is added where no pair of the two groups `settles` it.
    """

    likeness: float
    known: int = 1
    doubt: float = 0.0
    settles: bool = False


class Pairing(NamedTuple):
    """Sums over the pairs of two groups that have a weight; `certain`: how many have no vague one."""

    certain: int
    known: int
    likeness: float
    doubt: float
    settled: int

    @classmethod
    def of(cls, weight: Weight, *, certain: bool) -> "Pairing":
        """That of a single pair."""
        likeness, doubt = weight.likeness * weight.known, weight.doubt * weight.known
        return cls(int(certain), weight.known, likeness, doubt, int(weight.settles))

    def plus(self, other: "Pairing") -> "Pairing":
        """That of both together."""
        return Pairing(*map(operator.add, self, other))

    def fit(self, needed: int) -> float | None:
        """The mean weight, if it is above 0 and as many pairs have one as are `needed`."""
        if self.certain < needed:
            return None
        mean = (self.likeness + (0 if self.settled else self.doubt)) / self.known
        return mean if mean > 0 else None


Near = dict[int, dict[int, Pairing]]
"""Each seed or group, by its least number, to those beside it."""
