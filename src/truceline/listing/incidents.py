"""Incidents as a table: each event once, with who tells of it in which document, and why it is one."""

from collections.abc import Mapping

from truceline.listing.entries import days, names, place
from truceline.listing.table import table
from truceline.record.shapes import IncidentAccount, IncidentEntry, Link, Record, Source

_COLUMNS = ("when", "where", "what", "by", "told by", "why one event")
_FEATURES = ("hour", "act", "actors", "affected", "affected_class", "targets", "means", "killed", "injured")


def incidents(record: Record) -> str:
    """The incidents of a record, a row each."""
    sources = {source.id: source for source in record.documents}
    rows = (
        (
            days(entry.when),
            place(entry.where),
            f"{entry.act} ({entry.means})" if entry.means else entry.act,
            names(entry.actors),
            _told(entry, sources),
            "; ".join(dict.fromkeys(map(_why, entry.links))),
        )
        for entry in record.incidents
    )
    return table(f"Incidents as of {record.as_of or 'no day'}", _COLUMNS, rows)


def _told(entry: IncidentEntry, sources: Mapping[str, Source]) -> str:
    """Everybody; where several tell it, how many of them are independent."""
    tellers = list(dict.fromkeys(_teller(account, sources) for account in entry.accounts))
    origins = {account.origin for account in entry.accounts}
    if len(tellers) == 1:
        return tellers[0]
    return f"{'; '.join(tellers)}: {len(origins)} origin{'s' if len(origins) > 1 else ''}"


def _teller(account: IncidentAccount, sources: Mapping[str, Source]) -> str:
    """Who says it how, and the document that carries it: "the ministry (denied), in Wire, 2020-10-28"."""
    source = sources[account.document]
    carrier = ", ".join(filter(None, (source.publisher or source.title, source.published)))
    echo = ", echo" if account.echo_of else ""
    speaker = names(account.speakers[:1])
    if not speaker:
        return f"{carrier or 'the document'} ({account.stance}{echo})"
    return f"{speaker} ({account.stance}{echo})" + (f", in {carrier}" if carrier else "")


def _why(link: Link) -> str:
    """What two tellings have in common: "same day, same place; same act, actors; killed: equal (+9)"."""
    if link.weight is None:
        return link.rule
    place = f"{link.place} ({link.kilometres} km)" if link.kilometres is not None else link.place
    given = {feature: value for feature in _FEATURES if (value := getattr(link, feature))}
    same = ", ".join(feature.replace("_", " ") for feature, value in given.items() if value == "same")
    other = [f"{feature.replace('_', ' ')}: {value}" for feature, value in given.items() if value != "same"]
    parts = [link.days, place, f"same {same}" if same else None, *other]
    return f"{', '.join(filter(None, parts))} ({link.weight:+g})"
