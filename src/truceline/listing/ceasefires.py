"""Ceasefires as a table: each once, with what is alleged under it and how it ended."""

from collections.abc import Sequence

from truceline.listing.entries import days, names, tellers
from truceline.listing.table import table
from truceline.record.shapes import Allegation, Record

_COLUMNS = (
    "agreed",
    "in force from",
    "parties",
    "form",
    "status",
    "alleged",
    "first after",
    "ended",
    "told by",
)


def ceasefires(record: Record) -> str:
    """The ceasefires of a record, a row each."""
    rows = (
        (
            entry.agreed or "",
            entry.in_force or days(entry.when),
            names(entry.parties),
            entry.form if entry.count == 1 else f"{entry.count} × {entry.form}",
            entry.status,
            str(len(entry.allegations)),
            _first(entry.allegations),
            entry.ended.how if entry.ended else "",
            tellers(entry.accounts),
        )
        for entry in record.ceasefires
    )
    return table(f"Ceasefires as of {record.as_of or 'no day'}", _COLUMNS, rows)


def _first(alleged: Sequence[Allegation]) -> str:
    """How many hours after the beginning the first allegation is, at least and at most."""
    known = [one.after for one in alleged if one.after]
    if not known:
        return ""
    first = min(known, key=lambda after: (after.most, after.least))
    return f"{first.most} h" if first.least == first.most else f"{first.least}–{first.most} h"
