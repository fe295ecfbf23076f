"""Ceasefires as a table: each once, with every status that is said of it."""

from truceline.listing.entries import days, names, tellers
from truceline.listing.table import table
from truceline.record.shapes import Record

_COLUMNS = ("in force from", "parties", "form", "how many", "status", "told by", "rule")


def ceasefires(record: Record) -> str:
    """The ceasefires of a record, a row each."""
    rows = (
        (
            entry.in_force or days(entry.when),
            names(entry.parties),
            entry.form,
            str(entry.count),
            entry.status,
            tellers(entry.accounts),
            entry.rule or "",
        )
        for entry in record.ceasefires
    )
    return table(f"Ceasefires as of {record.as_of or 'no day'}", _COLUMNS, rows)
