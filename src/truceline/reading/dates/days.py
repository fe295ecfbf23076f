"""Stretches of days on the calendar: weeks, months, seasons, decades, their thirds, and steps back."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Grain = Literal["day", "week", "month", "season", "year", "decade"]
Third = Literal["early", "mid", "late"]
Unit = Literal["hour", "day", "week", "month", "year", "decade"]

_DAY = timedelta(days=1)
# Where each third of a unit begins, from 0, and where the last one ends: days of a week, months of a season
# and of a year, years of a decade, whose "early" takes four ("the early 1990s": 1990 to 1993).
_WEEK = (0, 2, 4, 7)
_SEASON = (0, 1, 2, 3)
_YEAR = (0, 4, 8, 12)
_DECADE = (0, 4, 7, 10)


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` to `last`, both included. `grain`: the unit that was named."""

    first: date
    last: date
    grain: Grain = "day"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Days of which one end, or both, may be open: None."""

    first: date | None
    last: date | None


def one(day: date) -> Days:
    """A single day."""
    return Days(day, day)


def week(day: date) -> Days:
    """The week of a day, Monday to Sunday."""
    monday = day - day.weekday() * _DAY
    return Days(monday, monday + 6 * _DAY, "week")


def month(year: int, number: int) -> Days:
    """A calendar month."""
    return Days(date(year, number, 1), date(year, number, monthrange(year, number)[1]), "month")


def season(year: int, number: int) -> Days:
    """Three months from month `number` of the year; winter runs into the next year."""
    return Days(date(year, number, 1), _month_from(date(year, number, 1), 3) - _DAY, "season")


def year(number: int) -> Days:
    """A calendar year."""
    return Days(date(number, 1, 1), date(number, 12, 31), "year")


def decade(number: int) -> Days:
    """The ten years from `number`."""
    return Days(date(number, 1, 1), date(number + 9, 12, 31), "decade")


def third(days: Days, which: Third) -> Days:
    """The early, middle or late part: days 1–10, 11–20, 21–end of a month, four months of a year."""
    if days.grain == "day":
        return days
    at = ("early", "mid", "late").index(which)
    first = days.first
    if days.grain == "week":
        return Days(first + _WEEK[at] * _DAY, first + (_WEEK[at + 1] - 1) * _DAY)
    if days.grain == "month":
        whole = month(first.year, first.month)
        return Days(
            first.replace(day=10 * at + 1), whole.last if which == "late" else first.replace(day=10 * at + 10)
        )
    start, end = {
        "season": (_SEASON[at], _SEASON[at + 1]),
        "year": (_YEAR[at], _YEAR[at + 1]),
        "decade": (12 * _DECADE[at], 12 * _DECADE[at + 1]),
    }[days.grain]
    return Days(_month_from(first, start), _month_from(first, end) - _DAY)


def back(day: date, count: int, unit: Unit) -> date:
    """The day that lies `count` units before `day`; hours round up to days, a negative count goes ahead."""
    if unit in ("month", "year", "decade"):
        months = count * {"month": 1, "year": 12, "decade": 120}[unit]
        first = _month_from(day.replace(day=1), -months)
        return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))
    return day - {"hour": -(-count // 24), "day": count, "week": 7 * count}[unit] * _DAY


def period(day: date, unit: Unit) -> Days:
    """The month, year or decade that the day is in; days and weeks ("two weeks ago") name the day."""
    if unit == "month":
        return month(day.year, day.month)
    if unit == "year":
        return year(day.year)
    if unit == "decade":
        return decade(day.year - day.year % 10)
    return one(day)


def _month_from(first: date, months: int) -> date:
    """The first day of the month that lies `months` after the month of `first`."""
    years, number = divmod(first.month - 1 + months, 12)
    return date(first.year + years, number + 1, 1)
