"""Runs of capitalised words, in which names stand: "Deir ez-Zor", "Ukrainian President Nadiya Orlova"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from truceline.reading.places.toponyms import words

_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:['’ʼʻ‘`][^\W\d_]+)*")
_APOSTROPHES = frozenset("'’ʼ`")
_GLUE = re.compile(r"(?:['’ʼ`]?s)?[\s‐‑-]", re.IGNORECASE)
_ARTICLES = words("articles")
_INSIDE = _ARTICLES | words("links")
_LONG = 3
_MOST = 0.8


class Word(NamedTuple):
    """A word of a text. `end` is before a possessive ending; `possessive` says that there is one."""

    start: int
    end: int
    text: str
    possessive: bool

    @property
    def is_name_like(self) -> bool:
        """Whether it begins with a capital, or is of a script that has none."""
        return not self.text[0].islower()

    @property
    def is_article(self) -> bool:
        """Whether it is an Arabic article in small letters ("al")."""
        return self.text in _ARTICLES


def words_of(text: str) -> list[Word]:
    """The words of a text in order."""
    found = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        possessive = text[end - 2] in _APOSTROPHES and text[end - 1] in "sS" and end - 2 > start
        end = end - 2 if possessive else end
        found.append(Word(start, end, text[start:end], possessive))
    return found


def runs_of(text: str, found: list[Word]) -> Iterator[tuple[int, int]]:
    """The first and last word, by number, of each run of name-like words joined by a space or a hyphen.

    Articles and links ("al", "of") may stand inside a run, an article also at its beginning ("al-Bab").
    """
    first: int | None = None
    last = 0
    for number, word in enumerate(found):
        if first is not None and not (_may_continue(word) and _is_joined(text, found, number)):
            yield first, last
            first = None
        if word.is_name_like:
            first = _with_article(text, found, number) if first is None else first
            last = number
    if first is not None:
        yield first, last


def is_headline(text: str, found: list[Word]) -> bool:
    """Whether the words are written as in a headline: capitals almost throughout, and no full stop."""
    long = [word for word in found if len(word.text) > _LONG]
    if len(long) <= _LONG or text.rstrip().endswith((".", "!", "?", "”", '"')):
        return False
    return sum(word.is_name_like for word in long) > _MOST * len(long)


def _may_continue(word: Word) -> bool:
    return word.is_name_like or word.text in _INSIDE


def _is_joined(text: str, found: list[Word], number: int) -> bool:
    """Whether one space or hyphen stands between this word and the one before, possessive or not."""
    return number > 0 and bool(_GLUE.fullmatch(text, found[number - 1].end, found[number].start))


def _with_article(text: str, found: list[Word], number: int) -> int:
    has_article = number > 0 and found[number - 1].is_article and _is_joined(text, found, number)
    return number - 1 if has_article and not text[found[number].start - 1].isspace() else number
