"""Verbs that the model gets wrong: their lemmas, and those that it takes for nouns or adjectives."""

from truceline.lexicon import load
from truceline.reading.english.tree import Token


def lemma_of(token: Token) -> str:
    """The lemma in lower case, where lexicon/lemmas.yaml does not mend it the model's."""
    mended: str = load("lemmas")["verbs"].get(token.lower_, token.lemma_.lower())
    return mended


def is_misread(verb: Token) -> bool:
    """Whether a verb right before its object is parsed as the object's adjective.

    So are the gerund of "accused them of killing civilians" and the perfect of "they had targeted civilians".
    """
    listed = verb.lower_ in load("lemmas")["verbs"]
    if verb.dep_ not in {"amod", "compound"} or verb.i == 0 or verb.head.i < verb.i:
        return False
    if verb.tag_ == "VBG":
        return verb.nbor(-1).lower_ in {"for", "of"} and verb.head.dep_ == "pobj"
    return (listed or (verb.tag_ == "VBN" and verb.dep_ == "amod")) and perfect_of(verb) is not None


def perfect_of(verb: Token) -> Token | None:
    """The "had" before a participle, adverbs between them skipped."""
    before = [t for t in verb.doc[max(0, verb.i - 3) : verb.i] if t.pos_ != "ADV"]
    return before[-1] if before and before[-1].lower_ in {"had", "has", "have"} else None
