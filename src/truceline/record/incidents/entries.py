"""What is said to have happened: incident claims that tell of one event, together."""

from collections.abc import Iterable, Mapping, Sequence

from truceline.claims import Document, Incident
from truceline.record.evidence import Evidence
from truceline.record.grouping import reason
from truceline.record.incidents.events import Event
from truceline.record.incidents.links import links
from truceline.record.origins import origin, utterer
from truceline.record.review import Pairs
from truceline.record.shapes import IncidentAccount, IncidentEntry, Link, Rule
from truceline.record.telling import as_told, asserted, first, fullest_first
from truceline.record.utterances import said_together


def incident_entries(
    events: Iterable[Event],
    tolls: Mapping[str, tuple[str, ...]],
    homes: Mapping[str, tuple[Link, ...]],
    evidence: Evidence,
) -> tuple[IncidentEntry, ...]:
    """An entry for each event; `tolls` of it by its id, and links of tolls that have their home in it."""
    made = (
        evidence.memo.of(
            event.id, _entry, event, tolls.get(event.id, ()), homes.get(event.id, ()), evidence.pairs
        )
        for event in events
    )
    return tuple(made)


def _entry(event: Event, tolls: tuple[str, ...], homes: tuple[Link, ...], pairs: Pairs) -> IncidentEntry:
    group = event.claims
    told = fullest_first(group)
    # A denial tells which act is denied of whom; it must not lend its actor to what others say happened.
    said = asserted(told) or told
    named = first(claim for claim in said if claim.actors)
    several = len({claim.document for claim in group}) > 1
    rule: Rule = "same event" if several else "told twice"
    return IncidentEntry(
        id=event.id,
        claims=tuple(claim.id for claim in told),
        rule=reason(group, rule, pairs),
        accounts=_accounts(told, event.documents),
        links=(*links(event, told, pairs), *homes),
        act=said[0].act,
        actors=named.actors if named else (),
        attribution=named.attribution if named else None,
        affected=first(claim.affected for claim in said) or (),
        affected_class=first(c.affected_class for c in said if c.affected_class != "unknown") or "unknown",
        means=first(claim.means for claim in said),
        where=first(claim.where for claim in said) or (),
        when=first(claim.when for claim in said),
        tolls=tolls,
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
