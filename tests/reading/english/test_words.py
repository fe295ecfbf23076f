"""Texts to words: those that spaCy's tokenizer gives, however often a chunk has come before."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.english.parse import MODEL
from truceline.reading.english.words import Words

NLP = spacy.load(MODEL)
TOKENIZER, WORDS = NLP.tokenizer, Words(NLP)
PIECES = [
    "cannot",
    "dont",
    "Ill",
    "wanna",
    "Mr",
    "can't",
    "U.S.-brokered",
    "“We",
    "5,000",
    "Jan.",
    "a.m.",
    "(T-72)",
    ":)",
    "12km",
    "he's",
    "…",
    "é\u0301",
]


def agrees(text: str) -> bool:
    words, spaces = WORDS.of(text)
    theirs = [(token.text, token.norm_, bool(token.whitespace_)) for token in TOKENIZER(text)]
    return [(*word, space) for word, space in zip(words, spaces, strict=True)] == theirs


@pytest.mark.parametrize("text", ["", " ", "a", "  a", "a  b", "a\n\tb c", "\u00a0a \u00a0b", "won't won't"])
def test_white_space_is_kept_as_spacy_keeps_it(text: str) -> None:
    assert agrees(text)


@given(st.lists(st.sampled_from([*PIECES, " ", "  ", "\u2003"])).map(" ".join))
def test_words_are_those_of_the_tokenizer(text: str) -> None:
    assert agrees(text.rstrip())


@given(st.text(max_size=40))
def test_so_they_are_of_any_text(text: str) -> None:
    assert agrees(text.rstrip())
