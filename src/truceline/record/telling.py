"""From a group of claims to what every entry carries: its id, its claims in order, and who tells it how."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TypedDict, TypeVar

from truceline.claims import AnyClaim, Named, Stance
from truceline.record.grouping import fullness
from truceline.record.shapes import Account

C = TypeVar("C", bound=AnyClaim)
T = TypeVar("T")


def entry_id(group: Sequence[AnyClaim]) -> str:
    """The kind and the first known claim, so that a claim received later does not rename the entry."""
    return f"{group[0].kind}-{group[0].id}"


def fullest_first(group: Sequence[C]) -> list[C]:
    """The claims of a group, those that say most before the others and denials last."""
    if len(group) == 1:
        return list(group)
    return sorted(group, key=lambda claim: (claim.stance == "denied", -fullness(claim)))


def asserted(claims: Sequence[C]) -> list[C]:
    """The claims that are no denials."""
    return [claim for claim in claims if claim.stance != "denied"]


class Told(TypedDict):
    """The fields that every telling has."""

    claim: str
    document: str
    speakers: tuple[Named, ...]
    stance: Stance
    said_on: str | None


def as_told(claim: AnyClaim) -> Told:
    """The fields of one claim's telling, for a shape that has more of them."""
    return {
        "claim": claim.id,
        "document": claim.document,
        "speakers": speakers(claim),
        "stance": claim.stance,
        "said_on": claim.said_on,
    }


def account(claim: AnyClaim) -> Account:
    """One claim's telling."""
    return Account(**as_told(claim))


def speakers(claim: AnyClaim) -> tuple[Named, ...]:
    """Who says it, without the words that the document uses for them there."""
    return tuple(_named(speaker.name, speaker.actor) for speaker in claim.speakers)


@lru_cache(maxsize=1 << 12)
def _named(name: str, actor: str | None) -> Named:
    """The same few speak again and again, and to make a shape takes time."""
    return Named(name=name, actor=actor)


def first(values: Iterable[T | None]) -> T | None:
    """The first value that is given."""
    for value in values:
        if value:
            return value
    return None


def union(lists: Iterable[Sequence[T]], key: Callable[[T], object]) -> tuple[T, ...]:
    """Everything in any of the lists, once each by `key`, in the order of first mention."""
    found: dict[object, T] = {}
    for item in (item for items in lists for item in items):
        found.setdefault(key(item), item)
    return tuple(found.values())
