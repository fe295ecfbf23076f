"""What a text file says of itself, between two lines of `---` at its head."""

import re
from pathlib import Path

from truceline.sources.errors import Unreadable
from truceline.sources.header import Header, check_address, check_language, check_moment

_RULE = r"---[ \t]*(?:\r?\n|\Z)"
_BLOCK = re.compile(rf"\ufeff?{_RULE}(?P<lines>(?:(?!{_RULE}).*\n){{0,100}}){_RULE}")
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>.*?))?[ \t]*")
_FIELDS = ("title", "publisher", "url", "published", "received", "language", "role")
_ROLES = {"report", "commentary", "accord text"}


def parse(path: Path, text: str) -> tuple[Header, int]:
    """The header at the head of `text`, and the offset where the body begins (0 without front matter).

    A block counts as front matter where one of its keys is a known one; other keys are left alone.
    Values are read as they stand, quotation marks around them left out: no types, no objects.
    Raises Unreadable for a line that is no `key: value`, and for a value that is not of its kind.
    """
    block = _BLOCK.match(text)
    if block is None:
        return Header(), 0
    lines = block["lines"].splitlines()
    values = _values(lines)
    if not values:
        return Header(), 0
    _check_lines(path, lines)
    return _header(path, values), block.end()


def title_span(text: str) -> tuple[int, int] | None:
    """Where the title stands that `parse` reads in the front matter, quotation marks around it left out."""
    block = _BLOCK.match(text)
    found = None
    at = block.start("lines") if block else 0
    for line in block["lines"].splitlines(keepends=True) if block else ():
        field = _FIELD.fullmatch(line.rstrip("\r\n"))
        if field and field["key"].casefold() == "title":
            value = _unquoted(field["value"] or "")
            start = at + line.find(value, field.start("value"))
            found = (start, start + len(value)) if value else None
        at += len(line)
    return found


def _values(lines: list[str]) -> dict[str, str]:
    """The known fields; of a field given twice the last holds, and an empty one is not given."""
    found = [match for line in lines if (match := _FIELD.fullmatch(line))]
    named = {match["key"].casefold(): _unquoted(match["value"] or "") for match in found}
    return {key: value for key, value in named.items() if key in _FIELDS and value}


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _check_lines(path: Path, lines: list[str]) -> None:
    for number, line in enumerate(lines, start=2):
        continues = not line.strip() or line[0] in " \t-#"  # a blank, a comment, a list of an unknown key
        if not continues and not _FIELD.fullmatch(line):
            raise Unreadable(
                path, f"has a front matter line {number} that is no field", "write it as key: value"
            )


def _header(path: Path, values: dict[str, str]) -> Header:
    role = values.pop("role", "report")
    if role not in _ROLES:
        raise Unreadable(
            path,
            f"gives “{role}” as role, which is unknown",
            "write commentary or accord text, or leave the line out",
        )
    check_moment(path, "published", values.get("published"))
    check_moment(path, "received", values.get("received"))
    check_address(path, "url", values.get("url"))
    check_language(path, "language", values.get("language"))
    return Header(**values, commentary=role == "commentary", accord_text=role == "accord text")
