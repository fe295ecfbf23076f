"""Samples of real exports, where they lie beside the project: every row, and the known sums."""

from collections import Counter
from pathlib import Path

import pytest

from tests.evaluation.private import DATA
from truceline.claims import Reading, Toll
from truceline.sources import Given
from truceline.sources.stream import stream

FOLDER = DATA / "imports"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no samples in {FOLDER}")


def readings(name: str) -> list[Reading]:
    return [each for each in stream([Path(FOLDER, name)], Given()) if isinstance(each, Reading)]


def sums(name: str) -> Counter[str]:
    """The lows by the first word of the quote; `high` is the sum of the highs of ranges."""
    found: Counter[str] = Counter()
    for toll in (claim for each in readings(name) for claim in each.claims if isinstance(claim, Toll)):
        column = toll.quote.exact.split(":")[0]
        found[column] += toll.low or 0
        found["high"] += (toll.high or 0) if column == "low" else 0
    return found


@pytest.mark.parametrize(
    ("name", "rows"),
    [("acled_format_sample.csv", 200), ("ucdp_ged_sample.csv", 200), ("ucdp_ged_sample_cp1252.csv", 20)],
)
def test_every_row_is_read_and_every_quote_is_exact(name: str, rows: int) -> None:
    found = readings(name)
    assert len(found) == rows
    for reading in found:
        for claim in reading.claims:
            for quote in (claim.quote, *(speaker.quote for speaker in claim.speakers)):
                assert reading.document.text[quote.start : quote.end] == quote.exact


def test_the_sums_are_those_of_the_tables() -> None:
    assert sums("acled_format_sample.csv")["fatalities"] == 177
    ged = sums("ucdp_ged_sample.csv")
    assert (ged["best"], ged["low"], ged["high"], ged["deaths_civilians"]) == (1302, 780, 1877, 924)
