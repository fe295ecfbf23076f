"""The flow from one list to the next."""

from xml.etree import ElementTree

from truceline.custody.charts.flow import flow
from truceline.custody.together.succession import Succession

STEPS = [
    Succession(earlier="e1", later="l1", change="still listed"),
    Succession(earlier="e2", later="l2", change="still listed"),
    Succession(earlier="e3", later=None, change="unaccounted for"),
    Succession(earlier=None, later="l3", change="appeared"),
]


def test_every_change_is_told_with_its_number() -> None:
    drawn = flow(STEPS, "held 1 October", "held 1 November")
    texts = [node.text for node in ElementTree.fromstring(drawn).iter() if node.tag.endswith("text")]
    assert texts[2:] == ["still listed: 2", "appeared: 1", "unaccounted for: 1"]


def test_a_title_never_becomes_markup() -> None:
    drawn = flow(STEPS, "<script>alert(1)</script>", "b")
    assert "<script" not in drawn
    ElementTree.fromstring(drawn)


def test_no_step_draws_an_empty_chart() -> None:
    ElementTree.fromstring(flow([], "a", "b"))
