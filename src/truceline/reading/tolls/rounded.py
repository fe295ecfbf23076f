"""A loose word that the text soon makes a number: "Dozens killed in raid. At least 41 people died when …"."""

from collections.abc import Iterator

from truceline.claims import Toll
from truceline.lexicon import load
from truceline.reading.mentions import DateMention
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.times import meet
from truceline.reading.tolls.counts import Count
from truceline.reading.tolls.figures import Figure, figures
from truceline.reading.tolls.victims import core, status

_LEAD = 5  # sentences of the first paragraph
_LOOSE = 3  # times: "dozens" stands above "at least 12", but not "hundreds"
_APART = {"military", "civilian"}


def is_told_exactly(sentence: Sentence, article: Article, loose: Figure, toll: Toll) -> bool:
    """Whether the "dozens" of a headline or lead are what the lead goes on to count: one toll, said twice.

    Only for one event, and by one speaker or none; and only within the first paragraph and the headlines
    above it, so that no later paragraph changes a claim.
    """
    if toll.qualifier != "vague" or toll.scope != "incident" or toll.voice != "report":
        return False
    return any(
        _may_be_one(sentence, loose, other, exact)
        for other in _lead_after(sentence, article)
        if not toll.speakers or toll.speakers[0].name in _speakers(other)
        for exact in figures(other)
    )


def _lead_after(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    """The first sentences of the body's first paragraph behind this one, which stands there or above."""
    body = [s for s in article.sentences if s.passage.role == "body"]
    lead = [s for s in body[:_LEAD] if s.passage == body[0].passage]
    if lead and sentence.number <= lead[-1].number:
        yield from (other for other in lead if other.number > sentence.number)


def _speakers(sentence: Sentence) -> set[str]:
    return {saying.speaker.name for saying in sentence.sayings if saying.speaker is not None}


def _may_be_one(sentence: Sentence, loose: Figure, other: Sentence, exact: Figure) -> bool:
    if exact.count.qualifier == "vague" or exact.harm.outcome != loose.harm.outcome:
        return False
    statuses = {status(sentence, loose.people), status(other, exact.people)}
    return (
        _overlap(loose.count, exact.count)
        and _may_be_one_day(sentence.dates, other.dates)
        and _group(loose) == _group(exact)
        and not statuses >= _APART
    )


def _overlap(loose: Count, exact: Count) -> bool:
    low = exact.low if exact.low is not None else 0
    high = exact.high if exact.high is not None else _LOOSE * low
    return (loose.low or 0) <= high and (loose.high is None or low <= loose.high)


def _may_be_one_day(some: tuple[DateMention, ...], others: tuple[DateMention, ...]) -> bool:
    return not some or not others or any(meet(one, other) for one in some for other in others)


def _group(figure: Figure) -> str | None:
    """Whether the phrase counts children or women alone, who may be a part of what others count."""
    noun = core(figure.people).lemma_.lower()
    return next((group for group in ("children", "women") if noun in load("victims")[group]), None)
