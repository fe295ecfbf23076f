import pytest
import shapely

from truceline.brief.basemap.layers import within


def land(lon: float, lat: float) -> bool:
    window = (lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5)
    return any(shape.contains(shapely.Point(lon, lat)) for _, shape in within("land", window))


@pytest.mark.parametrize(
    ("lon", "lat"), [(47.13, 40.37), (30.5, 50.45), (32.5, 15.6), (178.0, -17.8), (179.2, 67.0)]
)
def test_towns_stand_on_land(lon: float, lat: float) -> None:
    assert land(lon, lat)


@pytest.mark.parametrize(("lon", "lat"), [(50.5, 41.0), (34.0, 43.0), (-30.0, 30.0), (170.0, -30.0)])
def test_seas_are_water(lon: float, lat: float) -> None:
    assert not land(lon, lat)


def test_lakes_that_readers_know_are_there() -> None:
    for name, lon, lat in (("Sevan", 45.3, 40.35), ("Van", 43.0, 38.65), ("Victoria", 33.0, -1.0)):
        assert any(
            shape.contains(shapely.Point(lon, lat))
            for _, shape in within("lakes", (lon - 1, lat - 1, lon + 1, lat + 1))
        ), name


def test_countries_bear_their_names() -> None:
    assert {"Armenia", "Azerbaijan"} <= {name for name, _ in within("countries", (44, 39, 48, 41))}


def test_parts_are_cut_to_the_window() -> None:
    window = (44.0, 39.0, 48.0, 41.0)
    bounds = shapely.union_all([shape for _, shape in within("land", window)]).bounds
    assert bounds == pytest.approx(window)


def test_a_window_over_180_sees_both_sides() -> None:
    shapes = [shape for _, shape in within("land", (178.0, -18.0, 182.0, -16.0))]
    west, _, east, _ = shapely.union_all(shapes).bounds
    assert west < 180 < east


def test_the_outline_of_1991_can_be_told_from_the_line_of_contact() -> None:
    assert {name for name, _ in within("former", (46.0, 39.0, 48.0, 41.0))} == {"Former USSR oblast in 1991"}
