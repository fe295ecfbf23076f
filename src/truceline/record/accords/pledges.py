"""What parties committed themselves to: each pledge once, in its own words where a document has them."""

from collections.abc import Mapping, Sequence

from truceline.claims import Named, Pledge
from truceline.record.accords.conduct import Yardstick, conduct
from truceline.record.days import day
from truceline.record.evidence import Evidence, known_on
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import actors_agree, who, words
from truceline.record.shapes import AccordEntry, IncidentEntry, PledgeEntry
from truceline.record.telling import account, asserted, entry_id, first, fullest_first, union


def pledge_groups(evidence: Evidence, accords: Mapping[str, str]) -> list[list[Pledge]]:
    """Pledge claims by pledge; `accords` maps accord claims to their entries.

    What is only demanded or denied is no pledge; what parties expect of themselves ("will exchange") is.
    """
    claims = [claim for claim in evidence.claims if isinstance(claim, Pledge) and claim.stance != "demanded"]

    def same_pledge(a: Pledge, b: Pledge) -> bool:
        under = (accords.get(a.accord or ""), accords.get(b.accord or ""))
        together = under[0] == under[1] if any(under) else a.document == b.document
        return together and _same_commitment(a, b)

    return [group for group in grouped(claims, same_pledge, evidence.pairs) if asserted(group)]


def pledge_entries(
    groups: Sequence[Sequence[Pledge]],
    accords: Mapping[str, AccordEntry],
    incidents: Sequence[IncidentEntry],
    evidence: Evidence,
) -> tuple[PledgeEntry, ...]:
    """An entry for each group, with each obligor's conduct; `accords` maps accord claims to entries."""
    return tuple(_entry(group, accords, incidents, evidence) for group in groups)


def _same_commitment(a: Pledge, b: Pledge) -> bool:
    """The same duty of the same parties; a paraphrase is the same as the pledge's own words on its topic."""
    deadlines = {pledge.deadline for pledge in (a, b)} - {None}
    return (
        (a.topic, a.modality) == (b.topic, b.modality)
        and actors_agree(a.by, b.by)
        and actors_agree(_recipient(a), _recipient(b))
        and len(deadlines) < 2
        and (a.verbatim != b.verbatim or _verb(a) == _verb(b))
    )


def _recipient(pledge: Pledge) -> tuple[Named, ...]:
    return (pledge.to,) if pledge.to else ()


def _verb(pledge: Pledge) -> str:
    """The phrase's first word that does not end in -ly ("deliberately target", "target civilians")."""
    return next((word for word in words(pledge.act).split() if not word.endswith("ly")), "")


def _entry(
    group: Sequence[Pledge],
    accords: Mapping[str, AccordEntry],
    incidents: Sequence[IncidentEntry],
    evidence: Evidence,
) -> PledgeEntry:
    told = sorted(fullest_first(group), key=lambda claim: (claim.stance == "denied", not claim.verbatim))
    lead, *_ = said = asserted(told)
    accord = first(accords.get(claim.accord or "") for claim in said)
    since = _since(said, accord, evidence)
    by = union((claim.by for claim in said), who)
    yardstick = Yardstick(lead.topic, since)
    return PledgeEntry(
        id=entry_id(group),
        claims=tuple(claim.id for claim in told),
        rule=reason(group, "one pledge", evidence.pairs),
        accounts=tuple(account(claim) for claim in told),
        by=by,
        modality=lead.modality,
        act=lead.act,
        topic=lead.topic,
        to=first(claim.to for claim in said),
        verbatim=lead.verbatim,
        words=lead.quote.exact,
        since=since,
        deadline=first(claim.deadline for claim in said),
        accord=accord.id if accord else None,
        statuses=tuple(conduct(obligor, yardstick, incidents, evidence) for obligor in by),
    )


def _since(said: Sequence[Pledge], accord: AccordEntry | None, evidence: Evidence) -> str | None:
    """The day the pledge counts from: its accord's, its own, or the one by which a document told of it."""
    if accord and (accord.in_force or accord.agreed):
        return day(accord.in_force or accord.agreed)
    own = first(claim.when.latest for claim in said if claim.when)
    told = [known for claim in said if (known := known_on(evidence.by_id[claim.document]))]
    # A day after the telling is when the pledge is due, not when it was given.
    return min([given for given in (day(own), *told) if given], default=None)
