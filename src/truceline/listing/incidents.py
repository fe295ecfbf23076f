"""Incidents as a table: each event once, with everybody who tells of it."""

from truceline.listing.entries import days, names, place, tellers
from truceline.listing.table import table
from truceline.record.shapes import Record

_COLUMNS = ("when", "where", "what", "by", "affected", "told by", "rule")


def incidents(record: Record) -> str:
    """The incidents of a record, a row each."""
    rows = (
        (
            days(entry.when),
            place(entry.where),
            f"{entry.act} ({entry.means})" if entry.means else entry.act,
            names(entry.actors),
            names(entry.affected) or entry.affected_class,
            tellers(entry.accounts),
            entry.rule or "",
        )
        for entry in record.incidents
    )
    return table(f"Incidents as of {record.as_of or 'no day'}", _COLUMNS, rows)
