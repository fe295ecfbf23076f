"""Scripts: a part of a name becomes symbols, letters or groups of them, with the sounds they stand for."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from truceline.custody.names.arrays import Floats
from truceline.custody.names.sounds import class_of, sounds
from truceline.lexicon import load

SCRIPTS = ("latin", "cyrillic", "arabic", "hebrew", "greek", "armenian", "georgian")
NO_SYMBOL = 0
_BY_RANK = (1, 0.45, 0.2, 0.1, 0.05, 0.03)  # how common the first, second ... reading of a symbol is
_LAST = "$"
_VARIANTS, _LETTERS = 6, 4  # skeletons of a part, and the consonants of each


@dataclass(frozen=True, slots=True)
class Script:
    """A script as the lexicon describes it.

    `symbols`: what each number stands for; 0 for none, the last one for letters that the lexicon does not
    know. `readings`: for each symbol the share of each sound. `classes`: for each symbol the classes it is
    looked up by. `groups`: the symbols of each group of letters. `same`: letters that count as another.
    """

    name: str
    symbols: tuple[str, ...]
    readings: Floats
    classes: tuple[tuple[str, ...], ...]
    groups: dict[str, tuple[int, ...]]
    same: dict[str, str]
    unwritten: frozenset[str]

    def read(self, part: str) -> tuple[int, ...]:
        """The symbols of a part in lower case: the longest group of letters first, from its beginning."""
        letters = "".join(self._known(part))
        found: list[int] = []
        at = 0
        while at < len(letters):
            length, symbols = self._group(letters, at)
            found += symbols
            at += length
        return tuple(found)

    def _known(self, part: str) -> Iterator[str]:
        """The letters as the lexicon knows them; where it does not, without their marks."""
        single = self.groups.keys() | self.same.keys()
        for letter in part:
            for each in letter if letter in single else unicodedata.normalize("NFD", letter):
                if each in single or not unicodedata.combining(each):
                    yield self.same.get(each, each)

    def _group(self, letters: str, at: int) -> tuple[int, tuple[int, ...]]:
        for length in range(min(_longest(self.name), len(letters) - at), 0, -1):
            group = letters[at : at + length]
            last = self.groups.get(group + _LAST) if at and at + length == len(letters) else None
            if symbols := last or self.groups.get(group):
                return length, symbols
        return 1, (len(self.symbols) - 1,)


@cache
def script(name: str) -> Script:
    """The script by its name, one of SCRIPTS."""
    data = load(f"scripts/{name}")
    symbols, heard, groups = [""], [[""]], {}
    for group, said in data["letters"].items():
        slots = str(said).split(" ")
        groups[str(group)] = tuple(range(len(symbols), len(symbols) + len(slots)))
        symbols += [group] * len(slots)
        heard += [slot.split("/") for slot in slots]
    readings = np.zeros((len(symbols) + 1, len(sounds())))
    for number, alternatives in enumerate(heard[1:], start=1):
        for share, sound in zip(_BY_RANK, alternatives, strict=False):
            readings[number, sounds()[sound]] += share
    readings[0, 0] = 1
    readings[-1] = 1
    return Script(
        name=name,
        symbols=(*symbols, "?"),
        readings=readings / readings.sum(axis=1, keepdims=True),
        classes=(*(tuple(dict.fromkeys(map(class_of, each))) for each in heard), ("",)),
        groups=groups,
        same={letter: other for letters, other in (data.get("same") or {}).items() for letter in letters},
        unwritten=frozenset(data.get("unwritten", ())),
    )


def script_of(part: str) -> str:
    """The script of a part of a name, by its first letter that belongs to one; Latin where none does."""
    for letter in part:
        name = unicodedata.name(letter, "").partition(" ")[0].lower()
        if name in SCRIPTS:
            return name
    return "latin"


def skeletons(known: Script, symbols: tuple[int, ...], letters: int = _LETTERS) -> tuple[str, ...]:
    """The first consonants of a part by class; variants where a symbol has several readings, likeliest first.

    No class stands twice in a row: letters are doubled, and vowels between them left out, at will.
    """
    variants = [""]
    for symbol in symbols:
        longer = [
            before if not kind or before.endswith(kind) else before + kind
            for kind in known.classes[symbol][:3]
            for before in variants
        ]
        variants = list(dict.fromkeys(longer))[: 4 * _VARIANTS]
    return tuple(dict.fromkeys(variant[:letters] for variant in variants))[:_VARIANTS]


@cache
def _longest(name: str) -> int:
    return max(len(group.rstrip(_LAST)) for group in script(name).groups)
