"""What speaks for and against a match, drawn."""

from math import log
from xml.etree import ElementTree

from truceline.custody.charts.waterfall import waterfall

WEIGHTS = [("before looking", log(1 / 1024)), ("the names", log(4096)), ("birth year off by one", log(1 / 2))]


def texts(drawn: str) -> list[str | None]:
    return [node.text for node in ElementTree.fromstring(drawn).iter() if node.tag.endswith("text")]


def test_each_weight_is_told_in_doublings_with_their_sum() -> None:
    told = texts(waterfall("a1 and b7", WEIGHTS, 0.4))
    assert told[1:-1] == [
        "before looking", "-10.0", "the names", "+12.0", "birth year off by one", "-1.0", "together", "+1.0",
    ]  # fmt: skip


def test_it_says_that_a_person_confirms() -> None:
    assert "0.97: possible, for a person to confirm" in (texts(waterfall("a", WEIGHTS, 0.97))[-1] or "")


def test_a_name_never_becomes_markup() -> None:
    assert "<b>" not in waterfall("<b>a</b>", [("<b>", 1.0)], 0.5)
