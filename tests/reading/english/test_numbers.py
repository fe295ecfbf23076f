"""Numbers in words and digits read back as the integers that were written."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.english.numbers import PATTERN, value

ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number: int) -> str:
    """English words for 1 to 999,999,999, with "and" before the tens."""
    for scale, name in ((1_000_000, "million"), (1000, "thousand")):
        if number >= scale:
            rest = number % scale
            joint = "" if not rest else " and " if rest < 100 else " "
            return f"{spell(number // scale)} {name}{joint}{spell(rest) if rest else ''}"
    if number >= 100:
        return f"{ONES[number // 100]} hundred" + (f" and {spell(number % 100)}" if number % 100 else "")
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


def read(words: str) -> int:
    assert re.fullmatch(PATTERN, words), words
    return value(words)


@given(number=st.integers(1, 999_999_999))
def test_a_number_in_words_reads_back(number: int) -> None:
    words = spell(number)
    assert read(words) == number
    assert read(words.replace(" and ", " ").replace("-", " ")) == number


@given(number=st.integers(0, 10**15 - 1), mark=st.sampled_from(["", ",", "\u00a0", "\u2009", "\u202f"]))
def test_a_number_in_digits_reads_back_with_and_without_marks(number: int, mark: str) -> None:
    assert read(f"{number:,}".replace(",", mark)) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("a hundred", 100),
        ("a thousand and twenty", 1020),
        ("two dozen", 24),
        ("eleven hundred", 1100),
        ("1.5 million", 1_500_000),
        ("5 million", 5_000_000),
        ("20 thousand", 20_000),
        ("1,00,000", 100_000),
        ("2 lakh", 200_000),
    ],
)
def test_scales_multiply_what_stands_before_them(words: str, number: int) -> None:
    assert read(words) == number
