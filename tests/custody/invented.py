"""Lists of invented people, the same from the same seed: names of random syllables, written in seven scripts.

What lists do to names and days in life is done to them: another script, another order of the parts, typing
errors, missing parts and damaged days of birth.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from truceline.custody.people import Listed, PartialDate

_SCRIPTS = ("latin", "cyrillic", "armenian", "georgian", "greek", "arabic", "hebrew")
_CONSONANTS = """
b  б բ ბ μπ ب  ב
d  д դ დ ντ د  ד
g  г գ გ γκ گ  ג
k  к կ კ κ  ك  ק
l  л լ ლ λ  ل  ל
m  м մ მ μ  م  מ
n  н ն ნ ν  ن  נ
p  п պ პ π  پ  פ
r  р ր რ ρ  ر  ר
s  с ս ს σ  س  ס
t  т տ ტ τ  ت  ט
v  в վ ვ β  ڤ  ו
z  з զ ზ ζ  ز  ז
kh х խ ხ χ  خ  ח
sh ш շ შ σ  ش  ש
ch ч չ ჩ τσ چ  צ'
ts ц ց ც τσ تس צ
h  х հ ჰ χ  ه  ה
"""
_VOWELS = """
a а ա ა α  ا א
e е ե ე ε  ی י
i и ի ი ι  ی י
o о ո ო ο  و ו
u у ու უ ου و ו
"""
_UNWRITTEN = {"arabic": 0.6, "hebrew": 0.6}  # vowels within a word that are left out
_GIVEN, _FAMILY = 800, 40_000
_ON_BOTH = 0.5

Word = tuple[tuple[str, str], ...]
"""Consonants and vowels, by their Latin letters."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented, before any list."""

    given: Word
    father: Word
    family: Word
    birth: tuple[int, int, int]
    sex: str


def two_lists(size: int, seed: int = 1) -> tuple[list[Listed], list[Listed], dict[str, str]]:
    """Two lists of that size, and for those of ours who are on theirs, their id there."""
    draw = random.Random(seed)
    given, family = (_words(draw, number) for number in (_GIVEN, _FAMILY))
    people = [_person(draw, given, family) for _ in range(round(size * (2 - _ON_BOTH)))]
    both = round(size * _ON_BOTH)
    ours = [listed(draw, one, f"a{number}") for number, one in enumerate(people[:size])]
    others = list(enumerate(people[:both] + people[size:]))
    draw.shuffle(others)
    theirs = [listed(draw, one, f"b{number}") for number, one in others]
    return ours, theirs, {f"a{number}": f"b{number}" for number in range(both)}


def listed(draw: random.Random, one: Person, number: str) -> Listed:
    """The person as some list has it."""
    script = draw.choice(_SCRIPTS)
    parts = [written(draw, word, script) for word in (one.given, one.father, one.family)]
    if draw.random() < 0.4:
        del parts[1]
    if draw.random() < 0.3:
        parts.reverse()
    if draw.random() < 0.1:
        at = draw.randrange(len(parts))
        parts[at] = mistyped(draw, parts[at])
    return Listed(
        id=number,
        row=int(number[1:]) + 2,
        name=" ".join(part.capitalize() for part in parts),
        sex="male" if draw.random() < 0.7 else None,
        birth_date=damaged(draw, *one.birth),
    )


def written(draw: random.Random, word: Word, script: str) -> str:
    """A word in a script."""
    column = _SCRIPTS.index(script)
    letters = []
    for place, (consonant, vowel) in enumerate(word):
        letters.append(_table(_CONSONANTS)[consonant][column])
        inside = place < len(word) - 1
        if not (inside and draw.random() < _UNWRITTEN.get(script, 0)):
            letters.append(_table(_VOWELS)[vowel][column])
    return "".join(letters)


def _person(draw: random.Random, given: list[Word], family: list[Word]) -> Person:
    return Person(
        given=_common(draw, given),
        father=_common(draw, given),
        family=_common(draw, family),
        birth=(draw.randint(1960, 2002), draw.randint(1, 12), draw.randint(1, 28)),
        sex="male",
    )


def _common(draw: random.Random, words: list[Word]) -> Word:
    """One of the words, the first far more often than the last."""
    return words[int(len(words) * draw.random() ** 2)]


def _words(draw: random.Random, number: int) -> list[Word]:
    consonants, vowels = list(_table(_CONSONANTS)), list(_table(_VOWELS))
    found: dict[Word, None] = {}
    while len(found) < number:
        length = draw.choice((2, 2, 3, 3, 4))
        found[tuple((draw.choice(consonants), draw.choice(vowels)) for _ in range(length))] = None
    return list(found)


def mistyped(draw: random.Random, part: str) -> str:
    """The word with a letter left out or doubled."""
    at = draw.randrange(len(part))
    return part[:at] + draw.choice(["", part[at] * 2]) + part[at + 1 :]


def damaged(draw: random.Random, year: int, month: int, day: int) -> PartialDate | None:
    """The day of birth as a list has it: blank, without its day, exchanged, off by a year, or wrong."""
    chance = draw.random()
    if chance < 0.15:
        return None
    if chance < 0.2:
        month, day = 1, 1
    elif chance < 0.25 and day <= 12:
        month, day = day, month
    elif chance < 0.3:
        year += draw.choice((-1, 1))
    elif chance < 0.35:
        day = draw.randint(1, 28)
    return PartialDate(text=f"{year}-{month:02}-{day:02}", year=year, month=month, day=day)


def _table(text: str) -> dict[str, list[str]]:
    return _TABLES[text]


def _rows(text: str) -> Iterator[tuple[str, list[str]]]:
    for line in text.strip().splitlines():
        cells = line.split()
        yield cells[0], cells


_TABLES = {text: dict(_rows(text)) for text in (_CONSONANTS, _VOWELS)}
