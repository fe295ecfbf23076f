"""Idioms of thought and speech: "made clear that", "took issue with", "lashed out at"."""

from collections.abc import Iterator
from functools import cache

from truceline.lexicon import load
from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames import sources
from truceline.reading.frames.cues import is_passive, lemma
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame

_OTHERS = {"aux", "auxpass", "cc", "conj", "mark", "neg", "nsubj", "nsubjpass", "punct"}


def find(doc: Doc) -> Iterator[Frame]:
    """The frames of a sentence's verbs that mean a saying or a thought with one word that hangs on them."""
    for verb in doc.listed(_verbs()):
        partner = _partner(verb) if verb.pos_ == "VERB" and not is_passive(verb) else None
        source = sources.subject(verb) if partner is not None else []
        if partner is None or not source:
            continue
        about = [c for c in verb.rights if c != partner and c.dep_ not in _OTHERS]
        content = [token for child in (*about, *partner.children) for token in child.subtree]
        yield Frame(stretches(source), stretches([verb, partner]), stretches(content), "stated", said=False)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(load("thinking")["idioms"])


def _partner(verb: Token) -> Token | None:
    listed = load("thinking")["idioms"].get(lemma(verb), ())
    return next((child for child in verb.rights if lemma(child) in listed), None)
