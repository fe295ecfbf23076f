"""A text to words, as spaCy's tokenizer splits it, each chunk between white space split once.

The tokenizer remembers all chunks of a stream for ever, or in a memory zone none; here they are remembered up
to a bound.
"""

import re
from functools import lru_cache
from typing import Any, NamedTuple

from spacy.language import Language

_MOST = 50_000  # chunks remembered: a long stream must not fill the memory
_CHUNK = re.compile(r"\S+|\s+")


class Word(NamedTuple):
    """A word as written, and the form by which the model knows it ("have" for "'ve")."""

    text: str
    norm: str


class Words:
    """The words of texts, by the tokenizer of a pipeline."""

    def __init__(self, nlp: Language) -> None:
        tokenizer: Any = nlp.tokenizer  # spaCy types its pipeline for any callable
        self._vocab = nlp.vocab
        self._tokenizer = tokenizer
        self._exceptions = frozenset(tokenizer.rules)
        self._split = lru_cache(maxsize=_MOST)(self._words_of)

    def of(self, text: str) -> tuple[list[Word], list[bool]]:
        """The words of a text, and whether a space follows each; any other white space is a word."""
        words: list[Word] = []
        spaces: list[bool] = []
        for chunk in _CHUNK.findall(text):
            if words and chunk[0] == " ":
                spaces[-1] = True
                chunk = chunk[1:]
            if chunk:
                split = self._split(chunk)
                words += split
                spaces += [False] * len(split)
        return words, spaces

    def _words_of(self, chunk: str) -> list[Word]:
        if chunk.isascii() and chunk.isalpha() and chunk not in self._exceptions:
            return [Word(chunk, self._vocab[chunk].norm_)]  # letters alone the tokenizer does not split
        return [Word(token.text, token.norm_) for token in self._tokenizer(chunk)]
