"""Places of tables: a name beside coordinates, with the GeoNames id that reports of the same place have."""

import math

from truceline import gazetteer
from truceline.claims import Place, PlaceKind
from truceline.gazetteer.entry import Entry
from truceline.gazetteer.names import bare
from truceline.lexicon import load

_NEAR = 25.0  # km: the widest circle that such tables call "near" a named town
_DEGREE = 111.2  # km


def located(name: str, kind: PlaceKind, country: str, lat: float | None, lon: float | None) -> Place:
    """A place with the table's own coordinates; its id is that of the nearest bearer of the name close by,

    or of the only unit or country that has it there.
    """
    entry = _nearest(name, lat, lon) if kind == "place" else _only(name, kind, country)
    return Place(name=name, geonames=entry.geonames if entry else None, lat=lat, lon=lon, kind=kind)


def around(name: str, kind: PlaceKind, country: str) -> Place:
    """A unit or country around a place, with the gazetteer's id and centre where it has one such."""
    entry = _only(name, kind, country)
    if entry is None:
        return Place(name=name, kind=kind)
    return Place(name=name, geonames=entry.geonames, lat=entry.lat, lon=entry.lon, kind=kind)


def _nearest(name: str, lat: float | None, lon: float | None) -> Entry | None:
    """The bearer of a name, or else of another romanisation of it, that is nearest and near."""
    if lat is None or lon is None:
        return None
    for bearers in (_bearers(name, "place"), gazetteer.similar(name)):
        near = sorted((_km(entry, lat, lon), entry.geonames or 0) for entry in bearers)
        if near and near[0][0] <= _NEAR:
            return next(entry for entry in bearers if (entry.geonames or 0) == near[0][1])
    return None


def _only(name: str, kind: PlaceKind, country: str) -> Entry | None:
    within = {entry.country for entry in gazetteer.find(country) if entry.kind == "country"}
    found = [entry for entry in _bearers(name, kind) if entry.country in within]
    return found[0] if len(found) == 1 else None


def _bearers(name: str, kind: PlaceKind) -> list[Entry]:
    """The places of this kind with this name, or with it without the word for what it is."""
    head, _, last = name.rpartition(" ")
    settled = head if head and last.casefold() in load("toponyms")["settlements"] else name
    names = dict.fromkeys((name, settled, bare(name)))
    return list(dict.fromkeys(e for each in names for e in gazetteer.find(each) if e.kind == kind))


def _km(entry: Entry, lat: float, lon: float) -> float:
    """Kilometres on a plane around the point: exact enough for neighbours."""
    east = (entry.lon - lon) * math.cos(math.radians(lat))
    return _DEGREE * math.hypot(entry.lat - lat, east)
