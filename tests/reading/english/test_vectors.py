"""Vectors of words: as the model's first layer gives them, whether new, known or forgotten in between."""

import numpy as np
import pytest
import spacy

from truceline.reading.english import vectors
from truceline.reading.english.parse import MODEL
from truceline.reading.english.vectors import WordVectors
from truceline.reading.english.words import Word

NLP = spacy.load(MODEL, exclude=["ner"])
LAYER = NLP.get_pipe("tok2vec").model.layers[0]  # type: ignore[attr-defined]
SHELLS, HIT = (Word("Shells", "shells"), True), (Word("hit", "hit"), False)


def test_a_row_for_each_word() -> None:
    doc = spacy.tokens.Doc(NLP.vocab, words=["Shells", "hit"], spaces=[True, False])
    (found,) = WordVectors(NLP.vocab, LAYER).of([[SHELLS, HIT]])
    assert np.allclose(found, LAYER.predict([doc])[0], atol=1e-5)


def test_a_word_before_a_space_is_another() -> None:
    one, other = WordVectors(NLP.vocab, LAYER).of([[SHELLS], [(SHELLS[0], False)]])
    assert not np.array_equal(one, other)


def test_what_was_forgotten_comes_back_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vectors, "_MOST", 1)
    words = WordVectors(NLP.vocab, LAYER)
    (first,) = words.of([[SHELLS, HIT]])
    words.of([[(Word("left", "left"), False)]])
    (again,) = words.of([[SHELLS, HIT]])
    assert np.allclose(first, again, atol=1e-5)
