"""What the gazetteer says of a place."""

from dataclasses import dataclass

from truceline.claims import PlaceKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A bearer of a name. `name`: its plain name; `population`: 0 where unknown; `country`: ISO 3166 alpha-2.

    `country` is null for a disputed region; `claimed_by` lists the states that claim it. `within`: the names
    of the units, regions and the country around it, smallest first. `other`: what the other side calls it,
    where the name that was asked for is one of two disputed forms.
    """

    geonames: int | None
    name: str
    lat: float
    lon: float
    kind: PlaceKind
    country: str | None
    population: int
    within: tuple[str, ...] = ()
    claimed_by: tuple[str, ...] = ()
    other: str | None = None
