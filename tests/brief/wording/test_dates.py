from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.wording import dates
from truceline.claims import Period


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2020-10-30", "30 October 2020"),
        ("2020-11-09", "9 November 2020"),
        ("2020-10-26T08:00+04:00", "08:00 (UTC+4) on 26 October 2020"),
        ("2020-11-09T21:00Z", "21:00 (UTC) on 9 November 2020"),
        ("2023-08-14T05:30-03:30", "05:30 (UTC−3:30) on 14 August 2023"),
        ("2020-10", "2020-10"),
        ("soon", "soon"),
    ],
)
def test_days_are_written_day_month_year_and_instants_keep_their_zone(value: str, words: str) -> None:
    assert dates.day(value) == words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2020-10-30", "2020-10-30", " on 30 October 2020"),
        ("2020-10-10", "2020-10-18", " between 10 and 18 October 2020"),
        ("2020-09-27", "2020-10-30", " between 27 September and 30 October 2020"),
        ("2019-12-30", "2020-01-02", " between 30 December 2019 and 2 January 2020"),
        ("2020-10-01", "2020-10-31", " in October 2020"),
        ("2020-01-01", "2020-12-31", " in 2020"),
        ("2020-09-27", None, " since 27 September 2020"),
        (None, "2020-10-29", " by 29 October 2020"),
        (None, None, ""),
    ],
)
def test_periods_are_adverbials(earliest: str | None, latest: str | None, words: str) -> None:
    assert dates.during(Period(earliest=earliest, latest=latest, text="then")) == words


def test_no_period_says_nothing() -> None:
    assert dates.during(None) == ""


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.integers(0, 800))
def test_both_ends_of_a_period_can_be_read_from_its_words(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    words = dates.during(Period(earliest=first.isoformat(), latest=last.isoformat(), text="then"))
    assert str(first.year) in words or first.year == last.year
    assert str(last.year) in words
