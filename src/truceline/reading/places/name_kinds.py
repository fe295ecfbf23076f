"""What kind of name a name is, by the lexicon: of a people, a body, or one written in capitals only."""

from functools import cache

from truceline.gazetteer.names import fold
from truceline.lexicon import load
from truceline.reading.places.toponyms import keys


@cache
def demonyms() -> frozenset[str]:
    """Keys of adjectives and nouns for a state's people: "Syrian", "Syrians"."""
    return frozenset(
        fold(name) for state in load("states") for name in (*state["demonyms"], *state["people"])
    )


@cache
def bodies() -> frozenset[str]:
    """Keys of armed groups and organisations."""
    listed = [*load("groups")["groups"], *(body for part in load("organisations").values() for body in part)]
    return frozenset(fold(name) for body in listed if "names" in body for name in body["names"])


@cache
def body_openers() -> frozenset[str]:
    """The first words of their keys."""
    return frozenset(key.split()[0] for key in bodies())


@cache
def acronyms() -> frozenset[str]:
    """Keys of states and regions that are written in capitals only: US, UAE, DPR."""
    named = [*load("states"), *load("regions")["regions"]]
    return frozenset(fold(name) for entity in named for name in entity["names"] if name.isupper())


@cache
def never_places() -> frozenset[str]:
    """Keys of capitalised words that are no place by themselves."""
    return keys("never", "facilities", "directions") | demonyms() | bodies()


@cache
def doubtful() -> frozenset[str]:
    """Keys of towns' names that are people's names or ordinary words besides."""
    return keys("people", "ordinary")


@cache
def companions() -> frozenset[str]:
    """Keys of capitalised words that may stand beside a place's name and are no part of a longer one."""
    about = keys("units", "loose_units", "plural_units", "settlements", "directions", "before_features")
    return about | keys("never", "titles", "locative", "locative_weak") | demonyms()
