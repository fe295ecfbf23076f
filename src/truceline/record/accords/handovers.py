"""Performance: people, remains and lists handed over, ground left, fire held. What pledges to act ask for.

A number of people released or of remains handed over says whose people they are, and seldom who gave them.
Where no claim names the giver, it is the other one of the two who pledged: nobody hands over to oneself.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.claims import AnyClaim, Control, Incident, Named, Period, PledgeTopic, Toll
from truceline.record.accords.deeds import Deed, told_on
from truceline.record.accords.wording import says, topic_of
from truceline.record.evidence import Evidence, Share
from truceline.record.incidents import OnDay
from truceline.record.likeness import place_key, who
from truceline.record.shapes import CeasefireEntry

EXCHANGES: frozenset[PledgeTopic] = frozenset({"prisoners", "lists", "remains"})
DUTIES: frozenset[PledgeTopic] = EXCHANGES | {"withdrawal"}
"""Topics of pledges that something done can fulfil."""

_ONE_BY_ONE: frozenset[PledgeTopic] = frozenset({"prisoners", "remains"})
"""A number of these is some of them, unless the words say that it is all; a list or a retreat is whole."""


@dataclass(frozen=True, slots=True)
class Handover:
    """A number of people or remains handed over, of which no claim names the giver. `of`: whose people."""

    claim: Toll
    event: str
    of: str
    topic: PledgeTopic


def handovers(days: Sequence[OnDay], evidence: Evidence) -> tuple[list[Deed], list[Handover]]:
    """Deeds of those who are said to have handed over; and numbers without a giver."""
    deeds: list[Deed] = []
    without: list[Handover] = []
    handed = [pair for share in evidence.shares for pair in share.once(_handed_in)]
    events = {c: one.id for on in days for one in on.incidents for c in one.claims} if handed else {}
    for claim, topic in handed:
        givers, event = _givers(claim, evidence.claim), _event(claim, events)
        deeds += (_deed(claim, giver, event, topic, evidence) for giver in givers)
        if not givers and isinstance(claim, Toll) and claim.victims.party:
            without.append(Handover(claim, event, claim.victims.party, topic))
    return deeds, without


def by_the_other(handed: Sequence[Handover], by: Sequence[Named], evidence: Evidence) -> Iterator[Deed]:
    """Numbers without a giver as deeds of the other of two obligors."""
    parties = {who(named) for named in by}
    for one in handed:
        if len(parties) == 2 and one.of in parties:
            (giver,) = parties - {one.of}
            yield _deed(one.claim, giver, one.event, one.topic, evidence)


def withdrawals(evidence: Evidence) -> Iterator[Deed]:
    """Ground that its holder is said to have left; not ground that is only said to be lost."""
    for claim in evidence.told(Control):
        if claim.change == "lost" and says(claim, "withdrawing"):
            yield _deed(claim, who(claim.actor), claim.id, "withdrawal", evidence)


def fire_held(ceasefires: Sequence[CeasefireEntry], evidence: Evidence) -> Iterator[Deed]:
    """Reports that a ceasefire holds, as deeds of all its parties; that it begins is none."""
    for entry in ceasefires:
        for telling in entry.accounts:
            claim = evidence.claim[telling.claim]
            begins = claim.kind != "ceasefire" or claim.in_force or says(claim, "reaffirming")
            if telling.status == "in force" and not begins:
                for party in dict.fromkeys(map(who, entry.parties)):
                    yield _deed(claim, party, claim.id, "ceasefire", evidence)


def _handed_in(share: Share) -> list[tuple[AnyClaim, PledgeTopic]]:
    return [(claim, topic) for claim in share.claims if (topic := _handed(claim))]


def _handed(claim: AnyClaim) -> PledgeTopic | None:
    """What is handed over, or null where nothing is."""
    match claim:
        case Toll(outcome="released"):
            return "prisoners"
        case Toll(outcome="remains"):
            return "remains" if says(claim, "handing over") else None
        case Incident(act="Other") if says(claim, "handing over"):
            return topic_of(claim, ("lists", "remains", "prisoners"))
    return None


def _givers(claim: AnyClaim, claims: Mapping[str, AnyClaim]) -> tuple[str, ...]:
    told = claims.get(claim.incident or "") if isinstance(claim, Toll) else claim
    return tuple(dict.fromkeys(map(who, told.actors))) if isinstance(told, Incident) else ()


def _event(claim: AnyClaim, events: Mapping[str, str]) -> str:
    key = (claim.incident or claim.id) if isinstance(claim, Toll) else claim.id
    return events.get(key, key)


def _deed(claim: AnyClaim, party: str, event: str, topic: PledgeTopic, evidence: Evidence) -> Deed:
    """A performance. Without a day of its own it counts from the day it was told: a pledge precedes it."""
    told_by = told_on(claim, evidence.by_id)
    told = Period(earliest=told_by, latest=told_by, text=told_by) if told_by else None
    counted = topic in _ONE_BY_ONE and not says(claim, "whole")
    return Deed(
        claim=claim,
        party=party,
        event=event,
        topics=frozenset({topic}),
        keeps=True,
        when=claim.when if claim.when and claim.when.earliest else told,
        told_by=told_by,
        whole=not counted and not says(claim, "part"),
        places=frozenset(map(place_key, claim.where)) if topic == "withdrawal" else frozenset(),
        aside="denied" if claim.stance == "denied" else None,
    )
