"""The published day, and the side of it to which yearless words look: "Friday", "in March", "this week".

News tells what has been: `Behind` reads the latest Friday there was. `Ahead` reads the coming one, for
sentences that say what will be. The published day lies on both sides: "Friday" on a Friday is that day.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from truceline.reading.dates.days import Days, Unit, back, one

InYear = Callable[[int], Days | None]
"""What recurs every year, as its days in one year; None in a year that lacks them (29 February)."""

_DAY = timedelta(days=1)
# 29 February recurs after four years, after eight around 1900 and 2100.
_YEARS = 9


class Vantage(Protocol):
    """How yearless words are read. Raises ValueError or OverflowError beyond the calendar's years 1–9999."""

    @property
    def published(self) -> date: ...

    def weekday(self, number: int) -> Days:
        """The nearest such day; Monday is 0."""
        ...

    def weekend(self) -> Days:
        """The nearest Saturday and Sunday, one that is under way included."""
        ...

    def recurring(self, in_year: InYear) -> Days:
        """The nearest of what recurs every year, one that is under way included."""
        ...

    def running(self, whole: Days) -> Days:
        """Of a period under way, the part on this side of the published day."""
        ...

    def lasting(self, count: int, unit: Unit) -> Days:
        """ "in eight days": the time that it took, or the day when it is over."""
        ...


@dataclass(frozen=True, slots=True)
class Behind:
    """Looking back from the published day."""

    published: date

    def weekday(self, number: int) -> Days:
        return one(self.published - (self.published.weekday() - number) % 7 * _DAY)

    def weekend(self) -> Days:
        saturday = self.weekday(5).first
        return Days(saturday, saturday + _DAY)

    def recurring(self, in_year: InYear) -> Days:
        return _latest(in_year, self.published, lambda days: days.first)

    def running(self, whole: Days) -> Days:
        return Days(whole.first, min(whole.last, self.published), whole.grain)

    def lasting(self, count: int, unit: Unit) -> Days:
        return Days(back(self.published, count, unit), self.published)


@dataclass(frozen=True, slots=True)
class Ahead:
    """Looking forward from the published day."""

    published: date

    def weekday(self, number: int) -> Days:
        return one(self.published + (number - self.published.weekday()) % 7 * _DAY)

    def weekend(self) -> Days:
        sunday = self.weekday(6).last
        return Days(sunday - _DAY, sunday)

    def recurring(self, in_year: InYear) -> Days:
        return _earliest(in_year, self.published, lambda days: days.last)

    def running(self, whole: Days) -> Days:
        return Days(max(whole.first, self.published), whole.last, whole.grain)

    def lasting(self, count: int, unit: Unit) -> Days:
        return one(back(self.published, -count, unit))


def finished(in_year: InYear, published: date) -> Days:
    """The latest of what recurs every year that was over before the published day: "last summer"."""
    return _latest(in_year, published - _DAY, lambda days: days.last)


def upcoming(in_year: InYear, published: date) -> Days:
    """The earliest of what recurs every year that begins after the published day: "next March"."""
    return _earliest(in_year, published + _DAY, lambda days: days.first)


def _latest(in_year: InYear, day: date, end: Callable[[Days], date]) -> Days:
    """The latest recurrence whose `end` is not after `day`."""
    for year in range(day.year, day.year - _YEARS, -1):
        found = in_year(year)
        if found and end(found) <= day:
            return found
    raise ValueError(f"nothing recurs in the years before {day}")


def _earliest(in_year: InYear, day: date, end: Callable[[Days], date]) -> Days:
    """The earliest recurrence whose `end` is not before `day`."""
    for year in range(day.year - 1, day.year + _YEARS):
        found = in_year(year)
        if found and end(found) >= day:
            return found
    raise ValueError(f"nothing recurs in the years after {day}")
