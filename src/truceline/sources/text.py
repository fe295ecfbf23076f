"""Plain text, with or without front matter. The document's text is the file's, character for character."""

from collections.abc import Iterator
from pathlib import Path

from truceline.claims import Document, Passage
from truceline.sources import charset, frontmatter
from truceline.sources.document import build
from truceline.sources.header import Given, Header


def documents(path: Path, data: bytes, given: Given) -> Iterator[Document]:
    """The one document of a text file. Its front matter is marked as boilerplate, but a report's title.

    Offsets count from the file's first character: a byte order mark, the front matter and the line
    breaks as they are all count.
    """
    text = charset.of_text(path, data)
    own, body_start = frontmatter.parse(path, text)
    header = own.under(given)
    yield build(
        path,
        data,
        text,
        header,
        extractor="plain text",
        media_type="text/plain",
        marked=tuple(_front(text, body_start, header)),
        body_start=body_start,
    )


def _front(text: str, end: int, header: Header) -> Iterator[Passage]:
    title = None if header.commentary or header.accord_text else frontmatter.title_span(text)
    if title is not None:
        yield Passage(start=0, end=title[0], role="boilerplate")
        yield Passage(start=title[0], end=title[1], role="headline")
        yield Passage(start=title[1], end=end, role="boilerplate")
    elif end:
        yield Passage(start=0, end=end, role="boilerplate")
