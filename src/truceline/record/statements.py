"""What needs no reckoning: control, positions, background and silences, each said as often as it is told."""

from collections.abc import Sequence
from typing import TypedDict

from truceline.claims import AnyClaim, Background, Control, Named, Nondisclosure, Period, Position
from truceline.record.days import dated
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import place_of, same_actors, who, words
from truceline.record.shapes import (
    Account,
    BackgroundEntry,
    ControlEntry,
    NondisclosureEntry,
    PositionEntry,
    Rule,
)
from truceline.record.telling import account, entry_id, first, fullest_first


class _Told(TypedDict):
    id: str
    claims: tuple[str, ...]
    rule: Rule | None
    accounts: tuple[Account, ...]


def control_entries(evidence: Evidence) -> tuple[ControlEntry, ...]:
    """Who is said to hold, gain or lose which ground. What is only expected or demanded is no change."""
    claims = [
        claim
        for claim in evidence.claims
        if isinstance(claim, Control) and claim.stance not in {"expected", "demanded"}
    ]
    return tuple(
        ControlEntry(
            **_told(group, evidence),
            actor=group[0].actor,
            change=group[0].change,
            where=first(claim.where for claim in group) or (),
            when=group[0].when,
        )
        for group in grouped(claims, _same_control, evidence.pairs)
    )


def position_entries(evidence: Evidence) -> tuple[PositionEntry, ...]:
    """What actors want or reject."""
    claims = [claim for claim in evidence.claims if isinstance(claim, Position)]
    return tuple(
        PositionEntry(
            **_told(group, evidence),
            actor=group[0].actor,
            attitude=group[0].attitude,
            addressee=group[0].addressee,
            wants=group[0].wants,
        )
        for group in grouped(claims, _same_position, evidence.pairs)
    )


def background_entries(evidence: Evidence) -> tuple[BackgroundEntry, ...]:
    """Standing facts, as told."""
    claims = [claim for claim in evidence.claims if isinstance(claim, Background)]
    return tuple(
        BackgroundEntry(
            **_told(group, evidence),
            subject=group[0].subject,
            relation=group[0].relation,
            object=group[0].object,
            when=first(claim.when for claim in group),
        )
        for group in grouped(claims, _same_background, evidence.pairs)
    )


def nondisclosure_entries(evidence: Evidence) -> tuple[NondisclosureEntry, ...]:
    """Who is said not to have said what."""
    claims = [claim for claim in evidence.claims if isinstance(claim, Nondisclosure)]
    return tuple(
        NondisclosureEntry(
            **_told(group, evidence),
            actor=group[0].actor,
            about=group[0].about,
            outcome=group[0].outcome,
            status=group[0].status,
        )
        for group in grouped(claims, _same_silence, evidence.pairs)
    )


def _told(group: Sequence[AnyClaim], evidence: Evidence) -> _Told:
    told = fullest_first(group)
    return {
        "id": entry_id(group),
        "claims": tuple(claim.id for claim in told),
        "rule": reason(group, "told twice", evidence.pairs),
        "accounts": tuple(account(claim) for claim in told),
    }


def _same_control(a: Control, b: Control) -> bool:
    """Without a day, only the same document can mean the same moment."""
    same_time = _days(a.when) == _days(b.when) and (a.document == b.document or dated(a.when))
    same_place = place_of(a) == place_of(b)
    return (who(a.actor), a.change) == (who(b.actor), b.change) and same_place and same_time


def _same_position(a: Position, b: Position) -> bool:
    same = (who(a.actor), a.attitude, words(a.wants)) == (who(b.actor), b.attitude, words(b.wants))
    return same and same_actors(_one(a.addressee), _one(b.addressee))


def _same_background(a: Background, b: Background) -> bool:
    return (who(a.subject), a.relation, words(a.object)) == (who(b.subject), b.relation, words(b.object))


def _same_silence(a: Nondisclosure, b: Nondisclosure) -> bool:
    return (who(a.actor), a.about, a.outcome, a.status) == (who(b.actor), b.about, b.outcome, b.status)


def _one(actor: Named | None) -> tuple[Named, ...]:
    return (actor,) if actor else ()


def _days(period: Period | None) -> tuple[str | None, str | None] | None:
    return (period.earliest, period.latest) if period else None
