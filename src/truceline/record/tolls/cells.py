"""People in cells that share nobody: party × military or civilian × town or elsewhere × days.

For each party and status a column holds the running total at the end of each day that a claim speaks of; it
never falls, and its steps are the cells. A step holds the people of the events of its days: those of one town
and those of another are different people, and so are those of different days. Undated utterances have columns
of their own, no greater than the total on their document's day.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from truceline.record.shapes import Counted
from truceline.record.tolls.halves import BEGINNING, Half, ordinal
from truceline.record.tolls.programme import Programme, Row

Chain = tuple[str, str]  # party and status
Costs = dict[int, float]


@dataclass(frozen=True, slots=True)
class People:
    """The people of `parties` together, killed (or …) since a day; null: since the beginning."""

    parties: tuple[str, ...]
    status: Counted
    since: str | None = None


class Cells:
    """The cells and rows of ends of readings, all of one outcome."""

    def __init__(self, halves: Sequence[Half]) -> None:
        self._halves = halves
        self._columns = 0
        self._points = self._all_points()
        self._totals = {chain: self._new(len(points)) for chain, points in self._points.items()}
        self._moments = {key: self._new(1)[0] for key in dict.fromkeys(self._undated())}
        self._towns: dict[tuple[Chain, int, int], int] = {}
        self._said = [row for half in self._halves for row in self._rows(half)]
        self.programme = Programme(self._columns, [*self._always(), *self._said])

    @cached_property
    def days(self) -> tuple[int, ...]:
        """The days on which a total may change what is known, as ordinals, in order."""
        return tuple(sorted({day for points in self._points.values() for day in points} - {BEGINNING}))

    def least(self, people: People, day: str) -> Costs:
        """The costs of the least total at the end of a day: between two days known of, the earlier one's."""
        costs: Costs = {}
        for chain in chains(people.parties, people.status):
            points = self._points.get(chain, [])
            last = bisect_right(points, ordinal(day)) - 1
            first = bisect_left(points, first_day(people))
            if first < last:
                _add(costs, self._totals[chain][last], 1)
                _add(costs, self._totals[chain][first], -1)
        return costs

    def greatest(self, people: People, day: str) -> Costs:
        """The costs of the greatest total: between two days known of, the later one's."""
        costs: Costs = {}
        for chain in chains(people.parties, people.status):
            points = self._points.get(chain, [])
            last = min(bisect_left(points, ordinal(day)), len(points) - 1)
            first = max(0, bisect_right(points, first_day(people)) - 1)
            if first < last and max(points[first], first_day(people)) < ordinal(day):
                _add(costs, self._totals[chain][last], 1)
                _add(costs, self._totals[chain][first], -1)
        return costs

    def spoken(self, people: People, moment: str) -> Costs:
        """The costs of the total on the unknown day of an utterance."""
        costs: Costs = {}
        for chain in chains(people.parties, people.status):
            _add(costs, self._moments[moment, chain], 1)
            _add(costs, self._at(chain, first_day(people)), -1)
        return costs

    def spans(self) -> Iterator[tuple[Chain, int, int]]:
        """For each party and status, the days before the first and of the last number."""
        for chain, points in self._points.items():
            yield chain, points[0], points[-1]

    @property
    def moments(self) -> frozenset[str]:
        """The undated utterances that something is known of."""
        return frozenset(moment for moment, _ in self._moments)

    def _new(self, number: int) -> range:
        self._columns += number
        return range(self._columns - number, self._columns)

    def _all_points(self) -> dict[Chain, list[int]]:
        days: dict[Chain, set[int]] = defaultdict(set)
        for half in self._halves:
            for chain in chains(half.reading.parties, half.reading.status):
                days[chain].update((half.start, half.end))
        return {chain: sorted(found) for chain, found in days.items()}

    def _undated(self) -> Iterator[tuple[str, Chain]]:
        capped = {half.moment for half in self._halves if half.high is not None} - {None}
        for half in self._halves:
            if half.moment in capped:
                for chain in chains(half.reading.parties, half.reading.status):
                    yield str(half.moment), chain

    def _rows(self, half: Half) -> Iterator[Row]:
        """What one end of a reading says."""
        reading = half.reading
        low = float("-inf") if half.low is None else half.low
        high = float("inf") if half.high is None else half.high
        yield Row(self._terms(half, chains(reading.parties, reading.status)), low, high, half.claim)
        if reading.each and half.low is not None:
            for party in reading.parties:
                yield Row(self._terms(half, chains((party,), reading.status)), 1, claim=half.claim)

    def _terms(self, half: Half, over: Sequence[Chain]) -> Costs:
        terms: Costs = {}
        for chain in over:
            if half.reading.place is not None:
                for step in self._steps(chain, half):
                    _add(terms, self._town(chain, half.reading.place, step), 1)
            else:
                moment = self._moments.get((half.moment or "", chain))
                _add(terms, self._at(chain, half.end) if moment is None else moment, 1)
                _add(terms, self._at(chain, half.start), -1)
        return terms

    def _steps(self, chain: Chain, half: Half) -> range:
        points = self._points[chain]
        return range(bisect_left(points, half.start) + 1, bisect_left(points, half.end) + 1)

    def _town(self, chain: Chain, place: int, step: int) -> int:
        if (chain, place, step) not in self._towns:
            self._towns[chain, place, step] = self._new(1)[0]
        return self._towns[chain, place, step]

    def _at(self, chain: Chain, day: int) -> int:
        """The running total at a day that is one of the chain's, or the next one after it."""
        points = self._points[chain]
        return self._totals[chain][min(bisect_left(points, day), len(points) - 1)]

    def _always(self) -> Iterator[Row]:
        """What holds whoever is right: totals begin at nobody and never fall; events are within them."""
        towns: dict[tuple[Chain, int], list[int]] = defaultdict(list)
        for (chain, _, step), column in self._towns.items():
            towns[chain, step].append(column)
        for chain, columns in self._totals.items():
            yield Row({columns[0]: 1}, 0, 0)
            for step, (earlier, later) in enumerate(pairwise(columns), 1):
                yield Row({later: 1, earlier: -1, **dict.fromkeys(towns[chain, step], -1)}, 0)
        for half in self._halves:
            for chain in chains(half.reading.parties, half.reading.status):
                moment = self._moments.get((half.moment or "", chain))
                if moment is not None:
                    yield Row({self._at(chain, half.end): 1, moment: -1}, 0)
                    yield Row({moment: 1, self._at(chain, half.start): -1}, 0)


def chains(parties: Sequence[str], status: Counted) -> list[Chain]:
    """The running totals that a number is a sum of."""
    statuses = ("military", "civilian") if status == "all" else (status,)
    return [(party, one) for party in parties for one in statuses]


def first_day(people: People) -> int:
    """The day, as an ordinal, after which people are counted."""
    return ordinal(people.since) - 1 if people.since else BEGINNING


def _add(costs: Costs, column: int, factor: int) -> None:
    costs[column] = costs.get(column, 0) + factor
