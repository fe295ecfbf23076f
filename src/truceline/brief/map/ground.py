"""The ground under the marks: land, water, borders and disputed areas of a frame, in pixels."""

from collections.abc import Iterable
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from truceline.brief.basemap import layers
from truceline.brief.map.frame import Frame
from truceline.brief.map.svg import path

BLEED = 6  # px drawn beyond the panel, so that no cut edge shows
DEGREE = 111.2  # km
DETAIL = 0.35  # px: a bend smaller than this cannot be seen


@dataclass(frozen=True, slots=True)
class Ground:
    """What Natural Earth draws in a frame. Countries and disputed areas by its names and codes."""

    land: BaseGeometry
    lakes: BaseGeometry
    rivers: BaseGeometry
    borders: BaseGeometry
    edges: BaseGeometry
    former: dict[str, BaseGeometry]
    countries: dict[str, BaseGeometry]
    disputed: dict[str, BaseGeometry]

    def draw(self, hatch: str) -> str:
        """The ground as paths; `hatch` and "-dispute" is the id of the pattern for disputed areas."""
        areas = [area for _, area in sorted(self.disputed.items())]
        return "".join(
            [
                path(self.land, "land"),
                path(self.rivers, "river"),
                path(self.lakes, "lake"),
                *(path(area, "disputed") for area in areas),
                *(path(area, "hatched", f"url(#{hatch}-dispute)") for area in areas),
                *(path(line, "former") for _, line in sorted(self.former.items())),
                path(self.borders, "border"),
                path(self.edges, "edge"),
            ]
        )


def of(frame: Frame) -> Ground:
    """The ground of a frame."""
    window = frame.window()
    panel = shapely.box(-BLEED, -BLEED, frame.width + BLEED, frame.height + BLEED)

    fine = DETAIL * frame.km / DEGREE  # first of all, or a map of half the world takes seconds

    def named(layer: str) -> dict[str, BaseGeometry]:
        parts: dict[str, list[BaseGeometry]] = {}
        for name, part in layers.within(layer, window):
            parts.setdefault(name, []).append(part.simplify(fine, preserve_topology=False))
        shapes = {name: _cut(frame.project(_join(found)), panel) for name, found in parts.items()}
        return {name: shape for name, shape in shapes.items() if not shape.is_empty}

    def whole(layer: str) -> BaseGeometry:
        return named(layer).get("", shapely.Point())

    return Ground(
        land=whole("land"),
        lakes=whole("lakes"),
        rivers=whole("rivers"),
        borders=whole("borders"),
        edges=whole("disputed_edges"),
        former=named("former"),
        countries=named("countries"),
        disputed=named("disputed"),
    )


def _join(parts: Iterable[BaseGeometry]) -> BaseGeometry:
    """One geometry: what was cut apart at 180° grows together, lines that continue each other are one."""
    joined = shapely.unary_union([shapely.make_valid(part) for part in parts])
    return shapely.line_merge(joined) if joined.geom_type == "MultiLineString" else joined


def _cut(shape: BaseGeometry, panel: BaseGeometry) -> BaseGeometry:
    return shapely.make_valid(shape).intersection(panel).simplify(DETAIL)
