"""What was looked for and not found. An absence is computed, and names the documents searched."""

from collections.abc import Iterator, Sequence

from truceline.claims import PledgeTopic
from truceline.record.shapes import IncidentEntry, PledgeEntry, TollEntry, Unknown
from truceline.record.sides import Sides
from truceline.record.tolls import own_figures

_EXCHANGES: frozenset[PledgeTopic] = frozenset({"prisoners", "lists", "remains"})


def unknowns(
    sides: Sides,
    pledges: Sequence[PledgeEntry],
    incidents: Sequence[IncidentEntry],
    tolls: Sequence[TollEntry],
    searched: tuple[str, ...],
) -> tuple[Unknown, ...]:
    """What the record does not know, in the order of `Absence`."""
    return (
        *_own_tolls(sides, tolls, searched),
        *_conduct(pledges),
        *_actors(incidents, searched),
        *_deadlines(pledges, searched),
    )


def _own_tolls(sides: Sides, tolls: Sequence[TollEntry], searched: tuple[str, ...]) -> Iterator[Unknown]:
    for party in sides.parties:
        if not own_figures(tolls, party.actor or ""):
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


def _actors(incidents: Sequence[IncidentEntry], searched: tuple[str, ...]) -> Iterator[Unknown]:
    for incident in incidents:
        if not incident.actors:
            yield Unknown(
                what="actor of incident",
                entry=incident.id,
                looked_for="who is said to have done it",
                looked_in=searched,
            )


def _deadlines(pledges: Sequence[PledgeEntry], searched: tuple[str, ...]) -> Iterator[Unknown]:
    for pledge in pledges:
        if pledge.topic in _EXCHANGES and pledge.deadline is None:
            yield Unknown(
                what="deadline",
                entry=pledge.id,
                looked_for="the day by which the exchange is to be made",
                looked_in=searched,
            )
