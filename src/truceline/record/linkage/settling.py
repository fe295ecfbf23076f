"""Early joins are made on little; once the groups stand, each seed is asked where it fits best."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce

from truceline.record.linkage.weights import MARGIN, Near, Pairing


def settled(groups: Iterable[Sequence[int]], certain: Mapping[int, int], near: Near) -> list[list[int]]:
    """The groups after each seed, in the order of their numbers, moved where it clearly fits better.

    What stands alone stays so: it was not sure.
    """
    members = {min(group): set(group) for group in groups}
    home = {seed: name for name, group in members.items() for seed in group}

    def fit(seed: int, name: int) -> float | None:
        others = [other for other in members[name] if other != seed]
        pairings = [near[seed][other] for other in others if other in near[seed]]
        needed = certain[seed] * sum(certain[other] for other in others)
        return reduce(Pairing.plus, pairings).fit(needed) if pairings else None

    for seed in sorted(home):
        here = home[seed]
        if len(members[here]) == 1:
            continue
        beside = {home[other] for other in near[seed]} - {here}
        fits = sorted(((found, name) for name in beside if (found := fit(seed, name))), reverse=True)
        rivals = [fit(seed, here) or 0.0, *(found for found, _ in fits[1:2])]
        if fits and fits[0][0] > max(rivals) + MARGIN:
            members[here].remove(seed)
            home[seed] = fits[0][1]
            members[home[seed]].add(seed)
    return [sorted(group) for group in members.values() if group]
