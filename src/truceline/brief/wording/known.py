"""Names that the lexicon of actors knows, as sentences need them."""

from functools import cache

from truceline.lexicon.actors import actors


@cache
def articles() -> dict[str, bool]:
    """Whether a name takes "the", for each name that an entry of the lexicon is printed by."""
    return {actor.name.removeprefix("the "): actor.name.startswith("the ") for actor in actors().values()}


@cache
def peoples() -> frozenset[str]:
    """Nouns for several of a people: "Azeris", "Houthis"."""
    return frozenset(name for actor in actors().values() for name in actor.people)


@cache
def demonyms() -> frozenset[str]:
    """Adjectives and nouns for one of a people: "Russian", "Azeri"."""
    return frozenset(name for actor in actors().values() for name in actor.demonyms)


@cache
def spellings() -> frozenset[str]:
    """Every name by which a text may call a state, a people, an armed group or an organisation."""
    return frozenset(
        name
        for actor in actors().values()
        for name in (*actor.names, *actor.demonyms, *actor.people, *actor.capitals)
    )
