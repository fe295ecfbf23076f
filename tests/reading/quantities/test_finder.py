"""Quantities in English: numbers with their qualifiers as bounds, and numbers that count nothing."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.claims import Qualifier
from truceline.reading import quantities

NUMBERS = st.integers(1, 999_999)


def read(text: str) -> list[tuple[str, int | None, int | None, Qualifier]]:
    return [(q.text, q.low, q.high, q.qualifier) for q in quantities.find(text)]


def bounds(text: str) -> tuple[int | None, int | None, Qualifier]:
    """The bounds of the only quantity in the text, which takes in the whole of it."""
    [(words, low, high, qualifier)] = read(text)
    assert words == text
    return low, high, qualifier


@pytest.mark.parametrize(
    ("text", "low", "high", "qualifier"),
    [
        ("1,166", 1166, 1166, "exact"),
        ("twenty-one", 21, 21, "exact"),
        ("two hundred and fifty", 250, 250, "exact"),
        ("1.5 million", 1_500_000, 1_500_000, "exact"),
        ("a dozen", 12, 12, "exact"),
        ("half a dozen", 6, 6, "exact"),
        ("a quarter of a million", 250_000, 250_000, "exact"),
        ("a couple", 2, 2, "exact"),
        ("over 2,000", 2001, None, "more_than"),
        ("more than a dozen", 13, None, "more_than"),
        ("well over a hundred", 101, None, "more_than"),
        ("at least 14", 14, None, "at_least"),
        ("no fewer than 14", 14, None, "at_least"),
        ("at least two dozen", 24, None, "at_least"),
        ("at least another 12", 12, None, "at_least"),
        ("20 or more", 20, None, "at_least"),
        ("20+", 20, None, "at_least"),
        ("up to 5,000", None, 5000, "up_to"),
        ("as high as 5,000", None, 5000, "up_to"),
        ("as many as 20", None, 20, "up_to"),
        ("no more than 20", None, 20, "up_to"),
        ("fewer than 20", None, 19, "fewer_than"),
        ("just under 100", None, 99, "fewer_than"),
        ("about 530", 477, 583, "about"),
        ("close to 500000", 450_000, 550_000, "about"),
        ("some 15", 13, 17, "about"),
        ("a hundred or so", 90, 110, "about"),
        ("between 20 and 30", 20, 30, "range"),
        ("20 to 30", 20, 30, "range"),
        ("20–30", 20, 30, "range"),
        ("two or three", 2, 3, "range"),
        ("from 20 to 30", 20, 30, "range"),
        ("2 to 3 million", 2_000_000, 3_000_000, "range"),
        ("two to three hundred", 200, 300, "range"),
        ("about 20 to 30", 20, 30, "range"),
        ("at least 20 to 30", 20, None, "at_least"),
        ("more than 20 but fewer than 30", 21, 29, "range"),
        ("several", 3, 9, "vague"),
        ("dozens", 24, 99, "vague"),
        ("scores", 40, 99, "vague"),
        ("hundreds", 200, 999, "vague"),
        ("thousands", 2000, 9999, "vague"),
        ("tens of thousands", 20_000, 99_999, "vague"),
        ("hundreds of thousands", 200_000, 999_999, "vague"),
        ("many", 2, None, "vague"),
        ("about several hundred", 300, 999, "vague"),
        ("up to several hundred", None, 999, "up_to"),
        ("hundreds or even thousands", 200, 9999, "vague"),
        ("dozens, if not hundreds", 24, 999, "vague"),
        ("no one", 0, 0, "exact"),
        ("nobody", 0, 0, "exact"),
    ],
)
def test_words_have_their_bounds(text: str, low: int | None, high: int | None, qualifier: Qualifier) -> None:
    assert bounds(text) == (low, high, qualifier)
    assert read(f"On the day, {text} people were counted.")[0][1:] == (low, high, qualifier)


def test_each_number_of_a_sentence_keeps_its_own_qualifier() -> None:
    assert read("At least 40 fighters died, three of them women, and up to 90 of the 200 were hurt.") == [
        ("At least 40", 40, None, "at_least"),
        ("three", 3, 3, "exact"),
        ("up to 90", None, 90, "up_to"),
        ("200", 200, 200, "exact"),
    ]


def test_the_number_is_told_apart_from_its_qualifier() -> None:
    text = "They found over a further 1,200, between 20 and 30, a number of guards."
    assert [text[slice(*q.number)] for q in quantities.find(text)] == ["1,200", "20 and 30", "a number"]


def test_no_before_a_noun_is_zero() -> None:
    assert read("No casualties were reported.") == [("No", 0, 0, "exact")]
    assert read("There was no longer any doubt, no doubt; the no-fly zone holds at No. 5.") == []


def test_a_change_names_two_numbers_and_no_range() -> None:
    assert read("The toll rose from 20 to 30.") == [("20", 20, 20, "exact"), ("30", 30, 30, "exact")]


def test_over_may_belong_to_the_verb() -> None:
    assert read("They handed over 30 bodies and took over 12 farms.") == [
        ("30", 30, 30, "exact"),
        ("12", 12, 12, "exact"),
    ]


def test_a_number_like_a_year_counts_only_beside_what_it_counts() -> None:
    assert read("In 2016 the 2011 uprising and 2014 Minsk were far.") == []
    assert read("Some 2000 people and 2011 tents") == [
        ("Some 2000", 1800, 2200, "about"),
        ("2011", 2011, 2011, "exact"),
    ]
    assert read("more than 2000") == [("more than 2000", 2001, None, "more_than")]


@pytest.mark.parametrize(
    "text",
    [
        "the second man on the 27th, in the 1990s and since 1994",
        "On 27 September 2020, on March 5, at 9:30, 9am, 2100 GMT and 10 p.m.",
        "The guard, Ayaz Test, 43, and Bo Test (27) met.",
        "boys aged 12 and 14, a man of the age of 60, children under five",
        "a 22-year-old, a 14-metre wall, a 30-day truce, a three-storey house",
        "24 hours, three days, five or six weeks, 30 consecutive nights, two more years",
        "10 miles, 10.5 km, 20 square kilometres, 3 tonnes",
        "$12 trillion, £5m, US$ 5, Rs 500, 3 million dollars",
        "10%, 5 percent, 12 per cent, 3.5, one third, two-thirds",
        "a T-72, an S-300, the Su-25, an F-16, Covid-19",
        "Resolution 2254, article 13, articles 3 and 4, Group of Seven, Protocol II, page 7",
        "24/7, 9/11, a 3-1 win, 555-12-34, 10.0.0.27, #5",
        "one another, one by one, how many, so many, too many",
    ],
)
def test_a_number_that_counts_nothing_is_no_quantity(text: str) -> None:
    assert read(text) == []


@given(number=NUMBERS, form=st.sampled_from(["{:,}", "{}"]))
def test_digits_read_back_with_and_without_commas(number: int, form: str) -> None:
    text = f"They counted {form.format(number)} people."
    assert [(q.low, q.high) for q in quantities.find(text)] == [(number, number)]


@given(number=NUMBERS)
def test_qualifiers_keep_their_laws(number: int) -> None:
    people = f"{number:,} people"
    assert read(f"over {people}")[0][1:3] == (number + 1, None)
    assert read(f"at least {people}")[0][1:3] == (number, None)
    assert read(f"up to {people}")[0][1:3] == (None, number)
    assert read(f"fewer than {people}")[0][1:3] == (None, number - 1)
    low, high = read(f"about {people}")[0][1:3]
    assert low is not None
    assert high is not None
    assert low <= number <= high
    assert abs(10 * low - 9 * number) <= 5
    assert abs(10 * high - 11 * number) <= 5


PIECES = [
    "over",
    "at least",
    "about",
    "up to",
    "between",
    "from",
    "to",
    "and",
    "or more",
    "but",
    "fewer than",
    "no",
]
PIECES += [
    "1,166",
    "20",
    "3",
    "2016",
    "million",
    "dozen",
    "two",
    "hundred",
    "a",
    "dozens",
    "several",
    "many",
    "-",
    ",",
]
PIECES += ["people", "May", "days", "+", "$", "%", "aged", "(", ")", "Bo", "İ"]


@given(text=st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join) | st.text())
def test_quantities_are_exact_ordered_apart_and_never_upside_down(text: str) -> None:
    end = 0
    for quantity in quantities.find(text):
        assert text[quantity.start : quantity.end] == quantity.text
        assert end <= quantity.start <= quantity.number[0] < quantity.number[1] <= quantity.end
        end = quantity.end
        assert (quantity.low, quantity.high) != (None, None)
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high


@pytest.mark.parametrize(
    "words",
    ["1", "1,", "1 to ", "12-", "two hundred and ", "at least about ", "no ", "a ", "aged 1, ", "1 May "],
)
def test_a_long_line_takes_time_in_proportion_to_its_length(words: str) -> None:
    line = words * (100_000 // len(words))
    began = time.perf_counter()
    quantities.find(line)
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(("text", "counts"), [
    ("The call returns None.", False),
    ("None returned.", True),
    ("Ten Injured, None Killed.", True),
    ("None of them returned.", True),
])  # fmt: skip
def test_none_with_a_capital_inside_a_sentence_is_a_name(text: str, counts: bool) -> None:
    assert (0 in [quantity.low for quantity in quantities.find(text)]) == counts
