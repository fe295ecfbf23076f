"""Why a document reads as it does at one place: the reader's own steps, run again while we listen."""

from collections.abc import Callable

from truceline.claims import Document, Passage
from truceline.reading import actors, dates, frames, places, quantities
from truceline.reading.explain import seen
from truceline.reading.explain.fields import fields
from truceline.reading.explain.shapes import Explanation, FamilyReading, ReadClaim, ReadSentence, RuleNote
from truceline.reading.families import FAMILIES, Family, take
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate, read
from truceline.reading.sentence import Article, Sentence
from truceline.reading.trace import Note, listening

_ROOM = "truceline.reading."


def explain(document: Document, at: int) -> Explanation:
    """Why the sentence at an offset into the document's text was read as it was.

    Raises ValueError where the text has no such offset.
    """
    last = len(document.text) - 1
    if not 0 <= at <= last:
        raise ValueError(f"--at {at} is outside the text; give an offset from 0 to {last}.")
    whole = complete(document)
    article = annotate(whole)
    sentence = next((s for s in article.sentences if s.start <= at < s.start + len(s.text)), None)
    return Explanation(
        document=document.id,
        at=at,
        passage=_passage(whole, at),
        sentence=_reading(sentence, article) if sentence else None,
    )


def position_of(document: Document, claim: str) -> int:
    """Where the claim of this id begins. Raises ValueError where the document has no such claim."""
    found = next((c for c in read(document).claims if c.id == claim), None)
    if found is None:
        raise ValueError(f"--claim {claim} is no claim of this document; `truceline read` prints the ids.")
    return found.quote.start


def _passage(document: Document, at: int) -> Passage | None:
    return next((p for p in document.passages if p.start <= at < p.end), None)


def _reading(sentence: Sentence, article: Article) -> ReadSentence:
    for earlier in article.sentences[: sentence.number]:
        for family in FAMILIES:
            take(family, earlier, article)
    return ReadSentence(
        quote=sentence.quote(0, len(sentence.text)),
        words=seen.words(sentence),
        mentions=tuple(seen.mentions(sentence)),
        attributions=tuple(seen.attributions(sentence)),
        notes=_finders_notes(sentence, article),
        families=tuple(_family(family, sentence, article) for family in FAMILIES),
    )


def _finders_notes(sentence: Sentence, article: Article) -> tuple[RuleNote, ...]:
    """What the finders note when they look at the sentence once more, by itself."""
    with listening() as notes:
        actors.find(sentence.text)
        places.find(sentence.text)
        dates.find(sentence.text, article.published)
        quantities.find(sentence.text)
        frames.find(sentence.doc, sentence.quoted)
    return _shown(notes)


def _family(family: Family, sentence: Sentence, article: Article) -> FamilyReading:
    with listening() as notes:
        claims = take(family, sentence, article)
    return FamilyReading(
        rule=_name(family),
        claims=tuple(ReadClaim(claim=c, fields=tuple(fields(c, sentence, article))) for c in claims),
        notes=_shown(notes),
    )


def _name(rule: Callable[..., object]) -> str:
    return f"{rule.__module__.removeprefix(_ROOM).removesuffix('.reader')}.{rule.__name__}"


def _shown(notes: list[Note]) -> tuple[RuleNote, ...]:
    """Each note once: a rule may look at the same words for several claims."""
    once = dict.fromkeys(notes)
    return tuple(RuleNote(rule=n.rule, words=n.words, why=n.why, dropped=n.dropped) for n in once)
