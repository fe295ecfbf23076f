"""Names as a brief prints them: parties by id, places in the source's form with the other one beside it."""

from collections.abc import Iterable, Sequence

from truceline.brief.wording import grammar
from truceline.brief.wording.known import demonyms
from truceline.claims import Named, Place
from truceline.gazetteer import lookup
from truceline.lexicon.actors import name_of

_SAME = 0.2  # degrees within which two bearers of one name are taken for one place


def party(actor: str) -> str:
    """The plain name of an actor's id, with its article."""
    return name_of(actor).replace("'", "’")


def called(actor: Named) -> str:
    """An actor's name, without article: the plain one where the source has but "Russian" or "ministry"."""
    is_bare = actor.name in demonyms() or actor.name == actor.name.lower()
    if actor.actor:
        return party(actor.actor) if is_bare else actor.name
    return f"{actor.name} side" if actor.name in demonyms() else actor.name


def listed(actors: Iterable[Named], joint: str = "and") -> str:
    """Actors as a list within a sentence, each once."""
    return grammar.listing(
        list(dict.fromkeys(grammar.with_article(called(actor)) for actor in actors)), joint
    )


def other(place: Place) -> str | None:
    """What the other side calls a disputed place, or None."""
    for entry in lookup.find(place.name):
        same = entry.geonames == place.geonames if place.geonames else _near(place, entry.lat, entry.lon)
        if same and entry.other:
            return entry.other
    return None


def _near(place: Place, lat: float, lon: float) -> bool:
    if place.lat is None or place.lon is None:
        return False
    return abs(place.lat - lat) < _SAME and abs(place.lon - lon) < _SAME


def place(place: Place) -> str:
    """A place within a sentence: "Stepanakert / Khankendi", "the Barda region"."""
    beside = other(place)
    return grammar.with_article(place.name) + (f" / {beside}" if beside else "")


def within(where: Sequence[Place]) -> str:
    """The most specific place as an adverbial, with a space before it; empty where none is known."""
    return f" in {place(where[0])}" if where else ""
