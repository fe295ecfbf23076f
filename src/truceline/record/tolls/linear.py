"""Numbers that depend on each other: the least and greatest sums of their cells, by a linear programme."""

from collections.abc import Iterator, Mapping, Sequence

from truceline.record.tolls.cells import Cells, Chain, Costs, People
from truceline.record.tolls.deletion import minimal
from truceline.record.tolls.halves import Half


class Linear:
    """The cells of some ends of readings, with the answers that are asked of their programme."""

    def __init__(self, group: Sequence[Half]) -> None:
        self._cells = Cells(group)
        self._programme = self._cells.programme
        limited = any(half.high is not None for half in group)
        self.agree = not limited or self._programme.least({}).status != "infeasible"

    @property
    def moments(self) -> frozenset[str]:
        """The undated utterances that something is known of."""
        return self._cells.moments

    @property
    def days(self) -> set[int]:
        """The days, as ordinals, on which what is known changes."""
        return set(self._cells.days)

    def spans(self) -> Iterator[tuple[Chain, int, int]]:
        """For each party and status, the days before the first and of the last number."""
        return self._cells.spans()

    def least(self, people: People, day: str, moment: str | None) -> int:
        """The least number by the end of a day, or on the unknown day that an utterance speaks of."""
        costs = self._least(people, day, moment)
        return self._programme.least(costs).value if costs else 0

    def greatest(self, people: People, day: str, moment: str | None) -> int | None:
        """The greatest number; null where there is no limit."""
        costs = self._greatest(people, day, moment)
        if not costs:
            return 0
        answer = self._programme.least(costs)
        return -answer.value if answer.status == "found" else None

    def low_holders(self, people: People, day: str, moment: str | None) -> tuple[int, ...]:
        """The claims that hold the least number."""
        return self._holders(self._least(people, day, moment))

    def high_holders(self, people: People, day: str, moment: str | None) -> tuple[int, ...]:
        """The claims that hold the greatest number, where there is one."""
        return self._holders(self._greatest(people, day, moment))

    def _least(self, people: People, day: str, moment: str | None) -> Costs:
        return self._cells.spoken(people, moment) if moment else self._cells.least(people, day)

    def _greatest(self, people: People, day: str, moment: str | None) -> Costs:
        costs = self._cells.spoken(people, moment) if moment else self._cells.greatest(people, day)
        return {column: -cost for column, cost in costs.items()}

    def _holders(self, costs: Mapping[int, float]) -> tuple[int, ...]:
        """The claims that hold the least sum of costs."""
        if not costs:
            return ()
        value = self._programme.least(costs).value

        def proof(without: frozenset[int]) -> frozenset[int] | None:
            answer = self._programme.least(costs, without)
            return answer.support if answer.status == "found" and answer.value >= value else None

        return minimal(self._programme.claims, proof) or ()
