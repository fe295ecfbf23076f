import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief import charts
from truceline.brief.charts import Bar, Group, scale_of

SVG = "{http://www.w3.org/2000/svg}"
MINISTRY = Bar("The defence ministry, as of 29 October 2020", "1,166", 1166, 1166, firm=True)
RUSSIA = Bar("Russia", "up to 5,000, uncertain", None, 5000, firm=False)


def draw(groups: list[Group], width: int, title: str = "Killed") -> str:
    return charts.draw(groups, scale_of(groups), width, title)


def marks(bar: Bar, width: int = 700) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(draw([Group("Soldiers", (bar,))], width))
    return [element for element in root.iter() if "chart-mark" in element.get("class", "")]


def test_a_single_number_is_a_dot() -> None:
    (mark,) = marks(MINISTRY)
    assert mark.tag == f"{SVG}circle"
    assert mark.get("class") == "chart-mark"


def test_a_range_is_a_bar_from_low_to_high() -> None:
    bar = Bar("Wire", "20 to 40", 20, 40, firm=True)
    (mark,) = marks(bar)
    ends = [float(x) for x in re.findall(r"[ML]([\d.]+) ", mark.get("d", ""))]
    axis = scale_of([Group("", (bar,))])
    assert (max(ends) - min(ends)) == pytest.approx((axis.place(40) - axis.place(20)) * (700 - 24), abs=0.2)


def test_an_open_end_reaches_the_edge_as_an_arrow() -> None:
    (mark,) = marks(Bar("Wire", "more than 2,000", 2001, None, firm=True))
    assert "L700.0 " in mark.get("d", "")
    (mark,) = marks(RUSSIA)
    assert mark.get("d", "").startswith("M0.0 ")


def test_what_is_not_stated_firmly_is_hollow() -> None:
    (mark,) = marks(RUSSIA)
    assert mark.get("class") == "chart-mark chart-hollow"


def test_undisclosed_is_drawn_as_undisclosed_and_not_as_a_number() -> None:
    root = ElementTree.fromstring(draw([Group("Casualties", (), ("Azerbaijan",))], 700))
    words = [element.text for element in root.iter(f"{SVG}text")]
    assert {"Azerbaijan", "undisclosed"} <= set(words)
    assert root.find(f"{SVG}rect[@class='chart-undisclosed']") is not None
    assert root.find(f"{SVG}circle") is None


def test_a_figure_without_a_number_has_its_words_and_no_mark() -> None:
    assert marks(Bar("Wire", "an unstated number", None, None, firm=True)) == []


def test_hostile_labels_are_text() -> None:
    label = "</text><script>alert(1)</script>"
    svg = draw([Group(label, (Bar(label, label, 1, 2, firm=True),), (label,))], 700, label)
    root = ElementTree.fromstring(svg)
    assert root.find(f".//{SVG}script") is None
    assert "<script" not in svg


bars = st.builds(
    Bar,
    label=st.text(st.characters(codec="utf-8"), max_size=90),
    value=st.text(st.characters(categories=("Ll", "Nd")), min_size=1, max_size=24),
    low=st.none() | st.integers(0, 10**6),
    high=st.none() | st.integers(0, 10**6),
    firm=st.booleans(),
)


@given(st.lists(bars, min_size=1, max_size=6), st.sampled_from([350, 760]))
def test_texts_stay_within_the_drawing(rows: list[Bar], width: int) -> None:
    root = ElementTree.fromstring(draw([Group("People", tuple(rows))], width))
    height = float(root.get("height", "0"))
    for text in root.iter(f"{SVG}text"):
        assert 0 <= float(text.get("x", "-1")) <= width
        assert 0 <= float(text.get("y", "-1")) <= height


def test_same_figures_give_the_same_drawing() -> None:
    groups = [Group("Soldiers", (MINISTRY, RUSSIA), ("Azerbaijan",))]
    assert draw(groups, 700) == draw(groups, 700)
