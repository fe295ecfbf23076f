"""Why tellings stand in one entry: each linked to the telling of the group that it is most like."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from truceline.claims import Incident, Toll
from truceline.record.evidence import Evidence
from truceline.record.incidents.comparing import Likeness, compared, distance
from truceline.record.incidents.documents import told_twice
from truceline.record.incidents.tellings import Telling, belonging, telling_of
from truceline.record.review import Pairs
from truceline.record.shapes import Link
from truceline.record.telling import entry_id, fullest_first


def incident_links(groups: Sequence[Sequence[Incident]], evidence: Evidence) -> dict[str, tuple[Link, ...]]:
    """By entry: for each of its claims but the fullest, why it is here."""
    tolls = belonging(evidence.told(Toll))
    return {entry_id(group): _links(group, tolls, evidence) for group in groups if len(group) > 1}


def _links(
    group: Sequence[Incident], tolls: Mapping[str, Sequence[Toll]], evidence: Evidence
) -> tuple[Link, ...]:
    documents: dict[str, list[Incident]] = defaultdict(list)
    for claim in fullest_first(group):
        documents[claim.document].append(claim)
    told = [telling_of(claims, tolls, evidence.by_id) for claims in documents.values()]
    within = (link for telling in told for link in _within(telling, evidence.pairs))
    return (*within, *_across(told, evidence.pairs))


def _within(telling: Telling, pairs: Pairs) -> Iterator[Link]:
    lead, *others = telling.claims
    for claim in others:
        like = (other for other in telling.claims if other is not claim and told_twice(other, claim))
        to = next(like, lead)
        ruled = any(pairs.same(claim.id, other.id) for other in telling.claims)
        yield Link(claim=claim.id, to=to.id, rule="ruled same event" if ruled else "told twice")


def _across(told: Sequence[Telling], pairs: Pairs) -> Iterator[Link]:
    """From the fullest telling outwards, each time the one that is most like one of those already in."""
    inside, outside = [told[0]], list(told[1:])
    while outside:
        ways = [(new, old, compared(new, old)) for new in outside for old in inside]
        new, old, likeness = max(ways, key=lambda way: (_ruled(way[0], way[1], pairs), _weight(way[2])))
        outside.remove(new)
        inside.append(new)
        yield _link(new, old, likeness, pairs)


def _link(new: Telling, old: Telling, likeness: Likeness | None, pairs: Pairs) -> Link:
    apart, kilometres = distance(new, old)
    return Link(
        claim=new.claims[0].id,
        to=old.claims[0].id,
        rule="ruled same event" if _ruled(new, old, pairs) else "same event",
        weight=round(_weight(likeness), 2) if likeness else None,
        apart=apart,
        kilometres=None if kilometres is None else round(kilometres, 1),
        **(likeness._asdict() if likeness else {}),
    )


def _ruled(a: Telling, b: Telling, pairs: Pairs) -> bool:
    return any(pairs.same(x.id, y.id) for x in a.claims for y in b.claims)


def _weight(likeness: Likeness | None) -> float:
    return likeness.weight().likeness if likeness else float("-inf")
