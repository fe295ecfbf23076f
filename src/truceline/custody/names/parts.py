"""A name as listed becomes its parts: titles and particles aside, what belongs together joined."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from truceline.custody.people import Listed
from truceline.lexicon import load

MOST = 5  # parts of a name that are compared
_IN_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_PART = re.compile(r"[^\W\d_]+(?:['’`ʼ׳״\"]+[^\W\d_]+)*['’`ʼ׳]?")
_UNSEEN = {"Cf", "Mn"}  # joiners, and the marks of vowels that few lists write
_STRETCH = "\u0640"
_EW = ("եւ", "և")  # one letter of Armenian, which NFKC takes apart
_ARABIC_ARTICLE, _ARABIC_SERVANT = "ال", "عبد"
_STEM = 3  # letters that are left of a father's name, at least


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name in lower case, as listed; `father`: which of them is the father's name, if any."""

    parts: tuple[str, ...]
    father: int | None = None


def name_of(one: Listed) -> Name:
    """The name of a listed person; no parts where nothing is listed."""
    whole = Name(*_with_father(list(_joined(_words(one.whole_name)))))
    if not one.fathers_name:
        return whole
    own = [part for part in (one.family_name, one.given_name) if part] or [one.name or ""]
    parts = _plain(_joined(_words(" ".join(own))))[: MOST - 1]
    father = _plain(_joined(_words(one.fathers_name)))[:1]
    stem = tuple(_stem(part) or part for part in father)
    if stem and stem[0] in parts:
        return Name(parts, parts.index(stem[0]))
    return Name(parts + stem, len(parts)) if father else whole


def _words(text: str) -> list[str]:
    """Words in lower case without titles; all of them where there are only titles."""
    plain = (
        unicodedata.normalize("NFKC", _IN_BRACKETS.sub(" ", text)).lower().replace(_STRETCH, "").replace(*_EW)
    )
    seen = "".join(letter for letter in plain if unicodedata.category(letter) not in _UNSEEN)
    words = _PART.findall(seen)
    return [word for word in words if word not in _set("titles")] or words


def _joined(words: list[str]) -> Iterator[str]:
    """Names such as Abd al-Rahman as one part; the Arabic article off."""
    rest = iter(words)
    for word in rest:
        if word in _set("servants"):
            following = next(rest, "")
            if following in _set("articles"):
                following = next(rest, "")
            yield word + following.removeprefix(_ARABIC_ARTICLE)
        elif word.startswith(_ARABIC_SERVANT + _ARABIC_ARTICLE):
            yield _ARABIC_SERVANT + word.removeprefix(_ARABIC_SERVANT + _ARABIC_ARTICLE)
        elif word.startswith(_ARABIC_ARTICLE) and len(word) > len(_ARABIC_ARTICLE) + 2:
            yield word.removeprefix(_ARABIC_ARTICLE)
        else:
            yield word


def _with_father(words: list[str]) -> tuple[tuple[str, ...], int | None]:
    """The parts, and which is the father's name: told by its ending or the word beside it.

    Only of three parts or more, for an ending or a word of this kind also makes family names.
    """
    father = next(iter(_fathers(words)), None)
    parts = _plain(words)
    if father is None or len(parts) < 3:
        return parts, None
    stem = _stem(father) or father
    named = tuple(stem if part == father else part for part in parts)
    return named, named.index(stem) if stem in named else None


def _fathers(words: list[str]) -> Iterator[str]:
    for before, word in pairwise(words):
        if before in _set("before_father"):
            yield word
        if word in _set("after_father"):
            yield before
    yield from (word for word in words if _stem(word))


def _stem(word: str) -> str | None:
    """The father's own name in a patronymic; None for another word."""
    if not word.endswith(_endings()) or word.endswith(tuple(_set("families"))):
        return None
    ending = next(each for each in _endings() if word.endswith(each))
    return word.removesuffix(ending) if len(word) - len(ending) >= _STEM else None


def _plain(words: "list[str] | Iterator[str]") -> tuple[str, ...]:
    """Without particles and words such as oğlu, unless there is nothing else."""
    words = list(words)
    small = _set("particles") | _set("after_father")
    return tuple([word for word in words if word not in small] or words)[:MOST]


@cache
def _endings() -> tuple[str, ...]:
    """The endings of patronymics, the longest first."""
    return tuple(sorted(load("names")["fathers"], key=len, reverse=True))


@cache
def _set(what: str) -> frozenset[str]:
    return frozenset(load("names")[what])
