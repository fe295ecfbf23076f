"""Why tellings stand in one entry: each linked to the telling of the group that it is most like."""

from collections.abc import Iterator, Mapping, Sequence

from truceline.claims import Incident
from truceline.record.incidents.comparing import Likeness, compared, distance
from truceline.record.incidents.documents import told_twice
from truceline.record.incidents.tellings import Telling
from truceline.record.review import Pairs
from truceline.record.shapes import Link
from truceline.record.telling import entry_id, fullest_first


def incident_links(
    groups: Sequence[Sequence[Incident]], told: Sequence[Telling], pairs: Pairs
) -> dict[str, tuple[Link, ...]]:
    """By entry: for each of its claims but the fullest, why it is here."""
    by_claim = {claim.id: telling for telling in told for claim in telling.claims}
    return {entry_id(group): _links(group, by_claim, pairs) for group in groups if len(group) > 1}


def _links(group: Sequence[Incident], told: Mapping[str, Telling], pairs: Pairs) -> tuple[Link, ...]:
    telling = (told[claim.id] for claim in fullest_first(group))
    once = list({one.claims[0].id: one for one in telling}.values())
    within = (link for telling in once for link in _within(telling, pairs))
    return (*within, *_across(once, pairs))


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
