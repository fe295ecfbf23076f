"""Which tellings are worth comparing: those of near days and places, found without comparing all pairs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from truceline.record.incidents.comparing import OFF, TELLING
from truceline.record.incidents.spots import NEAR, Spot
from truceline.record.incidents.tellings import Number, Telling

Key = str | tuple[int, ...]


def neighbours(tellings: Sequence[Telling]) -> Iterator[tuple[int, int]]:
    """Pairs of positions in `tellings`, each once, the lesser first: all that `compared` may find alike.

    A telling stands in the blocks of its days and keys. It looks in the blocks of these days and the days
    beside them, for its own keys, the regions around it, the towns within it, and the cells of the grid
    around it; without a place, for those that have its numbers of people or its targets.
    """
    standing = [_stands_in(telling) if telling.days else [] for telling in tellings]
    taken = {key for keys in standing for key in keys}
    blocks: dict[int, dict[Key, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, telling in enumerate(tellings):
        if telling.days is None:
            continue
        first, last = telling.days
        keys = [key for key in _looked_in(telling) if key in taken]
        found: set[int] = set()
        for day in range(first - OFF, last + OFF + 1):
            if block := blocks.get(day):
                found.update(other for key in keys if key in block for other in block[key])
        yield from ((other, number) for other in sorted(found))
        for day in range(first, last + 1):
            for key in standing[number]:
                blocks[day][key].append(number)


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
    inside: list[Key] = [] if spot.town else [f"in {key}" for key in spot.keys]
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
