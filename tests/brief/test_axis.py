import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.axis import axis


def test_numbers_of_one_size_stand_on_a_linear_axis_from_nought() -> None:
    scale = axis([14, 21, 60])
    assert not scale.logarithmic
    assert scale.ticks == (0, 20, 40, 60)
    assert scale.place(30) == pytest.approx(0.5)


def test_numbers_of_different_orders_stand_on_a_logarithmic_axis() -> None:
    scale = axis([21, 1166, 5000])
    assert scale.logarithmic
    assert scale.ticks == (10, 100, 1000, 10000)
    assert scale.place(100) == pytest.approx(1 / 3)


def test_nought_stands_at_the_left_end_of_a_logarithmic_axis() -> None:
    assert axis([0, 10, 5000]).place(0) == 0


def test_without_numbers_there_is_an_axis_still() -> None:
    assert axis([]).ticks[0] == 0


numbers = st.lists(st.integers(0, 10**8), min_size=1, max_size=8)


@given(numbers)
def test_every_number_has_a_place_between_the_ends_in_its_order(values: list[int]) -> None:
    scale = axis(values)
    places = [scale.place(value) for value in sorted(values)]
    assert places == sorted(places)
    assert all(0 <= place <= 1 for place in places)
    assert scale.greatest >= max(values)


@given(numbers)
def test_ticks_ascend_and_are_few(values: list[int]) -> None:
    ticks = axis(values).ticks
    assert list(ticks) == sorted(set(ticks))
    assert 2 <= len(ticks) <= 10
