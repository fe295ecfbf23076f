"""When a ceasefire began, as far as one claim tells: by the day it was agreed or the moment it took effect.

A day without a zone may be the day of any zone: 21:00 GMT on the 9th and "the 10th" can be one beginning. Two
days are compared as they are written.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from truceline.claims import Ceasefire, Period
from truceline.record.accords.wording import says
from truceline.record.days import day
from truceline.record.shapes import Hours

_DAY, _HOUR = timedelta(days=1), timedelta(hours=1)
_AHEAD, _BEHIND = timedelta(hours=14), timedelta(hours=12)
"""How far the clocks of the world are ahead of and behind UTC."""

_TO_BEGIN = timedelta(days=3)
"""How long after it was agreed a ceasefire may take effect and be the one that was agreed."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """The day of the agreement, and the day or instant from which it holds; either may be null."""

    agreed: str | None
    begun: str | None

    @property
    def known(self) -> bool:
        """Whether the claim tells anything of when it began."""
        return (self.agreed or self.begun) is not None

    @property
    def first(self) -> str | None:
        """The moment by which ceasefires are put in order."""
        return self.begun or self.agreed


def beginning(claim: Ceasefire) -> Beginning:
    """What one claim tells of the beginning. What it tells of later days (broken, holding) tells none."""
    if says(claim, "reaffirming"):
        return Beginning(None, None)
    agreed = _one_day(claim.when) if claim.status in {"agreed", "proposed"} and not claim.in_force else None
    return Beginning(agreed, claim.in_force)


def may_be_one(a: Beginning, b: Beginning) -> bool:
    """Whether two known beginnings may be of one ceasefire."""
    if a.begun and b.begun:
        return _at_once(a.begun, b.begun)
    if a.agreed and b.agreed:
        return abs(_start(a.agreed) - _start(b.agreed)) <= _DAY
    agreed, begun = (a.agreed, b.begun) if a.agreed else (b.agreed, a.begun)
    if agreed is None or begun is None:
        return False
    first, last = _span(begun)
    opened, closed = _span(agreed)
    return last >= opened and first <= closed + _TO_BEGIN


def starts_by(moment: str, other: str) -> bool:
    """Whether the first moment may be no later than the other."""
    if is_day(moment) and is_day(other):
        return moment <= other
    return _span(moment)[0] <= _span(other)[1]


@lru_cache(maxsize=1 << 14)
def hours(since: str, moment: str) -> Hours | None:
    """How many hours lie between, least and most; null where the second is surely before the first."""
    offsets = [datetime.fromisoformat(one).tzinfo for one in (since, moment)]
    zone = next((offset for offset in offsets if offset), UTC)
    (first, last), (start, end) = (_local(one, zone) for one in (since, moment))
    if end < first:
        return None
    least, most = max(start - last, timedelta()), end - first
    return Hours(least=least // _HOUR, most=-(-most // _HOUR))


def is_day(moment: str) -> bool:
    """Whether it is a whole day, and no instant."""
    return day(moment) == moment


def _one_day(period: Period | None) -> str | None:
    if period is None or period.earliest is None or day(period.earliest) != day(period.latest):
        return None
    return period.earliest


def _at_once(a: str, b: str) -> bool:
    if is_day(a) and is_day(b):
        return a == b
    (first, last), (start, end) = _span(a), _span(b)
    return first <= end and start <= last


def _span(moment: str) -> tuple[datetime, datetime]:
    """The instants that a day or an instant can mean, in UTC."""
    start, end = _local(moment, UTC)
    return (start - _AHEAD, end + _BEHIND) if is_day(moment) else (start, end)


def _start(moment: str) -> datetime:
    return _local(moment[:10], UTC)[0]


def _local(moment: str, zone: tzinfo) -> tuple[datetime, datetime]:
    """A day from its beginning to its end in the given zone, or an instant."""
    given = datetime.fromisoformat(moment)
    if not is_day(moment):
        return given, given
    start = given.replace(tzinfo=zone)
    return start, start + _DAY
