"""What is alleged under a ceasefire: by whom, against whom, how long after; and day by day."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.claims import Act, AnyClaim, Ceasefire, Named, Period
from truceline.record.accords.deeds import HOSTILE
from truceline.record.ceasefires.genealogy import Descent
from truceline.record.ceasefires.grouping import Documents, Truce
from truceline.record.ceasefires.moments import hours, starts_by
from truceline.record.days import before, day
from truceline.record.evidence import Evidence
from truceline.record.likeness import who
from truceline.record.origins import origin
from truceline.record.shapes import Allegation, Days, IncidentAccount, IncidentEntry, LogDay, LogRow
from truceline.record.telling import asserted

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Told:
    """One claim of an event under a ceasefire; `side`: whose conduct it is, null where undetermined."""

    claim: AnyClaim
    event: str
    kind: Act | str
    side: str | None
    against: tuple[Named, ...]
    when: str | None


def attacks(incidents: Iterable[IncidentEntry], evidence: Evidence) -> tuple[Told, ...]:
    """What is told of attacks that are known to the day, denials left out; in the order of days."""
    told = (
        Told(
            claim=evidence.claim[telling.claim],
            event=incident.id,
            kind=incident.act,
            side=_side(telling),
            against=telling.actors,
            when=when,
        )
        for incident in incidents
        if incident.act in HOSTILE and (when := _moment(incident.when)) is not None
        for telling in incident.accounts
        if telling.stance != "denied"
    )
    return tuple(sorted(told, key=_on))


def told_under(
    truce: Truce,
    descent: Descent,
    attacked: Sequence[Told],
    documents: Documents,
) -> tuple[Told, ...]:
    """What is told of attacks and breaches from the ceasefire's beginning until its end or the next one's

    beginning, denials left out.

    Only documents that name its parties are looked in: others are of other wars.
    """
    since = truce.beginning.first
    if since is None:
        return ()
    start = bisect_left(attacked, since[:10], key=_on)
    end = bisect_right(attacked, descent.next[:10], key=_on) if descent.next else None
    of_parties = (one for one in attacked[start:end] if documents.tell_of(one.claim.document, truce.parties))
    found = [*_breaches(truce), *of_parties]
    return tuple(one for one in found if one.when is None or _is_within(one.when, since, descent))


def allegations(truce: Truce, told: Iterable[Told]) -> tuple[Allegation, ...]:
    """What is laid to a party of the ceasefire, and what is said to be a breach; in the order of days.

    An attack on the day of the beginning is none unless its hour is known to be later.
    """
    since, parties = truce.beginning.first or "", truce.parties
    bound = [
        one
        for one in told
        if one.kind == "violation" or (one.side in parties and one.when and before(since, one.when))
    ]
    return tuple(
        Allegation(
            claim=one.claim.id,
            against=one.against,
            when=one.when,
            after=hours(since, one.when) if one.when else None,
        )
        for one in sorted(bound, key=lambda one: one.when or "9999")
    )


def log(told: Iterable[Told], evidence: Evidence) -> tuple[LogDay, ...]:
    """The days with allegations, and for each the sources by side and kind, in the order of their events.

    An echo is not counted again.
    """
    days: dict[str, dict[tuple[str, str, str], list[Told]]] = {}
    for one in told:
        if one.when:
            key = (origin(one.claim, evidence.by_id), one.side or "", one.kind)
            days.setdefault(one.when[:10], {}).setdefault(key, []).append(one)
    return tuple(
        LogDay(day=on, rows=tuple(_row(key, found) for key, found in rows.items()))
        for on, rows in sorted(days.items())
    )


def without_reports(
    since: str | None, descent: Descent, logged: Sequence[LogDay], as_of: str | None
) -> tuple[Days, ...]:
    """The days from the beginning to the end for which no allegation is known."""
    over = descent.ended.on if descent.ended and descent.ended.how in {"expired", "terminated"} else None
    if since is None or as_of is None:
        return ()
    known = {one.day for one in logged}
    runs: list[tuple[date, date]] = []
    at, last = date.fromisoformat(since[:10]), date.fromisoformat((over or as_of)[:10])
    if descent.next:
        last = min(last, date.fromisoformat(descent.next[:10]) - _DAY)
    while at <= last:
        if at.isoformat() not in known:
            if runs and runs[-1][1] == at - _DAY:
                runs[-1] = (runs[-1][0], at)
            else:
                runs.append((at, at))
        at += _DAY
    return tuple(Days(first=first.isoformat(), last=end.isoformat()) for first, end in runs)


def _row(key: tuple[str, str, str], found: Sequence[Told]) -> LogRow:
    source, side, kind = key
    return LogRow.model_validate(
        {
            "source": source,
            "side": side or None,
            "kind": kind,
            "count": len({one.event for one in found}),
            "claims": tuple(dict.fromkeys(one.claim.id for one in found)),
        }
    )


def _breaches(truce: Truce) -> Iterator[Told]:
    """Claims that the ceasefire was violated, in so many words."""
    for claim in asserted([*truce.claims, *truce.later]):
        if claim.status == "violated":
            side = who(claim.parties[0]) if len(claim.parties) == 1 else None
            yield Told(claim, claim.id, "violation", side, claim.parties, _day_of(claim))


def _side(telling: IncidentAccount) -> str | None:
    """Whose conduct it is; nobody's where none is named, or one or the other, or a clash of both."""
    sides = {who(actor) for actor in telling.actors}
    return sides.pop() if len(sides) == 1 and telling.attribution != "or" else None


def _on(told: Told) -> str:
    """The day that is told of."""
    return (told.when or "")[:10]


def _day_of(claim: Ceasefire) -> str | None:
    return _moment(claim.when)


def _moment(when: Period | None) -> str | None:
    """The day or instant of an event that is known to the day."""
    if when is None or when.earliest is None or day(when.earliest) != day(when.latest):
        return None
    return when.earliest


def _is_within(when: str, since: str, descent: Descent) -> bool:
    """From the beginning until the next ceasefire of its parties, or the day it is said to have ended."""
    if not starts_by(since, when) or (descent.next and not before(when, descent.next)):
        return False
    over = descent.ended is not None and descent.ended.how in {"expired", "terminated"} and descent.ended.on
    return not over or not before(over, when)
