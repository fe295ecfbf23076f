"""Numbers that have nothing to do with each other are solved apart: other people, or other days."""

from collections import defaultdict
from collections.abc import Hashable, Sequence

from truceline.record.tolls.cells import chains
from truceline.record.tolls.halves import Half


def components(halves: Sequence[Half]) -> list[list[Half]]:
    """Ends of readings in groups: two of one group share people on some day, if by way of others.

    People are shared where party and status are the same and the days overlap, and within one undated
    utterance. Groups and their ends keep the order in which they come.
    """
    home = list(range(len(halves)))

    def root(number: int) -> int:
        while home[number] != number:
            home[number] = home[home[number]]
            number = home[number]
        return number

    def join(a: int, b: int) -> None:
        first, second = sorted((root(a), root(b)))
        home[second] = first

    spans: dict[Hashable, list[tuple[int, int, int]]] = defaultdict(list)
    for number, half in enumerate(halves):
        for chain in chains(half.reading.parties, half.reading.status):
            spans[chain].append((half.start, half.end, number))
        if half.moment is not None:
            spans[half.moment].append((half.start, half.end, number))
    for found in spans.values():
        _, reached, last = min(found)
        for start, end, number in sorted(found):
            if start < reached:
                join(last, number)
            if end > reached or start >= reached:
                reached, last = end, number
    groups: dict[int, list[Half]] = defaultdict(list)
    for number, half in enumerate(halves):
        groups[root(number)].append(half)
    return list(groups.values())
