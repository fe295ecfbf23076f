"""JSON lines: one document a line, read one at a time, so that a million need no more memory than one."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from truceline.claims import Document
from truceline.sources.document import build
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header, check_address, check_language, check_moment

LONGEST = 20_000_000  # bytes of one line
_FIELDS = ("title", "publisher", "url", "published", "received", "language")


def documents(path: Path, lines: Iterable[bytes], given: Given) -> Iterator[Document | Unreadable]:
    """A document for each line `{"text": …, "published": …}`; a line that is none is yielded as the error.

    `text` is needed; title, publisher, url, published, received, language and role are as in front matter,
    other keys are left alone. A document's id is the hash of its line. Blank lines are passed over.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _document(path, number, line.rstrip(b"\r\n"), given)
        except Unreadable as error:
            yield error


def _document(path: Path, number: int, line: bytes, given: Given) -> Document:
    where = f"{path} line {number}"
    if len(line) > LONGEST:
        raise Unreadable(where, f"is longer than {LONGEST // 1_000_000} MB", "split the text")
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            where, "is no JSON", 'write each line as {"text": "…", "published": "2020-10-30"}'
        ) from error
    if not isinstance(values, dict) or not isinstance(values.get("text"), str):
        raise Unreadable(where, "has no text", 'give the report as "text"')
    text = values["text"].encode("utf-8", "replace").decode("utf-8")  # a lone surrogate is no character
    header = _header(where, values).under(given)
    return build(Path(where), line, text, header, extractor="json", media_type="text/plain", marked=())


def _header(where: str, values: dict[str, object]) -> Header:
    given = {name: values[name] for name in _FIELDS if values.get(name) is not None}
    for name, value in given.items():
        if not isinstance(value, str):
            raise Unreadable(
                where, f"gives {name} as something else than text", f'write "{name}" in quotation marks'
            )
    strings = {name: str(value) for name, value in given.items()}
    check_moment(where, "published", strings.get("published"))
    check_moment(where, "received", strings.get("received"))
    check_address(where, "url", strings.get("url"))
    check_language(where, "language", strings.get("language"))
    role = values.get("role")
    return Header(**strings, commentary=role == "commentary", accord_text=role == "accord text")
