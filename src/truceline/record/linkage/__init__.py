"""Groups from the weights of pairs: those most alike become one, then each member settles where it fits."""

from collections.abc import Container, Iterable, Mapping, Sequence

from truceline.record.linkage.chaining import chained
from truceline.record.linkage.joining import joined
from truceline.record.linkage.settling import settled
from truceline.record.linkage.weights import Near, Pairing, Weight

__all__ = ["Weight", "chained", "linked"]


def linked(
    seeds: Iterable[Sequence[int]],
    weights: Mapping[tuple[int, int], Weight],
    vague: Container[int] = (),
) -> list[list[int]]:
    """Groups of numbers, from `seeds` (what is one in any case) and the match weights of pairs of numbers.

    Groups join by the mean weight of their pairs, the greatest first, while it is above 0 (average linkage;
    Sokal and Michener, *University of Kansas Science Bulletin* 38, 1958); pairs of which more is known count
    for more. A pair without a weight is never joined, unless one of it is `vague`: too little is known of it
    to weigh it against all of a group. What fits two groups about as well joins neither. Then each seed that
    fits another group clearly better moves there, and what now fits joins once more. The result does not
    depend on the order of seeds.
    """
    members = {min(seed): sorted(seed) for seed in seeds}
    certain = {name: sum(number not in vague for number in seed) for name, seed in members.items()}
    near = _near(members, weights, vague)
    groups = joined(([name] for name in members), certain, near)
    if 1 < len(groups) < len(members):
        groups = joined(settled(groups, certain, near), certain, near)
    return sorted(sorted(number for name in group for number in members[name]) for group in groups)


def _near(
    members: Mapping[int, Sequence[int]], weights: Mapping[tuple[int, int], Weight], vague: Container[int]
) -> Near:
    """Seeds to the seeds beside them, with the sums of their pairs' weights."""
    home = {number: name for name, seed in members.items() for number in seed}
    near: Near = {name: {} for name in members}
    for a, b in sorted(weights):
        one, other = home[a], home[b]
        if one != other:
            pairing = Pairing.of(weights[a, b], certain=a not in vague and b not in vague)
            known = near[one].get(other)
            near[one][other] = near[other][one] = known.plus(pairing) if known else pairing
    return near
