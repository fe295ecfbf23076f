import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.llm.folding import Folded

TEXT = "He said:  “It’s\nover.” \u00a0The «front» is over there, overall."


def find(words: str, text: str = TEXT) -> list[str]:
    return [text[start:end] for start, end in Folded(text).find(words, 0, len(text))]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('"It\'s over."', ["“It’s\nover.”"]),
        ("said: “It's", ["said:  “It’s"]),
        (" over.\u201d The", ["over.” \u00a0The"]),
        ('"front"', ["«front»"]),
        ("over", ["over", "over"]),
        ("Over", []),
        ("fron", []),
        ("", []),
        (" \n", []),
    ],
)
def test_quote_marks_and_white_space_are_all_alike_and_nothing_else_is(words: str, found: list[str]) -> None:
    assert find(words) == found


def test_only_the_stretch_asked_for_is_searched() -> None:
    text = "shelling, then shelling"
    assert list(Folded(text).find("shelling", 5, len(text))) == [(15, 23)]
    assert list(Folded(text).find("shelling", 0, 7)) == []


def test_occurrences_that_overlap_are_two() -> None:
    assert len(find("a b a", "a b a b a")) == 2


@given(st.text(alphabet="ab “”\"'’\n\u00a0\u2003.", max_size=40), st.data())
def test_what_stands_in_the_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end].strip()
    start = text.index(words, start)
    end = start + len(words)
    cut = any(0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum() for at in (start, end))
    found = list(Folded(text).find(words, 0, len(text)))
    assert ((start, end) in found) == bool(words and not cut)
