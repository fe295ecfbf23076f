"""Which tellings are worth comparing: those of near days and places, found without comparing all pairs."""

from itertools import product

from truceline.record.incidents.comparing import OFF
from truceline.record.incidents.numbers import TELLING, Number
from truceline.record.incidents.spots import NEAR, Spot
from truceline.record.incidents.tellings import Telling

Key = str | tuple[int, ...]


class Blocks:
    """Tellings in the blocks of their days and keys.

    A telling looks in the blocks of its days and the days beside them, for its own keys, the regions around
    it, the towns within it, and the cells of the grid around it; without a place, for those that have its
    numbers of people or its targets. Of two tellings that `compared` may find alike either finds the other.
    """

    def __init__(self) -> None:
        self._blocks: dict[Key, dict[int, dict[Telling, None]]] = {}

    def near(self, telling: Telling) -> set[Telling]:
        """The tellings here that are worth comparing with this one."""
        found: set[Telling] = set()
        if telling.days is None:
            return found
        first, last = telling.days
        around = range(first - OFF, last + OFF + 1)
        for key in _looked_in(telling):
            if days := self._blocks.get(key):
                for day in around:
                    if block := days.get(day):
                        found.update(block)
        return found

    def add(self, telling: Telling) -> None:
        """Put a telling here; one whose days are not known is like no other."""
        for key, day in _standing(telling):
            self._blocks.setdefault(key, {}).setdefault(day, {})[telling] = None

    def remove(self, telling: Telling) -> None:
        """Take a telling away that was put here."""
        for key, day in _standing(telling):
            del self._blocks[key][day][telling]


def _standing(telling: Telling) -> list[tuple[Key, int]]:
    if telling.days is None:
        return []
    first, last = telling.days
    return [(key, day) for key in dict.fromkeys(_stands_in(telling)) for day in range(first, last + 1)]


def _stands_in(telling: Telling) -> list[Key]:
    spot = telling.spot
    if spot is None:
        return _marks(telling, "without a place")
    inside: list[Key] = [f"in {key}" for key in spot.around]
    cell: list[Key] = [_cell(spot.point)] if spot.point else []
    return [*spot.keys, *inside, *cell, *_marks(telling, "with a place")]


def _looked_in(telling: Telling) -> list[Key]:
    spot = telling.spot
    if spot is None:
        return _marks(telling, "with a place")
    inside: list[Key] = [f"in {key}" for key in spot.keys]
    return [*spot.keys, *spot.around, *inside, *_around(spot), *_marks(telling, "without a place")]


def _marks(telling: Telling, placed: str) -> list[Key]:
    """What tells an event whose place is not said: a great number, two small ones together, its targets."""
    killed, injured = _exact(telling.killed), _exact(telling.injured)
    given = (("killed", killed), ("injured", injured))
    marks: list[Key] = [f"{n} {outcome} {placed}" for outcome, n in given if n is not None and n >= TELLING]
    if killed is not None and injured is not None:
        marks.append(f"{killed} killed, {injured} injured {placed}")
    if telling.targets:
        marks.append(f"{'; '.join(sorted(telling.targets))} {placed}")
    return marks


def _exact(number: Number | None) -> int | None:
    return number.low if number and number.low == number.high else None


def _cell(point: tuple[float, float, float]) -> tuple[int, ...]:
    """A cube in space with edges of NEAR kilometres: it needs no care at poles and the 180th meridian."""
    return tuple(int(at // NEAR) for at in point)


def _around(spot: Spot) -> list[Key]:
    if spot.point is None:
        return []
    return list(product(*((at - 1, at, at + 1) for at in _cell(spot.point))))
