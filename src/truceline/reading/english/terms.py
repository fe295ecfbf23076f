"""Words and phrases of the lexicon in running text and on verbs."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from truceline.reading.english.tree import Token
from truceline.reading.passages.phrases import pattern

_PARTICLE_REACH = 3


@cache
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(phrases)


def contains(text: str, phrases: Iterable[str]) -> re.Match[str] | None:
    """The first of the phrases in the text, as whole words, whatever their case; * is up to three words."""
    return _pattern(tuple(phrases)).search(text)


def first_topic(text: str, topics: Mapping[str, Sequence[str]]) -> str | None:
    """The first topic, in the lexicon's order, of which a word stands in the text."""
    return next((topic for topic, words in topics.items() if contains(text, words)), None)


def matches(verb: Token, phrases: Iterable[str]) -> str | None:
    """The phrase that the verb says, the longest first: a lemma, or one with the words that belong to it

    ("call off"), which stand on the verb or within three words after it.
    """
    opened = _by_lemma(tuple(phrases)).get(verb.lemma_.lower())
    if opened is None:
        return None
    near = {t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 1 + _PARTICLE_REACH]}
    near |= {child.lower_ for child in verb.children if child.i > verb.i}
    return next((phrase for phrase in opened if near.issuperset(phrase.split()[1:])), None)


@cache
def _by_lemma(phrases: tuple[str, ...]) -> dict[str, list[str]]:
    """The phrases by the lemma that opens them, the longest first."""
    found: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: -len(phrase.split())):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return found
