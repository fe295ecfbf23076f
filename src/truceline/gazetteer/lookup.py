"""Names to places. A name may have many bearers; which one a text means is for the reader to settle."""

from collections.abc import Iterable
from functools import lru_cache

from truceline.gazetteer import regions, store
from truceline.gazetteer.entry import Entry
from truceline.gazetteer.names import fold, sound


def find(name: str) -> tuple[Entry, ...]:
    """The bearers of `name`, by population descending, then GeoNames id; none for a name that is not known.

    Case, accents, apostrophes, and spaces or hyphens in `name` do not matter.
    Raises FileNotFoundError where the gazetteer has not been built.
    """
    return _find(fold(name))


def known(names: Iterable[str]) -> dict[str, tuple[Entry, ...]]:
    """The names among `names` that places bear, with their bearers as `find` gives them."""
    return {name: entries for name in names if (entries := find(name))}


def is_name(name: str) -> bool:
    """Whether a place bears this name."""
    return bool(find(name))


def is_listed(name: str) -> bool:
    """Whether the lexicon itself gives this name: a region, a state, or a spelling put there by hand."""
    return fold(name) in regions.by_key()


@lru_cache(maxsize=1 << 14)
def similar(name: str) -> tuple[Entry, ...]:
    """Towns whose name may be another romanisation of this ("Hodeidah", "Al Ḩudaydah"), in `find`'s order.

    Candidates only: far-off names coincide, so that a text must give evidence of the country besides.
    """
    key = sound(name)
    return _ordered(regions.entry(row, fold(name)) for row in store.sounding(key)) if key else ()


@lru_cache(maxsize=1 << 16)
def _find(key: str) -> tuple[Entry, ...]:
    own = regions.by_key().get(key, ())
    return _ordered((*own, *(regions.entry(row, key) for row in store.named(key))))


def _ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(sorted(dict.fromkeys(entries), key=lambda entry: (-entry.population, entry.geonames or 0)))


@lru_cache(maxsize=1 << 16)
def around(geonames: int) -> tuple[Entry, ...]:
    """The first-level unit and the lexicon's regions that a GeoNames place lies in; not its country."""
    row = store.place(geonames)
    if row is None or row.kind == "country":
        return ()
    unit = store.unit(row.admin1) if row.kind == "place" else None
    regional = (one for name in regions.covering(row) for one in regions.by_key()[fold(name)])
    return tuple(dict.fromkeys((*((regions.entry(unit, ""),) if unit else ()), *regional)))
