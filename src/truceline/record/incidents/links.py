"""Why tellings stand in one entry: each linked to the telling of the group that it is most like."""

from collections.abc import Iterator, Sequence

from truceline.claims import Incident
from truceline.record.incidents.comparing import Likeness, compared, distance
from truceline.record.incidents.documents import told_twice
from truceline.record.incidents.events import Event
from truceline.record.incidents.tellings import Telling
from truceline.record.review import Pairs
from truceline.record.shapes import Link


def links(event: Event, told: Sequence[Incident], pairs: Pairs) -> tuple[Link, ...]:
    """For each claim of an event but the first of those `told`, why it is here."""
    if len(told) == 1:
        return ()
    telling_of = {claim.id: telling for telling in event.tellings for claim in telling.claims}
    once = list(dict.fromkeys(telling_of[claim.id] for claim in told))
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
    ways = {new: _Way(new, told[0], pairs) for new in told[1:]}
    while ways:
        new = max(ways, key=lambda telling: ways[telling].strength)
        yield _link(ways.pop(new), pairs)
        for other, way in ways.items():
            further = _Way(other, new, pairs)
            if further.strength > way.strength:
                ways[other] = further


class _Way:
    """From a telling to one that is in: how alike they are, and how strongly that binds them."""

    def __init__(self, new: Telling, old: Telling, pairs: Pairs) -> None:
        self.new = new
        self.old = old
        self.likeness = compared(new, old)
        self.strength = (_ruled(new, old, pairs), _weight(self.likeness))


def _link(way: _Way, pairs: Pairs) -> Link:
    new, old, likeness = way.new, way.old, way.likeness
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
