"""The model's tags, relations and heads for the words of sentences.

The layers of the model are called one by one: its own way from text to tree looks each word of each text up
and makes its vector anew. The parser itself looks at vectors only, and at which words are white space: it is
given sentences of blanks with the vectors of the words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from spacy.language import Language
from spacy.pipeline import DependencyParser, Tagger
from spacy.tokens import Doc

from truceline.reading.english.context import in_context
from truceline.reading.english.vectors import Vectors, WordVectors
from truceline.reading.english.words import Word


@dataclass(frozen=True, slots=True)
class Analysis:
    """For each word of a sentence its tag, its relation to its head, and its head's number."""

    tags: list[str]
    deps: list[str]
    heads: list[int]


class Analyser:
    """The layers of a pipeline that has a tagger and a parser on one set of vectors."""

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        first, then = nlp.get_pipe("tok2vec").model.layers  # type: ignore[attr-defined]
        self._in_context = in_context(then)
        self._vectors = WordVectors(nlp.vocab, first)
        self._tagger = cast(Tagger, nlp.get_pipe("tagger"))
        self._parser = cast(DependencyParser, nlp.get_pipe("parser"))
        self._moves: Any = self._parser.moves
        self._labels: Sequence[str] = self._tagger.labels

    def of(self, sentences: Sequence[tuple[Sequence[Word], Sequence[bool]]]) -> list[Analysis]:
        """The analysis of each sentence, given as words and whether a space follows each."""
        alone = self._vectors.of([list(zip(*sentence, strict=True)) for sentence in sentences])
        docs = [
            self._blank(words, vectors)
            for (words, _), vectors in zip(sentences, self._in_context(alone), strict=True)
        ]
        tags = self._tagger.predict(docs)
        self._parser.set_annotations(docs, self._states(docs))
        return [self._analysis(doc, numbers) for doc, numbers in zip(docs, tags, strict=True)]

    def _states(self, docs: list[Doc]) -> list[Any]:
        """How the parser has read each sentence: spaCy's own steps, all sentences one step further at a time.

        Its own loop over them works without Python's lock, and takes and gives it back for each vector that
        it adds, which is more than half of its time.
        """
        states: list[Any] = self._moves.init_batch(docs)
        model = self._parser.model.predict(docs)
        unfinished = [state for state in states if not state.is_final()]
        while unfinished:
            unfinished = self._parser.transition_states(unfinished, model.predict(unfinished))
        model.clear_memory()
        return states

    def _blank(self, words: Iterable[Word], vectors: Vectors) -> Doc:
        """A sentence of blanks, which the parser may not split: it is one already."""
        doc = Doc(self._vocab, [" " if word.text.isspace() else "_" for word in words])
        doc.tensor = vectors  # type: ignore[assignment]  # of any type
        starts = np.full((len(doc), 1), -1)
        starts[:1] = 1
        return doc.from_array(["SENT_START"], starts.astype(np.uint64))  # type: ignore[arg-type]  # an array too

    def _analysis(self, doc: Doc, tags: Iterable[int]) -> Analysis:
        heads, deps = doc.to_array(["HEAD", "DEP"]).T
        return Analysis(
            tags=[self._labels[tag] for tag in tags],
            deps=[self._vocab.strings[dep] for dep in deps.tolist()],
            heads=(np.arange(len(doc)) + heads.astype(np.int64)).tolist(),
        )
