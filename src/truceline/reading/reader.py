"""read(document) -> claims: passages, sentences, parts, then one family of claims after the other."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import compress, islice

from truceline.claims import AnyClaim, Document, Reading, Role
from truceline.reading import actors as actor_finder
from truceline.reading import dates, frames, places, quantities, speakers
from truceline.reading.english import parse
from truceline.reading.english.tree import Doc
from truceline.reading.families import FAMILIES, take
from truceline.reading.mentions import PlaceMention
from truceline.reading.passages.completing import complete
from truceline.reading.prefilter import is_about_conflict
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.theatre import countries_of
from truceline.reading.stretches import Stretch, stretches

_UNREAD: frozenset[Role] = frozenset({"boilerplate", "comment"})

# Papers print what agencies send, and what they have told before: what stands in a sentence is remembered.
_remembered = lru_cache(maxsize=10_000)
_actors = _remembered(actor_finder.find)
_places = _remembered(places.find)
_quantities = _remembered(quantities.find)


def read(document: Document) -> Reading:
    """The claims of a document in the order of their quotes; it comes back with all its passages.

    A document about something else than an armed conflict has none, and is not parsed.
    """
    return read_together([document])[0]


def read_together(documents: Sequence[Document]) -> list[Reading]:
    """The reading of each document, as `read` gives it; parsed together they take less time."""
    wholes = [complete(document) for document in documents]
    about = [is_about_conflict(whole.text) for whole in wholes]
    articles = iter(annotate_together(list(compress(wholes, about))))
    return [
        Reading(document=whole, claims=_read_out(next(articles)) if is_about else ())
        for whole, is_about in zip(wholes, about, strict=True)
    ]


def _read_out(article: Article) -> tuple[AnyClaim, ...]:
    claims = claims_of(article)
    for sentence in article.sentences:
        sentence.doc.dissolve()
    return claims


def claims_of(article: Article) -> tuple[AnyClaim, ...]:
    """The claims of all families in an article, in the order of their quotes."""
    for sentence in article.sentences:
        for family in FAMILIES:
            take(family, sentence, article)
    return tuple(sorted(article.claims, key=lambda c: (c.quote.start, c.quote.end, c.kind, c.id)))


def annotate(document: Document) -> Article:
    """The document's sentences with everything that the finders see in them."""
    return annotate_together([document])[0]


def annotate_together(documents: Sequence[Document]) -> list[Article]:
    """Each document's sentences, as `annotate` gives them."""
    split = [list(stretches(document, _UNREAD)) for document in documents]
    texts = [stretch.text for found in split for stretch in found]
    named = [_places(text) for text in texts]
    parsed = iter(zip(parse.parse(texts, map(places.towns, named)), named, strict=True))
    return [
        _article(document, found, list(islice(parsed, len(found))))
        for document, found in zip(documents, split, strict=True)
    ]


def _article(
    document: Document, found: Sequence[Stretch], parsed: Sequence[tuple[Doc, tuple[PlaceMention, ...]]]
) -> Article:
    published = date.fromisoformat(document.published[:10]) if document.published else None
    article = Article(document, published)
    for number, (stretch, (tree, named)) in enumerate(zip(found, parsed, strict=True)):
        article.sentences.append(_sentence(number, stretch, tree, named, article))
    _settle_places(article)
    speakers.attach(article)
    return article


def _sentence(
    number: int, stretch: Stretch, tree: Doc, named: tuple[PlaceMention, ...], article: Article
) -> Sentence:
    text, start = stretch.text, stretch.start
    return Sentence(
        number=number,
        start=start,
        text=text,
        written=article.document.text[start : start + len(text)],
        passage=stretch.passage,
        doc=tree,
        actors=_actors(text),
        places=named,
        dates=dates.find(text, article.published),
        quantities=_quantities(text),
        quoted=stretch.quoted,
        frames=frames.find(tree, stretch.quoted),
    )


def _settle_places(article: Article) -> None:
    """Names with several bearers, by the countries that the document speaks of."""
    mentions = [mention for sentence in article.sentences for mention in sentence.places]
    settled = iter(places.settle(mentions, countries_of(article.sentences)))
    for sentence in article.sentences:
        sentence.places = tuple(islice(settled, len(sentence.places)))
        sentence.known.clear()  # it was found in the places as they stood before
