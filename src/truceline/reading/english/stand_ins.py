"""States, peoples and towns under one name each while a sentence is parsed, so that all are parsed alike.

The parser has read much of some peoples and little of others: it takes "Armenians" for another kind of word
than "Azerbaijanis", and a sentence about the one gets another tree than the same sentence about the other.
While it parses, each name of a state, its people, its capital or a town is one that it knows well. Names in
capitals ("US") stay: they stand in sentences as no other name does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from operator import add

from truceline.lexicon import load
from truceline.reading.english.analysis import Analysis
from truceline.reading.english.words import Word

Stretch = tuple[int, int]
"""First character of a name, and the one behind it."""

_TOWN = Word("Gaza", "gaza")
_STAND_INS = {"names": "Germany", "demonyms": "German", "people": "Germans", "capitals": "Tehran"}


@dataclass(frozen=True, slots=True)
class Disguise:
    """A sentence's words, one in the place of each name; `lasts`: the last of the written words it is for."""

    words: list[Word]
    spaces: list[bool]
    lasts: list[int]


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    stand_in: Word


def disguised(written: list[Word], spaces: list[bool], towns: Sequence[Stretch] = ()) -> Disguise:
    """The words with one in the place of each name: of a state, its people or its capital, or of a town."""
    texts = [word.text for word in written]
    ends = _towns_at(texts, spaces, towns)
    if not ends and _names().keys().isdisjoint(texts):
        return Disguise(written, spaces, list(range(len(written))))
    words: list[Word] = []
    lasts: list[int] = []
    at = 0
    while at < len(written):
        name = _name_at(texts, at)
        if name is not None:
            words.append(name.stand_in)
            at += len(name.words)
        else:
            words.append(_TOWN if at in ends else written[at])
            at = ends.get(at, at + 1)
        lasts.append(at - 1)
    return Disguise(words, [spaces[last] for last in lasts], lasts)


def _towns_at(texts: Sequence[str], spaces: Sequence[bool], towns: Sequence[Stretch]) -> dict[int, int]:
    """For the first word of each town's name the one behind its last; names of parts of words have none."""
    if not towns:
        return {}
    starts = list(accumulate(map(add, map(len, texts), spaces), initial=0))
    number = {start: at for at, start in enumerate(starts)}
    behind = {start + len(text): at for at, (start, text) in enumerate(zip(starts, texts, strict=False), 1)}
    found = {number[start]: behind[end] for start, end in towns if start in number and end in behind}
    return {first: end for first, end in found.items() if not "".join(texts[first:end]).isupper()}


def restored(analysis: Analysis, lasts: Sequence[int]) -> Analysis:
    """What is said of the disguised words, said of those that were written.

    Of a name of several words the last has the name's place in the tree, and the others hang on it.
    """
    own = Analysis([], [], [])
    for tag, dep, head, last in zip(analysis.tags, analysis.deps, analysis.heads, lasts, strict=True):
        for _ in range(last - len(own.heads)):
            own.tags.append(tag.removesuffix("S") if tag == "NNPS" else tag)
            own.deps.append("compound")
            own.heads.append(last)
        own.tags.append(tag)
        own.deps.append(dep)
        own.heads.append(lasts[head])
    return own


def _name_at(words: Sequence[str], at: int) -> _Name | None:
    """The longest name that begins at this word."""
    names = _names().get(words[at], ())
    return next((name for name in names if tuple(words[at : at + len(name.words)]) == name.words), None)


@cache
def _names() -> dict[str, list[_Name]]:
    """By first word, the longest first."""
    found: dict[str, list[_Name]] = {}
    for name in sorted(_listed(), key=lambda name: -len(name.words)):
        found.setdefault(name.words[0], []).append(name)
    return found


def _listed() -> Iterator[_Name]:
    for state in load("states"):
        for kind, stand_in in _STAND_INS.items():
            for written in state[kind]:
                words = tuple(written.split())
                if all(word.isalpha() and word.istitle() for word in words):
                    yield _Name(words, Word(stand_in, stand_in.lower()))
