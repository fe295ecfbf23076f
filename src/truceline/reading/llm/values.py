"""The fields that a claim of each kind has of its own, from an answer and its proof."""

from functools import singledispatch
from typing import Any

from truceline.claims import (
    Accord,
    Background,
    Ceasefire,
    Claim,
    Control,
    Incident,
    Nondisclosure,
    Outcome,
    Pledge,
    Position,
    Toll,
    Victims,
    VictimStatus,
)
from truceline.reading.english.tree import Token
from truceline.reading.llm.answers import (
    AccordAnswer,
    Answer,
    BackgroundAnswer,
    CeasefireAnswer,
    ControlAnswer,
    IncidentAnswer,
    NondisclosureAnswer,
    PledgeAnswer,
    PositionAnswer,
    TollAnswer,
)
from truceline.reading.llm.proof import Proof, Spot, Unproven
from truceline.reading.tolls import outcomes, victims

Values = tuple[type[Claim], dict[str, Any]]


@singledispatch
def values(answer: Answer, proof: Proof) -> Values:
    """The kind of claim and its own fields. Raises Unproven where the document does not bear one out."""
    raise TypeError(f"no kind of claim is read from {type(answer).__name__}")


@values.register
def _(answer: TollAnswer, proof: Proof) -> Values:
    quantity = proof.number(answer.number)
    people = proof.spot(answer.victims)
    _check_counted(proof.claim.sentence.span(*quantity.number).root, people, answer.victims)
    _check_outcome(answer.outcome, proof.claim)
    whose = proof.spot(answer.whose) if answer.whose is not None else None
    return Toll, {
        "outcome": answer.outcome,
        "victims": Victims(
            party=_party(whose), status=_status(people, answer.status), text=people.quote.exact
        ),
        "low": quantity.low,
        "high": quantity.high,
        "qualifier": quantity.qualifier,
        "scope": answer.scope,
    }


@values.register
def _(answer: IncidentAnswer, proof: Proof) -> Values:
    return Incident, {
        "act": answer.act,
        "actors": proof.all_named(answer.actors),
        "affected": proof.all_named(answer.affected),
        "affected_class": answer.affected_class,
        "means": proof.exact(answer.means),
    }


@values.register
def _(answer: AccordAnswer, proof: Proof) -> Values:
    return Accord, {
        "subject": answer.subject,
        "parties": proof.all_named(answer.parties),
        "mediators": proof.all_named(answer.mediators),
        "venue": proof.exact(answer.venue),
        "agreed": proof.days(answer.when).latest if answer.when else None,
    }


@values.register
def _(answer: PledgeAnswer, proof: Proof) -> Values:
    return Pledge, {
        "by": proof.all_named(answer.by),
        "modality": answer.modality,
        "act": proof.exact(answer.act),
        "topic": answer.topic,
        "to": proof.named(answer.to) if answer.to is not None else None,
    }


@values.register
def _(answer: CeasefireAnswer, proof: Proof) -> Values:
    parties = proof.all_named(answer.parties)
    return Ceasefire, {"form": answer.form, "status": answer.status, "parties": parties}


@values.register
def _(answer: ControlAnswer, proof: Proof) -> Values:
    return Control, {"actor": proof.named(answer.actor), "change": answer.change}


@values.register
def _(answer: PositionAnswer, proof: Proof) -> Values:
    return Position, {
        "actor": proof.named(answer.actor),
        "attitude": answer.attitude,
        "wants": proof.exact(answer.wants),
        "addressee": proof.named(answer.addressee) if answer.addressee is not None else None,
    }


@values.register
def _(answer: NondisclosureAnswer, proof: Proof) -> Values:
    actor = proof.named(answer.actor)
    return Nondisclosure, {"actor": actor, "about": answer.about, "outcome": answer.outcome}


@values.register
def _(answer: BackgroundAnswer, proof: Proof) -> Values:
    return Background, {
        "subject": proof.named(answer.subject),
        "relation": answer.relation,
        "object": proof.exact(answer.object),
    }


def _check_counted(number: Token, people: Spot, words: str) -> None:
    """A number beside a noun counts what it names: "12 missiles killed soldiers" counts no soldier."""
    if number.dep_ != "nummod":
        return
    following = number.i + 1  # "On Monday 7 villagers": the parser hangs the number on the day
    counted = {following, number.head.i, victims.core(number.head).i}
    if not counted & {token.i for token in people.span if token.doc is number.doc}:
        raise Unproven("the number does not count these people", words)


def _check_outcome(outcome: Outcome, claim: Spot) -> None:
    """Where our reader knows what the quote says happened to people, it must be what the answer says."""
    inside = {harm.outcome for harm in outcomes.find(claim.sentence) if harm.trigger in claim.span}
    if inside and outcome not in inside:
        raise Unproven("the quote says that something else happened to them", claim.quote.exact)


def _status(people: Spot, answered: VictimStatus) -> VictimStatus:
    own = victims.status(people.sentence, people.span.root)
    return own if own != "unknown" else answered


def _party(whose: Spot | None) -> str | None:
    """The side that the words name; null where the lexicon knows none."""
    mentions = whose.touched(whose.sentence.actors) if whose else []
    return next((m.party or m.actor for m in mentions if m.party or m.actor), None)
