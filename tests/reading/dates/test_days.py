"""Stretches of days and steps back in time."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.dates import days
from truceline.reading.dates.days import Days

ANY_DAY = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(day=ANY_DAY)
def test_a_week_is_seven_days_from_a_monday_around_its_day(day: date) -> None:
    week = days.week(day)
    assert week.first.weekday() == 0
    assert (week.last - week.first).days == 6
    assert week.first <= day <= week.last


@given(day=ANY_DAY)
def test_the_thirds_of_a_unit_follow_each_other_and_fill_it(day: date) -> None:
    year = day.year
    for whole in (days.week(day), days.month(year, day.month), days.season(year, 12), days.year(year)):
        early, mid, late = (days.third(whole, part) for part in ("early", "mid", "late"))
        assert (early.first, late.last) == (whole.first, whole.last)
        assert (mid.first - early.last).days == (late.first - mid.last).days == 1


def test_the_early_part_of_a_decade_is_its_first_four_years() -> None:
    assert days.third(days.decade(1990), "early") == Days(date(1990, 1, 1), date(1993, 12, 31))
    assert days.third(days.decade(1990), "late") == Days(date(1997, 1, 1), date(1999, 12, 31))


def test_a_day_has_no_parts() -> None:
    day = days.one(date(2020, 10, 30))
    assert days.third(day, "early") == day


def test_a_month_back_from_its_last_day_stays_in_the_month_before() -> None:
    assert days.back(date(2020, 3, 31), 1, "month") == date(2020, 2, 29)
    assert days.back(date(2020, 2, 29), 1, "year") == date(2019, 2, 28)


def test_hours_round_up_to_days() -> None:
    assert days.back(date(2020, 10, 30), 24, "hour") == date(2020, 10, 29)
    assert days.back(date(2020, 10, 30), 36, "hour") == date(2020, 10, 28)


@given(day=ANY_DAY, count=st.integers(0, 500))
def test_a_negative_count_goes_ahead(day: date, count: int) -> None:
    assert days.back(days.back(day, count, "week"), -count, "week") == day


def test_a_step_beyond_the_calendar_is_refused() -> None:
    with pytest.raises((ValueError, OverflowError)):
        days.back(date(2020, 10, 30), 9999, "year")
