"""The stretches of a document that are read as sentences, before they are parsed."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from truceline.claims import Document, Passage, Role
from truceline.reading.english.sentences import quotations, split, unbroken


@dataclass(frozen=True, slots=True)
class Stretch:
    """One sentence of a passage: `text` begins at `start` of the document's text, line breaks as spaces.

    `quoted`: what stands in quotation marks, in characters of the sentence.
    """

    passage: Passage
    start: int
    text: str
    quoted: tuple[tuple[int, int], ...]


def stretches(document: Document, left_out: Collection[Role] = ()) -> Iterator[Stretch]:
    """The sentences of the document's passages in order; `left_out`: roles of passages that are not read."""
    flat = unbroken(document.text)
    for passage in document.passages:
        if passage.role in left_out:
            continue
        marks = quotations(document.text, passage.start, passage.end)
        for start, end in split(document.text, passage.start, passage.end):
            quoted = ((max(a, start) - start, min(b, end) - start) for a, b in marks if a < end and b > start)
            yield Stretch(passage, start, flat[start:end], tuple(quoted))
