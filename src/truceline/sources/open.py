"""From a path on the command line to documents."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from truceline.claims import Document
from truceline.sources import text
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given

LARGEST = 20_000_000  # bytes; a report is text, and what is larger is a mistake or an attack
TEXT_SUFFIXES = frozenset({"", ".txt", ".text", ".md", ".markdown"})
SUFFIXES = TEXT_SUFFIXES | {".html", ".htm", ".xhtml", ".pdf", ".jsonl"}

_PAGE = re.compile(
    rb"\s*(<\?xml[^>]*>\s*)?(<!--.{0,500}?-->\s*)?<(!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_BINARY = (
    *(b"PK\x03\x04", b"\xd0\xcf\x11\xe0"),  # Office files, new and old
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
    *(b"\x1f\x8b", b"7z\xbc\xaf", b"\x7fELF"),
)

Format = Callable[[Path, bytes, Given], Iterator[Document]]


def documents(path: Path, given: Given) -> Iterator[Document]:
    """The documents of one file, by the format that its content shows, else its suffix.

    Raises Unreadable, at the latest with the first document, for whatever cannot be read.
    """
    data = _bytes(path)
    yield from _format(path, data)(path, data, given)


def _bytes(path: Path) -> bytes:
    """The file's content; of a huge file only as much is loaded as shows that it is huge."""
    try:
        if not path.exists():
            raise Unreadable(path, "does not exist", "check the path")
        if not path.is_file():
            raise Unreadable(path, "is not a regular file", "give a file or a folder")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a null character in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(path, f"cannot be opened ({reason})", "check its name and permissions") from error
    if not data:
        raise Unreadable(path, "is empty", "give a file with the text of the report")
    if len(data) > LARGEST:
        cure = "split it, or give only the report's own text"
        raise Unreadable(path, f"is larger than {LARGEST // 1_000_000} MB", cure)
    return data


def _format(path: Path, data: bytes) -> Format:
    """The reader for this content; those of pages and PDF load only when needed, being slow."""
    suffix = path.suffix.casefold()
    if data.startswith(b"%PDF-") or suffix == ".pdf":
        from truceline.sources import pdf

        return pdf.documents
    if data.startswith(_BINARY):
        raise Unreadable(path, "is a binary file", "give a text, HTML or PDF file")
    if _PAGE.match(data[:2048].removeprefix(b"\xef\xbb\xbf")) or suffix in (".html", ".htm", ".xhtml"):
        from truceline.sources import html

        return html.documents
    if suffix in TEXT_SUFFIXES:
        return text.documents
    if suffix == ".csv":
        raise Unreadable(
            path, "is a table of a kind that is not read", "give UCDP GED or ACLED with its header"
        )
    raise Unreadable(path, f"is of a type that is not read ({suffix})", "give a .txt, .html or .pdf file")
