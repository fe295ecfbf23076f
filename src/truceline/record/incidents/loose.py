"""Tolls of an event that no incident claim of their document tells of: which event they speak of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.claims import Incident, Toll
from truceline.record.days import ordinals
from truceline.record.evidence import Evidence, Share
from truceline.record.given import known_on
from truceline.record.incidents.events import Event
from truceline.record.incidents.numbers import Number, number_likeness, numbers_of
from truceline.record.incidents.spots import nearness, spot
from truceline.record.incidents.tellings import Telling
from truceline.record.shapes import Link, NumberLikeness, PlaceLikeness


@dataclass(frozen=True, slots=True)
class _Fit:
    """An entry that a toll may speak of, and what it has in common with a telling of it."""

    entry: str
    claim: Incident
    place: PlaceLikeness
    number: NumberLikeness | None


def toll_homes(
    events: Sequence[Event], told: Sequence[Telling], evidence: Evidence
) -> dict[str, tuple[str, Link]]:
    """By toll claim: the incident entry that it speaks of, and why.

    Only a toll of an event without an incident claim of its own has one, and only where a single entry fits:
    days that touch, the same place or one within the other, people and numbers that do not contradict. A
    person's ruling goes before.
    """
    loose = [toll for share in evidence.shares for toll in share.once(_loose)]
    if not loose:
        return {}
    index = _Index(events, told)
    found = {toll.id: index.home(toll, evidence) for toll in loose}
    return {toll: home for toll, home in found.items() if home}


def _loose(share: Share) -> list[Toll]:
    tolls = (claim for claim in share.claims if isinstance(claim, Toll))
    return [toll for toll in tolls if toll.scope == "incident" and toll.incident is None]


class _Index:
    """The tellings of every entry, by day."""

    def __init__(self, events: Sequence[Event], told: Sequence[Telling]) -> None:
        self._entries = {claim.id: event.id for event in events for claim in event.claims}
        self._days: dict[int, list[Telling]] = defaultdict(list)
        for telling in told:
            if telling.dated and telling.days and telling.spot and not telling.denial:
                for day in range(telling.days[0], telling.days[1] + 1):
                    self._days[day].append(telling)

    def home(self, toll: Toll, evidence: Evidence) -> tuple[str, Link] | None:
        ruled = (claim for claim in self._entries if evidence.pairs.same(toll.id, claim))
        if same := next(ruled, None) if evidence.pairs.ruled else None:
            return self._entries[same], Link(claim=toll.id, to=same, rule="ruled same event")
        fits = [
            fit for fit in self._fits(toll, evidence) if not evidence.pairs.different(toll.id, fit.claim.id)
        ]
        if len({fit.entry for fit in fits}) != 1:
            return None
        best = min(fits, key=lambda fit: (fit.number is None, fit.place != "same place"))
        link = Link(
            claim=toll.id,
            to=best.claim.id,
            rule="same event",
            days="days touch",
            place=best.place,
            killed=best.number if toll.outcome == "killed" else None,
            injured=best.number if toll.outcome == "injured" else None,
        )
        return best.entry, link

    def _fits(self, toll: Toll, evidence: Evidence) -> Iterator[_Fit]:
        days, where = ordinals(toll.when), spot(toll.where)
        if days is None or where is None:
            return
        told = known_on(evidence.by_id[toll.document])
        for day in range(days[0], days[1] + 1):
            for telling in self._days[day]:
                near = nearness(where, telling.spot) if telling.spot else None
                number = number_likeness(numbers_of([toll], toll.outcome, told), _number(telling, toll))
                if (
                    near
                    and near[0] != "near"
                    and number not in {"differ", "far apart"}
                    and _people(toll, telling)
                ):
                    claim = telling.claims[0]
                    yield _Fit(self._entries[claim.id], claim, near[0], number)


def _number(telling: Telling, toll: Toll) -> Number | None:
    given: Mapping[str, Number | None] = {"killed": telling.killed, "injured": telling.injured}
    return given.get(toll.outcome)


def _people(toll: Toll, telling: Telling) -> bool:
    """Whether the people counted may be those whom the event hit."""
    party = toll.victims.party
    if party and telling.affected and party not in telling.affected:
        return False
    return {toll.victims.status, telling.affected_class} != {"military", "civilians"}
