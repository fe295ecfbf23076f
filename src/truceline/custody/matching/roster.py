"""A list of persons as arrays, so that millions of pairs are compared at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from truceline.custody.lists.words import folded
from truceline.custody.names.alignment import Written
from truceline.custody.names.arrays import Ints, Symbols
from truceline.custody.names.parts import MOST, Name, name_of
from truceline.custody.names.scripts import SCRIPTS, script, script_of
from truceline.custody.people import Listed

NONE = -1
_LONGEST = 14  # symbols of a part that are compared
_SEXES = {"male": 1, "female": 2}

Shorts = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Roster:
    """One person a row. `names`: numbers of `words`, NONE where a name has fewer parts.

    `father`: which part is the father's name, or NONE. `symbols`, `lengths`, `scripts` (numbers of SCRIPTS)
    and `frequency` (how often on the list) are of the words. `born`: year, month and day, 0 where not known.
    `sex`: 0 where not known. `numbers`: service numbers, "" for none.
    """

    people: Sequence[Listed]
    words: tuple[str, ...]
    symbols: Symbols
    lengths: Ints
    scripts: Ints
    frequency: Ints
    names: npt.NDArray[np.int32]
    father: Ints
    born: Shorts
    sex: Shorts
    numbers: npt.NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.people)

    def name(self, row: int) -> Name:
        """The name of a person as it was read."""
        parts = tuple(self.words[word] for word in self.names[row].tolist() if word != NONE)
        father = int(self.father[row])
        return Name(parts, None if father == NONE else father)

    def written(self, words: Ints) -> Written:
        """Some of the words, as an alignment takes them."""
        return Written(self.symbols, self.lengths).take(words)


def roster(people: Sequence[Listed]) -> Roster:
    """The list as arrays."""
    names = np.full((len(people), MOST), NONE, np.int32)
    father = np.full(len(people), NONE)
    words: dict[str, int] = {}
    for row, one in enumerate(people):
        name = name_of(one)
        names[row, : len(name.parts)] = [words.setdefault(part, len(words)) for part in name.parts]
        father[row] = NONE if name.father is None else name.father
    read = [script(script_of(word)).read(word)[:_LONGEST] for word in words]
    symbols = np.zeros((len(words), _LONGEST), np.int16)
    for row, each in enumerate(read):
        symbols[row, : len(each)] = each
    return Roster(
        people=people,
        words=tuple(words),
        symbols=symbols,
        lengths=np.array([len(each) for each in read], int),
        scripts=np.array([SCRIPTS.index(script_of(word)) for word in words], int),
        frequency=np.bincount(names[names != NONE], minlength=len(words)),
        names=names,
        father=father,
        born=np.array([_born(one) for one in people], np.int16).reshape(-1, 3),
        sex=np.array([_SEXES.get(one.sex or "", 0) for one in people], np.int16),
        numbers=np.array([folded(one.service_number or "") for one in people], np.str_),
    )


def _born(one: Listed) -> tuple[int, int, int]:
    date = one.birth_date
    return (date.year or 0, date.month or 0, date.day or 0) if date else (0, 0, 0)
