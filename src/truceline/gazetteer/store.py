"""The built SQLite file, opened read-only: places, first-level units and countries by key."""

import sqlite3
import threading
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple, cast

from truceline.claims import PlaceKind

_SELECT = "SELECT id, place.name, kind, lat, lon, country, admin1, population FROM"
_local = threading.local()


class Row(NamedTuple):
    """A row of `place`; see the gazetteer's builder."""

    id: int
    name: str
    kind: PlaceKind
    lat: float
    lon: float
    country: str
    admin1: str
    population: int


def named(key: str) -> list[Row]:
    """The places with a name of this key."""
    return _rows(f"{_SELECT} name JOIN place ON place.id = name.place WHERE key = ?", key)


def sounding(key: str) -> list[Row]:
    """The places with a name of this sound, in countries where romanisations differ."""
    return _rows(f"{_SELECT} sound JOIN place ON place.id = sound.place WHERE key = ?", key)


@cache
def unit(code: str) -> Row | None:
    """The first-level unit of this code ("UA.14")."""
    return next(iter(_rows(f"{_SELECT} place WHERE kind = 'admin' AND admin1 = ?", code)), None)


@cache
def country(iso: str) -> Row | None:
    """The country of this ISO 3166 alpha-2 code."""
    return next(iter(_rows(f"{_SELECT} place WHERE kind = 'country' AND country = ?", iso)), None)


@cache
def place(geonames: int) -> Row | None:
    """The place with this GeoNames id."""
    return next(iter(_rows(f"{_SELECT} place WHERE id = ?", geonames)), None)


def largest(south: float, west: float, north: float, east: float, count: int) -> list[Row]:
    """The towns with most inhabitants in a box of degrees, at most `count`; it may reach over 180°."""
    query = f"""{_SELECT} place WHERE kind = 'place' AND lat BETWEEN ? AND ?
        AND (lon BETWEEN ? AND ? OR lon + 360 BETWEEN ? AND ? OR lon - 360 BETWEEN ? AND ?)
        ORDER BY population DESC, id LIMIT ?"""
    return _rows(query, south, north, *(west, east) * 3, count)


def _rows(query: str, *values: str | float) -> list[Row]:
    return [Row._make(row) for row in _connection().execute(query, values)]


def _connection() -> sqlite3.Connection:
    """One connection a thread: SQLite's own are not to be shared."""
    if not hasattr(_local, "connection"):
        file = Path(str(files(__package__).joinpath("places.sqlite")))
        if not file.is_file():
            raise FileNotFoundError(
                f"The gazetteer {file.name} is not built; run python -m truceline.gazetteer.build."
            )
        # immutable: no locks are taken, so that a read-only or shared installation works
        _local.connection = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)
    return cast(sqlite3.Connection, _local.connection)
