"""Runs of capitalised words, in which the names of a text stand: "Defence Minister Anna van der Kareva"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from truceline.brief.withheld.words import listed
from truceline.gazetteer.names import fold

_LETTER = r"[\w\u0300-\u036f]"
_WORD = re.compile(rf"(?<!\w)[^\W\d_]{_LETTER}*(?:[’'ʼʻ`‐‑-]{_LETTER}+)*")
_POSSESSIVE = re.compile(r"[’'ʼ`]s$", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\u00a0\u202f]+")
_STOPPED = re.compile(r"\.[ \t\u00a0\u202f]*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, without a possessive ending. `key`: the same for all its spellings."""

    start: int
    end: int
    text: str
    possessive: bool

    @property
    def key(self) -> str:
        return fold(self.text)

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, after an article in small letters too ("al-Hadi")."""
        return self.text[0].isupper() or any(part[:1].isupper() for part in re.split("[‐‑-]", self.text)[1:2])

    @property
    def is_initial(self) -> bool:
        return len(self.text) == 1 and self.text.isupper()


Run = tuple[Word, ...]
Name = tuple[str, ...]  # the words of a name as keys


def runs(text: str) -> Iterator[Run]:
    """Every run of the text, small words within names included; it may be one word."""
    run: list[Word] = []
    for word in _words(text):
        if run and not _go_on(run[-1], text[run[-1].end : word.start]):
            yield from _closed(run)
            run = []
        if word.is_capital or (run and word.text in listed("particles")):
            run.append(word)
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def keys(name: str) -> Name:
    """The words of a name as keys, without titles: what names are compared by."""
    found = [fold(_POSSESSIVE.sub("", word[0])) for word in _WORD.finditer(name)]
    return tuple(key for key in found if key and key not in listed("titles"))


def _words(text: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        stem = _POSSESSIVE.sub("", found[0])
        yield Word(found.start(), found.start() + len(stem), stem, stem != found[0])


def _go_on(last: Word, gap: str) -> bool:
    """Whether a run goes on over this gap: a space, or a full stop that only shortens the word before it."""
    if last.possessive:
        return False
    stopped = last.is_initial or last.text.lower() in listed("abbreviated")
    return bool(_SPACE.fullmatch(gap) or (stopped and _STOPPED.fullmatch(gap)))


def _closed(run: list[Word]) -> Iterator[Run]:
    """The run without small words at its end."""
    while run and not run[-1].is_capital:
        run.pop()
    if run:
        yield tuple(run)
