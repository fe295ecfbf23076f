"""Phrases that an owner begins: "Armenia", "Armenia's defence ministry", "pro-Russian separatists".

A phrase is composed of the lexicon's words that stand side by side; nothing here needs a parse.
"""

from dataclasses import dataclass, replace
from functools import cache

from truceline.lexicon import load
from truceline.reading.actors import meaning
from truceline.reading.actors.chains import Chain, chain_after, runs, ties
from truceline.reading.actors.meaning import Meaning
from truceline.reading.actors.scene import Scene, traps
from truceline.reading.actors.words import Word

_APPOSED = {"armed group", "media", "monitor", "organisation"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `first` to `last`; reading goes on at the found word `following`.

    `owner` and `bodies` are what it was composed of.
    """

    first: int
    last: int
    following: int
    meaning: Meaning
    owner: Word | None = None
    bodies: tuple[Word, ...] = ()


def owned(scene: Scene, index: int) -> Phrase | None:
    """The phrase that begins with an owner: "Armenia", "Armenian forces", "pro-Russian separatists".

    Null where the owner is no actor here: in "Iran-backed Houthis" and "Lebanese Hezbollah" the next word is,
    "Russian-made" describes a thing, "in Kyiv" is a place.
    """
    here = scene.found[index]
    owner, joined, before = here.owner, scene.joined(here.last), scene.word(here.first - 1)
    assert owner is not None
    if joined in traps("things") or _belongs_to_next(scene, index, owner, joined):
        return None
    chain = chain_after(scene, index)
    is_tied = before in prefixes() or joined in ties()
    if chain and not joined and before not in prefixes() and _is_city_body(scene, here.last, owner, chain):
        return None
    if chain:
        meant = meaning.tied(chain.bodies) if is_tied else meaning.owned(owner, chain.bodies)
        phrase = Phrase(here.first, chain.last, chain.following, meant, owner, chain.bodies)
        return marked(scene, apposed(scene, phrase))
    if before in prefixes() or _is_elsewhere(scene, index, owner):
        return None
    return marked(scene, Phrase(here.first, here.last, index + 1, meaning.alone(owner), owner))


def sides(scene: Scene, index: int) -> Phrase:
    """ "both sides", "the warring parties"; the article is no part of it."""
    here = scene.found[index]
    first = here.first + (scene.word(here.first) == "the")
    return Phrase(first, here.last, index + 1, Meaning(None, None, "sides"))


def _belongs_to_next(scene: Scene, index: int, owner: Word, joined: str) -> bool:
    here = scene.found[index]
    if joined in ties() | runs():
        following = scene.at(index + 1, here.last + 2)
        return following is not None and following.owner is not None
    following = scene.at(index + 1, here.last + 1)
    if owner.role != "demonym" or scene.hyphen_after(here.last) or not following or not following.owner:
        return False
    is_state = following.owner.category in {"state", "international"} and following.owner.role != "named body"
    return not is_state and following.body is None


def _is_city_body(scene: Scene, last: int, owner: Word, chain: Chain) -> bool:
    """ "Kyiv's mayor", "Moscow police": a capital owns the state's government and forces, not the city's."""
    if owner.role != "capital":
        return False
    if owner.possessive or scene.word(last + 1) == "'s":
        return chain.bodies[-1].local
    return chain.bodies[-1].category not in {"government", "military"}


def _is_elsewhere(scene: Scene, index: int, owner: Word) -> bool:
    """Whether an owner alone is a place, or a name that others bear too."""
    if owner.role == "capital":
        return scene.is_city(index, owner)
    return owner.shared and (owner.possessive or scene.is_shadowed(index))


def marked(scene: Scene, phrase: Phrase) -> Phrase:
    """With the word before it that changes what it means: "ethnic", "former", "pro"."""
    before = scene.word(phrase.first - 1)
    if before in traps("heritage") and phrase.owner and phrase.owner.role in {"demonym", "people"}:
        category = phrase.meaning.category if phrase.bodies else "demonym"
        return replace(phrase, first=phrase.first - 1, owner=None, meaning=Meaning(None, None, category))
    if before in _former() and phrase.bodies and phrase.meaning.category in {"office", "government"}:
        nobody = Meaning(None, None, phrase.meaning.category)
        return replace(phrase, first=phrase.first - 1, owner=None, meaning=nobody)
    return replace(phrase, first=phrase.first - 1) if before in prefixes() else phrase


def apposed(scene: Scene, phrase: Phrase) -> Phrase:
    """ "Russian news agency Interfax", "rebel group Jaish al-Islam": the name says who it is."""
    named = scene.at(phrase.following, phrase.last + 1)
    if named is None or named.owner is None or named.owner.role != "name":
        return phrase
    if phrase.meaning.category not in _APPOSED or named.owner.category != phrase.meaning.category:
        return phrase
    return Phrase(phrase.first, named.last, phrase.following + 1, meaning.alone(named.owner))


@cache
def prefixes() -> frozenset[str]:
    """Words before a name that tie forces to a party or set them against it: "pro", "anti"."""
    return frozenset(load("groups")["prefixes"])


@cache
def _former() -> frozenset[str]:
    return frozenset(load("forces")["former"])
