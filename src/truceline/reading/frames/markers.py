"""Phrases that bring a source: "according to X", "citing X", "in the words of X"."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames import sources
from truceline.reading.frames.cues import lemma, stances, words
from truceline.reading.frames.words import noun_phrase, stretches
from truceline.reading.passages.phrases import pattern
from truceline.reading.sentence import Frame


@cache
def _markers() -> re.Pattern[str]:
    return pattern(stances("markers"))


@cache
def _telling() -> frozenset[str]:
    """The longest word of each marker: without one of these a sentence has none of them."""
    return frozenset(max(marker.split(), key=len) for marker in stances("markers"))


def find(doc: Doc) -> Iterator[Frame]:
    """The source follows the marker; the clause that the marker hangs on is the content."""
    for hit in _markers().finditer(doc.text) if doc.has_any(_telling()) else ():
        span = doc.char_span(*hit.span())
        if span is None:
            continue
        brought = [t for w in span for t in w.children if t.dep_ in {"pobj", "dobj"} and t.i > span[-1].i]
        if brought:
            mine = {t.i for w in span for t in w.subtree}
            content = [t for t in _content(span[0]) if t.i not in mine]
            stance = stances("markers")[" ".join(hit.group().lower().split())]
            yield Frame(stretches(noun_phrase(brought[0])), (hit.span(),), stretches(content), stance)


def _content(marker: Token) -> Iterable[Token]:
    """The clause that the marker hangs on; of "the paper, citing officials, said that …" what was said."""
    clause = _clause_of(marker)
    said = (
        sources.first(clause, {"ccomp"}) if lemma(marker) in words("quoting") and clause != marker else None
    )
    return (said or clause).subtree


def _clause_of(token: Token) -> Token:
    """The verb that heads the clause, with what it is coordinated with."""
    at = token
    while at.head != at and (at.pos_ not in {"VERB", "AUX"} or at == token):
        at = at.head
    while at.dep_ == "conj" and at.head.pos_ in {"VERB", "AUX"}:
        if at.head.i < token.i and not _holds_for_all(at, token):
            break
        at = at.head
    return at


def _holds_for_all(last: Token, marker: Token) -> bool:
    """ "has killed 40 and displaced 900, according to X": behind a comma, of all that one subject does."""
    own = any(c.dep_ in {"nsubj", "nsubjpass"} for c in last.children)
    return not own and marker.i > 0 and marker.nbor(-1).text == ","
