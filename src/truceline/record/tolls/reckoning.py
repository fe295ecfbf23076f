"""Least and greatest numbers of people under given readings, and the claims that hold each end."""

from collections.abc import Mapping, Sequence

from truceline.record.shapes import End, TollReading
from truceline.record.tolls.cells import Cells, Costs, People
from truceline.record.tolls.deletion import minimal
from truceline.record.tolls.halves import halves, telling
from truceline.record.tolls.programme import Programme


class Reckoning:
    """What readings of one outcome, taken as right, leave possible. They are solved together, once each end.

    Where they cannot all be right, `agree` is false and there are no bounds.
    """

    def __init__(self, readings: Sequence[TollReading]) -> None:
        self._readings = readings
        self._cells = Cells(telling(halves(readings)))
        self._programme: Programme = self._cells.programme
        self.agree = self._programme.least({}).status != "infeasible"

    @property
    def days(self) -> tuple[int, ...]:
        """The days, as ordinals, between which nothing that is known changes."""
        return self._cells.days

    def least(self, people: People, day: str, moment: str | None = None) -> int:
        """The least number by the end of a day, or on the unknown day that an utterance speaks of."""
        costs = self._cells.spoken(people, moment) if moment else self._cells.least(people, day)
        return self._programme.least(costs).value if costs else 0

    def greatest(self, people: People, day: str, moment: str | None = None) -> int | None:
        """The greatest number; null where the readings set no limit."""
        costs = self._cells.spoken(people, moment) if moment else self._cells.greatest(people, day)
        if costs is None:
            return None
        answer = self._programme.least(_negated(costs))
        return -answer.value if answer.status == "found" else None

    def low(self, people: People, day: str, moment: str | None = None) -> End:
        """The least number with the claims that hold it."""
        value = self.least(people, day, moment)
        costs = self._cells.spoken(people, moment) if moment else self._cells.least(people, day)
        return End(value=value, held_by=self._holders(costs or {}, value) if value else ())

    def high(self, people: People, day: str, moment: str | None = None) -> End:
        """The greatest number with the claims that hold it; none where there is no limit."""
        value = self.greatest(people, day, moment)
        costs = self._cells.spoken(people, moment) if moment else self._cells.greatest(people, day)
        held = () if value is None else self._holders(_negated(costs or {}), -value)
        return End(value=value, held_by=held)

    def _holders(self, costs: Mapping[int, float], value: int) -> tuple[str, ...]:
        def proof(without: frozenset[int]) -> frozenset[int] | None:
            answer = self._programme.least(costs, without)
            return answer.support if answer.status == "found" and answer.value >= value else None

        held = minimal(self._programme.claims, proof) or ()
        return tuple(self._readings[number].claim for number in held)


def _negated(costs: Mapping[int, float]) -> Costs:
    return {column: -cost for column, cost in costs.items()}
