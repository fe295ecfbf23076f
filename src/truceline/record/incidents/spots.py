"""Where an event is said to be, made ready for comparing: the same place, one within the other, or near."""

import math
from dataclasses import dataclass
from functools import lru_cache

from truceline.claims import Place
from truceline.gazetteer import Entry, around
from truceline.gazetteer.names import fold
from truceline.record.shapes import PlaceLikeness

NEAR = 20.0
"""Kilometres: reports name a village by the town beside it, and coordinates differ by as much."""
_EARTH = 6371.0


@dataclass(frozen=True, slots=True)
class Spot:
    """A place. `keys`: what it is called by; `around`: what the regions that contain it are called by.

    `point`: kilometres from the centre of the earth, of a town or a row with coordinates; null for
    what has an extent, for its centre is not where things happen.
    """

    keys: frozenset[str]
    around: frozenset[str]
    town: bool
    point: tuple[float, float, float] | None


@lru_cache(maxsize=1 << 16)
def spot(where: tuple[Place, ...]) -> Spot | None:
    """The most specific place of a claim; null where it gives none, or only a country."""
    if not where or where[0].kind == "country":
        return None
    place, *wider = where
    own = frozenset(_keys(place))
    known = around(place.geonames) if place.geonames is not None else ()
    containers: list[Place | Entry] = [*(one for one in wider if one.kind != "country"), *known]
    above = {key for one in containers for key in _keys(one)}
    return Spot(keys=own, around=frozenset(above - own), town=place.kind == "place", point=_point(place))


def nearness(a: Spot, b: Spot) -> tuple[PlaceLikeness, float | None] | None:
    """How two places are near, and the kilometres between two towns; null where they are not known to be."""
    if not a.keys.isdisjoint(b.keys):
        return "same place" if a.town and b.town else "same region", None
    if not (a.keys.isdisjoint(b.around) and b.keys.isdisjoint(a.around)):
        return "within", None
    if a.point and b.point and (kilometres := math.dist(a.point, b.point)) <= NEAR:
        return "near", kilometres
    return None


def _keys(place: Place | Entry) -> tuple[str, ...]:
    """By its id where it has one; what has an extent by its name as well, for regions may lack an id."""
    key = str(place.geonames) if place.geonames is not None else fold(place.name)
    return (key,) if place.kind == "place" else (key, fold(place.name))


def _point(place: Place) -> tuple[float, float, float] | None:
    if place.kind != "place" or place.lat is None or place.lon is None:
        return None
    lat, lon = math.radians(place.lat), math.radians(place.lon)
    return (
        _EARTH * math.cos(lat) * math.cos(lon),
        _EARTH * math.cos(lat) * math.sin(lon),
        _EARTH * math.sin(lat),
    )
