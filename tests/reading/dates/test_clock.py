"""Times of day as instants, by named zones or by the difference to another time."""

from datetime import date

import pytest

from truceline.reading.dates import clock

DAY = date(2020, 10, 26)


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("00:00 moscow time", "2020-10-26T00:00+03:00"),
        ("8am baku time", "2020-10-26T08:00+04:00"),
        ("8.30 p.m. yerevan time", "2020-10-26T20:30+04:00"),
        ("12 am gmt", "2020-10-26T00:00+00:00"),
        ("12pm (utc)", "2020-10-26T12:00+00:00"),
        ("noon gmt", "2020-10-26T12:00+00:00"),
        ("2100 gmt", "2020-10-26T21:00+00:00"),
        ("8am local time (0400 gmt)", "2020-10-26T08:00+04:00"),
        ("01:00 (21:00 gmt)", "2020-10-26T01:00+04:00"),
        ("20:00 (01:00 gmt)", "2020-10-26T20:00-05:00"),
        ("noon (0630 gmt)", "2020-10-26T12:00+05:30"),
    ],
)
def test_a_time_with_a_zone_is_an_instant(words: str, at: str) -> None:
    assert clock.instant(DAY, words) == at


@pytest.mark.parametrize(
    "words",
    ["8am", "08:00 local time", "midnight gmt", "24:00 gmt", "13pm gmt", "08:61 gmt", "8am (0407 gmt)"],
)
def test_a_time_without_a_zone_and_what_no_clock_shows_are_no_instant(words: str) -> None:
    assert clock.instant(DAY, words) is None


def test_a_zone_has_the_offset_of_its_day() -> None:
    assert clock.instant(date(2022, 1, 10), "8am kyiv time") == "2022-01-10T08:00+02:00"
    assert clock.instant(date(2022, 7, 10), "8am kyiv time") == "2022-07-10T08:00+03:00"
    assert clock.instant(date(2014, 1, 10), "8am moscow time") == "2014-01-10T08:00+04:00"
