"""The paragraphs of a document, each with the part that it plays."""

from collections.abc import Iterator, Sequence

from truceline.claims import Document, Passage, Role
from truceline.reading.passages import headlines
from truceline.reading.passages.commentary import commentary
from truceline.reading.passages.paragraphs import split
from truceline.reading.passages.parts import part

_UNREAD: frozenset[Role] = frozenset({"boilerplate", "caption"})  # they stand between paragraphs of anything


def complete(document: Document) -> Document:
    """The document with all its passages, in order and without overlap; each begins and ends with a visible
    character, and every visible character stands in one.

    What the source marked stays as marked; the parts of the rest are read from its words.
    """
    text = document.text
    found = [Passage(start=start, end=end, role="body") for start, end in _unmarked(document)]
    shown = [
        passage.model_copy(update={"role": part(text[passage.start : passage.end])}) for passage in found
    ]
    titled = headlines.mark(text, shown, document.title)
    marked = headlines.read_once(text, list(_marked(document)), titled)
    read = _with_commentary(text, titled)
    return document.model_copy(update={"passages": tuple(sorted([*marked, *read], key=_start))})


def _start(passage: Passage) -> int:
    return passage.start


def _marked(document: Document) -> Iterator[Passage]:
    """What the source marked. It marks commentary as a whole, whose paragraphs are told apart here."""
    for passage in document.passages:
        for start, end in (
            split(document.text, passage.start, passage.end) if passage.role == "comment" else ()
        ):
            yield passage.model_copy(update={"start": start, "end": end})
        if passage.role != "comment":
            yield passage


def _unmarked(document: Document) -> Iterator[tuple[int, int]]:
    """The paragraphs of the stretches that the source left unmarked."""
    begin = 0
    for passage in sorted(document.passages, key=_start):
        yield from split(document.text, begin, passage.start)
        begin = passage.end
    yield from split(document.text, begin, len(document.text))


def _with_commentary(text: str, passages: Sequence[Passage]) -> list[Passage]:
    candidates = [passage for passage in passages if passage.role not in _UNREAD]
    numbers = commentary([text[passage.start : passage.end] for passage in candidates])
    comments = {candidates[number].start for number in numbers}
    return [
        passage.model_copy(update={"role": "comment"}) if passage.start in comments else passage
        for passage in passages
    ]
