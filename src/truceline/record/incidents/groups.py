"""Which incident claims tell of one event: within a document, and across documents."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
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
    words = _words(told, evidence.pairs)
    leads = [word[0] for word in words]
    known = {claim.id for telling in told for claim in telling.claims}
    claims = [claim for claim in evidence.told(Incident) if claim.id in known]
    groups = linked(_seeds(claims, words, evidence.pairs), _weights(words, evidence.pairs), _vague(leads))
    place = {claim.id: number for number, claim in enumerate(claims)}
    events = [
        sorted((claim for n in group for one in words[n] for claim in one.claims), key=lambda c: place[c.id])
        for group in groups
    ]
    return sorted(events, key=lambda event: place[event[0].id])


def _words(told: Sequence[Telling], pairs: Pairs) -> list[list[Telling]]:
    """Tellings, those together in which documents carry the same word of one speaker.

    The first stands for them: however many carry it, it weighs as one.
    """
    ruled = {id_ for pair in pairs.ruled for id_ in pair}
    words: dict[Hashable, list[Telling]] = defaultdict(list)
    for number, telling in enumerate(told):
        apart = not telling.dated or any(claim.id in ruled for claim in telling.claims)
        word = None if apart else telling.word()
        words[number if word is None else word].append(telling)
    return list(words.values())


def _in_documents(claims: Sequence[Incident], pairs: Pairs) -> list[list[Incident]]:
    """The claims by document and event; those that a person ruled the same as others each for itself.

    So a ruling moves the claims that it names, and no others with them.
    """
    ruled = {id_ for pair, same in pairs.ruled.items() if same for id_ in pair}
    alone = [[claim] for claim in claims if claim.id in ruled]
    return [*alone, *by_document([claim for claim in claims if claim.id not in ruled], pairs)]


def _seeds(claims: Sequence[Incident], words: Sequence[Sequence[Telling]], pairs: Pairs) -> list[list[int]]:
    """Positions of words, those together that people ruled the same."""
    at = {claim.id: n for n, word in enumerate(words) for telling in word for claim in telling.claims}
    together = [[at[claim.id] for claim in group] for group in ruled_same(claims, pairs) if len(group) > 1]
    ruled = {number for group in together for number in group}
    return [*together, *([number] for number in range(len(words)) if number not in ruled)]


def _weights(words: Sequence[Sequence[Telling]], pairs: Pairs) -> dict[tuple[int, int], Weight]:
    """The match weights of words of different documents that may be one event and that nobody parted."""
    leads = [word[0] for word in words]
    carriers = [{telling.claims[0].document for telling in word} for word in words]
    return {
        (a, b): likeness.weight()
        for a, b in neighbours(leads)
        if carriers[a].isdisjoint(carriers[b])
        and (likeness := compared(leads[a], leads[b]))
        and not _parted(leads[a].claims, leads[b].claims, pairs)
    }


def _parted(a: Iterable[Incident], b: Iterable[Incident], pairs: Pairs) -> bool:
    return bool(pairs.ruled) and any(pairs.different(x.id, y.id) for x, y in product(a, b))


def _vague(told: Sequence[Telling]) -> set[int]:
    """Positions of tellings that give no day or no place."""
    return {number for number, telling in enumerate(told) if telling.spot is None or not telling.dated}
