"""Who fights, and what a speaker is to one of the parties, from the claims themselves."""

from collections.abc import Collection, Iterable
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
from truceline.lexicon.actors import is_monitor, name_of, party_of
from truceline.record.evidence import Share
from truceline.record.likeness import who
from truceline.record.shapes import Standing


@dataclass(frozen=True, slots=True)
class Sides:
    """`parties`: those that fight and that the lexicon knows; `opposed`: pairs that fight each other.

    `involved`: what the parties and those who settle with them are compared by.
    """

    parties: tuple[Named, ...]
    opposed: frozenset[frozenset[str]]
    involved: frozenset[str]

    def standing(self, claim: Claim, counted: Collection[str]) -> Standing:
        """What the one who says it is to the parties whose people are counted."""
        if not claim.speakers:
            return "document"
        speaker = Named(name=claim.speakers[0].name, actor=claim.speakers[0].actor)
        key = who(speaker)
        if {key} == set(counted):
            return "own side"
        if key not in counted and any(frozenset((key, party)) in self.opposed for party in counted):
            return "adversary"
        if speaker.actor is None or key in self.involved or key in counted:
            return "not known"
        return "monitor" if is_monitor(speaker.actor) else "third party"


@dataclass(frozen=True, slots=True)
class Camps:
    """Who is said to fight, to settle, to mediate and to be opposed, as parties are compared.

    `parties`: those that fight and that the lexicon knows, in the order of mention; `unknown`: the others.
    """

    parties: tuple[str, ...]
    unknown: frozenset[str]
    settling: frozenset[str]
    mediators: frozenset[str]
    opposed: frozenset[frozenset[str]]


def camps(share: Share) -> Camps:
    """Of a document, who acts on the ground, is attacked as military, holds ground or has soldiers to lose.

    Two are opposed where one is said to have done something to the other, or where just these two stop
    fighting or settle how they fight: a third signatory may be a guarantor.
    """
    claims = share.claims
    fighting = [party for claim in claims for party in _fighting(claim) if _can_fight(party)]
    return Camps(
        parties=tuple(dict.fromkeys(who(party) for party in fighting if party.actor)),
        unknown=frozenset(who(party) for party in fighting if not party.actor),
        settling=frozenset(who(party) for claim in claims for party in _settling(claim)),
        mediators=frozenset(who(n) for claim in claims if isinstance(claim, Accord) for n in claim.mediators),
        opposed=frozenset(pair for claim in claims for pair in _opposed(claim)),
    )


def together(told: Iterable[Camps]) -> Camps:
    """What several documents say."""
    all_of = list(told)
    return Camps(
        parties=tuple(dict.fromkeys(party for camps in all_of for party in camps.parties)),
        unknown=frozenset().union(*(camps.unknown for camps in all_of)),
        settling=frozenset().union(*(camps.settling for camps in all_of)),
        mediators=frozenset().union(*(camps.mediators for camps in all_of)),
        opposed=frozenset().union(*(camps.opposed for camps in all_of)),
    )


def sides(camps: Camps) -> Sides:
    """The sides that follow: who does not fight is opposed to nobody, and who mediates settles nothing."""
    known = camps.unknown.union(camps.parties)
    return Sides(
        parties=tuple(Named(name=name_of(party), actor=party) for party in camps.parties),
        opposed=frozenset(pair for pair in camps.opposed if pair <= known),
        involved=known | (camps.settling - camps.mediators),
    )


def counted(toll: Toll) -> tuple[str, ...]:
    """The ids of the parties whose people a toll counts."""
    return (toll.victims.party,) if toll.victims.party else toll.victims.parties


def _can_fight(named: Named) -> bool:
    """Whether it can be a side: an organisation cannot."""
    return named.actor is None or party_of(named.actor) is not None


def _fighting(claim: AnyClaim) -> tuple[Named, ...]:
    match claim:
        case Incident() if claim.stance == "denied" or claim.act == "Other":
            return ()
        case Incident(actors=actors, affected=affected, affected_class="military"):
            return actors + affected
        case Incident(actors=actors):
            return actors
        case Control(actor=actor) | Nondisclosure(actor=actor, about="toll", status="military"):
            return (actor,)
        case Toll() if claim.victims.status == "military":
            return tuple(Named(name=party, actor=party) for party in counted(claim))
        case _:
            return ()


def _settling(claim: AnyClaim) -> tuple[Named, ...]:
    match claim:
        case Accord(parties=parties) | Ceasefire(parties=parties) | Pledge(by=parties):
            return parties
        case _:
            return ()


def _opposed(claim: AnyClaim) -> list[frozenset[str]]:
    match claim:
        case Incident(act="Other"):
            return []
        case Incident(actors=actors, affected=affected):
            return [frozenset((who(a), who(b))) for a in actors for b in affected if who(a) != who(b)]
        case Accord(subject="political"):
            return []
        case Accord(parties=parties) | Ceasefire(parties=parties):
            both = frozenset(who(party) for party in parties)
            return [both] if len(both) == 2 else []
        case _:
            return []
