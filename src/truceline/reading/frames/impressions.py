"""What seems or is reported to be so, by nobody who is named: "seems to …", "reportedly"."""

from collections.abc import Iterator
from functools import cache

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames.cues import lemma, stances, thoughts
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame

_SO = {"acomp", "ccomp", "oprd", "xcomp"}


def find(doc: Doc) -> Iterator[Frame]:
    """The frames of a sentence's verbs of seeming and of adverbs of hearsay; none is said."""
    for word in doc.listed(_openers()):
        if word.lower_ in thoughts("hearsay"):
            yield _frame(word, [token for token in word.head.subtree if token != word])
        elif word.pos_ == "VERB" and lemma(word) in thoughts("seeming") and _has_complement(word):
            yield _frame(word, [token for child in word.children for token in child.subtree])


@cache
def _openers() -> frozenset[str]:
    return thoughts("seeming") | thoughts("hearsay")


def _has_complement(verb: Token) -> bool:
    """Whether something is said to seem so; who "seems to suggest" or "to want" it is a source of his own."""
    so = [child for child in verb.children if child.dep_ in _SO and child.i > verb.i]
    return bool(so) and not any(
        lemma(child) in stances("verbs") or lemma(child) in thoughts("verbs") for child in so
    )


def _frame(cue: Token, content: list[Token]) -> Frame:
    return Frame((), stretches([cue]), stretches(content), "hedged", said=False)
