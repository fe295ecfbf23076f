"""What needs no reckoning: control, positions, background and silences, each said as often as it is told."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypedDict, TypeVar

from truceline.claims import AnyClaim, Background, Control, Named, Nondisclosure, Period, Position
from truceline.record.days import dated
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped_by, reason
from truceline.record.likeness import place_of, who, words
from truceline.record.review import Pairs
from truceline.record.shapes import (
    Account,
    BackgroundEntry,
    ControlEntry,
    Entry,
    NondisclosureEntry,
    PositionEntry,
    Rule,
)
from truceline.record.telling import account, entry_id, first, fullest_first

C = TypeVar("C", bound=AnyClaim)
E = TypeVar("E", bound=Entry)


class _Told(TypedDict):
    id: str
    claims: tuple[str, ...]
    rule: Rule | None
    accounts: tuple[Account, ...]


def control_entries(evidence: Evidence) -> tuple[ControlEntry, ...]:
    """Who is said to hold, gain or lose which ground. What is only expected or demanded is no change."""
    claims = [claim for claim in evidence.told(Control) if claim.stance not in {"expected", "demanded"}]
    return _entries(grouped_by(claims, _ground, evidence.pairs, evidence.memo), _control, evidence)


def position_entries(evidence: Evidence) -> tuple[PositionEntry, ...]:
    """What actors want or reject."""
    return _entries(
        grouped_by(evidence.told(Position), _want, evidence.pairs, evidence.memo), _position, evidence
    )


def background_entries(evidence: Evidence) -> tuple[BackgroundEntry, ...]:
    """Standing facts, as told."""
    return _entries(
        grouped_by(evidence.told(Background), _fact, evidence.pairs, evidence.memo), _background, evidence
    )


def nondisclosure_entries(evidence: Evidence) -> tuple[NondisclosureEntry, ...]:
    """Who is said not to have said what."""
    return _entries(
        grouped_by(evidence.told(Nondisclosure), _silence, evidence.pairs, evidence.memo),
        _nondisclosure,
        evidence,
    )


def _entries(
    groups: Iterable[Sequence[C]], make: Callable[[Sequence[C], Pairs], E], evidence: Evidence
) -> tuple[E, ...]:
    return tuple(evidence.memo.of(entry_id(group), make, group, evidence.pairs) for group in groups)


def _control(group: Sequence[Control], pairs: Pairs) -> ControlEntry:
    return ControlEntry(
        **_told(group, pairs),
        actor=group[0].actor,
        change=group[0].change,
        where=first(claim.where for claim in group) or (),
        when=group[0].when,
    )


def _position(group: Sequence[Position], pairs: Pairs) -> PositionEntry:
    return PositionEntry(
        **_told(group, pairs),
        actor=group[0].actor,
        attitude=group[0].attitude,
        addressee=group[0].addressee,
        wants=group[0].wants,
    )


def _background(group: Sequence[Background], pairs: Pairs) -> BackgroundEntry:
    return BackgroundEntry(
        **_told(group, pairs),
        subject=group[0].subject,
        relation=group[0].relation,
        object=group[0].object,
        when=first(claim.when for claim in group),
    )


def _nondisclosure(group: Sequence[Nondisclosure], pairs: Pairs) -> NondisclosureEntry:
    return NondisclosureEntry(
        **_told(group, pairs),
        actor=_plainest(group),
        about=group[0].about,
        outcome=group[0].outcome,
        status=group[0].status,
    )


def _plainest(group: Sequence[Nondisclosure]) -> Named:
    """The party itself, where a claim names it beside its bodies: it is the party's silence."""
    return next((claim.actor for claim in group if claim.actor.actor == who(claim.actor)), group[0].actor)


def _told(group: Sequence[AnyClaim], pairs: Pairs) -> _Told:
    told = fullest_first(group)
    return {
        "id": entry_id(group),
        "claims": tuple(claim.id for claim in told),
        "rule": reason(group, "told twice", pairs),
        "accounts": tuple(account(claim) for claim in told),
    }


def _ground(claim: Control) -> tuple[object, ...]:
    """Without a day, only the same document can mean the same moment."""
    document = None if dated(claim.when) else claim.document
    return who(claim.actor), claim.change, place_of(claim), _days(claim.when), document


def _want(claim: Position) -> tuple[object, ...]:
    addressee = who(claim.addressee) if claim.addressee else None
    return who(claim.actor), claim.attitude, words(claim.wants), addressee


def _fact(claim: Background) -> tuple[object, ...]:
    return who(claim.subject), claim.relation, words(claim.object)


def _silence(claim: Nondisclosure) -> tuple[object, ...]:
    return who(claim.actor), claim.about, claim.outcome, claim.status


def _days(period: Period | None) -> tuple[str | None, str | None] | None:
    return (period.earliest, period.latest) if period else None
