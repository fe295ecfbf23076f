"""Two lists of people made of common names, in every script, damaged as lists are; always the same ones."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.custody.invented import damaged, mistyped
from truceline.custody.people import Listed

_NAMES = Path(__file__).with_name("names.yaml")
_EACH, _ON_BOTH, _OTHERS = 60, 30, 70  # of a language: on ours, of these on theirs too, and others on theirs

Person = tuple[list[str], list[str], list[str], tuple[int, int, int]]
"""Given, father's and family name, each in its forms, the one at home first; and the day of birth."""


@cache
def two_lists() -> tuple[tuple[Listed, ...], tuple[Listed, ...], dict[str, str]]:
    """Ours in the script at home, theirs in others, and for those of ours who are on theirs, their id there.

    Ids begin with the language.
    """
    draw = random.Random(20)
    ours, theirs, both = [], [], {}
    for language, names in yaml.safe_load(_NAMES.read_text(encoding="utf-8")).items():
        people = [_person(draw, names) for _ in range(_EACH + _OTHERS)]
        for number, person in enumerate(people):
            if number < _EACH:
                ours.append(_at_home(draw, f"{language}-{number}", person, names.get("patronymic")))
            if number < _ON_BOTH or number >= _EACH:
                theirs.append(_elsewhere(draw, f"{language}-t{number}", person))
            if number < _ON_BOTH:
                both[f"{language}-{number}"] = f"{language}-t{number}"
    draw.shuffle(theirs)
    return tuple(ours), tuple(theirs), both


def _person(draw: random.Random, names: dict[str, Any]) -> Person:
    given, father, family = (
        draw.choice([line.split() for line in names[kind].splitlines()])
        for kind in ("given", "given", "family")
    )
    return given, father, family, (draw.randint(1960, 2002), draw.randint(1, 12), draw.randint(1, 28))


def _at_home(draw: random.Random, number: str, person: Person, patronymic: str | None) -> Listed:
    given, father, family, birth = person
    parts = [given[0], family[0]]
    if patronymic and draw.random() < 0.6:
        parts.insert(1, patronymic.format(father[0]))
    return _listed(draw, number, parts, birth)


def _elsewhere(draw: random.Random, number: str, person: Person) -> Listed:
    given, father, family, birth = person
    parts = [draw.choice(given[1:]), draw.choice(family[1:])]
    if draw.random() < 0.2:
        parts.insert(1, draw.choice(father[1:]))
    return _listed(draw, number, parts, birth)


def _listed(draw: random.Random, number: str, parts: list[str], birth: tuple[int, int, int]) -> Listed:
    if draw.random() < 0.4:
        parts.reverse()
    if draw.random() < 0.08:
        at = draw.randrange(len(parts))
        parts[at] = mistyped(draw, parts[at])
    return Listed(id=number, row=2, name=" ".join(parts), birth_date=damaged(draw, *birth))
