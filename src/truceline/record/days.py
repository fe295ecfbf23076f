"""Days and instants as ISO 8601 strings, compared at the precision they have.

A day is ten characters; an instant is longer and carries its offset. Two instants are compared as instants
(21:00 GMT and 01:00 at +04:00 of the next day are one), anything else by the days as written.
"""

from datetime import date, datetime
from functools import lru_cache

from truceline.claims import Period

_DAY = 10
_LONGEST = 3
"""A period of more days than this ("in October") does not tell one event from the next."""


def day(moment: str | None) -> str | None:
    """The day of a day or instant, as written."""
    return moment[:_DAY] if moment else None


def start(period: Period | None) -> str | None:
    """The earliest moment that is known of a period, or else its latest."""
    return (period.earliest or period.latest) if period else None


def before(a: str, b: str) -> bool:
    """Whether `a` is surely earlier than `b`: on an earlier day, or at an earlier instant."""
    if len(a) > _DAY and len(b) > _DAY:
        return datetime.fromisoformat(a) < datetime.fromisoformat(b)
    return a[:_DAY] < b[:_DAY]


def touch(a: Period, b: Period) -> bool:
    """Whether two periods may share a moment; an open end reaches without limit."""
    apart = (a.latest and b.earliest and before(a.latest, b.earliest)) or (
        b.latest and a.earliest and before(b.latest, a.earliest)
    )
    return not apart


def near(a: Period | None, b: Period | None) -> bool:
    """Whether both periods are known to within a few days, and may share a moment."""
    return a is not None and b is not None and bool(ordinals(a) and ordinals(b)) and touch(a, b)


def known_to_days(period: Period | None) -> tuple[str, str] | None:
    """First and last day of a period known to within a few days; null for others."""
    if period is None or period.earliest is None or period.latest is None or ordinals(period) is None:
        return None
    return period.earliest[:_DAY], period.latest[:_DAY]


def dated(period: Period | None) -> bool:
    """Whether anything is known of when it was."""
    return period is not None and (period.earliest or period.latest) is not None


def ordinals(period: Period | None) -> tuple[int, int] | None:
    """The ordinals of its first and last day, where it is known to within a few days."""
    if period is None or period.earliest is None or period.latest is None:
        return None
    first, last = _ordinal(period.earliest[:_DAY]), _ordinal(period.latest[:_DAY])
    return (first, last) if first <= last < first + _LONGEST else None


@lru_cache(maxsize=1 << 12)
def _ordinal(day: str) -> int:
    """Of one war's few days."""
    return date.fromisoformat(day).toordinal()
