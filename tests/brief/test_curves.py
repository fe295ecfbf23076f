from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.courses import Count, Course, Point, Span
from truceline.brief.curves import draw
from truceline.record.tolls.bounds import Step

SVG = "{http://www.w3.org/2000/svg}"


def count(*points: Point, speaker: str = "The ministry (own side)", until: str = "2020-10-30") -> Count:
    first = points[0]
    return Count(
        title="Soldiers: killed",
        until=until,
        courses=(Course(speaker, points),),
        envelope=(Span(first.day, first.low, first.high),),
        minimum=(Step("2020-10-01", 5, None), Step(first.day, first.low or 1, None)),
    )


DATED = Point("2020-10-10", 158, 158, dated=True)


def drawn(one: Count, width: int = 700) -> ElementTree.Element:
    return ElementTree.fromstring(draw(one, width))


def marks(root: ElementTree.Element) -> list[str]:
    return [e.get("class", "") for e in root.iter() if "chart-mark" in e.get("class", "")]


def test_an_undated_number_is_hollow() -> None:
    undated = Point("2020-10-20", 200, 200, dated=False)
    assert marks(drawn(count(DATED, undated)))[:2] == ["chart-mark", "chart-mark chart-hollow"]


def test_an_open_envelope_reaches_the_top_and_a_closed_one_does_not() -> None:
    for high, open_ in ((None, True), (170, False)):
        root = drawn(count(Point("2020-10-10", 158, high, dated=True)))
        (band,) = [e for e in root.iter(f"{SVG}rect") if e.get("class") == "count-band"]
        assert (float(band.get("y", "-1")) == 14) is open_


def test_later_days_stand_further_right_and_greater_numbers_higher() -> None:
    later = Point("2020-10-20", 300, 300, dated=True)
    root = drawn(count(DATED, later))
    first, second, _key = list(root.iter(f"{SVG}circle"))
    assert float(first.get("cx", "")) < float(second.get("cx", ""))
    assert float(first.get("cy", "")) > float(second.get("cy", ""))


def test_the_minimum_is_a_line_from_the_first_day_drawn() -> None:
    (line,) = [e for e in drawn(count(DATED)).iter() if e.get("class") == "count-minimum"]
    assert line.get("d", "").startswith("M52.0 ")


def test_hostile_speakers_are_text() -> None:
    svg = draw(count(DATED, speaker="</text><script>alert(1)</script>"), 350)
    assert "<script" not in svg
    ElementTree.fromstring(svg)


points = st.builds(
    Point,
    day=st.dates().map(lambda day: day.replace(year=2020).isoformat()),
    low=st.none() | st.integers(0, 10**6),
    high=st.none() | st.integers(0, 10**6),
    dated=st.booleans(),
).filter(lambda one: one.low is None or one.high is None or one.low <= one.high)


@given(st.lists(points, min_size=1, max_size=5), st.sampled_from([350, 760]))
def test_everything_stays_within_the_drawing(given_: list[Point], width: int) -> None:
    ordered = tuple(sorted(given_, key=lambda one: one.day))
    root = drawn(count(*ordered, until="2020-12-31"), width)
    height = float(root.get("height", "0"))
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x", "-1")) <= width
        assert 0 <= float(text.get("y", "-1")) <= height
    for circle in root.iter(f"{SVG}circle"):
        assert 0 <= float(circle.get("cx", "-1")) <= width
        assert 0 <= float(circle.get("cy", "-1")) <= height


@pytest.mark.parametrize("width", [350, 760])
def test_the_same_count_gives_the_same_drawing(width: int) -> None:
    assert draw(count(DATED), width) == draw(count(DATED), width)
