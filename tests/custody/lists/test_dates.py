"""Dates of lists, at the precision they have."""

import pytest

from truceline.custody.lists.dates import precision_lost, read_date


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1990-05-03", (1990, 5, 3)),
        ("1990-05", (1990, 5, None)),
        ("1990", (1990, None, None)),
        ("1990-05-03 00:00:00", (1990, 5, 3)),
        ("03.05.1990", (1990, 5, 3)),
        ("3 мая 1990 г.", (1990, 5, 3)),
        ("травень 1990", (1990, 5, None)),
        ("3 մայիսի 1990 թ.", (1990, 5, 3)),
        ("3 may 1990", (1990, 5, 3)),
        ("May 3, 1990", (1990, 5, 3)),
        ("٣ مايو ١٩٩٠", (1990, 5, 3)),
        ("25/12/1990", (1990, 12, 25)),
        ("12/25/1990", (1990, 12, 25)),
        ("around 1990", (1990, None, None)),
        ("~1990", (1990, None, None)),
        ("1990 г.р.", (1990, None, None)),
    ],
)
def test_a_date_is_read_as_far_as_it_is_given(text: str, read: tuple[int | None, ...]) -> None:
    date = read_date(text)
    assert (date.year, date.month, date.day) == read
    assert date.text == text


def test_day_and_month_in_an_order_that_nobody_gives_are_not_read() -> None:
    date = read_date("05/06/1990")
    assert (date.year, date.month, date.day) == (1990, None, None)
    assert precision_lost(date)


def test_the_same_number_for_day_and_month_has_one_meaning() -> None:
    assert read_date("05/05/1990").day == 5


@pytest.mark.parametrize("text", ["1366-02-11", "31.02.1990", "1990-13-01", "unknown", ""])
def test_what_is_no_date_of_this_calendar_stays_open(text: str) -> None:
    date = read_date(text)
    assert date.day is None
    assert not text or precision_lost(date)


@pytest.mark.parametrize("text", ["1990", "1990-05", "03.05.1990", "3 мая 1990"])
def test_a_date_that_is_read_whole_loses_nothing(text: str) -> None:
    assert not precision_lost(read_date(text))
