"""Tags, relations and heads: those of the model's own pipeline, in any company."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.reading.english.analysis import Analyser, Analysis
from truceline.reading.english.parse import MODEL
from truceline.reading.english.words import Words

NLP = spacy.load(MODEL, exclude=["ner"])
ANALYSER, WORDS = Analyser(NLP), Words(NLP)
SENTENCES = [
    "The ministry said on Friday that shells had hit the town, killing 12 people.",
    "They've  agreed a truce, which isn't kept.",
    "Twelve dead.",
    "There were no casualties on Wed. 3 May.",
]


def analysed(sentences: list[str]) -> list[Analysis]:
    return ANALYSER.of([WORDS.of(sentence) for sentence in sentences])


@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_analysis_is_that_of_the_model(sentence: str) -> None:
    (ours,), theirs = analysed([sentence]), NLP(sentence)
    assert ours == Analysis(
        tags=[token.tag_ for token in theirs],
        deps=[token.dep_ for token in theirs],
        heads=[token.head.i for token in theirs],
    )


@settings(deadline=None, max_examples=20)
@given(st.permutations(SENTENCES))
def test_a_sentence_is_analysed_alike_in_any_order(order: list[str]) -> None:
    alone = {sentence: analysed([sentence])[0] for sentence in SENTENCES}
    assert analysed(order) == [alone[sentence] for sentence in order]
