"""Words and phrases of the lexicon in running text."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from spacy.tokens import Token


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"\b(?:{'|'.join(re.escape(phrase) for phrase in longest_first)})\b", re.IGNORECASE)


def contains(text: str, phrases: Iterable[str]) -> re.Match[str] | None:
    """The first of the phrases in the text, as whole words, whatever their case."""
    return _pattern(tuple(phrases)).search(text)


def first_topic(text: str, topics: Mapping[str, Sequence[str]]) -> str | None:
    """The first topic, in the lexicon's order, of which a word stands in the text."""
    return next((topic for topic, words in topics.items() if contains(text, words)), None)


def clause_words(verb: Token) -> list[Token]:
    """A verb's own clause: its subtree without the clauses that hang on it by time or comment."""
    apart = {"advcl", "parataxis", "ccomp"}
    inside = [verb]
    for child in verb.children:
        if child.dep_ in apart or (child.dep_ == "conj" and child.pos_ in {"VERB", "AUX"}):
            continue
        inside += child.subtree
    ordered = sorted(inside, key=lambda token: token.i)
    while ordered and ordered[-1].dep_ in {"cc", "punct"}:
        ordered.pop()
    return ordered
