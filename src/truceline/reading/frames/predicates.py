"""Adjectives of thought: "is convinced that …", "are worried about …"."""

from collections.abc import Iterator

from truceline.reading.english.tree import Doc
from truceline.reading.frames import contents, sources
from truceline.reading.frames.cues import thoughts
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame


def find(doc: Doc) -> Iterator[Frame]:
    """The frames of a sentence's adjectives and of participles used like them; none is said."""
    for word in doc.listed(thoughts("adjectives")):
        if word.lower_ not in thoughts("adjectives"):
            continue
        be = word.head if word.dep_ == "acomp" else sources.first(word, {"auxpass"})
        source, content = sources.subject(word), contents.mentioned(word, [])
        if be is not None and source and content:
            cue, about = stretches([be, word]), [t for t in content if t.idx > word.idx]
            yield Frame(stretches(source), cue, stretches(about), "stated", said=False)
