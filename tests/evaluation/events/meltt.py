"""The method of MELTT, for comparison: match by location, time and type.

Source: Donnay, Dunford, McGrath, Backer and Cunningham, "Integrating Conflict Event Data", *Journal of
Conflict Resolution* 63(5), 2019; written here from the paper. Datasets (here: sources) are integrated one
after the other. Two events are candidates where days and places lie within windows and each taxonomy agrees
at some level; the finer the levels, the better the fit. An event of one dataset matches at most one of the
other: the assignment with the best fit over all. Numbers of people play no part.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy.optimize import linear_sum_assignment

from tests.evaluation.events.generator import Case
from tests.evaluation.events.world import Spot, apart
from truceline.claims import Act, Incident

_APART = 1e6
_EXPLOSIONS = {"Shelling/artillery/missile attack", "Air/drone strike", "Remote explosive/landmine/IED"}
_MILD = {"Arrests", "Abduction/forced disappearance", "Looting/property destruction"}


@dataclass(frozen=True, slots=True)
class Windows:
    """How far two events of one may lie apart: days and kilometres."""

    days: int
    kilometres: float


@dataclass(frozen=True, slots=True)
class _Row:
    """An event as a dataset has it: each taxonomy from its finest level to its coarsest."""

    claim: str
    first: int
    last: int
    spot: Spot
    taxonomies: tuple[tuple[str, ...], ...]


def groups(case: Case, windows: Windows) -> list[list[str]]:
    """The claims by event. Without a day or coordinates a claim cannot be matched."""
    datasets: dict[str, list[_Row]] = {}
    alone: list[list[str]] = []
    for claim in case.claims:
        if isinstance(claim, Incident):
            row = _row(claim)
            if row:
                datasets.setdefault(case.sources[claim.id], []).append(row)
            else:
                alone.append([claim.id])
    integrated: list[tuple[_Row, list[str]]] = []
    for _, rows in sorted(datasets.items()):
        matched = dict(_matches([row for row, _ in integrated], rows, windows))
        for number, row in enumerate(rows):
            if number in matched:
                integrated[matched[number]][1].append(row.claim)
            else:
                integrated.append((row, [row.claim]))
    return alone + [claims for _, claims in integrated]


def _matches(known: Sequence[_Row], new: Sequence[_Row], windows: Windows) -> Iterator[tuple[int, int]]:
    """Numbers of new rows and of the known ones that they match."""
    if not known or not new:
        return
    misfit = np.array([[_misfit(a, b, windows) for b in new] for a in known])
    for a, b in zip(*linear_sum_assignment(misfit), strict=True):
        if misfit[a, b] < _APART:
            yield int(b), int(a)


def _misfit(a: _Row, b: _Row, windows: Windows) -> float:
    """The mean over taxonomies of the level at which both agree, 0 the finest, 1 the coarsest."""
    if abs(a.first - b.first) > windows.days or abs(a.last - b.last) > windows.days:
        return _APART
    if apart(a.spot, b.spot) > windows.kilometres:
        return _APART
    levels = [_level(x, y) for x, y in zip(a.taxonomies, b.taxonomies, strict=True)]
    return _APART if None in levels else sum(level or 0 for level in levels) / len(levels)


def _level(a: tuple[str, ...], b: tuple[str, ...]) -> float | None:
    agreeing = (number for number, (x, y) in enumerate(zip(a, b, strict=True)) if x == y)
    level = next(agreeing, None)
    return None if level is None else level / (len(a) - 1)


def _row(claim: Incident) -> _Row | None:
    when, where = claim.when, claim.where
    if not (
        when
        and when.earliest
        and when.latest
        and where
        and where[0].lat is not None
        and where[0].lon is not None
    ):
        return None
    first, last = (date.fromisoformat(day[:10]).toordinal() for day in (when.earliest, when.latest))
    taxonomies = (
        (claim.act, *_kinds(claim.act)),
        (", ".join(actor.name for actor in claim.actors) or "unknown", "anyone"),
        (claim.affected_class, "anything"),
        (where[0].kind, "any precision"),
    )
    return _Row(claim.id, first, last, (where[0].lat, where[0].lon), taxonomies)


def _kinds(act: Act) -> tuple[str, str]:
    """Event type and the coarsest kind of an act; what may be any of several is of none of them."""
    if act in _EXPLOSIONS:
        return "explosions", "force"
    if act in _MILD:
        return "against people and things", "without battle"
    return act, "force"
