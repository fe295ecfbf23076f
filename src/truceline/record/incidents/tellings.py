"""A document's telling of an event, made ready for comparing with those of other documents."""

import re
from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from truceline.claims import Act, AffectedClass, Document, Incident, Toll
from truceline.record.days import ordinals
from truceline.record.given import known_on
from truceline.record.incidents.numbers import Number, numbers_of
from truceline.record.incidents.spots import Spot, spot
from truceline.record.likeness import who, words
from truceline.record.origins import utterer
from truceline.record.telling import asserted, first, fullest_first

_AFTER = re.compile(r" (?:of|in|at|near|on|outside|from|and) |,")
_NEWS = 3
"""Days within which a report without a day tells of an event, where its numbers show which one."""


@dataclass(frozen=True, eq=False, slots=True)
class Telling:
    """What claims of one document, the fullest first, say of one event together. Equal only to itself.

    `days`: ordinals of the first and last day; null where they are not known to within a few days, or where
    only the report's own day tells (`dated` is false then). `hour`: hours since the epoch, where an instant
    is given. `actors`, `affected`: what parties are compared by; `named`: the lexicon knows such an
    actor. `teller`: who says it. `targets`, `means`: what it hit and with what, in single nouns. `denial`: no
    claim asserts the event. `ruled`: people ruled on one of its claims. `word`: what two documents must have
    in common to carry the same word of a speaker; null without one.
    """

    document: Document
    claims: tuple[Incident, ...]
    teller: str
    days: tuple[int, int] | None
    dated: bool
    hour: float | None
    spot: Spot | None
    act: Act
    actors: frozenset[str]
    named: bool
    affected: frozenset[str]
    affected_class: AffectedClass
    targets: frozenset[str]
    means: frozenset[str]
    denial: bool
    killed: Number | None
    injured: Number | None
    ruled: bool
    word: Hashable = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "word", self._word())

    def _word(self) -> Hashable:
        if self.ruled or len(self.claims) > 1 or not self.claims[0].speakers or not self.dated:
            return None
        where = self.spot.keys if self.spot else None
        numbers = tuple(number and (number.low, number.high) for number in (self.killed, self.injured))
        hit = (self.affected, self.affected_class, self.targets)
        when = (self.days, self.hour)
        return (self.teller, *when, where, self.act, self.actors, *hit, self.means, self.denial, *numbers)


def belonging(tolls: Iterable[Toll]) -> dict[str, list[Toll]]:
    """The tolls that belong to incident claims, by the claim; parts and denials are no number of an event."""
    found: dict[str, list[Toll]] = defaultdict(list)
    for toll in tolls:
        if toll.incident and toll.part_of is None and toll.stance != "denied":
            found[toll.incident].append(toll)
    return found


def telling_of(
    group: Sequence[Incident],
    tolls: Mapping[str, Sequence[Toll]],
    documents: Mapping[str, Document],
    ruled: Container[str] = (),
) -> Telling:
    """What claims of one document say of one event; `tolls` by the incident claim that they belong to.

    `ruled`: the claims that people ruled on.
    """
    told = fullest_first(group)
    document = documents[told[0].document]
    said = asserted(told) or told
    dated = next(((claim, days) for claim in said if (days := ordinals(claim.when))), None)
    counts = [toll for claim in told for toll in tolls.get(claim.id, ())]
    published = known_on(document)
    return Telling(
        document=document,
        claims=tuple(told),
        teller=utterer(said[0], documents),
        days=dated[1] if dated else _presumed(said, published),
        dated=dated is not None,
        hour=_hour(dated[0]) if dated else None,
        spot=first(spot(claim.where) for claim in said),
        act=said[0].act,
        actors=frozenset(map(who, first(claim.actors for claim in said) or ())),
        named=any(actor.actor for claim in said for actor in claim.actors),
        affected=frozenset(who(named) for claim in said for named in claim.affected if named.actor),
        affected_class=first(c.affected_class for c in said if c.affected_class != "unknown") or "unknown",
        targets=frozenset(noun(n.name) for claim in said for n in claim.affected if not n.actor),
        means=frozenset(noun(claim.means) for claim in said if claim.means),
        denial=said[0].stance == "denied",
        killed=numbers_of(counts, "killed", published),
        injured=numbers_of(counts, "injured", published),
        ruled=any(claim.id in ruled for claim in told),
    )


def noun(phrase: str) -> str:
    """The noun that a phrase turns on, in the singular: "the maternity hospitals in N." is a hospital."""
    head = _AFTER.split(words(phrase), maxsplit=1)[0].split()
    return head[-1].removesuffix("s") if head else ""


def _presumed(said: Sequence[Incident], published: str | None) -> tuple[int, int] | None:
    """The days before a report, where none of the claims says when it was."""
    if published is None or any(claim.when for claim in said):
        return None
    last = date.fromisoformat(published).toordinal()
    return last - _NEWS, last


def _hour(claim: Incident) -> float | None:
    earliest = claim.when.earliest if claim.when else None
    moment = datetime.fromisoformat(earliest) if earliest and "T" in earliest else None
    return moment.timestamp() / 3600 if moment and moment.tzinfo else None
