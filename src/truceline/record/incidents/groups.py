"""Which incident claims tell of one event: within a document, and across documents."""

from collections.abc import Hashable, Iterable, Mapping, Sequence

from truceline.claims import Incident, Toll
from truceline.record.evidence import Evidence, Share
from truceline.record.grouping import ruled_same
from truceline.record.incidents.documents import by_event
from truceline.record.incidents.events import Event, Word
from truceline.record.incidents.tellings import Telling, belonging, telling_of
from truceline.record.incidents.weighing import Weighing
from truceline.record.review import Pairs


def incident_tellings(evidence: Evidence) -> list[Telling]:
    """What each document tells of each event. What is only expected or demanded is no event."""
    strays = belonging(toll for share in evidence.shares for toll in share.once(_strays))
    alone: list[Telling] = []
    others: list[Telling] = []
    for share in evidence.shares:
        counts = {id_: strays[id_] for id_ in share.once(_incidents) & strays.keys()}
        told = evidence.memo.of(share.document.id, _tellings, share, counts, evidence.pairs)
        alone += told[0]
        others += told[1]
    return alone + others


def told_events(told: Sequence[Telling], evidence: Evidence) -> list[Event]:
    """The events told of, in canonical order. Raises ValueError where rulings contradict each other."""
    weighing = evidence.memo.of("", Weighing, evidence.pairs)
    words = weighing.words(_carried(told))
    ruled = _ruled_same(words, evidence.pairs)
    events: list[Event] = []
    for chain in weighing.chains(words, ruled):
        if len(chain) == 1:
            events.append(weighing.event(chain))
        else:
            name = chain[0].lead.claims[0].id
            events += evidence.memo.of(name, weighing.events, chain, _seeds(chain, ruled))
    return sorted(events, key=lambda event: event.place)


def _incidents(share: Share) -> frozenset[str]:
    return frozenset(claim.id for claim in share.claims if isinstance(claim, Incident))


def _strays(share: Share) -> list[Toll]:
    """Tolls of a document that belong to an incident claim of another one."""
    own = share.once(_incidents)
    tolls = (claim for claim in share.claims if isinstance(claim, Toll))
    return [toll for toll in tolls if toll.incident and toll.incident not in own]


def _tellings(
    share: Share, strays: Mapping[str, Sequence[Toll]], pairs: Pairs
) -> tuple[list[Telling], list[Telling]]:
    """A document's tellings: those that a person ruled the same as others, each for itself, and the rest.

    So a ruling moves the claims that it names, and no others with them. `strays`: tolls of other documents
    that belong to its incidents.
    """
    own = [claim for claim in share.claims if isinstance(claim, Toll)]
    tolls = belonging([*own, *(toll for stray in strays.values() for toll in stray)])
    claims = [
        claim
        for claim in share.claims
        if isinstance(claim, Incident) and claim.stance not in {"expected", "demanded"}
    ]
    by_itself = [[claim] for claim in claims if claim.id in pairs.joined]
    others = by_event([claim for claim in claims if claim.id not in pairs.joined], pairs)
    documents = {share.document.id: share.document}
    return (
        [telling_of(group, tolls, documents, pairs.claims) for group in by_itself],
        [telling_of(group, tolls, documents, pairs.claims) for group in others],
    )


def _carried(told: Sequence[Telling]) -> Iterable[list[Telling]]:
    """Tellings, those together that carry the same word."""
    words: dict[Hashable, list[Telling]] = {}
    for telling in told:
        words.setdefault(telling if telling.word is None else telling.word, []).append(telling)
    return words.values()


def _ruled_same(words: Sequence[Word], pairs: Pairs) -> dict[Word, list[Word]]:
    """Words with those, themselves among them, that people ruled the same."""
    ruled = (word for word in words if word.lead.ruled)
    of_claim = {claim.id: word for word in ruled for claim in word.lead.claims}
    together: dict[Word, list[Word]] = {}
    for group in ruled_same(of_claim, pairs):
        same = [of_claim[id_] for id_ in group]
        together.update(dict.fromkeys(same, same))
    return together


def _seeds(chain: Sequence[Word], ruled: Mapping[Word, Sequence[Word]]) -> list[list[int]]:
    """The places of words of a chain that people ruled the same."""
    if not ruled:
        return []
    place = {word: number for number, word in enumerate(chain)}
    seeds = {number: [place[one] for one in ruled[word]] for word, number in place.items() if word in ruled}
    return [seed for number, seed in seeds.items() if number == min(seed)]
