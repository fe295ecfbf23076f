"""Tolls as tables: first what is reported, by whom; then what follows, if these are right."""

from truceline.lexicon.actors import name_of
from truceline.listing.bounds import what_follows
from truceline.listing.entries import days, names, number, place
from truceline.listing.table import table
from truceline.record.shapes import Figure, Record, TollEntry

_COLUMNS = ("outcome", "who", "when, where", "reported", "figures", "rule")


def tolls(record: Record) -> str:
    """The tolls of a record, a row each, with their figures; then the bounds that follow from them."""
    return "\n\n".join((_reported(record), what_follows(record)))


def _reported(record: Record) -> str:
    rows: list[tuple[str, ...]] = [
        (
            entry.outcome,
            f"{entry.text} ({_whose(entry)})",
            f"{days(entry.when)} {place(entry.where)}".strip(),
            number(entry.low, entry.high) + (", contested" if entry.contested else ""),
            _figures(entry),
            entry.rule or "",
        )
        for entry in record.tolls
    ]
    rows += [
        (one.outcome or "", f"{one.actor.name}, {one.status or 'casualties'}", "", "undisclosed", "", "")
        for one in record.nondisclosures
        if one.about == "toll" and one.actor.actor is not None
    ]
    return table(f"What is reported as of {record.as_of or 'no day'}", _COLUMNS, rows)


def _whose(entry: TollEntry) -> str:
    parties = (entry.party,) if entry.party else entry.parties
    return " + ".join(map(name_of, parties)) or "not said whose"


def _figures(entry: TollEntry) -> str:
    return "; ".join(_figure(entry, one) for one in entry.figures) + (
        "; undisclosed by itself" if entry.undisclosed else ""
    )


def _figure(entry: TollEntry, figure: Figure) -> str:
    who = names(figure.speakers[:1]) or "the document"
    day = figure.as_of or figure.said_on
    dated = f", {day}" if day else ", undated" if entry.scope == "cumulative" else ""
    superseded = ", since updated" if figure.superseded_by else ""
    return f"{number(figure.low, figure.high)} {who} ({figure.standing}{dated}{superseded})"
