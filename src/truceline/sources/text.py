"""Plain text, with or without front matter. The document's text is the file's, character for character."""

from collections.abc import Iterator
from pathlib import Path

from truceline.claims import Document, Passage
from truceline.sources import charset, frontmatter
from truceline.sources.document import build
from truceline.sources.header import Given


def documents(path: Path, data: bytes, given: Given) -> Iterator[Document]:
    """The one document of a text file. Its front matter is marked as boilerplate.

    Offsets count from the file's first character: a byte order mark, the front matter and the line
    breaks as they are all count.
    """
    text = charset.of_text(path, data)
    header, body_start = frontmatter.parse(path, text)
    marked = (Passage(start=0, end=body_start, role="boilerplate"),) if body_start else ()
    yield build(
        path,
        data,
        text,
        header.under(given),
        extractor="plain text",
        media_type="text/plain",
        marked=marked,
        body_start=body_start,
    )
