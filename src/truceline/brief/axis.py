"""One axis for numbers of people: linear, or logarithmic where they differ by orders of magnitude."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

# Beyond this ratio of greatest to least, the small numbers of a linear axis shrink into one another.
_LINEAR_RATIO = 60


@dataclass(frozen=True, slots=True)
class Axis:
    """Maps numbers from `least` to `greatest` to 0–1. `ticks` are in ascending order, within these ends."""

    least: int
    greatest: int
    logarithmic: bool
    ticks: tuple[int, ...]

    def place(self, value: int) -> float:
        """Where a number stands between the ends, 0 to 1; outside them, at the nearer end."""
        value = min(max(value, self.least), self.greatest)
        if not self.logarithmic:
            return (value - self.least) / (self.greatest - self.least)
        return log10(value / self.least) / log10(self.greatest / self.least)


def axis(values: Sequence[int]) -> Axis:
    """An axis that holds these numbers, with round ends. Without numbers: 0 to 10."""
    greatest = max(values, default=0)
    positive = [value for value in values if value > 0]
    if positive and greatest / min(positive) > _LINEAR_RATIO:
        first, last = floor(log10(min(positive))), ceil(log10(greatest))
        ticks = tuple(10**power for power in range(first, last + 1))
        return Axis(ticks[0], ticks[-1], True, ticks)
    step = _step(max(greatest, 4))
    last = ceil(max(greatest, 4) / step)
    return Axis(0, last * step, False, tuple(step * count for count in range(last + 1)))


def _step(greatest: int) -> int:
    """The round step (1, 2 or 5 times a power of ten) that makes four or five of them."""
    rough = greatest / 4
    power = 10 ** floor(log10(rough))
    return int(max(1, next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)))
