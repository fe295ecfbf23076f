"""The lexicon's own places: regions, spellings of units and states, and the two names of disputed places."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from truceline.gazetteer import store
from truceline.gazetteer.entry import Entry
from truceline.gazetteer.names import bare, fold
from truceline.lexicon import load


@cache
def by_key() -> dict[str, tuple[Entry, ...]]:
    """The lexicon's places by the key of each of their names."""
    found: dict[str, dict[Entry, None]] = defaultdict(dict)  # ordered, as a set is not
    for key, entry in (*_spelled(), *_regions()):
        found[key][entry] = None
    return {key: tuple(entries) for key, entries in found.items()}


def entry(row: store.Row, key: str) -> Entry:
    """A row of the built gazetteer, asked for by the name of this key."""
    names = {"admin": unit_name(row.admin1), "country": country_name(row.country)}
    return Entry(
        geonames=row.id,
        name=names.get(row.kind) or row.name,
        lat=row.lat,
        lon=row.lon,
        kind=row.kind,
        country=row.country,
        population=row.population,
        within=_around(row),
        other=_other_name(row.id, key),
    )


@cache
def unit_name(code: str) -> str | None:
    """The plain name of a first-level unit ("UA.14": Luhansk Oblast)."""
    if spellings := load("regions")["units"].get(code):
        return str(spellings[0])
    row = store.unit(code)
    return row.name if row else None


@cache
def country_name(iso: str) -> str | None:
    """The usual English name of a country by its ISO 3166 alpha-2 code."""
    if iso in _states():
        return str(_states()[iso][0])
    row = store.country(iso)
    return row.name if row else None


def _spelled() -> Iterator[tuple[str, Entry]]:
    """GeoNames' places under the names that the lexicon gives them besides."""
    for row, names in _spellings():
        for key in map(fold, names):
            yield key, entry(row, key)


def _spellings() -> Iterator[tuple[store.Row, Iterable[str]]]:
    for code, names in load("regions")["units"].items():
        yield _listed(code, store.unit(code)), (*names, *map(bare, names))
    for town, names in load("regions")["towns"].items():
        yield _listed(town, store.place(town)), names
    for place, forms in _disputed().items():
        if isinstance(place, int):
            yield _listed(place, store.place(place)), (*forms[0], *forms[1])
    for iso, names in _states().items():
        if row := store.country(iso):
            yield row, names


def _listed(place: str | int, row: store.Row | None) -> store.Row:
    if row is None:
        raise ValueError(
            f"lexicon/regions.yaml: GeoNames has no {place}; take a code of admin1.tsv or a town's id."
        )
    return row


def _regions() -> Iterator[tuple[str, Entry]]:
    for region in load("regions")["regions"]:
        units = [store.unit(code) for code in region.get("covers", ())]
        country = country_name(region["country"]) if region["country"] else None
        for key in map(fold, region["names"]):
            yield (
                key,
                Entry(
                    geonames=region.get("geonames"),
                    name=region["names"][0],
                    lat=region["lat"],
                    lon=region["lon"],
                    kind=region["kind"],
                    country=region["country"],
                    population=sum(unit.population for unit in units if unit),
                    within=(country,) if country else (),
                    claimed_by=tuple(region.get("claimed_by", ())),
                    other=_other_name(region["id"], key),
                ),
            )


def _around(row: store.Row) -> tuple[str, ...]:
    """The names of what lies around a row: its unit, the lexicon's regions, its country."""
    unit = unit_name(row.admin1) if row.kind == "place" else None
    country = country_name(row.country) if row.kind != "country" else None
    return tuple(dict.fromkeys(name for name in (unit, *covering(row), country) if name))


def covering(row: store.Row) -> tuple[str, ...]:
    """The names of the lexicon's regions that a row, or its whole unit, lies in."""
    return (*_covering().get(row.id, ()), *_covering().get(row.admin1, ()))


@cache
def _covering() -> dict[str | int, tuple[str, ...]]:
    found: dict[str | int, tuple[str, ...]] = defaultdict(tuple)
    for region in load("regions")["regions"]:
        for part in (*region.get("covers", ()), *region.get("holds", ())):
            found[part] += (region["names"][0],)
    return found


def _other_name(place: int | str, key: str) -> str | None:
    """What the other side calls a disputed place that a text gives under the name of this key."""
    forms = _disputed().get(place, ())
    for number, form in enumerate(forms):
        if key in form:
            return next(iter(forms[1 - number].values()))
    return None


@cache
def _disputed() -> dict[int | str, tuple[dict[str, str], dict[str, str]]]:
    """The two forms of a disputed place, each as its spellings by key, the usual spelling first."""
    found = {}
    for pair in load("regions")["disputed"]:
        first, second = ({fold(name): name for name in form} for form in pair["forms"])
        found[pair["place"]] = (first, second)
    return found


@cache
def _states() -> dict[str, list[str]]:
    """The names of states by ISO 3166 alpha-2 code, the usual one first."""
    return {state["iso2"]: state["names"] for state in load("states") if state["iso2"]}
