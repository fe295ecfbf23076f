"""Sentences to trees: one tree a text, and the same lemmas as the model gives by itself."""

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.reading.english.parse import MODEL, _known, parse

SENTENCES = [
    "Twelve soldiers were found dead in the town of Barda on Friday.",
    "There were no casualties, and there is no truce.",
    "Let's not forget what they've done; it's been a year.",
    "He found that the army had founded a base, and left.",
    "They weren't there when the shells hit the 5th brigade's camp.",
    "“We can't go on,” she said. That was it.",
]


def test_each_text_is_one_tree() -> None:
    trees = list(parse(["It ended. It began again.", "They left."]))
    assert [[t.text for t in tree if t.dep_ == "ROOT"] for tree in trees] == [["ended"], ["left"]]
    assert [tree.text for tree in trees] == ["It ended. It began again.", "They left."]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_parts_of_speech_and_lemmas_are_those_of_the_model(sentence: str) -> None:
    model = spacy.load(MODEL, exclude=["ner"])
    (ours,) = parse([sentence])
    theirs = model(sentence)
    if len(list(theirs.sents)) == 1:
        assert [(t.text, t.pos_, t.lemma_) for t in ours] == [(t.text, t.pos_, t.lemma_) for t in theirs]


@settings(max_examples=20, deadline=None)
@given(st.permutations(SENTENCES))
def test_a_tree_does_not_depend_on_what_was_parsed_before(order: list[str]) -> None:
    def words(sentence: str) -> list[tuple[str, str, str, str]]:
        return [(t.text, t.lemma_, t.pos_, t.dep_) for t in next(iter(parse([sentence])))]

    alone = {sentence: words(sentence) for sentence in SENTENCES}
    _known.cache_clear()  # else they are not parsed again
    together = zip(order, parse(order), strict=True)
    assert {s: [(t.text, t.lemma_, t.pos_, t.dep_) for t in tree] for s, tree in together} == alone


def test_a_sentence_that_comes_again_has_the_same_tree_and_words_of_its_own() -> None:
    first, other, again = parse([SENTENCES[0], SENTENCES[1], SENTENCES[0]])
    assert [(t.text, t.lemma_, t.dep_, t.head.i) for t in first] == [
        (t.text, t.lemma_, t.dep_, t.head.i) for t in again
    ]
    assert not set(map(id, first)) & set(map(id, again))
    assert first.text != other.text


def test_towns_are_part_of_what_is_remembered() -> None:
    text = "Shells hit Lossa Reach."
    start, end = text.index("Lossa"), len(text) - 1
    (unknown,), (town,) = parse([text]), parse([text], [[(start, end)]])
    assert unknown.text == town.text
    assert town[-2].tag_ == "NNP"
    assert town[-2].head.text == "hit"
