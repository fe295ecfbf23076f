"""The vectors of words in their sentences: the convolutions of the model.

spaCy's own layers give the same numbers, but bring the matrices into another order before and after each
product. Here words stand in blocks, feature by feature, from the first layer to the last. A block is as wide
as a step of the kernels of NumPy's library, so that no word is rounded by its place (see `products`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np
from thinc.api import Model

from truceline.reading.english.vectors import Vectors

_BLOCK = 16
_TINY = 1e-8  # thinc adds it to a variance


@dataclass(frozen=True, slots=True)
class _Layer:
    """The best of `pieces` products of a word and its neighbours; its mean and variance brought to a norm."""

    weights: Vectors
    bias: Vectors
    pieces: int
    scale: Vectors
    shift: Vectors

    def of(self, windows: Vectors) -> Vectors:
        products = np.matmul(self.weights, windows)
        products += self.bias
        best: Vectors = products.reshape(len(products), self.pieces, -1, _BLOCK).max(axis=1)
        best -= best.mean(axis=1, keepdims=True)
        best *= ((best * best).mean(axis=1, keepdims=True) + _TINY) ** -0.5
        best *= self.scale
        best += self.shift
        return best


def in_context(model: Model[list[Vectors], list[Vectors]]) -> Callable[[list[Vectors]], list[Vectors]]:
    """What gives words their vectors in context: these layers, or spaCy's where NumPy's library rounds a word

    by its place in a block, so that a sentence would be parsed by its neighbours.
    """
    ours = Context(model)
    return ours.of if ours.keeps_words_apart() else model.predict


class Context:
    """The layers of a model that look at a word and its two neighbours, one after the other.

    Inside, vectors are blocks × features × words of the block.
    """

    def __init__(self, model: Model[list[Vectors], list[Vectors]]) -> None:
        layers = list(model.walk())
        maxouts = [layer for layer in layers if layer.name == "maxout"]
        norms = [layer for layer in layers if layer.name == "layernorm"]
        self._layers = [_layer(*pair) for pair in zip(maxouts, norms, strict=True)]
        self._features = model.get_dim("nO")

    def of(self, sentences: Sequence[Vectors]) -> list[Vectors]:
        """For each sentence its words' vectors, each as far as the layers look in the light of the others."""
        apart = len(self._layers)  # so many empty words keep sentences out of each other's sight
        starts = list(accumulate((len(sentence) + apart for sentence in sentences), initial=apart))
        spans = [
            slice(start, start + len(sentence)) for start, sentence in zip(starts, sentences, strict=False)
        ]
        blocks = -(-starts[-1] // _BLOCK)
        words = np.zeros((blocks * _BLOCK, self._features), np.float32)
        for span, sentence in zip(spans, sentences, strict=True):
            words[span] = sentence
        seen = np.ascontiguousarray(words.reshape(blocks, _BLOCK, self._features).transpose(0, 2, 1))
        windows = np.zeros((blocks, 3, self._features, _BLOCK), np.float32)
        for layer in self._layers:
            _look(seen, windows)
            seen += layer.of(windows.reshape(blocks, 3 * self._features, _BLOCK))
        words = np.ascontiguousarray(seen.transpose(0, 2, 1)).reshape(blocks * _BLOCK, self._features)
        return [words[span] for span in spans]

    def keeps_words_apart(self) -> bool:
        """Whether a sentence has the same vectors wherever it stands among others."""
        random = np.random.default_rng(0)
        sentence = random.standard_normal((_BLOCK + 1, self._features)).astype(np.float32)
        (alone,) = self.of([sentence])
        return all(np.array_equal(alone, each) for each in self.of([sentence] * _BLOCK))


def _layer(maxout: Model[Any, Any], norm: Model[Any, Any]) -> _Layer:
    weights, bias, scale, shift = (
        np.asarray(values)
        for values in (*map(maxout.get_param, ("W", "b")), *map(norm.get_param, ("G", "b")))
    )
    features, pieces, width = weights.shape
    return _Layer(
        weights=np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(pieces * features, width)),
        bias=bias.T.reshape(pieces * features, 1),
        pieces=pieces,
        scale=scale.reshape(features, 1),
        shift=shift.reshape(features, 1),
    )


def _look(words: Vectors, windows: Vectors) -> None:
    """Into windows: the features of the word before, of each word itself, and of the word after it."""
    before, itself, after = windows.transpose(1, 0, 2, 3)
    before[:, :, 1:], before[1:, :, 0] = words[:, :, :-1], words[:-1, :, -1]
    itself[:] = words
    after[:, :, :-1], after[:-1, :, -1] = words[:, :, 1:], words[1:, :, 0]
