"""Days and instants, compared at the precision they have."""

import pytest

from tests.record.reports import on
from truceline.claims import Period
from truceline.record.days import before, near, touch

EVENING_GMT = "2020-11-09T21:00+00:00"
NIGHT_BAKU = "2020-11-10T01:00+04:00"


def test_one_instant_in_two_zones_is_not_before_itself() -> None:
    assert not before(EVENING_GMT, NIGHT_BAKU)
    assert not before(NIGHT_BAKU, EVENING_GMT)


def test_a_day_and_an_instant_are_compared_by_the_day_as_written() -> None:
    assert before("2020-11-09", NIGHT_BAKU)
    assert not before("2020-11-10", NIGHT_BAKU)


def test_an_open_end_reaches_without_limit() -> None:
    since = Period(earliest="2020-09-27", latest=None, text="since then")
    assert touch(since, on("2020-10-30"))
    assert not touch(since, on("2020-09-26"))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (on("2020-10-28"), on("2020-10-28"), True),
        (on("2020-10-27", "2020-10-29"), on("2020-10-29"), True),
        (on("2020-10-27", "2020-10-30"), on("2020-10-29"), False),
        (on("2020-10-27"), on("2020-10-28"), False),
        (Period(earliest="2020-10-28", text="since"), on("2020-10-28"), False),
        (None, on("2020-10-28"), False),
    ],
)
def test_periods_are_near_when_both_are_short_and_touch(
    first: Period | None, second: Period | None, expected: bool
) -> None:
    assert near(first, second) is near(second, first) is expected
