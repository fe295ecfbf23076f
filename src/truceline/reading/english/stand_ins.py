"""States and their people under one name each while a sentence is parsed, so that all are parsed alike.

The parser has read much of some peoples and little of others: it takes "Armenians" for another kind of word
than "Azerbaijanis", and a sentence about the one gets another tree than the same sentence about the other.
While it parses, each name of a state, its people or its capital is one that it knows well. Names in capitals
("US") stay: they stand in sentences as no other name does.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.tokens import Doc

from truceline.lexicon import load

_STAND_INS = {"names": "Germany", "demonyms": "German", "people": "Germans", "capitals": "Tehran"}
_OWN = "own words"


@dataclass(frozen=True, slots=True)
class _Name:
    words: tuple[str, ...]
    stand_in: str


@dataclass(frozen=True, slots=True)
class _Own:
    """The words as written, and for each word that stands in or stayed, which of them is its last."""

    words: list[str]
    spaces: list[bool]
    lasts: list[int]


def disguise(doc: Doc) -> Doc:
    """The sentence with one word in the place of each name; `restore` takes it back."""
    written = [token.text for token in doc]
    if _names().keys().isdisjoint(written):
        return doc
    words: list[str] = []
    lasts: list[int] = []
    at = 0
    while at < len(written):
        name = _name_at(written, at)
        words.append(name.stand_in if name is not None else written[at])
        at += len(name.words) if name is not None else 1
        lasts.append(at - 1)
    spaces = [bool(token.whitespace_) for token in doc]
    other = Doc(doc.vocab, words=words, spaces=[spaces[last] for last in lasts])
    other.user_data[_OWN] = _Own(written, spaces, lasts)
    return other


def restore(doc: Doc) -> Doc:
    """The sentence in its own words with the tree of the disguised one.

    Of a name of several words the last has the name's place in the tree, and the others hang on it.
    """
    own: _Own | None = doc.user_data.get(_OWN)
    if own is None:
        return doc
    heads: list[int] = []
    deps: list[str] = []
    tags: list[str] = []
    for token, last in zip(doc, own.lasts, strict=True):
        for _ in range(last - len(heads)):
            heads.append(last)
            deps.append("compound")
            tags.append(token.tag_.removesuffix("S") if token.tag_ == "NNPS" else token.tag_)
        heads.append(own.lasts[token.head.i])
        deps.append(token.dep_)
        tags.append(token.tag_)
    return Doc(doc.vocab, words=own.words, spaces=own.spaces, tags=tags, heads=heads, deps=deps)


def _name_at(words: list[str], at: int) -> _Name | None:
    """The longest name that begins at this word."""
    names = _names().get(words[at], ())
    return next((name for name in names if words[at : at + len(name.words)] == list(name.words)), None)


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
                    yield _Name(words, stand_in)
