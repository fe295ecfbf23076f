"""Words by which a person's name is told from other names."""

from functools import cache

from truceline.gazetteer import lookup
from truceline.gazetteer.names import fold
from truceline.lexicon import load
from truceline.lexicon.actors import actors

# Words of toponyms.yaml that make a name a place's or a thing's.
_PLACE_WORDS: tuple[str, ...] = (
    "units",
    "loose_units",
    "plural_units",
    "settlements",
    "features",
    "before_features",
)
_PLACE_WORDS += ("facilities", "instruments", "directions")


@cache
def listed(kind: str) -> frozenset[str]:
    """A list of lexicon/withheld.yaml."""
    return frozenset(load("withheld")[kind])


@cache
def institutions() -> frozenset[str]:
    """Keys of words that no person's name holds: of institutions, places, works and weapons."""
    words = set(listed("institutions"))
    for section in _PLACE_WORDS:
        words |= set(load("toponyms")[section])
    nouns = (noun for weapon in load("weapons") for noun in weapon["nouns"])
    words |= {form for noun in nouns for form in (noun.split()[-1], f"{noun.split()[-1]}s")}
    words |= {f"{word}s" for word in words}
    return frozenset(map(fold, words)) - listed("also_names")


@cache
def companions() -> frozenset[str]:
    """Keys of capitalised words that stand beside a person's name and are no part of it."""
    words = set(load("toponyms")["never"]) | set(load("traps")["not_names"]) | listed("openers")
    for kind in ("offices", "callings", "private"):
        words |= {form for phrase in listed(kind) for word in phrase.split() for form in (word, f"{word}s")}
    for actor in actors().values():
        words |= {*actor.demonyms, *actor.people}
        words |= {name for name in (*actor.names, *actor.capitals) if " " not in name}
    return (
        frozenset(map(fold, words))
        - listed("also_names")
        - {fold(name) for name in load("traps")["also_names"]}
    )


@cache
def actor_names() -> frozenset[str]:
    """Keys of every name of the lexicon of actors, and of phrases that look like one."""
    words = {
        name
        for actor in actors().values()
        for name in (*actor.names, *actor.demonyms, *actor.people, *actor.capitals, *dict(actor.bodies))
    }
    return frozenset(map(fold, (*words, *load("traps")["phrases"])))


@cache
def locative() -> frozenset[str]:
    """Words before a name that only a place can follow, and before a thing's."""
    return frozenset((*load("toponyms")["locative"], "the", "a", "an", "this", "that", "these", "operation"))


def is_place(name: str) -> bool:
    """Whether the gazetteer has a place of this name that is not first of all a person's."""
    return name not in _first_of_all_people() and lookup.is_name(name)


@cache
def _first_of_all_people() -> frozenset[str]:
    return frozenset(map(fold, load("toponyms")["people"]))
