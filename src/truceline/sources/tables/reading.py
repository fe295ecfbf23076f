"""A table, recognised by its header, row by row: each row a reading, or what is wrong with it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from truceline.claims import Reading
from truceline.sources import acled, ucdp
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given
from truceline.sources.tables.days import Order, order
from truceline.sources.tables.format import Format, Orders
from truceline.sources.tables.row import Row

_FORMATS = (ucdp.FORMAT, acled.FORMAT)
_SEPARATORS = (",", ";", "\t")
_LONGEST_HEADER = 10_000  # bytes


@dataclass(frozen=True, slots=True)
class Table:
    """A file with its kind, and how its header is written."""

    path: Path
    format: Format
    separator: str
    columns: tuple[str, ...]


def recognised(path: Path) -> Table | None:
    """The table that a file holds by its first line, or null; a file that cannot be opened holds none."""
    try:
        with path.open("rb") as file:
            header = file.readline(_LONGEST_HEADER)
    except (OSError, ValueError):  # ValueError: a null character in the path
        return None
    for separator in _SEPARATORS:
        columns = _columns(_text(header), separator)
        for format in _FORMATS:
            if format.columns <= set(columns):
                return Table(path, format, separator, columns)
    return None


def readings(table: Table, given: Given) -> Iterator[Reading | Unreadable]:
    """The reading of each row; a row that cannot be used is yielded as its error, and the others are read.

    The file is gone through more than once: how its days are written shows in whole columns only.
    """
    orders = _orders(table)
    for row in _rows(table):
        if isinstance(row, Unreadable):
            yield row
            continue
        try:
            yield from table.format.readings(row, orders, given)
        except Unreadable as error:
            yield error


def _orders(table: Table) -> Orders:
    orders: dict[str, Order | None] = {}
    for columns in table.format.dates:
        rows = (row for row in _rows(table) if isinstance(row, Row))
        shown = order(value for row in rows for column in columns for value in row.parts(column))
        orders.update(dict.fromkeys(columns, shown))
    return orders


def _rows(table: Table) -> Iterator[Row | Unreadable]:
    """The rows below the header, numbered as a spreadsheet numbers them."""
    with table.path.open("rb") as file:
        records = csv.reader(map(_text, file), delimiter=table.separator)
        number = 0
        while True:
            number += 1
            place = f"{table.path} row {number}"
            try:
                values = next(records, None)
            except csv.Error as error:
                yield Unreadable(
                    place, f"is no row of a table ({error})", "look for a quotation mark too many"
                )
                continue
            if values is None:
                return
            if number > 1 and values:
                yield _row(table, place, values)


def _row(table: Table, place: str, values: list[str]) -> Row | Unreadable:
    if len(values) != len(table.columns):
        why = f"has {len(values)} columns, and the header {len(table.columns)}"
        return Unreadable(place, why, "look for a quotation mark or a comma too many")
    cells = {column: value.strip() for column, value in zip(table.columns, values, strict=True)}
    given = {column: value for column, value in cells.items() if value not in table.format.missing}
    for column, value in given.items():
        if "\x00" in value:
            return Unreadable(f"{place} column {column}", "holds a null character", "take it out")
    ahead = [column for column in table.format.first if column in given]
    return Row(place, {column: given[column] for column in dict.fromkeys((*ahead, *given))})


def _columns(header: str, separator: str) -> tuple[str, ...]:
    try:
        names = next(csv.reader([header.removeprefix("\ufeff")], delimiter=separator), [])
    except csv.Error:
        return ()
    return tuple(name.strip().casefold() for name in names)


def _text(line: bytes) -> str:
    """A line in UTF-8, or in Windows-1252 as spreadsheets of Western Europe write it; files mix them.

    A line of Windows-1252 beyond ASCII is practically never valid UTF-8, so that this is no guess.
    """
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("windows-1252", "replace")
