"""What parties committed themselves to: each pledge once, in its own words where a document has them."""

from collections.abc import Mapping, Sequence

from truceline.claims import Named, Pledge
from truceline.record.accords.succession import Commitment
from truceline.record.accords.texts import is_own_text
from truceline.record.accords.wording import says
from truceline.record.days import day
from truceline.record.evidence import Evidence
from truceline.record.given import known_on
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import actors_agree, who, words
from truceline.record.shapes import AccordEntry, Conduct, Ending, PledgeEntry, Rule
from truceline.record.telling import account, asserted, entry_id, first, fullest_first, union


def pledge_groups(evidence: Evidence, accords: Mapping[str, str]) -> list[list[Pledge]]:
    """Pledge claims by pledge; `accords` maps accord claims to their entries.

    What is only demanded or denied is no pledge; what parties expect of themselves ("will exchange") is.
    """
    claims = [claim for claim in evidence.told(Pledge) if claim.stance != "demanded"]

    def together(claim: Pledge) -> tuple[str, str]:
        """Pledges are compared under their accord, without one in their document, and on one topic."""
        return accords.get(claim.accord or "") or claim.document, claim.topic

    def same_pledge(a: Pledge, b: Pledge) -> bool:
        own = {is_own_text(claim, evidence) for claim in (a, b)}
        return _paraphrases(a, b) if len(own) > 1 else _same_commitment(a, b)

    return [group for group in grouped(claims, same_pledge, evidence.pairs, together) if asserted(group)]


def commitments(
    groups: Sequence[Sequence[Pledge]], accords: Mapping[str, AccordEntry], evidence: Evidence
) -> tuple[Commitment, ...]:
    """The pledge of each group; `accords` maps accord claims to entries."""
    return tuple(_commitment(group, accords, evidence) for group in groups)


def pledge_entry(
    group: Sequence[Pledge],
    commitment: Commitment,
    ended: Ending | None,
    statuses: tuple[Conduct, ...],
    unsigned: tuple[str, ...],
    evidence: Evidence,
) -> PledgeEntry:
    """The entry of a group of claims, with what became of the pledge."""
    told = _first_told(group, evidence)
    lead, *_ = said = asserted(told)
    return PledgeEntry(
        id=commitment.id,
        claims=tuple(claim.id for claim in told),
        rule=_reason(group, evidence),
        accounts=tuple(account(claim) for claim in told),
        by=commitment.by,
        modality=lead.modality,
        act=lead.act,
        topic=lead.topic,
        to=first(claim.to for claim in said),
        verbatim=_is_verbatim(lead, evidence),
        words=lead.quote.exact,
        since=commitment.since,
        deadline=first(claim.deadline for claim in said),
        accord=commitment.under,
        deliberate=says(lead, "deliberate"),
        ended=ended,
        unsigned=unsigned,
        statuses=statuses,
    )


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


def _paraphrases(a: Pledge, b: Pledge) -> bool:
    """Whether a report says in its way what the accord's own text says: topic and obligors are enough.

    "To protect civilians" is how a report may put "shall not target civilians"; the text's words stand.
    """
    return a.topic == b.topic and actors_agree(a.by, b.by)


def _recipient(pledge: Pledge) -> tuple[Named, ...]:
    return (pledge.to,) if pledge.to else ()


def _verb(pledge: Pledge) -> str:
    """The phrase's first word that does not end in -ly ("deliberately target", "target civilians")."""
    return next((word for word in words(pledge.act).split() if not word.endswith("ly")), "")


def _is_verbatim(claim: Pledge, evidence: Evidence) -> bool:
    return claim.verbatim or is_own_text(claim, evidence)


def _first_told(group: Sequence[Pledge], evidence: Evidence) -> list[Pledge]:
    """The accord's own text first, then its words as reports quote them, then paraphrases; denials last."""
    return sorted(
        fullest_first(group),
        key=lambda claim: (claim.stance == "denied", not is_own_text(claim, evidence), not claim.verbatim),
    )


def _reason(group: Sequence[Pledge], evidence: Evidence) -> Rule | None:
    """Why several claims are one pledge: the accord's own text goes before what reports make of it."""
    by_text = {is_own_text(claim, evidence) for claim in group} == {True, False}
    return reason(group, "own text" if by_text else "one pledge", evidence.pairs)


def _commitment(
    group: Sequence[Pledge], accords: Mapping[str, AccordEntry], evidence: Evidence
) -> Commitment:
    told = _first_told(group, evidence)
    lead, *_ = said = asserted(told)
    accord = first(accords.get(claim.accord or "") for claim in said)
    by = union((claim.by for claim in said), who)
    abstains = lead.modality == "shall_not" or lead.topic == "ceasefire"
    return Commitment(
        id=entry_id(group),
        by=by,
        parties=frozenset(map(who, by)),
        modality=lead.modality,
        topic=lead.topic,
        since=_since(said, accord, evidence),
        under=accord.id if accord else None,
        term=first(claim.deadline for claim in said) if abstains else None,
        claims=tuple(told),
    )


def _since(said: Sequence[Pledge], accord: AccordEntry | None, evidence: Evidence) -> str | None:
    """When the pledge counts from: its accord's moment, its own, or the day a document told of it."""
    if accord and (accord.in_force or accord.agreed):
        return accord.in_force or accord.agreed
    own = first(claim.when.latest for claim in said if claim.when)
    told = [known for claim in said if (known := known_on(evidence.by_id[claim.document]))]
    # A day after the telling is when the pledge is due, not when it was given.
    return min([given for given in (day(own), *told) if given], default=None)
