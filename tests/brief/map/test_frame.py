import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.map import Mark
from truceline.brief.map.frame import choose
from truceline.brief.map.projection import distance

CLASH = "incident:Armed clash"
MARKS = st.lists(
    st.builds(
        Mark,
        lat=st.floats(-90, 90),
        lon=st.floats(-180, 180),
        label=st.just("Somewhere"),
        kind=st.sampled_from([CLASH, "place", "venue"]),
    ),
    min_size=1,
    max_size=30,
)


def test_a_distant_venue_does_not_widen_the_map() -> None:
    near = [Mark(40.4, 47.1, "Barda", kind=CLASH), Mark(39.8, 46.8, "Stepanakert", kind=CLASH)]
    geneva = Mark(46.2, 6.1, "Geneva", kind="venue")
    frame = choose([*near, geneva], 760, 480)
    assert frame == choose(near, 760, 480)
    assert not frame.holds(geneva.lat, geneva.lon)


def test_incidents_decide_and_not_the_places_that_are_only_named() -> None:
    named = [Mark(55.7 + i / 10, 37.6, "Moscow") for i in range(5)]
    frame = choose([Mark(50.0, 36.2, "Kharkiv", kind=CLASH), *named], 760, 480)
    assert frame.holds(50.0, 36.2)
    assert not any(frame.holds(mark.lat, mark.lon) for mark in named)


def test_a_place_near_by_is_taken_in() -> None:
    incidents = [Mark(40.4, 47.1, "Barda", kind=CLASH), Mark(39.8, 46.8, "Stepanakert", kind=CLASH)]
    yerevan = Mark(40.2, 44.5, "Yerevan")
    assert choose([*incidents, yerevan], 760, 480).holds(yerevan.lat, yerevan.lon, edge=20)


def test_the_larger_of_two_distant_clusters_is_shown() -> None:
    here = [Mark(33.5 + i / 10, 36.3, "Here", kind=CLASH) for i in range(3)]
    there = [Mark(15.3, 44.2 + i / 10, "There", kind=CLASH) for i in range(2)]
    frame = choose([*there, *here], 760, 480)
    assert all(frame.holds(mark.lat, mark.lon) for mark in here)
    assert not any(frame.holds(mark.lat, mark.lon) for mark in there)


def test_marks_on_both_sides_of_180_lie_side_by_side() -> None:
    frame = choose([Mark(-17, 179.9, "West", kind=CLASH), Mark(-17, -179.9, "East", kind=CLASH)], 760, 480)
    (west, _), (east, _) = frame.point(-17, 179.9), frame.point(-17, -179.9)
    assert 0 < west < east < 760


@given(MARKS)
def test_some_mark_is_always_on_the_map(marks: list[Mark]) -> None:
    frame = choose(marks, 360, 420)
    assert any(frame.holds(mark.lat, mark.lon) for mark in marks)


@given(MARKS)
def test_the_window_holds_what_the_panel_shows(marks: list[Mark]) -> None:
    frame = choose(marks, 760, 480)
    west, south, east, north = frame.window()
    for x, y in ((0, 0), (380, 0), (760, 240), (380, 480), (0, 480), (400, 200)):
        lon, lat = frame.projection.inverse((x - 380) * frame.km, (240 - y) * frame.km)
        assert south <= float(lat) <= north
        assert west <= float(lon) <= east


@pytest.mark.parametrize(("lat", "lon"), [(48.5, 35.0), (0.0, 30.0), (71.0, 25.0), (-35.0, 149.0)])
def test_a_pixel_is_as_long_as_the_frame_says(lat: float, lon: float) -> None:
    corners = [Mark(lat + d, lon + d, "Corner", kind=CLASH) for d in (-2, 2)]
    frame = choose(corners, 760, 480)
    (x1, y1), (x2, y2) = (frame.point(mark.lat, mark.lon) for mark in corners)
    drawn = ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5 * frame.km
    assert drawn == pytest.approx(float(distance(lat - 2, lon - 2, lat + 2, lon + 2)), rel=0.02)
