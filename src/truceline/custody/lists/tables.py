"""A file becomes rows of text under headings. Cells are data: formulas are never worked out."""

import csv
import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

from truceline.sources import charset
from truceline.sources.errors import Unreadable

LARGEST = 200_000_000
"""Bytes of a file, and of what a workbook unpacks to: a list of millions of rows fits, a bomb does not."""

_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""A damaged workbook fails in as many ways as there are parts in it."""

Row = tuple[int, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Table:
    """`headings` in the order of the file; `rows`: number in the file, and filled cells by heading.

    `about`: what a JSON file says of the list itself. `spare`: rows with more cells than headings.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    about: dict[str, str]
    spare: tuple[int, ...]


def read_table(path: Path) -> Table:
    """The table in a CSV, XLSX or JSON file. Raises Unreadable for others, naming the file and the cure."""
    data = _bytes(path)
    if data.startswith(b"PK\x03\x04"):
        return _under_headings(path, _workbook(path, data))
    text = charset.of_text(path, data).removeprefix("\ufeff")
    if text.lstrip()[:1] in {"{", "["}:
        return _from_json(path, text)
    return _under_headings(path, _delimited(path, text))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(path, f"is larger than {LARGEST // 1_000_000} MB", "split the list")
        return path.read_bytes()
    except OSError as error:
        why = f"cannot be opened ({error.strerror})"
        raise Unreadable(path, why, "check its name and permissions") from error


def delimiter_of(text: str) -> str:
    """Of a CSV file: the one of , ; tab | that its first line holds most of."""
    return max(",;\t|", key=text.split("\n", 1)[0].count)


def _delimited(path: Path, text: str) -> Iterator[list[str]]:
    csv.field_size_limit(LARGEST)
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=delimiter_of(text))
    except csv.Error as error:
        raise Unreadable(path, f"is no CSV file ({error})", "save it as CSV in UTF-8") from error


def _workbook(path: Path, data: bytes) -> Iterator[list[str]]:
    """Rows of the first sheet of an XLSX file, as text."""
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > LARGEST:
                raise Unreadable(path, f"unpacks to more than {LARGEST // 1_000_000} MB", "split the list")
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        rows = [[_as_text(value) for value in row] for row in book.worksheets[0].iter_rows(values_only=True)]
        book.close()
    except (*_DAMAGE, InvalidFileException) as error:
        raise Unreadable(path, "is no readable XLSX workbook", "save it again as XLSX or CSV") from error
    yield from rows


def _as_text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == value.time().min else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _from_json(path: Path, text: str) -> Table:
    """A list of objects, or `{"list": {…}, "people": [{…}, …]}`."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(path, "is no JSON", 'write it as {"list": {…}, "people": [{…}]}') from error
    about = held.get("list", {}) if isinstance(held, dict) else {}
    people = held.get("people") if isinstance(held, dict) else held
    whole = isinstance(people, list) and all(isinstance(one, dict) for one in people)
    if not whole or not isinstance(about, dict) or people is None:
        raise Unreadable(path, "holds no list of people", 'write it as {"list": {…}, "people": [{…}]}')
    rows = tuple(
        (number, {key: cell for key, value in one.items() if (cell := _json_cell(value).strip())})
        for number, one in enumerate(people, start=1)
    )
    headings = tuple(dict.fromkeys(key for _, cells in rows for key in cells))
    return Table(headings, rows, {key: _json_cell(value) for key, value in about.items()}, ())


def _json_cell(value: object) -> str:
    """A JSON value as a cell: text as it is (a lone surrogate is no character), anything else as JSON."""
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode("utf-8")


def _under_headings(path: Path, lines: Iterator[list[str]]) -> Table:
    """The first row that is not blank has the headings; a heading that comes twice is numbered."""
    numbered = ((number, [cell.strip() for cell in line]) for number, line in enumerate(lines, start=1))
    filled = ((number, line) for number, line in numbered if any(line))
    _, first = next(filled, (0, []))
    if not first:
        raise Unreadable(path, "is empty", "give a list with headings in its first row")
    headings = _distinct(first)
    rows, spare = [], []
    for number, line in filled:
        named = (*headings, *(f"column {place + 1}" for place in range(len(headings), len(line))))
        rows.append((number, {name: cell for name, cell in zip(named, line, strict=False) if cell}))
        if any(line[len(headings) :]):
            spare.append(number)
    return Table(headings, tuple(rows), {}, tuple(spare))


def _distinct(names: list[str]) -> tuple[str, ...]:
    seen: dict[str, int] = {}
    for place, name in enumerate(names, start=1):
        key = name or f"column {place}"
        while key in seen:
            key = f"{key} ({place})"
        seen[key] = place
    return tuple(seen)
