"""Days of tables: a form that can be two days is one only where its column shows which."""

import pytest

from truceline.sources.tables.days import day, order


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2031-05-04", "2031-05-04"),
        ("2031-05-04 00:00:00.000", "2031-05-04"),
        ("4 May 2031", "2031-05-04"),
        ("04-May-2031", "2031-05-04"),
        ("5/24/2031 12:00:00 AM", "2031-05-24"),
        ("5/4/2031 12:00:00 AM", "2031-05-04"),
        ("24/05/2031", "2031-05-24"),
        ("05/24/2031 00:00", "2031-05-24"),
        ("05/05/2031", "2031-05-05"),
        ("05/04/2031", None),
        ("05/04/2031 00:00", None),
    ],
)
def test_a_day_that_stands_alone(written: str, read: str | None) -> None:
    assert day(written, None) == read


def test_the_other_days_of_the_column_settle_one_that_may_be_two() -> None:
    assert order(["05/04/2031", "24/05/2031", "2031-05-01"]) == "day first"
    assert order(["05/04/2031 00:00", "5/4/2031 12:00:00 AM"]) == "month first"
    assert day("05/04/2031", "day first") == "2031-04-05"
    assert day("05/04/2031", "month first") == "2031-05-04"


def test_a_column_that_shows_both_orders_or_none_settles_nothing() -> None:
    assert order(["24/05/2031", "05/24/2031"]) is None
    assert order(["05/04/2031", "2031-05-24"]) is None


def test_what_can_be_read_in_one_order_only_is_read_so() -> None:
    assert day("24/05/2031", "month first") == "2031-05-24"


@pytest.mark.parametrize("written", ["yesterday", "31/31/2031", "2031-02-30", "30/02/2031", "4 Mai 2031", ""])
def test_what_is_no_day_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="is no day"):
        day(written, None)
