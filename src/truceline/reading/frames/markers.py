"""Phrases that bring a source: "according to X", "citing X", "in the words of X"."""

import re
from collections.abc import Iterator
from functools import cache

from spacy.tokens import Doc, Token

from truceline.reading.frames.cues import stances
from truceline.reading.frames.words import noun_phrase, stretches
from truceline.reading.phrases import pattern
from truceline.reading.sentence import Frame


@cache
def _markers() -> re.Pattern[str]:
    return pattern(stances("markers"))


def find(doc: Doc) -> Iterator[Frame]:
    """The source follows the marker; the clause that the marker hangs on is the content."""
    for hit in _markers().finditer(doc.text):
        words = doc.char_span(*hit.span(), alignment_mode="expand")
        if words is None:
            continue
        brought = [t for w in words for t in w.children if t.dep_ in {"pobj", "dobj"} and t.i >= words.end]
        if brought:
            mine = {t.i for w in words for t in w.subtree}
            content = [t for t in _clause_of(words[0]).subtree if t.i not in mine]
            stance = stances("markers")[" ".join(hit.group().lower().split())]
            yield Frame(stretches(noun_phrase(brought[0])), (hit.span(),), stretches(content), stance)


def _clause_of(token: Token) -> Token:
    """The verb that heads the clause, with what it is coordinated with."""
    at = token
    while at.head != at and (at.pos_ not in {"VERB", "AUX"} or at == token):
        at = at.head
    while at.dep_ == "conj" and at.head.pos_ in {"VERB", "AUX"} and at.head.i > token.i:
        at = at.head
    return at
