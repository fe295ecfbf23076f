"""Whether two times can be one: they share a day."""

from datetime import date
from typing import Protocol


class Time(Protocol):
    """Days or instants; an open end is null."""

    @property
    def earliest(self) -> str | None: ...

    @property
    def latest(self) -> str | None: ...


def meet(one: Time, other: Time) -> bool:
    """Whether the two have a day in common."""
    starts = [day(time.earliest) if time.earliest is not None else date.min for time in (one, other)]
    ends = [day(time.latest) if time.latest is not None else date.max for time in (one, other)]
    return max(starts) <= min(ends)


def day(instant: str) -> date:
    """The day of an instant, or the day itself."""
    return date.fromisoformat(instant[:10])
