"""Which incident claims tell of one event: within a document, and across documents."""

from collections.abc import Iterable, Sequence
from itertools import product

from truceline.claims import Incident, Toll
from truceline.record.evidence import Evidence
from truceline.record.grouping import ruled_same
from truceline.record.incidents.blocks import neighbours
from truceline.record.incidents.comparing import compared
from truceline.record.incidents.documents import by_document
from truceline.record.incidents.tellings import Telling, belonging, telling_of
from truceline.record.linkage import Weight, linked
from truceline.record.review import Pairs


def incident_tellings(evidence: Evidence) -> list[Telling]:
    """What each document tells of each event. What is only expected or demanded is no event."""
    claims = [claim for claim in evidence.told(Incident) if claim.stance not in {"expected", "demanded"}]
    tolls = belonging(evidence.told(Toll))
    return [telling_of(group, tolls, evidence.by_id) for group in _in_documents(claims, evidence.pairs)]


def incident_groups(told: Sequence[Telling], evidence: Evidence) -> list[list[Incident]]:
    """Incident claims by event, in canonical order. Raises ValueError where rulings contradict each other."""
    known = {claim.id for telling in told for claim in telling.claims}
    claims = [claim for claim in evidence.told(Incident) if claim.id in known]
    groups = linked(_seeds(claims, told, evidence.pairs), _weights(told, evidence.pairs), _vague(told))
    place = {claim.id: number for number, claim in enumerate(claims)}
    events = [
        sorted((claim for number in group for claim in told[number].claims), key=lambda c: place[c.id])
        for group in groups
    ]
    return sorted(events, key=lambda event: place[event[0].id])


def _in_documents(claims: Sequence[Incident], pairs: Pairs) -> list[list[Incident]]:
    """The claims by document and event; those that a person ruled the same as others each for itself.

    So a ruling moves the claims that it names, and no others with them.
    """
    ruled = {id_ for pair, same in pairs.ruled.items() if same for id_ in pair}
    alone = [[claim] for claim in claims if claim.id in ruled]
    return [*alone, *by_document([claim for claim in claims if claim.id not in ruled], pairs)]


def _seeds(claims: Sequence[Incident], told: Sequence[Telling], pairs: Pairs) -> list[list[int]]:
    """Positions of tellings, those together that people ruled the same."""
    at = {claim.id: number for number, telling in enumerate(told) for claim in telling.claims}
    together = [[at[claim.id] for claim in group] for group in ruled_same(claims, pairs) if len(group) > 1]
    ruled = {number for group in together for number in group}
    return [*together, *([number] for number in range(len(told)) if number not in ruled)]


def _weights(told: Sequence[Telling], pairs: Pairs) -> dict[tuple[int, int], Weight]:
    """The match weights of tellings of two documents that may be one event and that nobody parted."""
    return {
        (a, b): likeness.weight()
        for a, b in neighbours(told)
        if told[a].claims[0].document != told[b].claims[0].document
        and (likeness := compared(told[a], told[b]))
        and not _parted(told[a].claims, told[b].claims, pairs)
    }


def _parted(a: Iterable[Incident], b: Iterable[Incident], pairs: Pairs) -> bool:
    return bool(pairs.ruled) and any(pairs.different(x.id, y.id) for x, y in product(a, b))


def _vague(told: Sequence[Telling]) -> set[int]:
    """Positions of tellings that give no day or no place."""
    return {number for number, telling in enumerate(told) if telling.spot is None or not telling.dated}
