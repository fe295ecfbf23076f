"""Speakers set off by a mark: "Ministry: 12 killed in shelling", "12 killed in shelling – officials"."""

from collections.abc import Iterator, Sequence

from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames.cues import lemma
from truceline.reading.frames.cues import words as lexicon
from truceline.reading.frames.words import stretches
from truceline.reading.sentence import Frame

COLON = ":"
_DASHES = {"-", "–", "—"}
_MARKS = frozenset({COLON, *_DASHES})
_LONGEST = 6  # words of a name before or behind the mark
_LEAST = 3  # words that are said


def find(doc: Doc) -> Iterator[Frame]:
    """A name behind the last mark or before the only colon, where no verb stands beside the name."""
    marks = [token for token in doc.listed(_MARKS) if token.text == COLON or _is_dash(token)]
    if not marks or doc[-1].text == ".":
        return
    colons = [token for token in marks if token.text == COLON]
    last = marks[-1]
    if _is_label(doc[last.i + 1 :], doc[: last.i]):
        yield _frame(last, doc[last.i + 1 :], doc[: last.i])
    elif len(colons) == 1 and _is_label(doc[: colons[0].i], doc[colons[0].i + 1 :]):
        yield _frame(colons[0], doc[: colons[0].i], doc[colons[0].i + 1 :])


def _is_dash(token: Token) -> bool:
    """Whether it is a dash with space on both sides: no hyphen."""
    return (
        token.text in _DASHES and bool(token.whitespace_) and token.i > 0 and bool(token.nbor(-1).whitespace_)
    )


def _is_label(name: Sequence[Token], said: Sequence[Token]) -> bool:
    words = [token for token in name if not token.is_punct]
    return (
        0 < len(words) <= _LONGEST
        and len(said) >= _LEAST
        and words[-1].pos_ in {"NOUN", "PROPN"}
        and lemma(words[-1]) not in lexicon("headings")
        and all(token.pos_ not in {"VERB", "AUX", "NUM"} for token in words)
    )


def _frame(mark: Token, source: Sequence[Token], content: Sequence[Token]) -> Frame:
    cue = ((mark.idx, mark.idx + len(mark)),)
    return Frame(stretches(source), cue, stretches(content), "stated")
