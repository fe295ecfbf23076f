"""What is said to have happened: incident claims that tell of one event, together."""

from collections.abc import Mapping, Sequence

from truceline.claims import Document, Incident
from truceline.record.evidence import Evidence
from truceline.record.grouping import reason
from truceline.record.origins import origin, utterer
from truceline.record.shapes import IncidentAccount, IncidentEntry, Link, Rule
from truceline.record.telling import as_told, asserted, entry_id, first, fullest_first
from truceline.record.utterances import said_together


def incident_entries(
    groups: Sequence[Sequence[Incident]],
    tolls: Mapping[str, tuple[str, ...]],
    links: Mapping[str, tuple[Link, ...]],
    evidence: Evidence,
) -> tuple[IncidentEntry, ...]:
    """An entry for each group; `tolls` and `links` give what belongs to an incident entry, by its id."""
    return tuple(_entry(group, tolls, links, evidence) for group in groups)


def _entry(
    group: Sequence[Incident],
    tolls: Mapping[str, tuple[str, ...]],
    links: Mapping[str, tuple[Link, ...]],
    evidence: Evidence,
) -> IncidentEntry:
    told = fullest_first(group)
    # A denial tells which act is denied of whom; it must not lend its actor to what others say happened.
    said = asserted(told) or told
    named = first(claim for claim in said if claim.actors)
    several = len({claim.document for claim in group}) > 1
    rule: Rule = "same event" if several else "told twice"
    return IncidentEntry(
        id=entry_id(group),
        claims=tuple(claim.id for claim in told),
        rule=reason(group, rule, evidence.pairs),
        accounts=_accounts(told, evidence.by_id),
        links=links.get(entry_id(group), ()),
        act=said[0].act,
        actors=named.actors if named else (),
        attribution=named.attribution if named else None,
        affected=first(claim.affected for claim in said) or (),
        affected_class=first(c.affected_class for c in said if c.affected_class != "unknown") or "unknown",
        means=first(claim.means for claim in said),
        where=first(claim.where for claim in said) or (),
        when=first(claim.when for claim in said),
        tolls=tolls.get(entry_id(group), ()),
    )


def _accounts(told: Sequence[Incident], documents: Mapping[str, Document]) -> tuple[IncidentAccount, ...]:
    """One a claim; where several documents carry one utterance, the others echo the first."""
    return tuple(
        IncidentAccount(
            **as_told(claim),
            actors=claim.actors,
            attribution=claim.attribution,
            origin=origin(claim, documents),
            echo_of=next((other.id for other in told[:place] if _echo(other, claim, documents)), None),
        )
        for place, claim in enumerate(told)
    )


def _echo(a: Incident, b: Incident, documents: Mapping[str, Document]) -> bool:
    """Whether two documents carry what one speaker said of the event on one day."""
    return (
        a.document != b.document
        and bool(a.speakers and b.speakers)
        and utterer(a, documents) == utterer(b, documents)
        and (a.stance == "denied") == (b.stance == "denied")
        and said_together(a, b, documents)
    )
