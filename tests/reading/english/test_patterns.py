"""What the finders' patterns share."""

import re

from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.english.patterns import alternatives, lowered


@given(text=st.text())
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)


def test_the_dotted_capital_i_stays_one_character() -> None:
    assert lowered("İzmir") == "izmir"


def test_the_longest_alternative_wins_and_a_space_is_any_white_space() -> None:
    found = re.compile(alternatives(["more", "more than"])).match("more\n than 12")
    assert found is not None
    assert found[0] == "more\n than"
