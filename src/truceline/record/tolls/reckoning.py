"""Least and greatest numbers of people under given readings, and the claims that hold each end."""

from collections.abc import Iterable, Sequence

from truceline.record.shapes import End, TollReading
from truceline.record.tolls.cells import Chain, People, chains, first_day
from truceline.record.tolls.components import components
from truceline.record.tolls.halves import halves, ordinal, telling
from truceline.record.tolls.linear import Linear
from truceline.record.tolls.minimums import Minimums, are_minimums

Part = Linear | Minimums


class Reckoning:
    """What readings of one outcome, taken as right, leave possible.

    Numbers that share nobody are solved apart, and their ends added up. Where the readings cannot all be
    right, `agree` is false and there are no bounds.
    """

    def __init__(self, readings: Sequence[TollReading]) -> None:
        self._readings = readings
        groups = components(telling(halves(readings)))
        self._parts: list[Part] = [
            Minimums(group) if are_minimums(group) else Linear(group) for group in groups
        ]
        self._of_chain: dict[Chain, list[tuple[int, int, Part]]] = {}
        for part in self._parts:
            for chain, start, end in part.spans():
                self._of_chain.setdefault(chain, []).append((start, end, part))
        for found in self._of_chain.values():
            found.sort(key=lambda span: span[:2])
        self.agree = all(part.agree for part in self._parts)

    @property
    def days(self) -> tuple[int, ...]:
        """The days, as ordinals, between which nothing that is known changes."""
        return tuple(sorted({day for part in self._parts for day in part.days if day}))

    def least(self, people: People, day: str, moment: str | None = None) -> int:
        """The least number by the end of a day, or on the unknown day that an utterance speaks of."""
        return sum(part.least(people, day, moment) for part in self._of(people, moment))

    def greatest(self, people: People, day: str, moment: str | None = None) -> int | None:
        """The greatest number; null where the readings set no limit, 0 before the first day asked for."""
        if moment is None and ordinal(day) <= first_day(people):
            return 0
        if moment is None and not self._is_covered(people, day):
            return None
        total = 0
        for part in self._of(people, moment):
            most = part.greatest(people, day, moment)
            if most is None:
                return None
            total += most
        return total

    def low(self, people: People, day: str, moment: str | None = None) -> End:
        """The least number with the claims that hold it."""
        held = (part.low_holders(people, day, moment) for part in self._of(people, moment))
        return End(value=self.least(people, day, moment), held_by=self._named(held))

    def high(self, people: People, day: str, moment: str | None = None) -> End:
        """The greatest number with the claims that hold it; none where there is no limit."""
        value = self.greatest(people, day, moment)
        if value is None:
            return End(value=None, held_by=())
        held = (part.high_holders(people, day, moment) for part in self._of(people, moment))
        return End(value=value, held_by=self._named(held))

    def _of(self, people: People, moment: str | None) -> list[Part]:
        """The parts in which these people stand."""
        if moment:
            return [part for part in self._parts if moment in part.moments]
        found = (part for chain in chains(people.parties, people.status) for *_, part in self._spans(chain))
        return list({id(part): part for part in found}.values())

    def _is_covered(self, people: People, day: str) -> bool:
        """Whether some number covers each day of the time asked for: elsewhere totals rise as they will."""
        end = ordinal(day)
        for chain in chains(people.parties, people.status):
            reached = first_day(people)
            for start, stop, _ in self._spans(chain):
                if start <= reached:
                    reached = max(reached, stop)
            if reached < end:
                return False
        return True

    def _spans(self, chain: Chain) -> list[tuple[int, int, Part]]:
        return self._of_chain.get(chain, [])

    def _named(self, held: Iterable[tuple[int, ...]]) -> tuple[str, ...]:
        return tuple(self._readings[claim].claim for claim in sorted(set().union(*held)))
