"""Minimums of the same people on the same days, which nothing limits: no programme is needed for them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from truceline.record.tolls.cells import Chain, People, chains, first_day
from truceline.record.tolls.deletion import minimal
from truceline.record.tolls.halves import Half, ordinal


def are_minimums(group: Sequence[Half]) -> bool:
    """Whether ends are nothing but minimums of one sum of cells over the same days, towns apart."""
    first = group[0]
    same = (first.reading.parties, first.reading.status, first.start, first.end)
    return all(
        half.high is None
        and half.moment is None
        and not half.reading.each
        and (half.reading.parties, half.reading.status, half.start, half.end) == same
        for half in group
    )


class Minimums:
    """At least the greatest number that names no town, and at least the towns' greatest numbers added up."""

    agree = True
    moments: frozenset[str] = frozenset()

    def __init__(self, group: Sequence[Half]) -> None:
        self._group = {half.claim: half for half in group}
        self._start, self._end = group[0].start, group[0].end
        self._over = chains(group[0].reading.parties, group[0].reading.status)

    @property
    def days(self) -> set[int]:
        """The days, as ordinals, on which what is known changes."""
        return {self._start, self._end}

    def spans(self) -> Iterator[tuple[Chain, int, int]]:
        """For each party and status, the days before the first and of the last number."""
        for chain in self._over:
            yield chain, self._start, self._end

    def least(self, people: People, day: str, moment: str | None) -> int:
        """The least number: that of the claims if all their people are meant, and none otherwise."""
        return self._value(frozenset()) if self._is_asked(people, day) else 0

    def greatest(self, people: People, day: str, moment: str | None) -> int | None:
        """No limit, unless other days are meant."""
        return 0 if ordinal(day) <= self._start or self._end <= first_day(people) else None

    def low_holders(self, people: People, day: str, moment: str | None) -> tuple[int, ...]:
        """The claims that hold the least number."""
        if not self._is_asked(people, day):
            return ()
        value = self._value(frozenset())

        def proof(without: frozenset[int]) -> frozenset[int] | None:
            return frozenset(self._group) if self._value(without) >= value else None

        return minimal(self._group, proof) or ()

    def high_holders(self, people: People, day: str, moment: str | None) -> tuple[int, ...]:
        """None: there is no greatest number to hold."""
        return ()

    def _is_asked(self, people: People, day: str) -> bool:
        asked = chains(people.parties, people.status)
        within = first_day(people) <= self._start and self._end <= ordinal(day)
        return within and set(self._over) <= set(asked)

    def _value(self, without: frozenset[int]) -> int:
        towns: dict[int | None, int] = defaultdict(int)
        for claim, half in self._group.items():
            if claim not in without:
                towns[half.reading.place] = max(towns[half.reading.place], half.low or 0)
        anywhere = towns.pop(None, 0)
        return max(anywhere, sum(towns.values()))
