"""Tolls as a table: whose people, by whom it is said, and the range."""

from truceline.listing.entries import days, names, number, place
from truceline.listing.table import table
from truceline.record.shapes import Figure, Record, TollEntry

_COLUMNS = ("outcome", "who", "when, where", "reported", "figures", "rule")


def tolls(record: Record) -> str:
    """The tolls of a record, a row each."""
    rows = (
        (
            entry.outcome,
            entry.text,
            f"{days(entry.when)} {place(entry.where)}".strip(),
            number(entry.low, entry.high),
            _figures(entry),
            entry.rule or "",
        )
        for entry in record.tolls
    )
    return table(f"Tolls as of {record.as_of or 'no day'}", _COLUMNS, rows)


def _figures(entry: TollEntry) -> str:
    return "; ".join(map(_figure, entry.figures)) + ("; undisclosed" if entry.undisclosed else "")


def _figure(figure: Figure) -> str:
    who = names(figure.speakers[:1]) or "the document"
    return f"{number(figure.low, figure.high)} {who} ({figure.standing})"
