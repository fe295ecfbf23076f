import json
from pathlib import Path

import pytest

from truceline.brief.basemap.topojson import Topology

SQUARE = [[0, 0], [10, 0], [0, 10], [-10, 0], [0, -10]]


def topology(tmp_path: Path, arcs: list[list[list[int]]], geometry: dict[str, object]) -> Topology:
    file = tmp_path / "world.json"
    world = {
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": arcs,
        "objects": {"land": {"geometries": [geometry]}},
    }
    file.write_text(json.dumps(world))
    return Topology.read(file, 0)


def test_arcs_are_steps_from_their_first_point(tmp_path: Path) -> None:
    ((_, area),) = topology(tmp_path, [SQUARE], {"type": "Polygon", "arcs": [[0]]}).polygons("land")
    assert area.bounds == (0, 0, 10, 10)


def test_a_negative_index_runs_an_arc_backwards(tmp_path: Path) -> None:
    arcs = [[[0, 0], [10, 0], [0, 10]], [[0, 0], [0, 10], [10, 0]]]
    ((_, area),) = topology(tmp_path, arcs, {"type": "Polygon", "arcs": [[0, -2]]}).polygons("land")
    assert area.area == pytest.approx(100)


def test_a_ring_stitched_over_180_is_cut_into_its_two_sides(tmp_path: Path) -> None:
    stitched = [[170, 0], [-340, 0], [0, 10], [340, 0], [0, -10]]
    ((_, area),) = topology(tmp_path, [stitched], {"type": "Polygon", "arcs": [[0]]}).polygons("land")
    assert area.area == pytest.approx(200)
    assert area.bounds == (-180, 0, 180, 10)


def test_a_ring_round_the_pole_is_closed_over_it(tmp_path: Path) -> None:
    round_the_pole = [[-180, -70], [120, 0], [120, 0], [120, 0]]
    ((_, area),) = topology(tmp_path, [round_the_pole], {"type": "Polygon", "arcs": [[0]]}).polygons("land")
    assert area.area == pytest.approx(360 * 20)


def test_a_geometry_without_area_is_empty(tmp_path: Path) -> None:
    ((_, area),) = topology(tmp_path, [], {"type": None}).polygons("land")
    assert area.is_empty
