"""Which words gave which field of a claim: its values found again in the document."""

import re
from collections.abc import Iterator

from truceline.claims import AnyClaim, Named, Period, Place, Quote, Speaker, Victims
from truceline.reading.explain.shapes import Field
from truceline.reading.sentence import Article, Sentence

_IDS = {"id", "content", "document", "part_of", "incident", "accord"}
_NOT_READ = _IDS | {"kind", "quote", "reader", "inferred"}
_NUMBERS = {"low", "high", "qualifier"}
_DAYS = {"said_on", "agreed", "in_force", "deadline"}
_WORDS = {"means", "wants", "object", "act", "venue", "not_"}


def fields(claim: AnyClaim, sentence: Sentence, article: Article) -> Iterator[Field]:
    """The fields that the claim gives, in their order; a list is a field for each of its items.

    Left out are what is no reading (ids, the quote) and what is null.
    """
    outside = {name.partition(".")[0] for name in claim.inferred}  # "victims.party" is one of "victims"
    for name in type(claim).model_fields:
        value = getattr(claim, name)
        for item in value if isinstance(value, tuple) else (value,):
            if item is not None and name not in _NOT_READ:
                yield Field(
                    name=name.removesuffix("_"),
                    value=_shown(item),
                    words=_words(name, item, claim, sentence, article),
                    inferred=name in outside,
                )


def _shown(value: object) -> str:
    match value:
        case Named() | Speaker():
            return f"{value.name} ({value.actor or 'not known'})"
        case Period():
            return f"{value.earliest or '…'} – {value.latest or '…'}"
        case Place():
            return f"{value.name} ({value.kind})"
        case Victims():
            whose = value.party or " and ".join(value.parties) or "not known"
            return f"{whose}, {value.status}"
        case _:
            return str(value)


def _words(name: str, value: object, claim: AnyClaim, sentence: Sentence, article: Article) -> Quote | None:
    match value:
        case Speaker():
            return value.quote
        case Named() | Place():
            return _found(value.name, claim.quote, sentence, article)
        case Period() | Victims():
            return _found(value.text, claim.quote, sentence, article)
        case str() if name in _DAYS:
            return _day(value, sentence)
        case str() if name in _WORDS:
            return _found(value, claim.quote, sentence, article)
        case _:
            return _number(claim, sentence) if name in _NUMBERS else None


def _found(text: str, quote: Quote, sentence: Sentence, article: Article) -> Quote | None:
    """The words where they stand: in the quote, else in the sentence, else the last time before it."""
    whole = article.document.text
    words = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)")
    inside = words.search(whole, quote.start, quote.end)
    beside = words.search(whole, sentence.start, sentence.start + len(sentence.text))
    found = inside or beside or next(reversed(list(words.finditer(whole, 0, sentence.start))), None)
    return Quote(exact=text, start=found.start(), end=found.end()) if found else None


def _day(day: str, sentence: Sentence) -> Quote | None:
    """The date expression that means this day, or the day of this instant."""
    for date in sentence.dates:
        if day[:10] in {(date.earliest or "")[:10], (date.latest or "")[:10]}:
            return sentence.quote(date.start, date.end)
    return None


def _number(claim: AnyClaim, sentence: Sentence) -> Quote | None:
    """The quantity in the quote with the bounds of the toll; null for a bare plural or a single person."""
    if claim.kind != "toll":
        return None
    for quantity in sentence.quantities:
        found = sentence.quote(quantity.start, quantity.end)
        within = claim.quote.start <= found.start and found.end <= claim.quote.end
        if within and (quantity.low, quantity.high) == (claim.low, claim.high):
            return found
    return None
