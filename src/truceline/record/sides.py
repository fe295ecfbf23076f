"""Who the parties to the conflict are, and what a speaker is to one of them, from the claims themselves."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from truceline.claims import (
    Accord,
    AnyClaim,
    Ceasefire,
    Claim,
    Control,
    Incident,
    Named,
    Nondisclosure,
    Pledge,
    Toll,
)
from truceline.lexicon.actors import is_monitor, name_of
from truceline.record.likeness import who
from truceline.record.shapes import Standing


@dataclass(frozen=True, slots=True)
class Sides:
    """`parties`: those the lexicon knows; `opposed`: pairs that fight or make peace."""

    parties: tuple[Named, ...]
    opposed: frozenset[frozenset[str]]

    def standing(self, claim: Claim, counted: Collection[str]) -> Standing:
        """What the one who says it is to the parties whose people are counted."""
        if not claim.speakers:
            return "document"
        speaker = Named(name=claim.speakers[0].name, actor=claim.speakers[0].actor)
        key = who(speaker)
        if {key} == set(counted):
            return "own side"
        if any(frozenset((key, party)) in self.opposed for party in counted if party != key):
            return "not known" if key in counted else "adversary"
        if speaker.actor is None or key in {party.actor for party in self.parties}:
            return "not known"
        return "monitor" if is_monitor(speaker.actor) else "third party"


def sides(claims: Sequence[AnyClaim]) -> Sides:
    """The parties that act on the ground, hold it, lose soldiers or make peace, mediators not counted.

    Two parties are opposed where one is said to have done something to the other, or where just these two
    stop fighting or settle how they fight: a third signatory may be a guarantor.
    """
    mediators = {who(m) for claim in claims if isinstance(claim, Accord) for m in claim.mediators}
    parties = [
        *(party for claim in claims for party in _fighting(claim)),
        *(party for claim in claims for party in _pledging(claim) if who(party) not in mediators),
    ]
    known = {who(party) for party in parties}
    opposed = {pair for claim in claims for pair in _opposed(claim) if pair <= known}
    ids = dict.fromkeys(who(party) for party in parties if party.actor)
    return Sides(tuple(Named(name=name_of(party), actor=party) for party in ids), frozenset(opposed))


def _fighting(claim: AnyClaim) -> tuple[Named, ...]:
    match claim:
        case Incident(actors=actors) if claim.stance != "denied":
            return actors
        case Control(actor=actor):
            return (actor,)
        case Nondisclosure(actor=actor, about="toll", status="military"):
            return (actor,)
        case Toll() if claim.victims.status == "military":
            return tuple(Named(name=party, actor=party) for party in counted(claim))
        case _:
            return ()


def _pledging(claim: AnyClaim) -> tuple[Named, ...]:
    match claim:
        case Accord(parties=parties) | Ceasefire(parties=parties) | Pledge(by=parties):
            return parties
        case _:
            return ()


def counted(toll: Toll) -> tuple[str, ...]:
    """The ids of the parties whose people a toll counts."""
    return (toll.victims.party,) if toll.victims.party else toll.victims.parties


def _opposed(claim: AnyClaim) -> list[frozenset[str]]:
    match claim:
        case Incident(actors=actors, affected=affected):
            return [frozenset((who(a), who(b))) for a in actors for b in affected if who(a) != who(b)]
        case Accord(parties=parties) | Ceasefire(parties=parties):
            both = frozenset(who(party) for party in parties)
            political = isinstance(claim, Accord) and claim.subject == "political"
            return [both] if len(both) == 2 and not political else []
        case _:
            return []
