"""A speaker's later, lower number replaces the earlier one: lists lose names, the dead do not return."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from truceline.record.tolls.statements import Statement


def revised(statements: Sequence[Statement], starts: Mapping[str, str]) -> frozenset[str]:
    """The claims that the same speaker's later, lower number of the same people supersedes.

    Lower is what is surely lower: "over 100" after "158" is not. The later number must give its day.
    `starts`: the first day of running totals that state none, by party.
    """
    series: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        if one.claim.scope == "cumulative" and one.claim.stance != "denied":
            start = one.figure.since or (starts.get(one.parties[0]) if one.parties else None)
            series[(one.speaker, start, *one.people)].append(one)
    return frozenset(claim for said in series.values() for claim in _revised(said))


def _revised(said: Sequence[Statement]) -> Iterator[str]:
    """The claims of one series above whose low end lies the least high end of any later day."""
    later = sorted((one.day, one.claim.high) for one in said if one.day and one.claim.high is not None)
    least = list(accumulate(reversed([high for _, high in later]), min))[::-1]
    for one in said:
        after = bisect_right(later, one.latest, key=lambda pair: pair[0]) if one.latest else len(later)
        if one.claim.low is not None and after < len(later) and least[after] < one.claim.low:
            yield one.claim.id
