"""The two sides of the published day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.dates import days
from truceline.reading.dates.days import Days
from truceline.reading.dates.vantage import Ahead, Behind, finished, upcoming

ANY_DAY = st.dates(date(1950, 1, 1), date(2090, 12, 31))


def leap_day(year: int) -> Days | None:
    return days.one(date(year, 2, 29)) if year % 4 == 0 else None


@given(published=ANY_DAY, weekday=st.integers(0, 6))
def test_both_sides_hold_the_nearest_weekday(published: date, weekday: int) -> None:
    behind, ahead = Behind(published).weekday(weekday).first, Ahead(published).weekday(weekday).first
    assert behind <= published <= ahead
    assert ahead - behind in (timedelta(0), timedelta(days=7))


@given(published=ANY_DAY, month=st.integers(1, 12))
def test_a_month_under_way_is_nearest_on_both_sides_and_neither_over_nor_to_come(
    published: date, month: int
) -> None:
    def in_year(year: int) -> Days:
        return days.month(year, month)

    assert Behind(published).recurring(in_year).first <= published <= Ahead(published).recurring(in_year).last
    assert finished(in_year, published).last < published < upcoming(in_year, published).first
    assert (Behind(published).recurring(in_year) == Ahead(published).recurring(in_year)) == (
        published.month == month
    )


@given(published=ANY_DAY)
def test_the_leap_day_is_found_years_away(published: date) -> None:
    assert (
        Behind(published).recurring(leap_day).first <= published <= Ahead(published).recurring(leap_day).last
    )


@given(published=ANY_DAY)
def test_a_running_week_is_split_at_the_published_day(published: date) -> None:
    week = days.week(published)
    assert Behind(published).running(week) == Days(week.first, published, "week")
    assert Ahead(published).running(week) == Days(published, week.last, "week")


def test_a_weekend_under_way_is_the_weekend_of_both_sides() -> None:
    weekend = Days(date(2020, 10, 24), date(2020, 10, 25))
    for day in (weekend.first, weekend.last):
        assert Behind(day).weekend() == Ahead(day).weekend() == weekend


def test_what_never_recurs_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing recurs"):
        Behind(date(2020, 10, 30)).recurring(lambda _: None)
