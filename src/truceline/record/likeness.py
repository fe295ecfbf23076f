"""What actors, places and words are compared by."""

from collections.abc import Iterable

from truceline.claims import AnyClaim, Named, Place, Speaker
from truceline.lexicon.actors import party_of


def who(named: Named | Speaker) -> str:
    """What an actor is compared by: its party's id, or its name where the lexicon does not know it."""
    return (party_of(named.actor) or named.actor) if named.actor else words(named.name)


def same_actors(a: Iterable[Named], b: Iterable[Named]) -> bool:
    """Whether both lists name the same parties."""
    return {who(named) for named in a} == {who(named) for named in b}


def actors_agree(a: Iterable[Named], b: Iterable[Named]) -> bool:
    """Whether both lists may stand for the same parties: one is part of the other, or not given."""
    first, second = {who(named) for named in a}, {who(named) for named in b}
    return first <= second or second <= first


def place_of(claim: AnyClaim) -> str | None:
    """What a claim's place is compared by: its GeoNames id, or its name; null without a place."""
    return place_key(claim.where[0]) if claim.where else None


def place_key(place: Place) -> str:
    """GeoNames id or name."""
    return str(place.geonames) if place.geonames is not None else words(place.name)


def words(text: str) -> str:
    """Text as compared: without case, leading article and spacing."""
    return " ".join(text.casefold().removeprefix("the ").split())
