"""Reading TopoJSON (specification 1.0), as derive.py needs it: arcs simplified, seams at 180° mended.

The files are stitched: a polygon that reaches over 180° is one ring that jumps from 179.9° to −179.9°. Here
each ring is unrolled, so that longitudes run on past 180°, and cut into its pieces between −180° and 180°.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.affinity import translate
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

Points = NDArray[np.float64]
WORLD = shapely.box(-180, -90, 180, 90)


@dataclass(frozen=True, slots=True)
class Topology:
    """A TopoJSON file, its arcs simplified one by one, so that neighbours still share their frontier."""

    objects: dict[str, Any]
    arcs: list[Points]

    @classmethod
    def read(cls, path: Path, tolerance: float) -> "Topology":
        """The file at `path`; `tolerance` in degrees."""
        data = json.loads(path.read_text(encoding="utf-8"))
        scale, origin = data["transform"]["scale"], data["transform"]["translate"]
        arcs = [_unrolled(np.cumsum(arc, axis=0) * scale + origin) for arc in data["arcs"]]
        return cls(data["objects"], [np.array(LineString(arc).simplify(tolerance).coords) for arc in arcs])

    def geometries(self, name: str) -> list[dict[str, Any]]:
        """The geometries of one object of the file."""
        found: list[dict[str, Any]] = self.objects[name]["geometries"]
        return found

    def polygons(self, name: str) -> Iterator[tuple[dict[str, Any], BaseGeometry]]:
        """Each geometry of an object with its area, valid, between −180° and 180°."""
        for geometry in self.geometries(name):
            shapes = [self._polygon(rings) for rings in _members(geometry, "Polygon")]
            yield geometry, shapely.unary_union([shape for shape in shapes if shape])

    def lines(self, name: str) -> Iterator[LineString]:
        """The lines of an object."""
        for geometry in self.geometries(name):
            for indexes in _members(geometry, "LineString"):
                yield LineString(self._line(indexes))

    def _line(self, indexes: Iterable[int]) -> Points:
        """The points along arcs, unrolled; a negative index is an arc run backwards (section 2.1.4)."""
        points = np.empty((0, 2))
        for index in indexes:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            if len(points):
                turn = 360 * np.round((points[-1, 0] - arc[0, 0]) / 360)
                arc = arc[1:] + np.array([turn, 0])
            points = np.vstack([points, arc])
        return points

    def _polygon(self, rings: list[list[int]]) -> BaseGeometry | None:
        """A polygon; null where simplification left it without area, such rings are dropped."""
        shell, *holes = [_closed(self._line(ring)) for ring in rings]
        if len(shell) < 4:
            return None
        turns = [360 * np.round((shell[:, 0].mean() - hole[:, 0].mean()) / 360) for hole in holes]
        turned = [hole + np.array([turn, 0]) for hole, turn in zip(holes, turns, strict=True)]
        whole = Polygon(shell, [hole for hole in turned if len(hole) > 3])
        valid = shapely.make_valid(whole)
        pieces = [translate(valid, turn).intersection(WORLD) for turn in (-360, 0, 360)]
        return shapely.unary_union([part for piece in pieces for part in parts_of(piece, "Polygon")])


def parts_of(geometry: BaseGeometry, *kinds: str) -> list[Any]:
    """The single parts of a geometry that are of these kinds; a collection may hold multi-part ones."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in parts if part.geom_type in kinds and not part.is_empty]


def _members(geometry: dict[str, Any], kind: str) -> list[Any]:
    """The arcs of each polygon, or line, of a geometry; none for one of another kind."""
    given = {kind: [geometry.get("arcs")], f"Multi{kind}": geometry.get("arcs", [])}
    found: list[Any] = given.get(geometry["type"], [])
    return found


def _unrolled(points: Points) -> Points:
    """The points with longitudes that never jump by more than 180°."""
    return np.column_stack([np.unwrap(points[:, 0], period=360), points[:, 1]])


def _closed(ring: Points) -> Points:
    """A ring that runs round a pole (Antarctica's) is closed over that pole."""
    if abs(ring[0, 0] - ring[-1, 0]) < 180:
        return ring
    pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
    return np.vstack([ring, [ring[-1, 0], pole], [ring[0, 0], pole], ring[:1]])
