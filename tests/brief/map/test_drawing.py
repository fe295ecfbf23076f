import re
import time
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.brief.map import reading
from truceline.brief.map import Mark, draw
from truceline.brief.map.key import BORDERS
from truceline.brief.map.projection import distance
from truceline.brief.map.symbols import ORDER, SEVERAL

SHELLING = "incident:Shelling/artillery/missile attack"
BARDA = Mark(40.37, 47.13, "Barda", kind=SHELLING, number=1)
STEPANAKERT = Mark(39.82, 46.75, "Stepanakert", "Khankendi", SHELLING, 2)
GENEVA = Mark(46.2, 6.15, "Geneva", kind="venue")
CITIES = [Mark(40.18, 44.51, "Yerevan"), Mark(40.68, 46.36, "Ganja"), Mark(39.21, 45.41, "Nakhchivan")]


def words(svg: str) -> str:
    return " ".join(reading.written(reading.parse(svg)))


def test_a_disputed_place_bears_the_sources_name_first_and_the_other_beside_it() -> None:
    assert "2 Stepanakert / Khankendi" in [
        name for name, _ in reading.names(reading.panel(draw([BARDA, STEPANAKERT])))
    ]


def test_a_place_far_away_is_listed_and_dotted_on_the_locator() -> None:
    drawn = draw([BARDA, STEPANAKERT, GENEVA])
    assert "Not on this map: Geneva." in words(drawn)
    assert len(reading.with_class(reading.parse(drawn), "far")) == 1


def test_the_caption_says_whose_borders_these_are() -> None:
    assert BORDERS in words(draw([BARDA]))


def test_the_legend_explains_what_is_on_the_map_and_nothing_else() -> None:
    shown = words(draw([BARDA, Mark(40.0, 46.9, "Region", kind="incident:Arrests", approximate=True)]))
    for meaning in ("Shelling, artillery or missile attack", "Arrests", "Somewhere in the region named"):
        assert meaning in shown
    assert "Armed clash" not in shown
    assert "Place of talks" not in shown


def test_it_is_an_image_with_a_title_and_a_description() -> None:
    root = reading.parse(draw([BARDA], title="Places of 30 October"))
    labels = root.attrib["aria-labelledby"].split()
    told = {element.get("id"): element.text or "" for element in root}
    assert root.attrib["role"] == "img"
    assert told[labels[0]] == "Places of 30 October"
    assert "Barda: Shelling" in told[labels[1]]


def test_two_sizes_on_one_page_share_no_id() -> None:
    wide, narrow = draw([BARDA]), draw([BARDA], width=360, height=420)
    ids = [set(re.findall(r' id="([^"]+)"', drawn)) for drawn in (wide, narrow)]
    assert ids[0]
    assert not ids[0] & ids[1]


def test_no_class_is_one_that_a_page_might_style() -> None:
    classes = re.findall(r'class="([^"]*)"', draw([BARDA, STEPANAKERT, GENEVA], CITIES))
    assert classes
    assert all(name.startswith("map-") for given in classes for name in given.split())


def test_every_style_is_used() -> None:
    style = files("truceline.brief.map").joinpath("map.css").read_text(encoding="utf-8")
    kinds = [kind for kind in ORDER if kind != SEVERAL]
    crowd = [
        Mark(50.1 + i % 5 / 4, 30 + i / 7, "A long name of a place", kind=k) for i, k in enumerate(kinds)
    ]
    together = [Mark(49.5, 31, "Town", kind=kind) for kind in kinds]
    region = Mark(48.8, 32, "Region", kind=SHELLING, approximate=True, number=1)
    drawn = draw([*crowd, *together, region, region, GENEVA]) + draw([BARDA, STEPANAKERT], CITIES)
    used = {name for given in re.findall(r'class="([^"]*)"', drawn) for name in given.split()}
    assert set(re.findall(r"\.(map-[a-z-]+)", style)) <= used


def test_the_same_marks_give_the_same_bytes() -> None:
    marks = [BARDA, STEPANAKERT, GENEVA]
    assert draw(marks, CITIES) == draw(marks, CITIES)


def test_hostile_labels_stay_text() -> None:
    hostile = '<script>alert(1)</script>"onload="x'
    drawn = draw(
        [Mark(40, 45, hostile, "\x00\u202e]]>&<!--", SHELLING)], [Mark(40.1, 45.5, hostile)], title=hostile
    )
    root = reading.parse(drawn)
    assert "<script" not in drawn
    assert "\u202e" not in drawn
    assert not any("onload" in name for element in root.iter() for name in element.attrib)
    assert any("<script>" in text for text in reading.written(root))


def test_it_needs_no_script_no_network_and_no_font_file() -> None:
    drawn = draw([BARDA, STEPANAKERT], CITIES).replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"https?:|href|@import|url\((?!#)|<script", drawn)


def test_the_scale_bar_is_right_within_two_percent() -> None:
    drawn = draw([BARDA, STEPANAKERT])
    bar = re.search(r'class="map-bar" d="M1 14v6H([\d.]+)v', drawn)
    told = re.search(r">(\d+) km<", drawn)
    assert bar
    assert told
    km = int(told[1]) / (float(bar[1]) - 1)
    (one, two) = (box.centre for box in reading.signs(reading.panel(drawn)))
    pixels = ((one[0] - two[0]) ** 2 + (one[1] - two[1]) ** 2) ** 0.5
    true = float(distance(BARDA.lat, BARDA.lon, STEPANAKERT.lat, STEPANAKERT.lon))
    assert pixels * km == pytest.approx(true, rel=0.02)


def test_letters_are_never_smaller_than_can_be_read_on_a_phone() -> None:
    sizes = [
        float(size)
        for size in re.findall(r'font-size="([\d.]+)"', draw([BARDA, STEPANAKERT], CITIES, 360, 420))
    ]
    assert min(sizes) >= 10


def test_without_any_mark_a_sentence_says_so() -> None:
    assert "no map" in words(draw([]))


def test_marks_at_the_pole_and_on_180_are_drawn() -> None:
    for mark in (Mark(90, 0, "Pole", kind=SHELLING), Mark(-16.8, 180, "Taveuni", kind=SHELLING)):
        assert mark.label in [name for name, _ in reading.names(reading.panel(draw([mark])))]


def test_a_mark_that_is_nowhere_on_earth_is_refused() -> None:
    with pytest.raises(ValueError, match="'Atlantis' has no position on earth"):
        Mark(float("nan"), 10, "Atlantis")


def test_a_mark_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind 'event'"):
        Mark(10, 10, "Somewhere", kind="event")


def test_a_map_is_drawn_in_half_a_second_of_processor_time() -> None:
    draw([BARDA])
    started = time.process_time()
    draw([BARDA, STEPANAKERT, GENEVA], CITIES)
    assert time.process_time() - started < 0.5


MARKS = st.builds(
    Mark,
    lat=st.floats(32, 37),
    lon=st.floats(35, 42),
    label=st.text("ABCdefghi ", min_size=1, max_size=25),
    other=st.none() | st.just("Another name"),
    kind=st.sampled_from([kind for kind in ORDER if kind != SEVERAL]),
    number=st.none() | st.integers(1, 300),
    approximate=st.booleans(),
)


@settings(deadline=None, max_examples=25)
@given(st.lists(MARKS, min_size=1, max_size=50), st.sampled_from([(760, 480), (360, 420)]))
def test_no_name_covers_another_or_a_sign(marks: list[Mark], size: tuple[int, int]) -> None:
    shown = reading.panel(draw(marks, CITIES, *size))
    boxes = [box for _, box in reading.names(shown)]
    assert all(box.left >= 0 and box.right <= size[0] and box.bottom <= size[1] for box in boxes)
    assert not any(a.meets(b) for i, a in enumerate(boxes) for b in boxes[:i])
    assert not any(box.meets(sign) for box in boxes for sign in reading.signs(shown))
