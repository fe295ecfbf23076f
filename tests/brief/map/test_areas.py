import pytest
import shapely

from tests.brief.map.reading import names, panel, parse, with_class, written
from truceline.brief.basemap.layers import within
from truceline.brief.map import Mark, draw
from truceline.lexicon import load

WORLD = (-180.0, -90.0, 180.0, 90.0)
ATTACK = "incident:Attack"


def test_every_disputed_area_has_a_name_and_a_status() -> None:
    codes = {code for code, _ in within("disputed", WORLD)}
    words = load("map")["disputed"]
    assert codes == set(words)
    assert all(entry["name"] and entry["status"] for entry in words.values())


def test_every_name_to_be_replaced_is_one_that_natural_earth_uses() -> None:
    assert set(load("map")["countries"]) <= {name for name, _ in within("countries", WORLD)}


def test_waters_are_areas_with_water_in_them() -> None:
    for name, corners in load("map")["waters"].items():
        area = shapely.box(*corners[0], *corners[1]) if len(corners) == 2 else shapely.Polygon(corners)
        assert area.is_valid, name
        land = shapely.union_all([shape for _, shape in within("land", area.bounds)])
        lakes = shapely.union_all([shape for _, shape in within("lakes", area.bounds)])
        assert area.difference(land).union(area.intersection(lakes)).area > area.area / 12, name


@pytest.mark.parametrize(
    ("lon", "lat", "sea"),
    [
        (4, 65, "Baltic Sea"),
        (13, 40.5, "Adriatic Sea"),
        (-4, 44, "Mediterranean Sea"),
        (-90, 25, "Pacific Ocean"),
    ],
)
def test_no_sea_bears_its_neighbours_name(lon: float, lat: float, sea: str) -> None:
    shown = panel(draw([Mark(lat, lon, "Somewhere", kind=ATTACK)]))
    assert sea not in " ".join(written(shown)), sea


def test_a_disputed_area_is_dashed_and_says_who_claims_it() -> None:
    shown = panel(draw([Mark(40.4, 47.1, "Barda", kind=ATTACK), Mark(39.6, 46.5, "Lachin", kind=ATTACK)]))
    assert with_class(shown, "edge")
    assert {"NAGORNO-KARABAKH", "self-administered", "claimed by Azerbaijan"} <= set(written(shown))


def test_both_sides_of_a_dispute_are_named_alike() -> None:
    shown = written(
        panel(draw([Mark(34.1, 74.8, "Srinagar", kind=ATTACK), Mark(34.4, 73.5, "West", kind=ATTACK)]))
    )
    assert {"administered by India", "claimed by Pakistan"} <= set(shown)
    assert {"administered by Pakistan", "claimed by India"} <= set(shown)


def test_a_status_without_room_on_the_map_stands_in_the_caption() -> None:
    crowd = [
        Mark(9.4 + i / 12, 28.0 + j / 9, f"Village {i}{j}", kind=ATTACK) for i in range(10) for j in range(9)
    ]
    drawn = draw(crowd, width=360, height=420)
    shown = " ".join(written(parse(drawn)))
    assert "administered by Sudan" in shown
    assert "claimed by South Sudan" in shown


def test_a_border_that_is_disputed_is_not_drawn_as_a_settled_one() -> None:
    window = (36.0, 45.9, 36.9, 46.3)
    crimea = [shape for code, shape in within("disputed", (32.0, 44.0, 37.0, 46.5)) if code == "B89"]
    assert crimea
    isthmus = crimea[0].boundary.buffer(0.01)
    assert not any(border.intersects(isthmus) for _, border in within("borders", window))


def test_countries_and_seas_are_named_off_the_disputed_areas() -> None:
    found = dict(
        names(
            panel(draw([Mark(45.3, 34.4, "Feodosia", kind=ATTACK), Mark(46.5, 32.6, "Coast", kind=ATTACK)]))
        )
    )
    assert "UKRAINE" in found
    assert "Black Sea" in found
    assert "CRIMEA" in found
    assert found["CRIMEA"].top > found["UKRAINE"].bottom
