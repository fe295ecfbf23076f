"""Average linkage: the two groups that fit best become one, again and again."""

from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush

from truceline.record.linkage.weights import MARGIN, Near, Pairing


def joined(groups: Iterable[Sequence[int]], certain: Mapping[int, int], near: Near) -> list[list[int]]:
    """Greater groups of seeds; `certain`: how many members of a seed are not vague."""
    return _Joining(groups, certain, near).groups()


class _Joining:
    """Groups by the least of their seeds."""

    def __init__(self, groups: Iterable[Sequence[int]], certain: Mapping[int, int], near: Near) -> None:
        self._seeds = {min(group): list(group) for group in groups}
        self._certain = {name: sum(certain[seed] for seed in group) for name, group in self._seeds.items()}
        self._near: Near = {name: {} for name in self._seeds}
        home = {seed: name for name, group in self._seeds.items() for seed in group}
        for seed, beside in near.items():
            for other, pairing in beside.items():
                if seed < other and home[seed] != home[other]:
                    self._add(home[seed], home[other], pairing)

    def groups(self) -> list[list[int]]:
        heap = [
            (-fit, name, other)
            for name, beside in self._near.items()
            for other in beside
            if name < other and (fit := self._fit(name, other)) is not None
        ]
        heapify(heap)
        while heap:
            fit, first, second = heappop(heap)
            if self._fit(first, second) != -fit or self._rivalled(first, second, -fit):
                continue  # one of them has joined another meanwhile, or it is not sure
            self._join(first, second)
            for third in self._near[first]:
                if (again := self._fit(first, third)) is not None:
                    heappush(heap, (-again, min(first, third), max(first, third)))
        return list(self._seeds.values())

    def _fit(self, first: int, second: int) -> float | None:
        pairing = self._near.get(first, {}).get(second)
        return pairing.fit(self._certain[first] * self._certain[second]) if pairing else None

    def _rivalled(self, first: int, second: int, fit: float) -> bool:
        """Whether one of them fits a third nearly as well, that the other cannot be one with."""
        return any(
            third != other
            and (rival := self._fit(one, third)) is not None
            and rival > fit - MARGIN
            and self._fit(other, third) is None
            for one, other in ((first, second), (second, first))
            for third in self._near[one]
        )

    def _join(self, first: int, second: int) -> None:
        self._seeds[first] += self._seeds.pop(second)
        self._certain[first] += self._certain.pop(second)
        gone = self._near.pop(second)
        del gone[first], self._near[first][second]
        for third, pairing in gone.items():
            del self._near[third][second]
            self._add(first, third, pairing)

    def _add(self, first: int, second: int, pairing: Pairing) -> None:
        known = self._near[first].get(second)
        both = known.plus(pairing) if known else pairing
        self._near[first][second] = self._near[second][first] = both
