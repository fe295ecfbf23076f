"""What the first layer of the model makes of a word by itself: reckoned once, and remembered.

A third of the products of a parse are in this layer, and most words of a report have come before.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import Model

from truceline.reading.english.words import Word

Vectors = np.ndarray[Any, np.dtype[np.float32]]  # of the words of a sentence: a row a word
Spaced = tuple[Word, bool]  # a word, and whether a space follows: the model tells the two apart

_MOST = 50_000  # words remembered: a long stream must not fill the memory


class WordVectors:
    """The vectors that the model's first layer gives to words."""

    def __init__(self, vocab: Vocab, layer: Model[list[Doc], list[Vectors]]) -> None:
        self._vocab = vocab
        self._layer = layer
        self._row: dict[Spaced, int] = {}
        self._table: Vectors = np.empty((_MOST // 16, layer.get_dim("nO")), np.float32)

    def of(self, sentences: Sequence[Sequence[Spaced]]) -> list[Vectors]:
        """A row for each word of each sentence."""
        if len(self._row) > _MOST:
            self._row.clear()
        self._learn([word for word in dict.fromkeys(chain(*sentences)) if word not in self._row])
        return [self._table[[self._row[word] for word in sentence]] for sentence in sentences]

    def _learn(self, new: Sequence[Spaced]) -> None:
        if not new:
            return
        doc = Doc(self._vocab, words=[word.text for word, _ in new], spaces=[space for _, space in new])
        for token, (word, _) in zip(doc, new, strict=True):
            token.norm_ = word.norm
        (vectors,) = self._layer.predict([doc])
        first, last = len(self._row), len(self._row) + len(new)
        if last > len(self._table):
            room = np.empty((2 * last, self._table.shape[1]), np.float32)
            room[:first] = self._table[:first]
            self._table = room
        self._table[first:last] = vectors
        self._row.update(zip(new, range(first, last), strict=True))
