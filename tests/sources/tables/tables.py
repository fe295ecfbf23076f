"""Made-up tables: rows in our own words, written as the exports write them."""

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from truceline.claims import Incident, Reading, Toll
from truceline.sources import Given
from truceline.sources.errors import Unreadable
from truceline.sources.tables.reading import readings, recognised

GED = {
    "id": "900001",
    "relid": "TST-1",
    "year": "2031",
    "type_of_violence": "1",
    "side_a": "Government of Ukraine",
    "side_b": "League of the Ford",
    "source_article": '"Ford Gazette,2031-05-04,Shells on the ford"',
    "source_office": "Ford Gazette",
    "source_date": "2031-05-04",
    "source_original": "mayor of the ford",
    "where_prec": "1",
    "where_coordinates": "Bakhmut town",
    "adm_1": "Donetsk oblast",
    "latitude": "48.59",
    "longitude": "38.00",
    "country": "Ukraine",
    "date_prec": "1",
    "date_start": "2031-05-02 00:00:00.000",
    "date_end": "2031-05-03 00:00:00.000",
    "deaths_a": "2",
    "deaths_b": "0",
    "deaths_civilians": "3",
    "deaths_unknown": "0",
    "best": "5",
    "high": "9",
    "low": "4",
}
ACLED = {
    "event_id_cnty": "TST1",
    "event_date": "2031-05-02",
    "year": "2031",
    "time_precision": "1",
    "disorder_type": "Political violence",
    "event_type": "Explosions/Remote violence",
    "sub_event_type": "Shelling/artillery/missile attack",
    "actor1": "Military Forces of Ukraine (2019-)",
    "assoc_actor_1": "NA",
    "inter1": "1",
    "actor2": "Civilians (Yemen)",
    "assoc_actor_2": "NA",
    "inter2": "7",
    "civilian_targeting": "",
    "country": "Yemen",
    "admin1": "Marib",
    "location": "Marib",
    "latitude": "15.4625",
    "longitude": "45.3258",
    "geo_precision": "1",
    "source": "Ford Gazette; Radio Ford",
    "notes": "On 2 May, shells fell on the market.",
    "fatalities": "3",
    "timestamp": "1936000000",
}


def table(path: Path, base: Mapping[str, str], *changes: Mapping[str, str], **options: str) -> Path:
    """A file with the header of `base` and a row for each change to it."""
    encoding = options.pop("encoding", "utf-8")
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.DictWriter(file, list(base), delimiter=options.get("delimiter", ","))
        writer.writeheader()
        writer.writerows({**base, **change} for change in changes)
    return path


def read(path: Path, given: Given | None = None) -> list[Reading | Unreadable]:
    """Everything that the rows give."""
    known = recognised(path)
    assert known is not None
    return list(readings(known, given or Given()))


def read_row(path: Path, base: Mapping[str, str], **change: str) -> Reading:
    """The reading of the only row."""
    (found,) = read(table(path / "events.csv", base, change))
    assert isinstance(found, Reading)
    return found


def incident(reading: Reading) -> Incident:
    """The only incident."""
    (found,) = (claim for claim in reading.claims if isinstance(claim, Incident))
    return found


def tolls(reading: Reading) -> list[Toll]:
    """The tolls in their order."""
    return [claim for claim in reading.claims if isinstance(claim, Toll)]


def errors(found: Iterable[Reading | Unreadable]) -> list[str]:
    """What is said of rows that could not be used."""
    return [str(each) for each in found if isinstance(each, Unreadable)]
