import pytest
from shapely.geometry import Point, box

from truceline.brief.map import Mark
from truceline.brief.map.frame import choose
from truceline.brief.map.globe import Globe, around
from truceline.brief.map.projection import Stereographic

GLOBE = Globe(Stereographic(40, 47), 50, 50, 40)


def test_the_centre_is_seen_in_the_middle() -> None:
    seen = GLOBE.project(Point(47, 40)).centroid
    assert (seen.x, seen.y) == pytest.approx((50, 50))


def test_the_other_side_of_the_world_is_not_seen() -> None:
    assert GLOBE.project(Point(-133, -40)).is_empty


def test_what_crosses_the_horizon_ends_at_it() -> None:
    seen = GLOBE.project(box(120, -20, 160, 20))
    assert not seen.is_empty
    assert seen.hausdorff_distance(Point(50, 50)) <= 40.01


def test_it_turns_to_show_a_place_far_away() -> None:
    marks = [Mark(40, 47, "Here", kind="incident:Attack"), Mark(40.7, -74, "New York", kind="venue")]
    globe = around(choose(marks, 760, 480), marks[1:], 50, 50, 40)
    assert not globe.project(Point(-74, 40.7)).is_empty
    assert not globe.project(Point(47, 40)).is_empty
