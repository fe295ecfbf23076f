"""The ends of readings, and of those of the same people the ones that no other implies."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from truceline.record.shapes import TollReading

BEGINNING = 0
"""Before every day."""


@dataclass(frozen=True, slots=True)
class Half:
    """One end of a reading: at least `low` or at most `high`, from the day after `start` to `end` (ordinals).

    `claim`: the place of the reading among those given. `moment`: the undated utterance that it holds for.
    """

    claim: int
    reading: TollReading
    start: int
    end: int
    moment: str | None
    low: int | None
    high: int | None


def halves(readings: Sequence[TollReading]) -> list[Half]:
    """The ends that bind, in the order of the readings.

    The low end of an undated number holds at the end of its document's day too. It stays undated only where
    a number of its utterance has a high end, which holds for that unknown day alone.
    """
    capped = {reading.moment for reading in readings if reading.high is not None} - {None}
    return [half for number, reading in enumerate(readings) for half in _halves(number, reading, capped)]


def telling(found: Sequence[Half]) -> list[Half]:
    """Those that no other one implies: without the rest, the same numbers are possible."""
    lows = _grouped(half for half in found if half.low is not None)
    highs = _grouped(half for half in found if half.high is not None)
    kept = [half for group in lows for half in _greatest_first(group)]
    kept += [half for group in highs for half in _least_last(group)]
    return sorted(kept, key=lambda half: (half.claim, half.high is not None))


def ordinal(day: str) -> int:
    """A day as a number, the day before one less."""
    return date.fromisoformat(day).toordinal()


def _halves(number: int, reading: TollReading, capped: set[str | None]) -> Iterator[Half]:
    end = ordinal(reading.until) if reading.until else date.max.toordinal()
    start = min(ordinal(reading.since), end) - 1 if reading.since else BEGINNING
    moment = reading.moment if reading.moment in capped else None
    if reading.low is not None and (reading.low > 0 or reading.each):
        yield Half(number, reading, start, end, moment, reading.low, None)
    if reading.high is not None:
        yield Half(number, reading, start, end, moment, None, reading.high)


def _grouped(found: Iterable[Half]) -> list[list[Half]]:
    """Ends that differ only in their last day and their number."""
    groups: dict[tuple[object, ...], list[Half]] = defaultdict(list)
    for half in found:
        one = half.reading
        groups[one.parties, one.status, half.start, half.moment, one.place, one.each].append(half)
    return list(groups.values())


def _greatest_first(group: Sequence[Half]) -> Iterator[Half]:
    """Minimums carry forward: one that is no greater than an earlier day's says nothing new."""
    most = -1
    for half in sorted(group, key=lambda one: (one.end, -(one.low or 0), one.claim)):
        if half.low is not None and half.low > most:
            most = half.low
            yield half


def _least_last(group: Sequence[Half]) -> Iterator[Half]:
    """A ceiling that is no lower than a later day's says nothing new: totals do not fall."""
    least: int | None = None
    for half in sorted(group, key=lambda one: (-one.end, one.high or 0, one.claim)):
        if half.high is not None and (least is None or half.high < least):
            least = half.high
            yield half
