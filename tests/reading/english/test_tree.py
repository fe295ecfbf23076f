"""Trees as plain objects: what they tell of a sentence is what spaCy's own tree tells."""

from collections.abc import Iterator

import pytest
import spacy
from spacy import tokens

from truceline.reading.english.parse import MODEL, parse
from truceline.reading.english.tree import Doc

SENTENCES = [
    "The ministry said on Friday that shells, rockets and drones had hit the town, killing 12 people.",
    "“We can't go  on,” she said; the U.S.-brokered truce, which both had signed, was broken.",
    "Twelve were killed, officials said, and the number of wounded in the raid that followed rose to 40.",
    "12 dead in Aden: ministry",
]


@pytest.fixture(scope="module")
def theirs() -> dict[str, tokens.Doc]:
    nlp = spacy.load(MODEL, exclude=["ner"])
    return {sentence: doc for sentence in SENTENCES if len(list((doc := nlp(sentence)).sents)) == 1}


def relations(tree: Doc | tokens.Doc) -> Iterator[tuple[object, ...]]:
    """Everything that a rule may ask of each word."""
    for t in tree:
        kin = (t.children, t.lefts, t.rights, t.subtree, t.ancestors, t.conjuncts)
        yield (
            t.i,
            t.idx,
            t.text,
            t.lower_,
            t.lemma_,
            t.tag_,
            t.pos_,
            t.dep_,
            t.head.i,
            t.whitespace_,
            len(t),
        )
        yield (t.is_punct, t.is_space, t.is_quote, t.is_title, t.is_lower, t.is_alpha)
        yield (t.left_edge.i, t.right_edge.i, *([other.i for other in others] for others in kin))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_tree_tells_what_spacys_tells(sentence: str, theirs: dict[str, tokens.Doc]) -> None:
    (ours,) = parse([sentence])
    assert list(relations(ours)) == list(relations(theirs[sentence]))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_stretch_has_the_words_and_the_root_that_spacys_has(
    sentence: str, theirs: dict[str, tokens.Doc]
) -> None:
    (ours,) = parse([sentence])
    for start in range(len(sentence)):
        for end in range(start + 1, min(start + 30, len(sentence) + 2)):
            their = theirs[sentence].char_span(start, end, alignment_mode="expand")
            our = ours.char_span(start, end)
            if their is None or len(their) == 0:
                assert our is None
            else:
                assert our is not None
                assert ([t.i for t in our], our.root.i) == ([t.i for t in their], their.root.i)


def test_words_are_found_by_what_a_lexicon_lists_them_by() -> None:
    (tree,) = parse(["Fighting raged; Rebels re-retook the peace‑bombardment site."])
    assert [t.text for t in tree.listed(frozenset({"rage", "rebel", "bombardment", "peace"}))] == [
        "raged",
        "Rebels",
        "peace‑bombardment",
    ]
    assert tree.has_any(frozenset({"rage"}))
    assert not tree.has_any(frozenset({"raging"}))


def test_there_is_no_neighbour_beyond_the_sentence() -> None:
    (tree,) = parse(["It ended."])
    assert tree[0].nbor().text == "ended"
    with pytest.raises(IndexError):
        tree[0].nbor(-1)
    with pytest.raises(IndexError):
        tree[2].nbor(1)
