"""Names of states and peoples: any gets the tree that any other gets, and keeps its own words and offsets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.en import English

from truceline.reading.english.parse import parse
from truceline.reading.english.stand_ins import disguised
from truceline.reading.english.tree import Doc
from truceline.reading.english.words import Word

SENTENCES = [
    "{0} and {1} each lost at least 40 soldiers near the border.",
    "{1} drones hit a bridge after {0} shelled the town, officials in {1} said.",
]
WORDS = English()
STATES = [
    "Armenia",
    "Azerbaijan",
    "Mali",
    "Ethiopia",
    "Eritrea",
    "Georgia",
    "Jordan",
    "Sri Lanka",
    "South Sudan",
]


def _tree(text: str) -> Doc:
    return next(iter(parse([text])))


def _shape(tree: Doc) -> list[tuple[str, str, str]]:
    return [(token.tag_, token.dep_, token.head.dep_) for token in tree]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_tree_of_a_sentence_is_that_of_the_same_sentence_about_others(sentence: str) -> None:
    assert _shape(_tree(sentence.format("Armenia", "Eritrea"))) == _shape(
        _tree(sentence.format("Azerbaijan", "Ethiopia"))
    )


@pytest.mark.parametrize(
    ("one", "other"), [("Armenians", "Azerbaijanis"), ("Malians", "Syrians"), ("Georgians", "Abkhazians")]
)
def test_peoples_are_alike_as_well(one: str, other: str) -> None:
    sentence = "Eight {} were captured near the river, and two {} have died."
    assert _shape(_tree(sentence.format(one, one))) == _shape(_tree(sentence.format(other, other)))


@pytest.mark.parametrize("town", ["Deir ez-Zor", "Tovuz", "Qabr al-Wazir", "Ust-Kut"])
def test_towns_are_alike_where_the_text_names_them(town: str) -> None:
    def shape(name: str) -> list[tuple[str, str]]:
        text = f"Rebel drones hit a fuel depot in {name}, the governor said."
        at = text.index(name)
        (tree,) = parse([text], [[(at, at + len(name))]])
        return [(token.text, token.dep_) for token in tree if not at <= token.idx < at + len(name) - 1]

    assert shape(town) == shape("Goma")


def test_a_part_of_a_word_is_no_town() -> None:
    (tree,) = parse(["Gomanese troops left GOMA."], [[(0, 4), (21, 25)]])
    assert [token.text for token in tree] == ["Gomanese", "troops", "left", "GOMA", "."]


def test_the_words_of_a_long_name_hang_on_its_last() -> None:
    tree = _tree("Soldiers from South Sudan crossed into Ethiopia.")
    south, sudan = tree[2], tree[3]
    assert (south.text, south.dep_, south.head) == ("South", "compound", sudan)
    assert sudan.dep_ == "pobj"


def test_a_word_like_a_name_is_left_alone() -> None:
    written = [Word(token.text, token.norm_) for token in WORDS("They polish the US chad.")]
    assert disguised(written, [True] * len(written)).words == written


@given(st.lists(st.sampled_from([*STATES, "Syrians", "killed", "in ", "'s", "US", ",", "12"]), min_size=1))
def test_the_text_and_its_offsets_stay(words: list[str]) -> None:
    text = " ".join(words)
    tree, plain = _tree(text), WORDS(text)
    assert [(t.idx, t.text, t.whitespace_) for t in tree] == [(t.idx, t.text, t.whitespace_) for t in plain]
