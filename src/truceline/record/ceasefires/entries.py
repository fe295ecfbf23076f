"""Pauses in fighting: ceasefire claims that tell of one ceasefire, with each status that is said of it."""

from collections.abc import Sequence

from truceline.claims import Ceasefire, CeasefireForm, CeasefireStatus, Period
from truceline.record.days import dated, near, touch
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import actors_agree, who
from truceline.record.shapes import CeasefireAccount, CeasefireEntry
from truceline.record.telling import account, asserted, entry_id, first, fullest_first, union

_HOW_FAR: tuple[CeasefireStatus, ...] = (
    "proposed",
    "agreed",
    "attempted",
    "in force",
    "violated",
    "expired",
    "terminated",
    "failed",
)
_ONE_FORM: frozenset[CeasefireForm] = frozenset({"ceasefire", "truce"})
"""Reports use these two words for one thing; a humanitarian pause or a unilateral halt is said to be one."""


def ceasefire_entries(evidence: Evidence) -> tuple[CeasefireEntry, ...]:
    """An entry for each ceasefire that claims tell of, or for several that a claim counts together."""
    claims = [claim for claim in evidence.claims if isinstance(claim, Ceasefire)]
    return tuple(_entry(group, evidence) for group in grouped(claims, same_ceasefire, evidence.pairs))


def same_ceasefire(a: Ceasefire, b: Ceasefire) -> bool:
    """Whether two claims tell of one ceasefire, or of the same several.

    In one document: parties, form, count and days that do not differ, where a proposal is not yet a
    ceasefire. In two documents: the same of single ceasefires, on days that both give.
    """
    if a.count != b.count or not _forms_agree(a, b) or not actors_agree(a.parties, b.parties):
        return False
    first_days, second_days = _days(a), _days(b)
    if a.document != b.document:
        return a.count == 1 and near(first_days, second_days)
    if first_days and second_days:
        return touch(first_days, second_days)
    return (a.status == "proposed") == (b.status == "proposed")


def _forms_agree(a: Ceasefire, b: Ceasefire) -> bool:
    return a.form == b.form or {a.form, b.form} == _ONE_FORM


def _days(claim: Ceasefire) -> Period | None:
    """The days it was in force from, or else those that the claim speaks of."""
    if claim.in_force:
        return Period(earliest=claim.in_force, latest=claim.in_force, text=claim.in_force)
    return claim.when if dated(claim.when) else None


def _entry(group: Sequence[Ceasefire], evidence: Evidence) -> CeasefireEntry:
    told = fullest_first(group)
    said = asserted(told) or told
    return CeasefireEntry(
        id=entry_id(group),
        claims=tuple(claim.id for claim in told),
        rule=reason(group, "one ceasefire", evidence.pairs),
        accounts=tuple(CeasefireAccount(**dict(account(claim)), status=claim.status) for claim in told),
        parties=union((claim.parties for claim in said), who),
        form=said[0].form,
        status=max((claim.status for claim in said), key=_HOW_FAR.index),
        count=said[0].count,
        when=first(claim.when for claim in said),
        in_force=first(claim.in_force for claim in said),
    )
