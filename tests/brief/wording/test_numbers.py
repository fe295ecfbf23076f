from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.wording import numbers
from truceline.claims import Qualifier


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "quote", "words"),
    [
        (1166, 1166, "exact", "1,166 soldiers", "1,166"),
        (14, None, "at_least", "at least 14", "at least 14"),
        (2001, None, "more_than", "over 2,000 dead", "more than 2,000"),
        (None, 5000, "up_to", "as high as 5,000", "up to 5,000"),
        (None, 99, "fewer_than", "fewer than 100", "fewer than 100"),
        (270, 330, "about", "some 300 people", "about 300"),
        (243, 297, "about", "a death toll near 270 on 3 May", "about 270"),
        (20, 30, "range", "20 to 30", "between 20 and 30"),
        (24, 99, "vague", "Dozens of civilians", "dozens of"),
        (200000, 999999, "vague", "hundreds of thousands fled", "hundreds of thousands of"),
        (3, 9, "vague", "several medics", "several"),
        (2, 2, "vague", "a couple of houses", "a couple of"),
        (2, None, "vague", "civilians are dying", "an unstated number of"),
        (0, 0, "exact", "no casualties", "no"),
        (None, None, "exact", "", "an unstated number of"),
    ],
)
def test_a_number_keeps_the_wording_of_its_qualifier(
    low: int | None, high: int | None, qualifier: Qualifier, quote: str, words: str
) -> None:
    assert numbers.amount(low, high, qualifier, quote) == words


@given(
    st.none() | st.integers(0, 10**7),
    st.none() | st.integers(0, 10**7),
    st.sampled_from(get_args(Qualifier)),
    st.text(max_size=40),
)
def test_every_number_has_words(low: int | None, high: int | None, qualifier: Qualifier, quote: str) -> None:
    assert numbers.amount(low, high, qualifier, quote)


@given(st.integers(1, 10**7))
def test_a_derived_bound_never_takes_the_place_of_the_number_said(said: int) -> None:
    assert numbers.amount(said + 1, None, "more_than", "") == f"more than {said:,}"
    assert numbers.amount(None, said - 1, "fewer_than", "") == f"fewer than {said:,}"
