"""Words in context: the vectors that the model's own layers give, in any company."""

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from threadpoolctl import threadpool_limits

from truceline.reading.english.context import Context, in_context
from truceline.reading.english.parse import MODEL
from truceline.reading.english.vectors import Vectors

LAYERS = spacy.load(MODEL, exclude=["ner"]).get_pipe("tok2vec").model.layers[1]  # type: ignore[attr-defined]
LENGTHS = st.lists(st.integers(1, 40), min_size=1, max_size=12)


def sentences(lengths: list[int]) -> list[Vectors]:
    random = np.random.default_rng(len(lengths))
    return [random.standard_normal((length, LAYERS.get_dim("nO"))).astype(np.float32) for length in lengths]


@settings(deadline=None, max_examples=30)
@given(LENGTHS)
def test_vectors_are_those_of_the_model(lengths: list[int]) -> None:
    given_ = sentences(lengths)
    for ours, theirs in zip(Context(LAYERS).of(given_), LAYERS.predict(given_), strict=True):
        assert np.allclose(ours, theirs, atol=1e-4)


@settings(deadline=None, max_examples=30)
@given(LENGTHS)
def test_a_sentence_has_the_same_vectors_alone(lengths: list[int]) -> None:
    together = sentences(lengths)
    with threadpool_limits(1):
        vectors = in_context(LAYERS)
        alone = [vectors([sentence])[0] for sentence in together]
        assert all(map(np.array_equal, vectors(together), alone))


def test_a_library_that_rounds_words_by_their_place_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Context, "of", lambda self, given: [sentence + i for i, sentence in enumerate(given)])
    assert in_context(LAYERS) == LAYERS.predict
