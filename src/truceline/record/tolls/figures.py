"""The figures of one toll: one an utterance, with its echoes, and what the same speaker said later."""

from collections.abc import Mapping, Sequence

from truceline.claims import Document, Toll
from truceline.record.days import day
from truceline.record.origins import utterer
from truceline.record.shapes import Figure, Variant
from truceline.record.sides import Sides, counted
from truceline.record.telling import as_told
from truceline.record.utterances import Utterance, stated_day, utterances


def figures(group: Sequence[Toll], sides: Sides, documents: Mapping[str, Document]) -> tuple[Figure, ...]:
    """One figure an utterance, in canonical order of its first claim."""
    spoken = utterances(group, documents)
    last = _last_words([utterance.lead for utterance in spoken], documents) if len(spoken) > 1 else {}
    return tuple(_figure(one, _later_word(one.lead, last, documents), sides) for one in spoken)


def reported_range(figures: Sequence[Figure]) -> tuple[int | None, int | None]:
    """Least low and greatest high of the figures that stand; null where one is unbounded, or none stands."""
    standing = [f for f in figures if f.superseded_by is None and f.stance != "denied"]
    lows = [f.low for f in standing if f.low is not None]
    highs = [f.high for f in standing if f.high is not None]
    return (
        min(lows) if lows and len(lows) == len(standing) else None,
        max(highs) if highs and len(highs) == len(standing) else None,
    )


def contested(figures: Sequence[Figure]) -> bool:
    """Whether two speakers' figures that stand exclude each other, and are not of two different days."""
    standing = [f for f in figures if f.superseded_by is None and f.stance != "denied"]
    if len(standing) == 1:
        return False
    days = {f.as_of or f.said_on for f in standing}
    return any(
        _exclude_each_other([f for f in standing if (f.as_of or f.said_on) in {day, None}]) for day in days
    )


def _exclude_each_other(figures: Sequence[Figure]) -> bool:
    least = [f for f in figures if f.low is not None]
    most = [f for f in figures if f.high is not None]
    if not least or not most:
        return False
    a, b = max(least, key=lambda f: f.low or 0), min(most, key=lambda f: f.high or 0)
    return (a.low or 0) > (b.high or 0) and (a.speakers[:1], a.document) != (b.speakers[:1], b.document)


def _figure(utterance: Utterance, later: str | None, sides: Sides) -> Figure:
    lead = utterance.lead
    running = lead.when if lead.scope == "cumulative" else None
    return Figure(
        **as_told(lead),
        standing=sides.standing(lead, counted(lead)),
        low=lead.low,
        high=lead.high,
        qualifier=lead.qualifier,
        since=day(running.earliest) if running else None,
        as_of=day(running.latest) if running else None,
        echoes=tuple(claim.id for claim in utterance.echoes),
        variants=tuple(map(_variant, utterance.variants)),
        superseded_by=later,
    )


def _variant(claim: Toll) -> Variant:
    return Variant(
        claim=claim.id,
        document=claim.document,
        low=claim.low,
        high=claim.high,
        qualifier=claim.qualifier,
        per=claim.per,
    )


def _last_words(leads: Sequence[Toll], documents: Mapping[str, Document]) -> dict[str, tuple[str, str]]:
    """The day and the claim of each speaker's latest figure, among those with a day."""
    said = [
        (utterer(toll, documents), stated, toll.id)
        for toll in leads
        if toll.stance != "denied" and (stated := stated_day(toll))
    ]
    return {speaker: (stated, claim) for speaker, stated, claim in sorted(said)}


def _later_word(
    toll: Toll, last_words: Mapping[str, tuple[str, str]], documents: Mapping[str, Document]
) -> str | None:
    """The same speaker's latest figure if it is surely later than this one.

    A figure without a day is no later than its document.
    """
    document = documents[toll.document]
    latest = stated_day(toll) or day(document.published) or day(document.received)
    stated, claim = last_words.get(utterer(toll, documents), ("", ""))
    return claim if toll.stance != "denied" and latest is not None and latest < stated else None
