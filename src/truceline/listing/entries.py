"""What cells of the record's tables are made of."""

from collections.abc import Sequence

from truceline.claims import Named, Period, Place
from truceline.record.shapes import Account


def names(named: Sequence[Named]) -> str:
    """Actors as the documents name them."""
    return ", ".join(one.name for one in named)


def days(period: Period | None) -> str:
    """When it was, with dots for an open end."""
    if period is None:
        return ""
    if period.earliest == period.latest:
        return period.earliest or ""
    return f"{period.earliest or '…'} – {period.latest or '…'}"


def place(where: Sequence[Place]) -> str:
    """Where it was, as written."""
    return where[0].name if where else ""


def tellers(accounts: Sequence[Account]) -> str:
    """Who tells it how, in order; a document without a speaker tells it itself."""
    return "; ".join(
        dict.fromkeys(f"{names(one.speakers[:1]) or 'the document'} ({one.stance})" for one in accounts)
    )


def number(low: int | None, high: int | None) -> str:
    """A range with dots for an open end; one number where both ends are equal."""
    if low is not None and low == high:
        return f"{low:,}"
    return f"{'…' if low is None else f'{low:,}'} – {'…' if high is None else f'{high:,}'}"
