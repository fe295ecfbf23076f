"""Which claims tell of one thing: the same few rules for every kind.

A person's ruling always holds. Otherwise a claim joins the others only if it is alike to every one of them
(complete linkage, so that a vague claim does not chain two events together) and if no other group fits it as
well.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Generic, TypeVar

from truceline.claims import AnyClaim
from truceline.record.review import Pairs
from truceline.record.shapes import Rule

C = TypeVar("C", bound=AnyClaim)

_ABOUT_THE_CLAIM = frozenset(
    {"id", "content", "kind", "document", "quote", "voice", "stance", "speakers", "inferred", "reader"}
)


def fullness(claim: AnyClaim) -> int:
    """How many fields of what is claimed have a value."""
    return sum(_is_given(getattr(claim, name)) for name in _fields(type(claim)))


def _is_given(value: object) -> bool:
    """By its type, for a model compares itself with anything field by field."""
    if isinstance(value, tuple):
        return bool(value)
    return value != "unknown" if isinstance(value, str) else value is not None


@cache
def _fields(kind: type[AnyClaim]) -> tuple[str, ...]:
    """The fields of what is claimed: asking the model for them each time is slow."""
    return tuple(name for name in kind.model_fields if name not in _ABOUT_THE_CLAIM)


def grouped(
    claims: Sequence[C],
    alike: Callable[[C, C], bool],
    pairs: Pairs,
    block: Callable[[C], Hashable] = lambda claim: None,
    face: Callable[[C], Hashable] = lambda claim: claim.id,
) -> list[list[C]]:
    """The claims in groups that tell of one thing each; groups and claims keep the order in which they come.

    Only claims of one block are compared; a ruling alone joins two blocks. Claims of one block and face are
    alike, and alike to the same others, so that one of them is compared for all. The fullest claims found the
    groups, so that one that says little finds them complete; one that fits two groups stays alone. Raises
    ValueError where rulings contradict each other.
    """
    place = {claim.id: number for number, claim in enumerate(claims)}
    found: list[list[C]] = []
    blocks: dict[Hashable, list[list[C]]] = {}
    for seed in ruled_same(claims, pairs):
        spread = {block(claim) for claim in seed}
        if len(spread) == 1:
            blocks.setdefault(spread.pop(), []).append(seed)
        else:
            found.append(seed)
    for seeds in blocks.values():
        found += _linked(seeds, alike, pairs, face, place) if len(seeds) > 1 else seeds
    for group in found:
        group.sort(key=lambda claim: place[claim.id])
    return sorted(found, key=lambda group: place[group[0].id])


def _linked(
    seeds: Sequence[list[C]],
    alike: Callable[[C, C], bool],
    pairs: Pairs,
    face: Callable[[C], Hashable],
    place: Mapping[str, int],
) -> list[list[C]]:
    """The groups that the seeds of one block make."""
    groups: list[_Group[C]] = []
    for claimed in sorted(seeds, key=lambda seed: (-max(map(fullness, seed)), place[seed[0].id])):
        seed = _Group(claimed, {face(claim): claim for claim in claimed})
        fitting = [group for group in groups if _fits(seed, group, alike, pairs)]
        if len(fitting) == 1:
            fitting[0].claims.extend(claimed)
            fitting[0].faces.update(seed.faces)
        else:
            groups.append(seed)
    return [group.claims for group in groups]


def grouped_by(claims: Sequence[C], key: Callable[[C], Hashable], pairs: Pairs) -> list[list[C]]:
    """The claims in groups that tell of one thing, where those of one key do. Otherwise as `grouped`."""
    if pairs.ruled:
        return grouped(claims, lambda a, b: True, pairs, block=key)
    groups: dict[Hashable, list[C]] = {}
    for claim in claims:
        groups.setdefault(key(claim), []).append(claim)
    return list(groups.values())


def reason(group: Sequence[AnyClaim], rule: Rule, pairs: Pairs) -> Rule | None:
    """The rule that makes the claims one entry: a person's ruling before `rule`; none for a single claim."""
    if len(group) == 1:
        return None
    ruled = bool(pairs.ruled) and any(
        pairs.same(a.id, b.id) for a, b in product(group, group) if a.id != b.id
    )
    return "ruled same event" if ruled else rule


@dataclass(frozen=True, slots=True)
class _Group(Generic[C]):
    """Claims that tell of one thing, and one of each face among them."""

    claims: list[C]
    faces: dict[Hashable, C]


def _fits(seed: _Group[C], group: _Group[C], alike: Callable[[C, C], bool], pairs: Pairs) -> bool:
    if pairs.ruled and any(pairs.different(a.id, b.id) for a, b in product(seed.claims, group.claims)):
        return False
    return all(alike(a, b) for a, b in product(seed.faces.values(), group.faces.values()))


def ruled_same(claims: Sequence[C], pairs: Pairs) -> list[list[C]]:
    """The claims, those together that people ruled the same event, directly or by way of others.

    Raises ValueError where rulings contradict each other.
    """
    component: dict[str, list[C]] = {claim.id: [claim] for claim in claims}
    for ids in sorted(sorted(pair) for pair, same in pairs.ruled.items() if same):
        if not all(id_ in component for id_ in ids):
            continue
        first, second = (component[id_] for id_ in ids)
        if first is not second:
            first.extend(second)
            component.update({claim.id: first for claim in second})
    for group in component.values() if pairs.ruled else ():
        _check(group, pairs)
    return [group for id_, group in component.items() if group[0].id == id_]


def _check(group: Sequence[AnyClaim], pairs: Pairs) -> None:
    for a, b in product(group, group):
        if pairs.different(a.id, b.id):
            raise ValueError(
                f"Decisions rule claims {a.id} and {b.id} different events, and yet the same event by way of "
                "others; overrule one of these decisions."
            )
