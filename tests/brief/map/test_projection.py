import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.map.projection import Stereographic, distance, middle

LATS = st.floats(-89, 89)
LONS = st.floats(-180, 180)


def test_the_centre_is_the_origin() -> None:
    x, y = Stereographic(40, 47).forward(47, 40)
    assert (float(x), float(y)) == pytest.approx((0, 0), abs=1e-9)


def test_north_is_up_and_east_is_right() -> None:
    plane = Stereographic(40, 47)
    assert float(plane.forward(47, 41)[1]) > 0
    assert float(plane.forward(48, 40)[0]) > 0


def test_a_degree_of_latitude_is_as_long_as_on_the_globe() -> None:
    _, y = Stereographic(40, 47).forward(47, 41)
    assert float(y) == pytest.approx(111.195, rel=1e-3)


@pytest.mark.parametrize("away", [100, 900, 1800])
def test_distances_from_the_centre_are_right_within_two_percent(away: float) -> None:
    plane = Stereographic(0, 0)
    x, _ = plane.forward(math.degrees(away / 6371.0088), 0)
    assert float(x) == pytest.approx(away, rel=0.02)


@given(LATS, LONS, st.floats(-4000, 4000), st.floats(-4000, 4000))
def test_there_and_back_again(lat: float, lon: float, x: float, y: float) -> None:
    plane = Stereographic(lat, lon)
    there = plane.forward(*plane.inverse(x, y))
    assert (float(there[0]), float(there[1])) == pytest.approx((x, y), abs=1e-3)


@given(LATS, LONS, LONS)
def test_the_180th_meridian_is_no_seam(lat: float, lon: float, other: float) -> None:
    plane = Stereographic(lat, lon)
    once, again = plane.forward(other, 10), plane.forward(other + 360, 10)
    assert [float(v) for v in once] == pytest.approx([float(v) for v in again], rel=1e-6, abs=1e-3)


def test_distance_of_two_capitals() -> None:
    assert float(distance(50.45, 30.52, 40.41, 49.87)) == pytest.approx(1900, rel=0.02)


def test_the_middle_of_places_on_both_sides_of_180_lies_between_them() -> None:
    lat, lon = middle([-17, -17], [179, -179])
    assert lat == pytest.approx(-17, abs=0.1)
    assert abs(lon) == pytest.approx(180)
