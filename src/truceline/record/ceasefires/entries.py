"""Pauses in fighting: each ceasefire with what is said of it, where it came from and how it ended."""

from collections.abc import Iterable, Sequence

from truceline.claims import Ceasefire, CeasefireStatus
from truceline.record.ceasefires.genealogy import Descent, genealogy
from truceline.record.ceasefires.grouping import Documents, Truce, truces
from truceline.record.ceasefires.log import log, without_reports
from truceline.record.ceasefires.violations import (
    Told,
    allegations,
    attacks,
    told_under,
)
from truceline.record.days import day
from truceline.record.evidence import Evidence
from truceline.record.grouping import reason
from truceline.record.incidents import OnDay
from truceline.record.likeness import who
from truceline.record.shapes import CeasefireAccount, CeasefireEntry
from truceline.record.telling import as_told, asserted, entry_id, first, fullest_first, union

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


def ceasefire_entries(days: Iterable[OnDay], evidence: Evidence) -> tuple[CeasefireEntry, ...]:
    """An entry for each ceasefire that claims tell of, or for several that a claim counts together.

    `days`: the incidents in the order of their days.
    """
    documents = Documents(evidence)
    found = truces(evidence, documents)
    descents = genealogy(found)
    attacked = [told for day in days for told in day.once(attacks)]
    entries = []
    for truce in found:
        descent, memo = descents[entry_id(truce.claims)], evidence.memo
        under = told_under(truce, descent, attacked, documents, memo)
        entries.append(_entry(truce, descent, under, evidence))
    return tuple(entries)


def _entry(truce: Truce, descent: Descent, under: Sequence[Told], evidence: Evidence) -> CeasefireEntry:
    name, memo = entry_id(truce.claims), evidence.memo
    told = fullest_first([*truce.claims, *truce.later])
    said = asserted(told) or told
    beginning = truce.beginning
    alleged = memo.of(name, allegations, truce, under, memo)
    of_claims = evidence.documents_of(one.claim for one in under)
    logged = memo.of(name, log, truce, under, of_claims, memo)
    return CeasefireEntry(
        id=name,
        claims=tuple(claim.id for claim in (*told, *descent.reaffirming)),
        rule="latest ceasefire" if truce.later else reason(truce.claims, "one ceasefire", evidence.pairs),
        accounts=tuple(map(_account, (*told, *descent.reaffirming))),
        parties=union((claim.parties for claim in said), who),
        form="unilateral" if truce.is_unilateral else said[0].form,
        status=max((claim.status for claim in said), key=_HOW_FAR.index),
        count=said[0].count,
        when=first(claim.when for claim in said),
        proposed=_first_day(told, "proposed"),
        agreed=_first_day(told, "agreed"),
        in_force=beginning.begun,
        reaffirmed=descent.reaffirmed,
        under=descent.under,
        covers=descent.covers,
        denied=tuple(claim.id for claim in told if claim.stance == "denied" and claim.status == "agreed"),
        allegations=alleged,
        ended=descent.ended,
        log=logged,
        no_reports=without_reports(beginning.first, descent, logged, evidence.last_day),
    )


def _account(claim: Ceasefire) -> CeasefireAccount:
    return CeasefireAccount(**as_told(claim), status=claim.status)


def _first_day(told: Sequence[Ceasefire], status: CeasefireStatus) -> str | None:
    """The first day on which it is said to have been proposed or agreed."""
    days = [
        day(claim.when.latest)
        for claim in asserted(told)
        if claim.status == status and claim.when and not claim.in_force
    ]
    return min((one for one in days if one), default=None)
