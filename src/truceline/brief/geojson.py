"""map.geojson: what the map shows, for other programs (RFC 7946).

A feature refers to the claims that it rests on by their ids. Coordinates are WGS 84, longitude first.
"""

from collections.abc import Iterable
from typing import Literal

from truceline.brief.map import Mark
from truceline.claims import Act, Shape

DECIMALS = 5  # about a metre; RFC 7946, section 11.2, warns of more


class Point(Shape):
    """Longitude and latitude in degrees."""

    type: Literal["Point"] = "Point"
    coordinates: tuple[float, float]


class Properties(Shape):
    """`name`: as the source wrote it; `other`: the form that the other side uses. `act`: of an incident.

    `number`: of the event in brief.html. `approximate`: the point is the centre of a region.
    """

    kind: Literal["incident", "venue", "place"]
    act: Act | None
    name: str
    other: str | None
    number: int | None
    approximate: bool
    claims: tuple[str, ...]


class Feature(Shape):
    """Something said of a place."""

    type: Literal["Feature"] = "Feature"
    geometry: Point
    properties: Properties


class FeatureCollection(Shape):
    """map.geojson, in the order of the brief."""

    type: Literal["FeatureCollection"] = "FeatureCollection"
    features: tuple[Feature, ...]


def feature_collection(marks: Iterable[Mark]) -> FeatureCollection:
    """A feature for each mark. Raises ValueError for an act that ACLED does not know."""
    return FeatureCollection(features=tuple(_feature(mark) for mark in marks))


def dumps(marks: Iterable[Mark]) -> str:
    """The text of map.geojson: same marks, same bytes."""
    return feature_collection(marks).model_dump_json(indent=2) + "\n"


def _feature(mark: Mark) -> Feature:
    kind, _, act = mark.kind.partition(":")
    return Feature.model_validate(
        {
            "geometry": {"coordinates": (round(mark.lon, DECIMALS), round(mark.lat, DECIMALS))},
            "properties": {
                "kind": kind,
                "act": act or None,
                "name": mark.label,
                "other": mark.other,
                "number": mark.number,
                "approximate": mark.approximate,
                "claims": mark.claims,
            },
        }
    )
