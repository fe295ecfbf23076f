"""What is reported of an obligor since a pledge. Conduct only: whether it breaks a pledge is for courts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.claims import Period, PledgeTopic
from truceline.record.accords.deeds import Deed
from truceline.record.days import before, day
from truceline.record.shapes import Context, ContextReason

_OUTSIDE: frozenset[ContextReason] = frozenset({"before the pledge", "after it ended"})
"""Reasons of time that need no other beside them."""

_AROUND = timedelta(days=30)
"""How long before a pledge and after its end conduct is still its context."""


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What conduct is held against: a pledge's topic, from the moment it counts until it ended.

    `places`: those that the pledge names.
    """

    topic: PledgeTopic
    since: str | None
    until: str | None = None
    places: frozenset[str] = frozenset()

    def order(self, when: Period | None, told_by: str | None) -> ContextReason | None:
        """Why a deed told of by a day is not known to come while the pledge stood; null where it is."""
        earliest = when.earliest if when else None
        latest = (when.latest if when else None) or told_by
        if self.since is None:
            return "time unknown"
        if earliest and self.until and not before(earliest, self.until):
            return "after it ended"
        if earliest and before(self.since, earliest):
            return None
        if latest and before(latest, self.since):
            return "before the pledge"
        on_the_day = day(earliest) == day(latest) == day(self.since)
        return "same day, order unknown" if on_the_day else "time unknown"

    @property
    def around(self) -> tuple[str, str]:
        """The first and the last day on which conduct can bear on the pledge, or be its context."""
        first = _moved(self.since, -_AROUND) if self.since else ""
        return first, _moved(self.until, _AROUND) if self.until else "9999"


@dataclass(frozen=True, slots=True)
class Reported:
    """One obligor's deeds on a pledge's topic: in line, contrary, denials of either, and the rest aside."""

    in_line: tuple[Deed, ...]
    contrary: tuple[Deed, ...]
    denials: tuple[Deed, ...]
    context: tuple[Context, ...]

    def is_denied(self, deeds: Iterable[Deed]) -> bool:
        """Whether somebody denies an event of which these deeds tell."""
        return bool({deed.event for deed in deeds} & {deed.event for deed in self.denials})


def reported(deeds: Iterable[Deed], yardstick: Yardstick) -> Reported:
    """What one party's deeds are to a pledge. A denial counts for nothing itself, and is kept beside."""
    in_line: list[Deed] = []
    contrary: list[Deed] = []
    denials: list[Deed] = []
    context: list[Context] = []
    for deed in bearing(deeds, yardstick):
        order = yardstick.order(deed.when, deed.told_by)
        because = order if order in _OUTSIDE else deed.aside or order
        if because == "denied":
            denials.append(deed)
        if because is None:
            (in_line if deed.keeps else contrary).append(deed)
        else:
            context.append(Context(claim=deed.claim.id, because=because))
    return Reported(tuple(in_line), tuple(contrary), tuple(denials), tuple(context))


def bearing(deeds: Iterable[Deed], yardstick: Yardstick) -> Iterator[Deed]:
    """The deeds of the pledge's places where both name some."""
    places = yardstick.places
    return (deed for deed in deeds if not (places and deed.places and places.isdisjoint(deed.places)))


def _moved(moment: str, by: timedelta) -> str:
    """The day so much earlier or later."""
    return (date.fromisoformat(moment[:10]) + by).isoformat()
