"""read(document) -> claims: passages, sentences, parts, then one family of claims after the other."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from truceline.claims import AnyClaim, Document, Reading
from truceline.reading import actors as actor_finder
from truceline.reading import dates, frames, places, quantities, speakers
from truceline.reading.english import parse
from truceline.reading.english.sentences import quotations, split, unbroken
from truceline.reading.families import FAMILIES, take
from truceline.reading.passages.completing import complete
from truceline.reading.prefilter import is_about_conflict
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.theatre import countries_of

_UNREAD = {"boilerplate", "comment"}


def read(document: Document) -> Reading:
    """The claims of a document in the order of their quotes; it comes back with all its passages.

    A document about something else than an armed conflict has none, and is not parsed.
    """
    whole = complete(document)
    if not is_about_conflict(document.text):
        return Reading(document=whole, claims=())
    return Reading(document=whole, claims=claims_of(annotate(whole)))


def claims_of(article: Article) -> tuple[AnyClaim, ...]:
    """The claims of all families in an article, in the order of their quotes."""
    for sentence in article.sentences:
        for family in FAMILIES:
            take(family, sentence, article)
    return tuple(sorted(article.claims, key=lambda c: (c.quote.start, c.quote.end, c.kind, c.id)))


def annotate(document: Document) -> Article:
    """The document's sentences with everything that the finders see in them."""
    published = date.fromisoformat(document.published[:10]) if document.published else None
    article = Article(document, published)
    article.sentences = list(_sentences(document, published))
    _settle_places(article)
    speakers.attach(article)
    return article


def _sentences(document: Document, published: date | None) -> Iterator[Sentence]:
    text = document.text
    spans = [
        (passage, start, end, marks)
        for passage in document.passages
        if passage.role not in _UNREAD
        for marks in [quotations(text, passage.start, passage.end)]
        for start, end in split(text, passage.start, passage.end)
    ]
    flat = unbroken(text)
    trees = parse.parse(flat[start:end] for _, start, end, _ in spans)
    for number, ((passage, start, end, marks), tree) in enumerate(zip(spans, trees, strict=True)):
        words = flat[start:end]
        quoted = tuple(
            (max(a, start) - start, min(b, end) - start) for a, b in marks if a < end and b > start
        )
        yield Sentence(
            number=number,
            start=start,
            text=words,
            written=text[start:end],
            passage=passage,
            doc=tree,
            actors=actor_finder.find(words),
            places=places.find(words),
            dates=dates.find(words, published),
            quantities=quantities.find(words),
            quoted=quoted,
            frames=frames.find(tree, quoted),
        )


def _settle_places(article: Article) -> None:
    """Names with several bearers, by the countries that the document speaks of."""
    mentions = [mention for sentence in article.sentences for mention in sentence.places]
    settled = iter(places.settle(mentions, countries_of(article.sentences)))
    for sentence in article.sentences:
        sentence.places = tuple(islice(settled, len(sentence.places)))
