"""Accords as a table: each pledge of each obligor, with the conduct that is reported since."""

from truceline.listing.table import table
from truceline.record.shapes import Record

_COLUMNS = ("since", "pledge", "obligor", "status", "in line", "contrary", "context")


def accords(record: Record) -> str:
    """The pledges of a record, a row for each obligor."""
    rows = (
        (
            pledge.since or "",
            pledge.words,
            conduct.obligor.name,
            conduct.status,
            str(len(conduct.in_line)),
            str(len(conduct.contrary)),
            str(len(conduct.context)),
        )
        for pledge in record.pledges
        for conduct in pledge.statuses
    )
    return table(f"Pledges and conduct as of {record.as_of or 'no day'}", _COLUMNS, rows)
