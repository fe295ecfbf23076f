"""What was looked for and not found. An absence is computed, and names the documents searched."""

from collections.abc import Iterator, Sequence

from truceline.claims import PledgeTopic
from truceline.record.incidents import OnDay
from truceline.record.shapes import PledgeEntry, TollEntry, Unknown
from truceline.record.sides import Sides
from truceline.record.tolls import disclosing

_EXCHANGES: frozenset[PledgeTopic] = frozenset({"prisoners", "lists", "remains"})


def unknowns(
    sides: Sides,
    pledges: Sequence[PledgeEntry],
    days: Sequence[OnDay],
    tolls: Sequence[TollEntry],
    searched: tuple[str, ...],
) -> tuple[Unknown, ...]:
    """What the record does not know, in the order of `Absence`."""
    return (
        *_own_tolls(sides, tolls, searched),
        *_conduct(pledges),
        *_actors(days, searched),
        *_deadlines(pledges, searched),
    )


def _own_tolls(sides: Sides, tolls: Sequence[TollEntry], searched: tuple[str, ...]) -> Iterator[Unknown]:
    told = disclosing(tolls)
    for party in sides.parties:
        if party.actor not in told:
            yield Unknown(
                what="own toll",
                party=party,
                looked_for=f"a number of {party.name}'s own military killed, given by {party.name}",
                looked_in=searched,
            )


def _conduct(pledges: Sequence[PledgeEntry]) -> Iterator[Unknown]:
    for pledge in pledges:
        for status in pledge.statuses:
            if status.status in {"no information yet", "no public confirmation"}:
                yield Unknown(
                    what="conduct under pledge",
                    party=status.obligor,
                    entry=pledge.id,
                    looked_for=f"conduct of {status.obligor.name} since the pledge, in line or contrary",
                    looked_in=status.looked_in,
                )


def _actors(days: Sequence[OnDay], searched: tuple[str, ...]) -> Iterator[Unknown]:
    for incident in (incident for day in days for incident in day.once(_by_nobody)):
        yield Unknown(
            what="actor of incident",
            entry=incident,
            looked_for="who is said to have done it",
            looked_in=searched,
        )


def _by_nobody(day: OnDay) -> list[str]:
    return [incident.id for incident in day.incidents if not incident.actors]


def _deadlines(pledges: Sequence[PledgeEntry], searched: tuple[str, ...]) -> Iterator[Unknown]:
    for pledge in pledges:
        if pledge.topic in _EXCHANGES and pledge.deadline is None:
            yield Unknown(
                what="deadline",
                entry=pledge.id,
                looked_for="the day by which the exchange is to be made",
                looked_in=searched,
            )
