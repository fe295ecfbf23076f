"""Adjectives of thought: "is convinced that …", "are worried about …"."""

from collections.abc import Iterator

from spacy.tokens import Doc

from truceline.reading.frames import contents, sources
from truceline.reading.frames.cues import lemma, thoughts
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame


def find(doc: Doc) -> Iterator[Frame]:
    """The frames of a sentence's adjectives; none is said."""
    for word in doc:
        if word.dep_ != "acomp" or lemma(word) not in thoughts("adjectives"):
            continue
        source, content = sources.subject(word.head), contents.mentioned(word, [])
        if source and content:
            cue = stretches([word.head, word])
            yield Frame(stretches(source), cue, stretches(content), "stated", said=False)
