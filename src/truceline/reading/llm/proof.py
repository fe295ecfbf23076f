"""Where the words of an answer stand in the document, and what our own finders see there."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

from truceline.claims import Named, Quote, Speaker
from truceline.reading.english.tree import Span
from truceline.reading.llm.answers import Days, Number
from truceline.reading.llm.folding import Folded
from truceline.reading.llm.prompt import UNSENT
from truceline.reading.mentions import DateMention, Mention, PlaceMention, Quantity
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import named


class Unproven(Exception):  # noqa: N818  it reads as what it says
    """An answer that the document does not bear out: why, and the words in question."""

    def __init__(self, reason: str, words: str) -> None:
        self.reason = reason
        self.words = words
        super().__init__(reason)


M = TypeVar("M", bound=Mention)


@dataclass(frozen=True, slots=True)
class Spot:
    """Words in a sentence; `start` and `end` count from its beginning."""

    sentence: Sentence
    start: int
    end: int

    @property
    def quote(self) -> Quote:
        """The document's words there."""
        return self.sentence.quote(self.start, self.end)

    @property
    def span(self) -> Span:
        """The tokens there."""
        return self.sentence.span(self.start, self.end)

    def touched(self, mentions: Iterable[M]) -> list[M]:
        """Those of the sentence's mentions that share a character with the words."""
        return [m for m in mentions if m.start < self.end and m.end > self.start]


@dataclass(slots=True)
class Exhibit:
    """A document in which the words of answers are looked up."""

    article: Article
    text: Folded = field(init=False)

    def __post_init__(self) -> None:
        self.text = Folded(self.article.document.text)

    def claimed(self, words: str, number: int) -> "Proof":
        """The words of a claim, once in the document and in the sentence of that number; else Unproven."""
        start, end = self.once(words, 0, len(self.article.document.text))
        spot = self.spot(words, start, end)
        if spot.sentence.number != number:
            raise Unproven("the quote stands in another sentence than is said", words)
        return Proof(self, spot)

    def once(self, words: str, start: int, end: int) -> tuple[int, int]:
        """Where the words stand between two offsets. Raises Unproven unless they do so once."""
        found = list(islice(self.text.find(words, start, end), 2))
        if len(found) != 1:
            raise Unproven("the words occur more than once" if found else "the words do not occur", words)
        return found[0]

    def spot(self, words: str, start: int, end: int) -> Spot:
        """The stretch in its sentence. Raises Unproven where it stands in none that was sent."""
        for sentence in self.article.sentences:
            if sentence.start <= start and end <= sentence.start + len(sentence.text):
                if sentence.passage.role in UNSENT:
                    break
                return Spot(sentence, start - sentence.start, end - sentence.start)
        raise Unproven("the words stand in no one sentence that was sent", words)


@dataclass(frozen=True, slots=True)
class Proof:
    """What bears out one claim: the spot of its quote, and from there what its other words point at."""

    exhibit: Exhibit
    claim: Spot

    def spot(self, words: str) -> Spot:
        """Where the words of a field stand, once: in the quote, else its sentence, else the document."""
        sentence = self.claim.sentence
        quote = self.claim.quote
        for start, end in ((quote.start, quote.end), (sentence.start, sentence.start + len(sentence.text))):
            if next(self.exhibit.text.find(words, start, end), None):
                break
        else:
            start, end = 0, len(self.exhibit.article.document.text)
        return self.exhibit.spot(words, *self.exhibit.once(words, start, end))

    def in_claim(self, words: str) -> bool:
        """Whether the words stand in the claim's own quote."""
        spot = self.spot(words)
        return spot.sentence is self.claim.sentence and _within(spot, self.claim)

    def exact(self, words: str | None) -> str | None:
        """The document's own words."""
        return self.spot(words).quote.exact if words is not None else None

    def named(self, words: str) -> Named:
        """Who the words name, by the lexicon and what they refer back to; else by the words alone."""
        spot = self.spot(words)
        return named(self.exhibit.article, spot.sentence, spot.span.root) or Named(name=spot.quote.exact)

    def all_named(self, many: Iterable[str]) -> tuple[Named, ...]:
        """Each of those named, once, in the order of the answer."""
        return tuple({who.name: who for who in map(self.named, many)}.values())

    def speaker(self, words: str) -> Speaker:
        """Who says it."""
        who = self.named(words)
        return Speaker(name=who.name, actor=who.actor, quote=self.spot(words).quote)

    def place(self, words: str) -> PlaceMention | None:
        """The place that the words name; None where the gazetteer knows none there."""
        spot = self.spot(words)
        return next(iter(spot.touched(spot.sentence.places)), None)

    def number(self, given: Number) -> Quantity:
        """The quantity that our reader finds at the words. Raises Unproven unless it is the one given."""
        spot = self.spot(given.quote)
        found = spot.touched(spot.sentence.quantities)
        if len(found) != 1:
            raise Unproven("the words for the number hold not one number", given.quote)
        if (found[0].low, found[0].high) != (given.low, given.high):
            raise Unproven("the number is not what its words say", given.quote)
        if spot.sentence is not self.claim.sentence or not _within(found[0], self.claim):
            raise Unproven("the quote of the claim does not hold the whole number", given.quote)
        return found[0]

    def days(self, given: Days) -> DateMention:
        """The date that our reader finds at the words. Raises Unproven unless it has the days given."""
        spot = self.spot(given.quote)
        found = spot.touched(spot.sentence.dates)
        if len(found) != 1:
            raise Unproven("the words for the day hold not one date", given.quote)
        if (_day(found[0].earliest), _day(found[0].latest)) != (given.earliest, given.latest):
            raise Unproven("the date is not what its words say", given.quote)
        return found[0]


def _within(mention: Mention, spot: Spot) -> bool:
    return spot.start <= mention.start and mention.end <= spot.end


def _day(moment: str | None) -> str | None:
    """The day of a day or instant: models are asked for days only."""
    return moment[:10] if moment is not None else None
