import gzip
import json
from pathlib import Path

import pytest
import shapely
from shapely.geometry import LineString

from truceline.brief.basemap.derive import SAME_LINE, edges, smooth, tiles, write


def test_a_layer_is_written_in_steps_of_its_grid_and_with_the_same_bytes(tmp_path: Path) -> None:
    features = [("Square", shapely.box(0, 0, 1, 1))]
    for name in ("one", "two"):
        write(tmp_path / name, features, 20)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    layer = json.loads(gzip.decompress((tmp_path / "one").read_bytes()))
    (name, box, (ring,)) = layer["parts"][0]
    assert (layer["grid"], name, box) == (20, "Square", [0, 0, 20, 20])
    assert [sum(ring[::2]), sum(ring[1::2])] == ring[:2]


def test_outlines_are_edges_only_where_they_are_no_coast() -> None:
    land = shapely.box(0, 0, 10, 10)
    (edge,) = [edges([("B00", shapely.box(5, 2, 10, 4))], land)]
    assert not edge.is_empty
    assert edge.distance(shapely.Point(10, 3)) >= SAME_LINE / 2
    assert edge.intersects(shapely.Point(5, 3))


def test_the_line_between_two_disputed_areas_is_drawn_once() -> None:
    land = shapely.box(-20, -20, 20, 20)
    edge = edges([("B00", shapely.box(0, 0, 1, 1)), ("B01", shapely.box(1, 0, 2, 1))], land)
    assert edge.length == pytest.approx(7)


def test_smoothing_cuts_corners_and_keeps_the_ends() -> None:
    line = smooth(LineString([(0, 0), (1, 0), (1, 1)]))
    assert [line.coords[0], line.coords[-1]] == [(0, 0), (1, 1)]
    assert not line.intersects(shapely.Point(1, 0))


def test_land_is_cut_into_cells_that_together_are_the_whole() -> None:
    land = shapely.box(-15, -5, 50, 30)
    cells = [cell for _, cell in tiles([land])]
    assert all(cell.bounds[2] - cell.bounds[0] <= 20 for cell in cells)
    assert sum(cell.area for cell in cells) == pytest.approx(land.area)
