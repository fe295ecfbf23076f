"""Bytes to text. An encoding is read where it is declared, never guessed: a wrong guess corrupts names."""

import codecs
import re
from pathlib import Path

from truceline.sources.errors import Unreadable

# The mark is left in the text, so that offsets are those of the file.
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,30})", re.IGNORECASE)
_HEAD = 2048  # bytes in which a page declares its encoding
# Only these: Python's registry also knows codecs that are no encodings of text.
_KNOWN = re.compile(
    r"utf-?8|(us-)?ascii|iso-8859-(?!12)([1-9]|1[0-6])|windows-125[0-8]|koi8-[ru]", re.IGNORECASE
)
_LATIN = re.compile(r"(us-)?ascii|iso-8859-1", re.IGNORECASE)


def of_text(path: Path, data: bytes) -> str:
    """The text of a plain file: UTF-8, or what its byte order mark says. Raises Unreadable for others."""
    return _decode(path, data, _marked(data) or "utf-8")


def of_page(path: Path, data: bytes) -> str:
    """The text of a web page: by byte order mark, else as it declares, else UTF-8.

    Raises Unreadable where the bytes are not in that encoding, or the encoding is not known.
    """
    encoding = _marked(data) or _declared(path, data) or "utf-8"
    return _decode(path, data, encoding).removeprefix("\ufeff")


def _marked(data: bytes) -> str | None:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)


def _declared(path: Path, data: bytes) -> str | None:
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return None
    name = found[1].decode("ascii")
    if not _KNOWN.fullmatch(name):
        raise Unreadable(path, f"declares the encoding {name}, which is not known here", "save it as UTF-8")
    return "windows-1252" if _LATIN.fullmatch(name) else name  # as browsers read it


def _decode(path: Path, data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        wrong = f"is not {encoding.upper()} (byte 0x{data[error.start]:02x} at {error.start})"
        cure = "save it as UTF-8, or convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8"
        raise Unreadable(path, wrong, cure) from error
    if "\x00" in text:
        raise Unreadable(path, "is a binary file", "give a text, HTML or PDF file")
    return text
