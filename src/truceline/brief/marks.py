"""What the map shows of a record: events by their numbers, ground, and where parties met."""

from collections.abc import Iterator

from truceline.brief import names
from truceline.brief.brief import Brief
from truceline.brief.map import Mark
from truceline.brief.material import Material
from truceline.claims import Place
from truceline.record.shapes import AccordEntry


def marks(brief: Brief) -> tuple[Mark, ...]:
    """The marks of a brief, events first. A place without coordinates is not on the map."""
    return tuple(dict.fromkeys((*_incidents(brief), *_control(brief), *_venues(brief.material))))


def _incidents(brief: Brief) -> Iterator[Mark]:
    for number, entry in enumerate(brief.material.record.incidents, 1):
        for place in _located(entry.where):
            yield _mark(place, f"incident:{entry.act}", number, entry.claims)


def _control(brief: Brief) -> Iterator[Mark]:
    for entry in brief.material.record.control:
        for place in _located(entry.where):
            yield _mark(place, "place", None, entry.claims)


def _venues(material: Material) -> Iterator[Mark]:
    for entry in material.record.accords:
        for place in _located(_venue(entry, material)):
            yield _mark(place, "venue", None, entry.claims)


def _venue(entry: AccordEntry, material: Material) -> tuple[Place, ...]:
    """The place of the accord's claims that bears the venue's name."""
    places = [place for claim in entry.claims for place in material.claim(claim).where]
    return tuple(place for place in places if entry.venue and place.name == entry.venue)


def _located(where: tuple[Place, ...]) -> tuple[Place, ...]:
    """The most specific place that has coordinates. A whole country is no place on its own map."""
    return tuple(place for place in where if place.lat is not None and place.kind != "country")[:1]


def _mark(place: Place, kind: str, number: int | None, claims: tuple[str, ...]) -> Mark:
    assert place.lat is not None
    assert place.lon is not None
    approximate = place.kind != "place"
    return Mark(place.lat, place.lon, place.name, names.other(place), kind, number, approximate, claims)
