"""Speakers set off by a mark: "Ministry: 12 killed in shelling", "12 killed in shelling: monitor"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame

_LONGEST = 6  # words of a name before or behind the mark
_LEAST = 3  # words that are said


def find(doc: Doc) -> Iterator[Frame]:
    """A name and a colon at either end of the sentence, where no verb stands beside the name."""
    marks = [token for token in doc if token.text == ":"]
    if len(marks) != 1:
        return
    before, after = list(doc[: marks[0].i]), list(doc[marks[0].i + 1 :])
    for source, content in ((before, after), (after, before)):
        if _is_name(source) and len(content) >= _LEAST:
            cue = ((marks[0].idx, marks[0].idx + 1),)
            yield Frame(stretches(source), cue, stretches(content), "stated")
            return


def _is_name(tokens: list[Token]) -> bool:
    words = [token for token in tokens if not token.is_punct]
    return (
        0 < len(words) <= _LONGEST
        and words[-1].pos_ in {"NOUN", "PROPN"}
        and all(token.pos_ not in {"VERB", "AUX", "NUM"} for token in words)
    )
