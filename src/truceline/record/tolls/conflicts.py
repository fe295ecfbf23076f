"""Claims that cannot all be right: minimal sets of them, and the fewest to set aside so that the rest agree.

Sources: all minimal sets as in Reiter, "A theory of diagnosis from first principles", Artificial Intelligence
32(1), 1987; the fewest by hitting sets as in Moreno-Centeno and Karp, "The implicit hitting set approach",
Operations Research 61(2), 2013.
"""

from collections import deque
from collections.abc import Sequence

from truceline.record.shapes import Conflict, TollReading, Under
from truceline.record.tolls.cells import Cells
from truceline.record.tolls.components import components
from truceline.record.tolls.deletion import minimal
from truceline.record.tolls.halves import halves
from truceline.record.tolls.minimums import are_minimums
from truceline.record.tolls.programme import Programme, Row

_MOST = 10

Set = tuple[int, ...]


def conflict(readings: Sequence[TollReading], under: Under) -> Conflict:
    """The conflict among readings of one outcome that do not agree."""
    contradictions = _Contradictions(readings)
    sets = _minimal_sets(contradictions)
    aside = _fewest(contradictions, sets)

    def named(groups: Sequence[Set]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(readings[number].claim for number in group) for group in sorted(groups))

    return Conflict(
        outcome=readings[0].outcome, under=under, sets=named(sets[:_MOST]), set_aside=named(aside)
    )


class _Contradictions:
    """Minimal sets of claims that cannot all be right, asked for one by one.

    Numbers that share nobody contradict each other nowhere, and are searched apart.
    """

    def __init__(self, readings: Sequence[TollReading]) -> None:
        groups = components(halves(readings))
        programmes = (Cells(group).programme for group in groups if not are_minimums(group))
        self._programmes = [one for one in programmes if one.least({}).status == "infeasible"]
        self._found: dict[tuple[int, frozenset[int]], Set | None] = {}

    def first(self, without: frozenset[int] = frozenset()) -> Set | None:
        """Of those without some claims the one whose last claim is the earliest; null where there is none."""
        found = (self._of(number, without) for number in range(len(self._programmes)))
        return min((one for one in found if one is not None), key=max, default=None)

    def _of(self, number: int, without: frozenset[int]) -> Set | None:
        programme = self._programmes[number]
        left_out = without & programme.claims
        if (number, left_out) not in self._found:
            self._found[number, left_out] = _contradiction(programme, left_out)
        return self._found[number, left_out]


def _contradiction(programme: Programme, without: frozenset[int]) -> Set | None:
    """A minimal set of claims, but for some, that cannot all be right; null where they can."""

    def proof(left_out: frozenset[int]) -> frozenset[int] | None:
        answer = programme.least({}, without | left_out)
        return answer.support if answer.status == "infeasible" else None

    return minimal(programme.claims - without, proof)


def _minimal_sets(contradictions: _Contradictions) -> list[Set]:
    """Up to ten minimal sets: each further one does without a claim of those before it."""
    found: list[Set] = []
    queue, seen = deque([frozenset[int]()]), {frozenset[int]()}
    while queue and len(found) < _MOST:
        without = queue.popleft()
        # A set found before that does not touch what is left out needs no second search.
        known = next((one for one in found if not without & set(one)), None)
        one = known or contradictions.first(without)
        if one is None:
            continue
        if known is None:
            found.append(one)
        for claim in one:
            fewer = without | {claim}
            if fewer not in seen:
                seen.add(fewer)
                queue.append(fewer)
    return found


def _fewest(contradictions: _Contradictions, sets: Sequence[Set]) -> list[Set]:
    """The smallest sets of claims without which the others agree, up to ten."""
    known, found = list(sets), list[Set]()
    while len(found) < _MOST:
        chosen = _hitting(known, found)
        if chosen is None or (found and len(chosen) > len(found[0])):
            break
        further = contradictions.first(frozenset(chosen))
        if further is None:
            found.append(chosen)
        else:
            known.append(further)
    return found


def _hitting(sets: Sequence[Set], not_again: Sequence[Set]) -> Set | None:
    """The fewest claims with one of each set, other than those found before; null where there are none."""
    claims = sorted({claim for one in sets for claim in one})
    column = {claim: number for number, claim in enumerate(claims)}
    rows = [Row({column[claim]: 1 for claim in one}, 1) for one in sets]
    rows += [Row({column[claim]: 1 for claim in one}, 0, len(one) - 1) for one in not_again]
    rows += [Row({number: 1}, 0, 1) for number in column.values()]
    programme = Programme(len(claims), rows)
    if programme.least(dict.fromkeys(column.values(), 1)).status != "found":
        return None
    return tuple(claim for claim in claims if programme.value(column[claim]))
