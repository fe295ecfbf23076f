"""The names of areas: disputed areas with who claims them, countries, seas and lakes."""

from collections.abc import Iterator, Mapping
from typing import Any

import shapely
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from truceline.brief.map import labels
from truceline.brief.map.boxes import Box, Occupied
from truceline.brief.map.frame import Frame
from truceline.brief.map.ground import Ground
from truceline.brief.map.labels import Placed, Request
from truceline.brief.map.text import Block, Line, Run
from truceline.lexicon import load

SMALLEST = 40.0  # px²: a disputed area smaller than this is not seen, and not named
COUNTRY_ROOM = 2500.0  # px²: a corner of a country smaller than this needs no name
WATER_ROOM = 900.0  # px²: a pond smaller than this needs no name
LARGE_WATER = 12000.0  # px²: a name need not hang over the shore


def disputed(ground: Ground, occupied: Occupied) -> tuple[list[Placed], dict[str, str]]:
    """The names placed, and name → status of those for whose status the map has no room."""
    placed, unsaid = [], {}
    for name, status, area in _disputes(ground.disputed):
        title = Line((Run(name.upper(), "disputed-name"),), 11.5, 0.08)
        lines = tuple(Line((Run(part, "status"),), 11) for part in status.split(", "))
        whole = Block((title, *lines))
        found = labels.inside(area, [whole], occupied, (1, 0.6))
        if found is None:
            spot = area.representative_point()
            anchor = Box.around(spot.x, spot.y, 2)
            found = labels.beside([Request(anchor, (whole, Block((title,))))], occupied)[0]
        if found is None or found.block != whole:
            unsaid[name] = status
        if found is not None:
            placed.append(found)
    return placed, unsaid


def countries(ground: Ground, occupied: Occupied) -> list[Placed]:
    """Names of countries in the part of them that is seen and that nobody disputes."""
    words = load("map")["countries"]
    elsewhere = shapely.unary_union([ground.lakes, *ground.disputed.values()])
    areas = [
        (words.get(name, name), _largest(area.difference(elsewhere)))
        for name, area in sorted(ground.countries.items())
    ]
    shown = [(name, area) for name, area in areas if name and area.area >= COUNTRY_ROOM]
    placed = [
        labels.inside(
            area, list(_forms(name.upper(), "country", (13.5, 12, 11), 0.16)), occupied, (0.99, 0.8)
        )
        for name, area in sorted(shown, key=lambda item: (-item[1].area, item[0]))
    ]
    return [label for label in placed if label]


def waters(ground: Ground, frame: Frame, occupied: Occupied) -> list[Placed]:
    """Names of seas and lakes, the smaller first, so that a gulf is not named after its ocean."""
    panel = shapely.box(0, 0, frame.width, frame.height)
    open_water = panel.difference(ground.land).union(ground.lakes.intersection(panel))
    placed = []
    for name, extent in sorted(_waters(), key=lambda water: (water[1].area, water[0])):
        held = frame.project(_turned(extent, frame).intersection(shapely.box(*frame.window())))
        area = _largest(open_water.intersection(held))
        open_water = open_water.difference(held)
        if area.area >= WATER_ROOM:
            forms = list(_forms(name, "water", (12.5, 11), 0.04))
            found = labels.inside(area, forms, occupied, (1, 0.9 if area.area > LARGE_WATER else 0.5))
            placed += [found] if found else []
    return placed


def _waters() -> Iterator[tuple[str, BaseGeometry]]:
    """Names of waters with the areas, in degrees, in which they are looked for."""
    for name, corners in load("map")["waters"].items():
        yield name, shapely.box(*corners[0], *corners[1]) if len(corners) == 2 else shapely.Polygon(corners)


def _disputes(areas: Mapping[str, BaseGeometry]) -> Iterator[tuple[str, str, BaseGeometry]]:
    """Name, status and area, largest first; areas that bear one name and status are one."""
    words: Mapping[str, Mapping[str, Any]] = load("map")["disputed"]
    parts: dict[tuple[str, str], list[BaseGeometry]] = {}
    for code, area in areas.items():
        parts.setdefault((words[code]["name"], words[code]["status"]), []).append(area)
    whole = [(name, status, _largest(shapely.unary_union(found))) for (name, status), found in parts.items()]
    for name, status, area in sorted(whole, key=lambda item: (-item[2].area, item[0])):
        if area.area >= SMALLEST:
            yield name, status, area


def _forms(name: str, style: str, sizes: tuple[float, ...], spacing: float) -> Iterator[Block]:
    """The name on one line and on two, from large to small."""
    words = name.split()
    halves = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]
    for size in sizes:
        yield Block((Line((Run(name, style),), size, spacing),))
        if halves:
            pair = min(halves, key=lambda half: (abs(len(half[0]) - len(half[1])), half))
            yield Block(tuple(Line((Run(half, style),), size, spacing) for half in pair))


def _largest(shape: BaseGeometry) -> BaseGeometry:
    polygons = [p for p in shapely.get_parts(shapely.get_parts(shape)) if p.geom_type == "Polygon"]
    return max(polygons, key=lambda part: part.area, default=shapely.Polygon())


def _turned(area: BaseGeometry, frame: Frame) -> BaseGeometry:
    """An area in degrees, turned by full circles to where it is nearest to the frame."""
    middle = (area.bounds[0] + area.bounds[2]) / 2
    return translate(area, 360 * round((frame.projection.lon - middle) / 360))
