"""Numbers that take up the toll told just before: "The mayor put the number at 40", "They include 12"."""

import re
from collections.abc import Iterator
from functools import cache

from truceline.claims import Toll
from truceline.lexicon import load
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Article, Sentence
from truceline.reading.tolls.counts import counted_by, people_after
from truceline.reading.tolls.figures import Figure
from truceline.reading.tolls.outcomes import Harm
from truceline.reading.tolls.victims import core, noun_status

_PEOPLE = 3  # sentences back to the toll that another number corrects


def refigured(sentence: Sentence, article: Article) -> Iterator[Figure]:
    """Another number for the people counted last: "put the figure at 40"."""
    if not sentence.quantities:
        return
    for token in sentence.doc.listed(frozenset(load("tolls")["refiguring"]["verbs"])):
        phrase = _refiguring().match(sentence.text, token.idx)
        figure = next(
            (q for q in sentence.quantities if phrase is not None and q.start == phrase.end()), None
        )
        told = _told_last(sentence, article, _PEOPLE)
        if figure is not None and told is not None and people_after(sentence, figure) is not None:
            yield Figure(Harm(told.outcome, token, None, figure), counted_by(figure), token)


def broken_down(sentence: Sentence, article: Article) -> Iterator[tuple[Figure, Toll]]:
    """The parts of the toll of the sentence before: "They are as follows: 40 civilians, 12 soldiers"."""
    opened = _breaking_down().match(sentence.text) if sentence.quantities else None
    whole = _told_last(sentence, article, 1) if opened is not None else None
    if opened is None or whole is None:
        return
    for quantity in sentence.quantities:
        people = people_after(sentence, quantity) if quantity.start >= opened.end() else None
        if people is not None and noun_status(core(people)) is not None and _is_less(quantity, whole):
            trigger = sentence.doc[0]
            yield Figure(Harm(whole.outcome, trigger, people, quantity), counted_by(quantity), people), whole


def _told_last(sentence: Sentence, article: Article, back: int) -> Toll | None:
    """The toll told last, in one of the few sentences before."""
    first = article.sentences[max(0, sentence.number - back)].start
    tolls = (claim for claim in reversed(article.told(Toll)) if claim.part_of is None)
    told = next((toll for toll in tolls if toll.quote.start < sentence.start), None)
    return told if told is not None and told.quote.start >= first else None


def _is_less(part: Quantity, whole: Toll) -> bool:
    most = whole.high if whole.high is not None else whole.low
    return part.low is not None and part.high != 0 and most is not None and part.low < most


@cache
def _refiguring() -> re.Pattern[str]:
    nouns = "|".join(load("tolls")["refiguring"]["nouns"])
    return re.compile(
        rf"\w+\s+(?:the|that|its)?\s*(?:{nouns})\s+(?:much\s+)?(?:higher,?\s+|lower,?\s+)?at\s+"
    )


@cache
def _breaking_down() -> re.Pattern[str]:
    verbs = "|".join(load("tolls")["breaking down"])
    return re.compile(rf"(?:They|These|Those)\s+(?:{verbs})\b(?:\s+as\s+follows)?\s*:?\s*")
