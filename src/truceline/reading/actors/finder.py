"""Actors in a sentence: states, their bodies and forces, armed groups, organisations, media, "both sides"."""

from dataclasses import replace

from truceline.reading.actors import meaning
from truceline.reading.actors.holders import unowned
from truceline.reading.actors.phrases import Phrase, owned, sides
from truceline.reading.actors.scene import Scene, is_titled
from truceline.reading.actors.tokens import tokens
from truceline.reading.actors.words import words
from truceline.reading.mentions import ActorMention
from truceline.reading.trace import drop

_JOINERS = {("and",), ("or",), ("/",), ("&",), (",",), (",", "and"), (",", "or"), ("'s", "and")}


def find(text: str) -> tuple[ActorMention, ...]:
    """The actors that a sentence mentions, in order, none overlapping; `text[start:end] == name`.

    Of phrases that overlap the longest is taken; a possessive ending and an article are no part of it.
    What the words alone don't settle stays null: "its soldiers" and "the army" have neither actor nor party.
    """
    found = tokens(text)
    scene = Scene(text, found, words(found), is_titled(found))
    return tuple(
        ActorMention(
            start=found.starts[phrase.first],
            end=found.ends[phrase.last],
            name=text[found.starts[phrase.first] : found.ends[phrase.last]],
            actor=phrase.meaning.actor,
            party=phrase.meaning.party,
            category=phrase.meaning.category,
        )
        for phrase in _shared(scene, _phrases(scene))
    )


def _phrases(scene: Scene) -> list[Phrase]:
    phrases: list[Phrase] = []
    index = 0
    while index < len(scene.found):
        phrase = _phrase(scene, index)
        if phrase is not None:
            phrases.append(phrase)
        elif scene.found[index].owner is not None:
            drop(
                "actors: no actor", scene.written(index), "a place or a person here, or tells of what follows"
            )
        index = phrase.following if phrase else index + 1
    return phrases


def _phrase(scene: Scene, index: int) -> Phrase | None:
    here = scene.found[index]
    if here.owner is not None:
        return owned(scene, index)
    if here.body is None or here.body.role in {"none", "modifier"}:
        return None
    return sides(scene, index) if here.body.role == "sides" else unowned(scene, index)


def _shared(scene: Scene, phrases: list[Phrase]) -> list[Phrase]:
    """With the bodies that adjectives share: in "Armenian and Azerbaijani forces" both are forces."""
    result = phrases[:]
    for place in range(len(result) - 2, -1, -1):
        one, other = result[place], result[place + 1]
        if one.owner and not one.bodies and other.owner and other.bodies and _are_joined(scene, one, other):
            meant = meaning.owned(one.owner, other.bodies)
            result[place] = replace(one, meaning=meant, bodies=other.bodies)
    return result


def _are_joined(scene: Scene, one: Phrase, other: Phrase) -> bool:
    assert one.owner is not None
    between = tuple(scene.tokens.folded[one.last + 1 : other.first])
    if one.owner.role == "demonym":
        return between in _JOINERS or (not between and scene.hyphen_after(one.last))
    is_abbreviation = scene.tokens.written[one.last].isupper() and between != (",",)
    return (is_abbreviation and between in _JOINERS) or between == ("'s", "and")
