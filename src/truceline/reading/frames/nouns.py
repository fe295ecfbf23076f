"""Nouns of saying and thinking: "reports of shelling", "its claim that …", "the army's plan to …"."""

from collections.abc import Iterator
from functools import cache

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames.cues import is_saying, lemma, stances, thoughts
from truceline.reading.frames.sources import issuer
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame

_TOPICS = {"about", "against", "for", "of", "on", "over", "to"}


def find(doc: Doc) -> Iterator[Frame]:
    """The frames of a sentence's nouns, each with whoever says it, where that is told."""
    for noun in doc.listed(_openers()):
        if noun.pos_ == "NOUN":
            frame = _saying(noun) or _thinking(noun)
            if frame is not None:
                yield frame


@cache
def _openers() -> frozenset[str]:
    return frozenset(stances("nouns")) | thoughts("nouns") | thoughts("telling nouns")


def _saying(noun: Token) -> Frame | None:
    stance = stances("nouns").get(lemma(noun))
    if stance is None:
        return None
    content = [] if stance == "expected" and _is_before_gerund(noun) else _behind(noun, {"of"})
    if not any(t.pos_ in {"VERB", "AUX"} for t in content) and not (content and lemma(noun) == "report"):
        return None
    source = issuer(noun)
    if lemma(noun) == "report" and not source:
        stance = "alleged"
    return Frame(stretches(source), stretches([noun]), stretches(content), stance)


def _is_before_gerund(noun: Token) -> bool:
    """ "exchanging vows, killing 12": what is vowed stands with "to" or "that"."""
    return any(child.dep_ == "acl" and child.tag_ == "VBG" for child in noun.rights)


def _thinking(noun: Token) -> Frame | None:
    if not is_saying(noun) and lemma(noun) not in thoughts("telling nouns"):
        return None
    source, content = issuer(noun), _behind(noun, _TOPICS)
    if not content or not (source or lemma(noun) in thoughts("telling nouns")):
        return None
    return Frame(stretches(source), stretches([noun]), stretches(content), "stated", said=False)


def _behind(noun: Token, prepositions: set[str]) -> list[Token]:
    """The clauses behind the noun and what one of these prepositions brings."""
    return [
        token
        for child in noun.rights
        if child.dep_ == "acl" or (child.dep_ == "prep" and child.lower_ in prepositions)
        for token in child.subtree
    ]
