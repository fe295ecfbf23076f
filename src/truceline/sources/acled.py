"""ACLED: one row is one event, with its sub-event type, its actors and the fatalities that are reported.

Columns as in the *Armed Conflict Location & Event Data Project (ACLED) Codebook*, 2023; older files have
codes where newer ones have words. ACLED's terms forbid to pass its data on.
"""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import get_args

from truceline import __version__
from truceline.claims import Act, Incident, Period, Place, Reader, Reading, Toll, Victims
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header
from truceline.sources.tables import actors, places
from truceline.sources.tables.format import Format, Orders
from truceline.sources.tables.row import Row, outside

_READER = Reader(name="truceline-acled", version=__version__)
_EVENT = (
    *("event_date", "time_precision", "event_type", "sub_event_type", "actor1", "assoc_actor_1"),
    *("actor2", "assoc_actor_2", "civilian_targeting", "location", "admin1", "country"),
)
_WITHIN_A_WEEK, _WITHIN_A_MONTH = "2", "3"  # of `time_precision`
_REGION = "3"  # of `geo_precision`


def _readings(row: Row, orders: Orders, given: Given) -> Iterator[Reading | Unreadable]:
    """The row's document, known from the day of its `timestamp`, with its claims."""
    setting: dict[str, object] = {
        "speakers": actors.speakers(row, "source"),
        "when": _when(row, orders),
        "where": tuple(_where(row)),
    }
    incident = _incident(row, setting)
    title = f"ACLED {row.get('event_id_cnty')}".rstrip()
    header = Header(title=title, publisher="ACLED", published=_published(row))
    tolls = _tolls(row, {**setting, "incident": incident.id})
    yield Reading(document=row.document(header, given), claims=(incident, *tolls))


FORMAT = Format(
    columns=frozenset({"event_date", "event_type", "sub_event_type", "actor1", "fatalities"}),
    first=(*_EVENT, "fatalities", "notes", "source"),
    dates=(("event_date",),),
    missing=frozenset({"", "NA"}),
    readings=_readings,
)


def _published(row: Row) -> str | None:
    """The day on which ACLED last wrote the row: seconds since 1970."""
    written = row.count("timestamp")
    try:
        return datetime.fromtimestamp(written, UTC).date().isoformat() if written else None
    except (OverflowError, ValueError, OSError) as error:
        raise row.wrong("timestamp", "is no time", "give seconds since 1970, or nothing") from error


def _when(row: Row, orders: Orders) -> Period | None:
    """The day, or the days around it that it may have been: a week either way, or its month."""
    written = row.get("event_date")
    day = row.day("event_date", written, orders["event_date"]) if written else None
    if day is None:
        return None
    first = last = date.fromisoformat(day)
    if row.get("time_precision") == _WITHIN_A_WEEK:
        first, last = first - timedelta(days=6), last + timedelta(days=6)
    elif row.get("time_precision") == _WITHIN_A_MONTH:
        first, last = first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1])
    return Period(earliest=first.isoformat(), latest=last.isoformat(), text=written)


def _where(row: Row) -> Iterator[Place]:
    """The place of the coordinates, then the province and the country around it."""
    name, unit, country = row.get("location"), row.get("admin1"), row.get("country")
    lat, lon = row.degrees("latitude", 90), row.degrees("longitude", 180)
    if name:
        yield places.located(
            name, "admin" if row.get("geo_precision") == _REGION else "place", country, lat, lon
        )
    if unit and unit != name:
        yield places.around(unit, "admin", country)
    if country and country != name:
        yield places.around(country, "country", country)


def _incident(row: Row, setting: Mapping[str, object]) -> Incident:
    """Who did it, or who fought whom. A sub-event type that the format does not have stays in the quote."""
    kind = row.get("sub_event_type")
    ours, theirs = _side(row, "1"), _side(row, "2")
    clash = kind == "Armed clash"
    doers = [name for name in (*ours, *(theirs if clash else ())) if not actors.are_people(name)]
    hit = () if clash else theirs
    coarse = row.get("time_precision") in {_WITHIN_A_WEEK, _WITHIN_A_MONTH}
    return row.claim(
        Incident,
        _READER,
        row.quote(*_EVENT),
        act=kind if kind in get_args(Act) else "Other",
        actors=tuple(map(actors.named, doers)),
        affected=tuple(map(actors.named, hit)),
        affected_class=_class(row),
        inferred=("affected_class", *outside(setting, "speakers", *(("when",) if coarse else ()))),
        **setting,
    )


def _side(row: Row, number: str) -> tuple[str, ...]:
    """An actor and those who are with it."""
    return tuple(dict.fromkeys((*row.parts(f"actor{number}"), *row.parts(f"assoc_actor_{number}"))))


def _class(row: Row) -> str:
    """Who was hit: whoever stands second, or civilians where a row without a second says so."""
    if row.get("civilian_targeting"):
        return "civilians"
    return actors.class_of(row.get("inter2")) or "unknown"


def _tolls(row: Row, setting: Mapping[str, object]) -> list[Toll]:
    """The fatalities as reported. None for 0, which ACLED writes too where reports do not say."""
    number = row.count("fatalities")
    if not number:
        return []
    toll = row.claim(
        Toll,
        _READER,
        row.quote("fatalities"),
        stance="alleged",
        outcome="killed",
        victims=Victims(text="fatalities"),
        low=number,
        high=number,
        qualifier="exact",
        scope="incident",
        inferred=outside(setting),
        **setting,
    )
    return [toll]
