"""What parties agreed on: the accord claims that tell of one accord, together."""

from collections.abc import Mapping, Sequence

from truceline.claims import Accord, Period
from truceline.record.days import day, near, touch
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import actors_agree, same_actors, who
from truceline.record.shapes import AccordEntry
from truceline.record.telling import account, asserted, entry_id, first, fullest_first, union


def accord_groups(evidence: Evidence) -> list[list[Accord]]:
    """Accord claims by accord. What is only expected, demanded or denied is no accord."""
    claims = [claim for claim in evidence.told(Accord) if claim.stance not in {"expected", "demanded"}]
    groups = grouped(claims, same_accord, evidence.pairs, memo=evidence.memo)
    return [group for group in groups if asserted(group)]


def accord_entries(
    groups: Sequence[Sequence[Accord]], pledges: Mapping[str, tuple[str, ...]], evidence: Evidence
) -> tuple[AccordEntry, ...]:
    """An entry for each group; `pledges` gives the pledge entries of an accord entry."""
    return tuple(_entry(group, pledges, evidence) for group in groups)


def same_accord(a: Accord, b: Accord) -> bool:
    """Whether two claims tell of one accord.

    In one document: parties, subject and days that do not differ. In two documents: the same two parties or
    more, on the same days, both given.
    """
    if not _subjects_agree(a, b):
        return False
    first_days, second_days = agreed_in(a), agreed_in(b)
    if a.document == b.document:
        apart = first_days and second_days and not touch(first_days, second_days)
        return not apart and actors_agree(a.parties, b.parties)
    return len(a.parties) > 1 and same_actors(a.parties, b.parties) and near(first_days, second_days)


def agreed_in(claim: Accord) -> Period | None:
    """When it was agreed: the day the claim gives, or else the period that it speaks of."""
    if claim.agreed is None:
        return claim.when
    return Period(earliest=claim.agreed, latest=claim.agreed, text=claim.agreed)


def _subjects_agree(a: Accord, b: Accord) -> bool:
    return a.subject == b.subject or "other" in {a.subject, b.subject}


def _entry(
    group: Sequence[Accord], pledges: Mapping[str, tuple[str, ...]], evidence: Evidence
) -> AccordEntry:
    told = fullest_first(group)
    lead, *_ = said = asserted(told)
    days = [period for claim in said if (period := agreed_in(claim))]
    return AccordEntry.model_validate(
        {
            "id": entry_id(group),
            "claims": tuple(claim.id for claim in told),
            "rule": reason(group, "one accord", evidence.pairs),
            "accounts": tuple(account(claim) for claim in told),
            "parties": union((claim.parties for claim in said), who),
            "mediators": union((claim.mediators for claim in said), who),
            "subject": first(c.subject for c in said if c.subject != "other") or lead.subject,
            "venue": first(claim.venue for claim in said),
            "agreed": first(claim.agreed for claim in said) or _one_day(days),
            "in_force": first(claim.in_force or _from(claim) for claim in said),
            "not": tuple(sorted({word for claim in said for word in claim.not_})),
            "pledges": pledges.get(entry_id(group), ()),
        }
    )


def _from(claim: Accord) -> str | None:
    """The day from which a ceasefire is agreed: "agreed on a ceasefire from noon on 10 October"."""
    opens = claim.subject == "ceasefire" and claim.when is not None and claim.when.latest is None
    return claim.when.earliest if opens and claim.when else None


def _one_day(periods: Sequence[Period]) -> str | None:
    """The day of the first period that is a single day."""
    return next((day(p.latest) for p in periods if p.latest and day(p.earliest) == day(p.latest)), None)
