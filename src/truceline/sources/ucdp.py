"""UCDP GED: one row is one event, with a low, a best and a high estimate of its deaths and the best by side.

Columns as in Sundberg and Melander, "Introducing the UCDP Georeferenced Event Dataset", *Journal of Peace
Research* 50(4), 2013, and its codebook. A row says neither who attacked nor by what means: an event between
two armed sides is an attack by one *or* the other.
"""

from collections.abc import Iterator, Mapping

from truceline import __version__
from truceline.claims import Incident, Period, Place, PlaceKind, Reader, Reading, Toll, Victims
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given, Header
from truceline.sources.tables import actors, places
from truceline.sources.tables.format import Format, Orders
from truceline.sources.tables.row import Row, outside

_READER = Reader(name="truceline-ucdp-ged", version=__version__)
_EVENT = (
    *("date_start", "date_end", "type_of_violence", "side_a", "side_b"),
    *("where_coordinates", "adm_1", "country"),
)
_ESTIMATES = ("low", "best", "high")
_ONE_SIDED = "3"  # of `type_of_violence`: side a against civilians
_KINDS: dict[str, PlaceKind] = {"3": "admin", "4": "admin", "5": "region", "6": "country", "7": "region"}
"""What `where_prec` says the coordinates stand for; 1 and 2 are a place and its surroundings."""


def _readings(row: Row, orders: Orders, given: Given) -> Iterator[Reading | Unreadable]:
    """The row's document with its claims. A high estimate below the low one is named and left out."""
    low, high = row.count("low"), row.count("high")
    if low is not None and high is not None and high < low:
        yield row.wrong("high", f"is less than the low estimate, {low}, and is left out", "correct it")
        high = None
    setting = _setting(row, orders)
    incident = _incident(row, setting)
    tolls = _tolls(row, low, high, {**setting, "incident": incident.id})
    header = Header(title=f"UCDP GED {row.get('id')}".rstrip(), publisher="UCDP GED")
    yield Reading(document=row.document(header, given), claims=(incident, *tolls))


FORMAT = Format(
    columns=frozenset({"type_of_violence", "date_start", "date_end", "side_a", "side_b", *_ESTIMATES}),
    first=(
        *(*_EVENT, *_ESTIMATES, "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"),
        *("source_original", "source_office", "source_date"),
    ),
    dates=(("date_start", "date_end"), ("source_date",)),
    missing=frozenset({""}),
    readings=_readings,
)


def _setting(row: Row, orders: Orders) -> dict[str, object]:
    """Who says it, when they said it, when and where it was."""
    said = [row.day("source_date", value, orders["source_date"]) for value in row.parts("source_date")]
    return {
        "speakers": actors.speakers(row, "source_original", "source_office"),
        "said_on": max((day for day in said if day), default=None) if all(said) else None,
        "when": _when(row, orders),
        "where": tuple(_where(row)),
    }


def _when(row: Row, orders: Orders) -> Period | None:
    """From the first to the last day on which it may have been, whatever `date_prec` says of why."""
    columns = ("date_start", "date_end")
    given = [column for column in columns if row.get(column)]
    start, end = (row.day(c, row.get(c), orders[c]) if c in given else None for c in columns)
    if start is None or end is None:
        return None
    if end < start:
        raise row.wrong("date_end", f"is before the first day, {start}", "correct one of the two")
    words = dict.fromkeys(row.get(column) for column in given)
    return Period(earliest=start, latest=end, text=" – ".join(words))


def _where(row: Row) -> Iterator[Place]:
    """The place of the coordinates, then the province and the country around it."""
    name, unit, country = row.get("where_coordinates"), row.get("adm_1"), row.get("country")
    lat, lon = row.degrees("latitude", 90), row.degrees("longitude", 180)
    if name:
        yield places.located(name, _KINDS.get(row.get("where_prec"), "place"), country, lat, lon)
    if unit and unit != name:
        yield places.around(unit, "admin", country)
    if country and country != name:
        yield places.around(country, "country", country)


def _incident(row: Row, setting: Mapping[str, object]) -> Incident:
    """Who fights whom, and who of them lost people; against civilians, side a did it."""
    a, b = actors.named(row.get("side_a")), actors.named(row.get("side_b"))
    if row.get("type_of_violence") == _ONE_SIDED:
        conduct: dict[str, object] = {"actors": (a,), "affected": (b,), "affected_class": "civilians"}
    else:
        fallen = tuple(side for side, n in ((a, row.count("deaths_a")), (b, row.count("deaths_b"))) if n)
        civilians = bool(row.count("deaths_civilians"))
        whose = "civilians" if civilians and not fallen else "military" if fallen and not civilians else None
        conduct = {"actors": (a, b), "attribution": "or", "affected": fallen}
        conduct |= {"affected_class": whose or "unknown"}
    return row.claim(
        Incident,
        _READER,
        row.quote(*_EVENT),
        act="Attack",
        inferred=(
            "act",
            *(field for field in conduct if field != "actors"),
            *outside(setting, "speakers", "said_on"),
        ),
        **conduct,
        **setting,
    )


def _tolls(row: Row, low: int | None, high: int | None, setting: Mapping[str, object]) -> list[Toll]:
    """The range of the estimates, the best one, and its parts by whose people they were, where any died."""
    tolls: list[Toll] = []
    whole = Victims(status="all", text="deaths")
    if low is not None or high is not None:
        tolls.append(_toll(row, _ESTIMATES, whole, low, high, setting))
    best = row.count("best")
    if best is not None:
        tolls.append(_toll(row, ("best",), whole, best, best, setting))
        setting = {**setting, "part_of": tolls[-1].id}
    for column, victims in _parts(row).items():
        if number := row.count(column):
            tolls.append(_toll(row, (column,), victims, number, number, setting))
    return tolls


def _parts(row: Row) -> dict[str, Victims]:
    """Whose people each column counts. What one-sided violence costs its own side is not told apart."""
    a, b = (actors.named(row.get(side)).actor for side in ("side_a", "side_b"))
    return {
        "deaths_a": Victims(party=a, status="military", text="deaths_a"),
        "deaths_b": Victims(party=b, status="military", text="deaths_b"),
        "deaths_civilians": Victims(status="civilian", text="deaths_civilians"),
        "deaths_unknown": Victims(status="unknown", text="deaths_unknown"),
    }


def _toll(
    row: Row,
    columns: tuple[str, ...],
    victims: Victims,
    low: int | None,
    high: int | None,
    setting: Mapping[str, object],
) -> Toll:
    exact = "exact" if low == high else "range"
    return row.claim(
        Toll,
        _READER,
        row.quote(*columns),
        outcome="killed",
        victims=victims,
        low=low,
        high=high,
        qualifier="at_least" if high is None else "up_to" if low is None else exact,
        scope="incident",
        inferred=(*outside(setting), *(("victims.party",) if victims.party else ())),
        **setting,
    )
