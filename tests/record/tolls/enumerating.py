"""Small cases by brute force: every assignment of people to cells, one by one."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product

from truceline.record.shapes import TollReading
from truceline.record.tolls.cells import People, chains

Key = tuple[str, str, int, int | None]
"""Party, status, step between two days, and town or null."""


class Enumeration:
    """All assignments of up to `most` people a cell that satisfy readings of dated numbers."""

    def __init__(self, readings: Sequence[TollReading], most: int) -> None:
        self._days = sorted({day for one in readings for day in _span(one)})
        self.cells = sorted({cell for one in readings for cell in self._cells(one)}, key=str)
        self._satisfying = [
            people
            for numbers in product(range(most + 1), repeat=len(self.cells))
            if _satisfy(people := dict(zip(self.cells, numbers, strict=True)), readings, self)
        ]

    def totals(self, people: People, day: str) -> list[int]:
        """The number of these people by a day in each assignment; `day` is one that a reading speaks of."""
        return [self.total(one, people, day) for one in self._satisfying]

    def total(self, assigned: dict[Key, int], people: People, day: str) -> int:
        """The number of these people by a day in one assignment."""
        end = date.fromisoformat(day).toordinal()
        start = date.fromisoformat(people.since).toordinal() - 1 if people.since else 0
        return self._sum(assigned, people.parties, people.status, start, end)

    def number(self, people: dict[Key, int], reading: TollReading) -> int:
        """What an assignment gives for the people of a reading."""
        start, end = _span(reading)
        return self._sum(people, reading.parties, reading.status, start, end, reading.place)

    def _sum(
        self,
        people: dict[Key, int],
        parties: Sequence[str],
        status: str,
        start: int,
        end: int,
        place: int | None = None,
    ) -> int:
        over = chains(parties, status)  # type: ignore[arg-type]
        return sum(
            number
            for (party, one, step, town), number in people.items()
            if (party, one) in over and start < self._days[step] <= end and (place is None or town == place)
        )

    def _cells(self, reading: TollReading) -> Iterator[Key]:
        """A cell for each step of all days, so that totals of any two days can be told."""
        start, end = _span(reading)
        for party, status in chains(reading.parties, reading.status):
            for step in range(1, len(self._days)):
                yield party, status, step, None
                if reading.place is not None and start < self._days[step] <= end:
                    yield party, status, step, reading.place


def _satisfy(people: dict[Key, int], readings: Sequence[TollReading], cells: Enumeration) -> bool:
    return all(
        (one.low is None or cells.number(people, one) >= one.low)
        and (one.high is None or cells.number(people, one) <= one.high)
        for one in readings
    )


def _span(reading: TollReading) -> tuple[int, int]:
    start = date.fromisoformat(reading.since).toordinal() - 1 if reading.since else 0
    return start, date.fromisoformat(reading.until or "").toordinal()
