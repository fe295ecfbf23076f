"""The figures of one toll: one an utterance, with its echoes, and what the same speaker said later."""

from collections.abc import Mapping, Sequence

from truceline.claims import Document, Toll
from truceline.record.days import day
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped
from truceline.record.origins import utterer
from truceline.record.review import Pairs
from truceline.record.shapes import Figure
from truceline.record.sides import Sides, counted
from truceline.record.telling import account, fullest_first

_NO_RULINGS = Pairs({})
"""A ruling on two tolls says that they count the same people, not that they are one utterance."""


def figures(group: Sequence[Toll], sides: Sides, evidence: Evidence) -> tuple[Figure, ...]:
    """One figure an utterance, in canonical order of its first claim."""
    documents = evidence.by_id

    def echo(a: Toll, b: Toll) -> bool:
        return _same_utterance(a, b, documents)

    utterances = [fullest_first(claims) for claims in grouped(group, echo, _NO_RULINGS)]
    leads = [utterance[0] for utterance in utterances]
    return tuple(
        _figure(utterance, _later_word(utterance[0], leads, documents), sides) for utterance in utterances
    )


def reported_range(figures: Sequence[Figure]) -> tuple[int | None, int | None]:
    """Least low and greatest high of the figures that stand; null where one is unbounded, or none stands."""
    standing = [f for f in figures if f.superseded_by is None and f.stance != "denied"]
    lows = [f.low for f in standing if f.low is not None]
    highs = [f.high for f in standing if f.high is not None]
    return (
        min(lows) if lows and len(lows) == len(standing) else None,
        max(highs) if highs and len(highs) == len(standing) else None,
    )


def _figure(utterance: Sequence[Toll], later: str | None, sides: Sides) -> Figure:
    lead, *echoes = utterance
    running = lead.when if lead.scope == "cumulative" else None
    return Figure(
        **dict(account(lead)),
        standing=sides.standing(lead, counted(lead)),
        low=lead.low,
        high=lead.high,
        qualifier=lead.qualifier,
        since=day(running.earliest) if running else None,
        as_of=day(running.latest) if running else None,
        echoes=tuple(claim.id for claim in echoes),
        superseded_by=later,
    )


def _same_utterance(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    """The same speaker, the same number, and no two different days."""
    days = {_stated_day(toll) for toll in (a, b)} - {None}
    return (
        utterer(a, documents) == utterer(b, documents)
        and (a.low, a.high) == (b.low, b.high)
        and (a.stance == "denied") == (b.stance == "denied")
        and len(days) < 2
    )


def _later_word(toll: Toll, others: Sequence[Toll], documents: Mapping[str, Document]) -> str | None:
    """The same speaker's latest figure that is surely later than this one.

    A figure without a day is no later than its document, and never known to be later than another.
    """
    if toll.stance == "denied":
        return None
    document = documents[toll.document]
    latest = _stated_day(toll) or day(document.published) or day(document.received)
    after = [
        (stated, other.id)
        for other in others
        if other.stance != "denied"
        and utterer(other, documents) == utterer(toll, documents)
        and (stated := _stated_day(other)) is not None
        and latest is not None
        and latest < stated
    ]
    return max(after)[1] if after else None


def _stated_day(toll: Toll) -> str | None:
    """The day a figure speaks of: the last day of a running total, else the day of saying it."""
    running = toll.when.latest if toll.when and toll.scope == "cumulative" else None
    return day(running or toll.said_on)
