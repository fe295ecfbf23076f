"""How pledges cease to bind: by a later one of the same parties and topic, by their term, or by an end."""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.claims import AnyClaim, Named, PledgeTopic
from truceline.record.accords.wording import says
from truceline.record.days import before, day
from truceline.record.likeness import who
from truceline.record.shapes import CeasefireEntry, Ending

_REPLACED: frozenset[PledgeTopic] = frozenset(
    {"civilians", "civilian objects", "prisoners", "lists", "remains", "ceasefire"}
)
"""Topics on which a later pledge takes an earlier one's place. Two pledges to leave may be of two places."""


@dataclass(frozen=True, slots=True)
class Commitment:
    """A pledge as succession sees it. `under`: its accord's entry; `claims`: those that tell it.

    `parties`: who is bound, as `who` compares them. `term`: the last day on which a pledge to abstain binds.
    """

    id: str
    by: tuple[Named, ...]
    parties: frozenset[str]
    modality: str
    topic: PledgeTopic
    since: str | None
    under: str | None
    term: str | None
    claims: tuple[AnyClaim, ...]


def ending(
    pledge: Commitment,
    others: Iterable[Commitment],
    ceasefires: Iterable[CeasefireEntry],
    as_of: str | None,
) -> Ending | None:
    """The first thing known by `as_of` to have ended the pledge; null where it stands."""
    found = [*_superseded(pledge, others), *_expired(pledge, as_of), *_with_it(pledge, ceasefires)]
    return min(found, key=lambda end: (end.on or "9999", end.how), default=None)


def _superseded(pledge: Commitment, others: Iterable[Commitment]) -> list[Ending]:
    """A later pledge that binds the same parties on the topic, and does not only make this one again."""
    return [
        Ending(how="superseded", on=later.since, by=later.id, claims=tuple(c.id for c in later.claims))
        for later in others
        if pledge.since is not None
        and later.since is not None
        and before(pledge.since, later.since)
        and pledge.topic in _REPLACED
        and (later.topic, later.modality) == (pledge.topic, pledge.modality)
        and later.parties >= pledge.parties
        and (later.under is None or later.under != pledge.under)
        and not any(says(claim, "reaffirming") for claim in later.claims)
    ]


def _expired(pledge: Commitment, as_of: str | None) -> list[Ending]:
    if pledge.term is None or as_of is None or as_of <= (day(pledge.term) or ""):
        return []
    told = tuple(claim.id for claim in pledge.claims)
    return [Ending(how="expired", on=pledge.term, by=None, claims=told)]


def _with_it(pledge: Commitment, ceasefires: Iterable[CeasefireEntry]) -> list[Ending]:
    """A pledge to hold fire ends with its ceasefire, but not where that is only said to have failed."""
    if pledge.topic != "ceasefire" or pledge.since is None:
        return []
    return [
        Ending(how=entry.ended.how, on=entry.ended.on, by=None, claims=entry.ended.claims)
        for entry in ceasefires
        if entry.ended is not None
        and entry.ended.how != "failed"
        and frozenset(map(who, entry.parties)) >= pledge.parties
        and day(pledge.since) in {day(entry.in_force), day(entry.agreed)}
    ]
