"""The time line of ceasefires: a row each, with the days that are known of it."""

import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from tests.brief.composing import brief_of
from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on
from truceline.brief.timeline import Line, draw, lines
from truceline.claims import Ceasefire

LINE = Line(
    label="10 October 2020 · superseded",
    agreed="2020-10-09",
    began="2020-10-10",
    until="2020-10-18",
    over=True,
    firm=True,
    reaffirmed=("2020-10-17",),
    alleged=("2020-10-11", "2020-10-12"),
)


def drawn(*ceasefires: dict[str, Any], as_of: str | None = None) -> tuple[Line, ...]:
    """The lines of ceasefires of both parties."""
    report = Report("Caucasus Wire", published="2020-10-30")
    for number, fields in enumerate(ceasefires):
        given = {"form": "ceasefire", "status": "agreed", "parties": (ARMENIA, AZERBAIJAN), **fields}
        report.says(Ceasefire, f"ceasefire {number}", **given)
    brief = brief_of(report, as_of=as_of)
    return lines(brief.ceasefires, brief.material.record.as_of)


def test_a_ceasefire_stands_until_the_next_or_the_day_of_the_brief() -> None:
    first, second = drawn({"in_force": "2020-10-10"}, {"in_force": "2020-10-18"})
    assert (first.began, first.until, first.over) == ("2020-10-10", "2020-10-18", True)
    assert (second.began, second.until, second.over) == ("2020-10-18", "2020-10-30", False)
    assert second.label == "18 October 2020 · no end known"


def test_what_has_no_day_or_is_told_of_several_has_no_line() -> None:
    assert drawn({"status": "failed"}, {"status": "failed", "count": 3, "when": on("2020-10-01")}) == ()


def test_every_day_that_is_known_is_a_mark_and_an_end_a_cross() -> None:
    svg = draw([LINE], 760, "Ceasefires in time")
    assert svg.count("timeline-alleged") == 2
    assert svg.count("timeline-end") == 1
    assert "<circle" in svg
    assert "timeline-end" not in draw([replace(LINE, over=False)], 760, "Ceasefires in time")


def test_a_ceasefire_that_one_side_denies_is_hollow() -> None:
    assert 'rect class="chart-mark chart-hollow"' in draw([replace(LINE, firm=False)], 760, "t")


@pytest.mark.parametrize("until", ["2020-10-10", "2020-10-18", "2021-10-18", "2050-01-01"])
@pytest.mark.parametrize("width", [350, 760])
def test_days_at_the_top_keep_apart_and_all_stands_within(width: int, until: str) -> None:
    svg = draw([replace(LINE, until=until)], width, "t")
    at = [float(x) for x in re.findall(r'<line class="chart-grid" x1="([\d.]+)"', svg)]
    assert all(later - earlier > 45 for earlier, later in pairwise(at))
    assert all(0 <= float(x) <= width for x in re.findall(r' x1?="([\d.]+)"', svg))


def test_texts_are_escaped() -> None:
    assert "<script>" not in draw([replace(LINE, label="<script>")], 760, "<script>")
