"""What is alleged under a ceasefire: by whom, against whom, how long after; and day by day."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from truceline.claims import Act, AnyClaim, Ceasefire, Named, Period
from truceline.record.accords.deeds import HOSTILE
from truceline.record.ceasefires.genealogy import Descent
from truceline.record.ceasefires.grouping import Documents, Truce, tell_of
from truceline.record.ceasefires.moments import hours, starts_by
from truceline.record.days import before, day
from truceline.record.incidents import OnDay
from truceline.record.likeness import who
from truceline.record.memo import Memo
from truceline.record.shapes import Allegation, IncidentAccount
from truceline.record.telling import asserted, entry_id


@dataclass(frozen=True, slots=True)
class Told:
    """One claim of an event under a ceasefire; `side`: whose conduct it is, null where undetermined."""

    claim: AnyClaim
    event: str
    kind: Act | str
    side: str | None
    against: tuple[Named, ...]
    when: str | None


def attacks(day: OnDay) -> list[Told]:
    """What is told of attacks of a day that are known to the day, denials left out."""
    return [
        Told(
            claim=day.claims[telling.claim],
            event=incident.id,
            kind=incident.act,
            side=_side(telling),
            against=telling.actors,
            when=when,
        )
        for incident in day.incidents
        if incident.act in HOSTILE and (when := _moment(incident.when)) is not None
        for telling in incident.accounts
        if telling.stance != "denied"
    ]


def told_under(
    truce: Truce, descent: Descent, attacked: Sequence[Told], documents: Documents, memo: Memo
) -> list[Told]:
    """What is told of attacks and breaches from a ceasefire's beginning to its end or the next one's.

    Denials are left out. Only documents that name its parties are looked in: others are of other wars.
    `attacked`: in the order of days.
    """
    since = truce.beginning.first
    if since is None:
        return []
    start = bisect_left(attacked, since[:10], key=_on)
    end = bisect_right(attacked, descent.next[:10], key=_on) if descent.next else None
    while_it_held = attacked[start:end]
    named = [documents.named(one.claim.document) for one in while_it_held]
    return memo.of(entry_id(truce.claims), _under, truce, descent, while_it_held, named)


def _under(
    truce: Truce, descent: Descent, attacked: Sequence[Told], named: Sequence[frozenset[str]]
) -> list[Told]:
    since, parties = truce.beginning.first or "", truce.parties
    of_parties = (one for one, known in zip(attacked, named, strict=True) if tell_of(known, parties))
    found = [*_breaches(truce), *of_parties]
    return [one for one in found if one.when is None or _is_within(one.when, since, descent)]


def allegations(truce: Truce, told: Iterable[Told], memo: Memo) -> tuple[Allegation, ...]:
    """What is laid to a party of the ceasefire, and what is said to be a breach; in the order of days.

    An attack on the day of the beginning is none unless its hour is known to be later.
    """
    since, parties = truce.beginning.first or "", truce.parties
    bound = [
        one
        for one in told
        if one.kind == "violation" or (one.side in parties and one.when and before(since, one.when))
    ]
    bound.sort(key=lambda one: one.when or "9999")
    return tuple(memo.of((one.event, one.claim.id, since), _allegation, one, since) for one in bound)


def _allegation(told: Told, since: str) -> Allegation:
    return Allegation(
        claim=told.claim.id,
        against=told.against,
        when=told.when,
        after=hours(since, told.when) if told.when else None,
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
