"""Which claims tell of one thing: the same few rules for every kind.

A person's ruling always holds. Otherwise a claim joins the others only if it is alike to every one of them
(complete linkage, so that a vague claim does not chain two events together) and if no other group fits it as
well.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from operator import attrgetter
from typing import Generic, TypeVar

from truceline.claims import AnyClaim
from truceline.record.memo import NOTHING, Memo
from truceline.record.review import Pairs
from truceline.record.shapes import Rule

C = TypeVar("C", bound=AnyClaim)

_ABOUT_THE_CLAIM = frozenset(
    {"id", "content", "kind", "document", "quote", "voice", "stance", "speakers", "inferred", "reader"}
)


def fullness(claim: AnyClaim) -> int:
    """How many fields of what is claimed have a value."""
    return sum(map(_is_given, _values(type(claim))(claim)))


def _is_given(value: object) -> bool:
    """By its type, for a model compares itself with anything field by field."""
    if isinstance(value, tuple):
        return bool(value)
    return value != "unknown" if isinstance(value, str) else value is not None


@cache
def _values(kind: type[AnyClaim]) -> Callable[[AnyClaim], tuple[object, ...]]:
    """What gives the fields of what is claimed: asking the model for them each time is slow."""
    return attrgetter(*(name for name in kind.model_fields if name not in _ABOUT_THE_CLAIM))


def grouped(
    claims: Sequence[C],
    alike: Callable[[C, C], bool],
    pairs: Pairs,
    block: Callable[[C], Hashable] = lambda claim: None,
    face: Callable[[C], Hashable] = lambda claim: claim.id,
    memo: Memo = NOTHING,
) -> list[list[C]]:
    """The claims in groups that tell of one thing each; groups and claims keep the order in which they come.

    Only claims of one block are compared; a ruling alone joins two blocks. Claims of one block and face are
    alike, and alike to the same others, so that one of them is compared for all. The fullest claims found the
    groups, so that one that says little finds them complete; one that fits two groups stays alone. `memo`:
    for claims that come again, where `alike` is one and the same. Raises ValueError where rulings contradict
    each other.
    """
    place = {claim.id: number for number, claim in enumerate(claims)}
    found: list[list[int]] = []
    blocks: dict[Hashable, list[list[int]]] = {}
    ruled = [[place[id_] for id_ in seed] for seed in ruled_same(place, pairs)]
    alone = sorted(set(range(len(claims))).difference(*ruled))
    for seed in sorted([*ruled, *([number] for number in alone)]):
        spread = {block(claims[number]) for number in seed}
        if len(spread) == 1:
            blocks.setdefault(spread.pop(), []).append(seed)
        else:
            found.append(seed)
    for key, seeds in blocks.items():
        if len(seeds) == 1:
            found += seeds
        else:
            members = [[claims[number] for number in seed] for seed in seeds]
            faces = [[face(claim) for claim in seed] for seed in members]
            groups = memo.of((alike, key), _linked, members, faces, alike, pairs)
            found += [[number for one in group for number in seeds[one]] for group in groups]
    return [[claims[number] for number in group] for group in sorted(map(sorted, found))]


def _linked(
    seeds: Sequence[Sequence[C]],
    faces: Sequence[Sequence[Hashable]],
    alike: Callable[[C, C], bool],
    pairs: Pairs,
) -> list[list[int]]:
    """The places of the seeds of one block, in groups."""
    groups: list[_Group[C]] = []
    fullest = sorted(range(len(seeds)), key=lambda number: -max(map(fullness, seeds[number])))
    for number in fullest:
        ruled = [claim.id for claim in seeds[number] if claim.id in pairs.claims]
        seed = _Group([number], ruled, dict(zip(faces[number], seeds[number], strict=True)))
        fitting = [group for group in groups if _fits(seed, group, alike, pairs)]
        if len(fitting) == 1:
            fitting[0].take(seed)
        else:
            groups.append(seed)
    return [group.seeds for group in groups]


def grouped_by(
    claims: Sequence[C], key: Callable[[C], Hashable], pairs: Pairs, memo: Memo = NOTHING
) -> list[list[C]]:
    """The claims in groups that tell of one thing, where those of one key do. Otherwise as `grouped`."""
    if pairs.claims:
        return grouped(claims, _always, pairs, block=key, face=_always, memo=memo)
    groups: dict[Hashable, list[C]] = {}
    for claim in claims:
        groups.setdefault(key(claim), []).append(claim)
    return list(groups.values())


def reason(group: Sequence[AnyClaim], rule: Rule, pairs: Pairs) -> Rule | None:
    """The rule that makes the claims one entry: a person's ruling before `rule`; none for a single claim."""
    if len(group) == 1:
        return None
    ruled = [claim.id for claim in group if claim.id in pairs.claims]
    return "ruled same event" if any(pairs.same(a, b) for a, b in combinations(ruled, 2)) else rule


def _always(*claims: AnyClaim) -> bool:
    """For claims that one block makes alike."""
    return True


@dataclass(frozen=True, slots=True)
class _Group(Generic[C]):
    """The places of seeds that tell of one thing, claims of them ruled on, and one claim of each face."""

    seeds: list[int]
    ruled: list[str]
    faces: dict[Hashable, C]

    def take(self, other: "_Group[C]") -> None:
        """Make the other's seeds its own."""
        self.seeds.extend(other.seeds)
        self.ruled.extend(other.ruled)
        self.faces.update(other.faces)


def _fits(seed: _Group[C], group: _Group[C], alike: Callable[[C, C], bool], pairs: Pairs) -> bool:
    if any(pairs.different(a, b) for a, b in product(seed.ruled, group.ruled)):
        return False
    return all(
        one == other or alike(a, b)
        for (one, a), (other, b) in product(seed.faces.items(), group.faces.items())
    )


def ruled_same(claims: Iterable[str], pairs: Pairs) -> list[list[str]]:
    """The ids of claims that people ruled the same event, directly or by way of others, together.

    Raises ValueError where rulings contradict each other.
    """
    component = {claim: [claim] for claim in claims if claim in pairs.claims} if pairs.claims else {}
    for ids in sorted(sorted(pair) for pair, same in pairs.ruled.items() if same):
        if not all(id_ in component for id_ in ids):
            continue
        first, second = (component[id_] for id_ in ids)
        if first is not second:
            first.extend(second)
            component.update(dict.fromkeys(second, first))
    groups = [group for id_, group in component.items() if group[0] == id_ and len(group) > 1]
    for group in groups:
        _check(group, pairs)
    return groups


def _check(group: Sequence[str], pairs: Pairs) -> None:
    for a, b in product(group, group):
        if pairs.different(a, b):
            raise ValueError(
                f"Decisions rule claims {a} and {b} different events, and yet the same event by way of "
                "others; overrule one of these decisions."
            )
