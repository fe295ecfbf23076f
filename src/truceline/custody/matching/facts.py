"""What two lists say beside the name: birth, sex and service number, each by how far they agree."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from truceline.custody.matching.roster import Roster
from truceline.custody.names.arrays import Floats, Ints

Levels = Callable[[Roster, Roster, Ints, Ints], Ints]


@dataclass(frozen=True, slots=True)
class Fact:
    """`levels`: how far two persons agree, as a number of `words`; 0 where a list does not say.

    `if_same`, `by_chance`: how often one person shows each level in two lists, and how often two people
    do, to begin with.
    """

    name: str
    words: tuple[str, ...]
    levels: Levels
    if_same: Floats
    by_chance: Floats


def _birth(ours: Roster, theirs: Roster, one: Ints, other: Ints) -> Ints:
    """Days of birth. The first of January often stands for a day that nobody knows."""
    (year, month, day), (their_year, their_month, their_day) = ours.born[one].T, theirs.born[other].T
    apart = np.abs(year - their_year)
    whole = (day > 0) & (their_day > 0)
    known = whole & ~((day == 1) & (month == 1)) & ~((their_day == 1) & (their_month == 1))
    days, months = day == their_day, month == their_month
    return np.select(
        [
            (year == 0) | (their_year == 0),
            (apart == 0) & whole & days & months,
            (apart == 0) & whole & (day == their_month) & (month == their_day),
            (apart == 0) & ~known,
            (apart == 0) & (days | months),
            apart == 0,
            (apart == 1) & known & days & months,
            apart == 1,
            known & days & months,
        ],
        [0, 1, 2, 3, 4, 5, 6, 7, 8],
        9,
    )


def _sex(ours: Roster, theirs: Roster, one: Ints, other: Ints) -> Ints:
    return _same(ours.sex[one], theirs.sex[other], 0)


def _number(ours: Roster, theirs: Roster, one: Ints, other: Ints) -> Ints:
    return _same(ours.numbers[one], theirs.numbers[other], "")


def _same(
    ours: "np.typing.NDArray[np.generic]", theirs: "np.typing.NDArray[np.generic]", unknown: object
) -> Ints:
    said = (ours != unknown) & (theirs != unknown)
    levels: Ints = np.where(said, np.where(ours == theirs, 1, 2), 0)
    return levels


FACTS = (
    Fact(
        "birth",
        (
            "",
            "birth date equal",
            "birth year equal, day and month swapped",
            "birth year equal, the day not known on one list",
            "birth year and day or month equal",
            "birth year equal, day and month differ",
            "birth day and month equal, year off by one",
            "birth year off by one",
            "birth day and month equal, years differ",
            "birth dates differ",
        ),
        _birth,
        np.array([0, 0.72, 0.04, 0.07, 0.07, 0.02, 0.055, 0.01, 0.005, 0.01]),
        np.array([0, 0.0001, 0.0001, 0.004, 0.004, 0.022, 0.0002, 0.06, 0.003, 0.9066]),
    ),
    Fact("sex", ("", "sex equal", "sex differs"), _sex, np.array([0, 0.98, 0.02]), np.array([0, 0.7, 0.3])),
    Fact(
        "service number",
        ("", "service number equal", "service numbers differ"),
        _number,
        np.array([0, 0.9, 0.1]),
        np.array([0, 0.0001, 0.9999]),
    ),
)
