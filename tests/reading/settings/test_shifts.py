"""Days that are counted from another day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.claims import Period
from truceline.reading.settings.shifts import is_counted, shifted

TUESDAY = Period(earliest="2024-05-07", latest="2024-05-07", text="on Tuesday")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It came a day earlier.", "2024-05-06"),
        ("It came two days before.", "2024-05-05"),
        ("Three days later it came again.", "2024-05-10"),
        ("It came again the next day.", "2024-05-08"),
        ("It had come the previous day.", "2024-05-06"),
    ],
)
def test_the_words_count_days(text: str, expected: str) -> None:
    assert shifted(TUESDAY, text, 0).earliest == expected


def test_what_stands_behind_the_words_is_what_they_count_from() -> None:
    text = "It came a day after 12 were killed."
    assert shifted(TUESDAY, text, text.index("killed")).earliest == "2024-05-06"


@pytest.mark.parametrize("text", ["It came a day earlier.", "The same day it came.", "That night it came."])
def test_such_words_take_up_the_day_told_before(text: str) -> None:
    assert is_counted(text)
    assert not is_counted("It came after two days of talks.")


def test_without_such_words_the_days_stay() -> None:
    assert shifted(TUESDAY, "It came after two days of talks.", 0) == TUESDAY


@given(st.integers(min_value=1, max_value=99), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_earlier_and_later_undo_each_other(days: int, first: date) -> None:
    when = Period(earliest=first.isoformat(), latest=(first + timedelta(1)).isoformat(), text="then")
    back = shifted(shifted(when, f"{days} days later", 0), f"{days} days earlier", 0)
    assert (back.earliest, back.latest) == (when.earliest, when.latest)
