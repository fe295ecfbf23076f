"""Tolls: a number of people to whom something happened, as said by whom, when, where, as part of what."""

from collections.abc import Iterator

from truceline.claims import Toll
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.peacetime import in_peacetime
from truceline.reading.settings.setting import setting
from truceline.reading.tolls import nobody
from truceline.reading.tolls.belonging import incident_of, whole_before
from truceline.reading.tolls.figures import Figure, figures, wording
from truceline.reading.tolls.holders import holders_of
from truceline.reading.tolls.rounded import is_told_exactly
from truceline.reading.tolls.scope import is_counted_on, scope_of
from truceline.reading.tolls.shares import shares
from truceline.reading.tolls.taken_up import broken_down, refigured
from truceline.reading.trace import drop

_UNCOUNTED = {"expected", "demanded"}
_SLOTS = 8  # claims that one number can carry: one for each of the parties it holds for


def read(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """The tolls of a sentence, wholes before their parts."""
    wholes = figures(sentence)
    counted_out = list(shares(sentence, wholes))
    with_parts = [whole for _, whole in counted_out]
    told: dict[int, Toll] = {}
    for number, figure in enumerate(wholes):
        for toll in _tolls(sentence, article, figure, number * _SLOTS, None):
            if figure not in with_parts and is_told_exactly(sentence, article, figure, toll):
                drop("tolls: told exactly", toll.quote.exact, "the text goes on to give the number")
                continue
            told.setdefault(figure.count.start, toll)
            yield toll
    for number, (part, whole) in enumerate(counted_out, len(wholes)):
        if whole is not None:
            above = told.get(whole.count.start)
        else:
            above = whole_before(article, sentence, part.harm.outcome, part.count)
        yield from _tolls(sentence, article, part, number * _SLOTS, above)
    yield from _of_tolls_before(sentence, article, len(wholes) + len(counted_out))
    yield from nobody.read(sentence, article)


def _of_tolls_before(sentence: Sentence, article: Article, number: int) -> Iterator[Toll]:
    """Other numbers for the people of the sentences before, and their parts; `number`: how many were read."""
    others = [(figure, None) for figure in refigured(sentence, article)]
    for further, (figure, whole) in enumerate([*others, *broken_down(sentence, article)], number):
        if not _is_read(sentence, article, figure):
            yield from _tolls(sentence, article, figure, further * _SLOTS, whole)


def _is_read(sentence: Sentence, article: Article, figure: Figure) -> bool:
    """Whether a toll of this sentence covers the number."""
    at = sentence.start + figure.count.start
    told = (claim for claim in article.told(Toll) if claim.low == figure.count.low)
    return any(claim.quote.start <= at < claim.quote.end for claim in told)


def _tolls(
    sentence: Sentence, article: Article, figure: Figure, slot: int, whole: Toll | None
) -> Iterator[Toll]:
    """The tolls of one number, one for each party that it holds for. `whole`: what it is part of, or null."""
    start, end = wording(sentence, figure)
    if whole is not None and whole.quote.start >= sentence.start:
        start = max(start, figure.count.start)  # what precedes its number is the whole's
    background = setting(sentence, article, figure.harm.trigger, start, end)
    if background.stance in _UNCOUNTED and figure.harm.outcome not in load("tolls")["planned"]:
        drop("tolls: yet to come", sentence.text[start:end], f"only {background.stance}")
        return
    if in_peacetime(sentence, article):
        drop("tolls: no conflict", sentence.text[start:end], "an accident, illness, a crime or a game")
        return
    scope = (
        whole.scope
        if whole is not None
        else scope_of(sentence, figure.harm.trigger, figure.count, background, figure.harm.outcome)
    )
    if whole is None and is_counted_on(article, sentence, figure.count, background, figure.harm.outcome):
        scope = "cumulative"
    holders, background = holders_of(sentence, article, figure, background, scope, whole)
    incident = incident_of(article, sentence, start, end, figure.harm.outcome, background)
    for number, (victims, per) in enumerate(holders):
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            slot + number,
            outcome=figure.harm.outcome,
            victims=victims,
            low=figure.count.low,
            high=figure.count.high,
            qualifier=figure.count.qualifier,
            scope=scope,
            per=per,
            part_of=whole.id if whole is not None else None,
            incident=incident if scope == "incident" else None,
        )
