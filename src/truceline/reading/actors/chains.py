"""Bodies side by side: "government forces", "defence ministry spokesman", "President N. N."."""

from dataclasses import dataclass
from functools import cache

from truceline.lexicon import load
from truceline.reading.actors.scene import Scene, traps
from truceline.reading.actors.words import Word

_POSTED = {"ambassador", "envoy"}
_PARTICLES = {"abu", "al", "bin", "da", "de", "del", "der", "el", "ibn", "van", "von"}
_LONGEST_NAME = 4
_LONGEST_CHAIN = 8


@dataclass(frozen=True, slots=True)
class Chain:
    """Bodies up to the token `last`, a person's name included; next comes the found word `following`."""

    bodies: tuple[Word, ...]
    last: int
    following: int


def chain_after(scene: Scene, index: int) -> Chain | None:
    """The bodies of the owner at this index: "Syria('s) battered army", "Hamas-run health ministry"."""
    here = scene.found[index]
    assert here.owner is not None
    token = here.last + 1
    if scene.joined(here.last) in ties() | runs():
        token += 1
    possessive = here.owner.possessive or scene.word(token) == "'s"
    if scene.word(token) == "'s":
        token += 1
    if here.owner.role == "people" and not possessive:
        return None
    if possessive and _is_any_modifier(scene, index + 1, token):
        token += 1
    return chain_at(scene, index + 1, token) or _chain_past_organisation(scene, index + 1, token)


def chain_at(scene: Scene, index: int, token: int) -> Chain | None:
    """The bodies that begin at this token with the found word of this index."""
    bodies: list[Word] = []
    last, following, start = token, index, index
    while (found := scene.at(index, token)) and (word := found.body) and word.role not in {"sides", "none"}:
        if scene.joined(found.last) in traps("held") | ties() or index - start == _LONGEST_CHAIN:
            break
        if bodies and bodies[-1].role == "noun" and scene.word(token - 1).endswith("s"):
            break  # "rebels, forces" of a text that lost its commas: a plural is no attribute
        index, token = index + 1, found.last + 1
        if word.role != "modifier":
            bodies.append(word)
            last, following = found.last, index
        if word.person and not scene.titled:
            last = _name_end(scene, last, following)
            token = last + 1
        if scene.word(token) == "'s" and scene.at(index, token + 1):
            token += 1
    if not bodies:
        return None
    if bodies[-1].actor in _POSTED:
        last, following = _posting_end(scene, last, following)
    return Chain(tuple(bodies), last, following)


def _is_any_modifier(scene: Scene, index: int, token: int) -> bool:
    """Whether a word that the lexicon doesn't know stands before a body, after a possessive."""
    after = scene.at(index, token + 1)
    if after is None or after.body is None:
        return False
    written = scene.tokens.written[token]
    return written.isalpha() and written.islower() and written not in _never_modifiers()


def _chain_past_organisation(scene: Scene, index: int, token: int) -> Chain | None:
    """ "Syria's UN ambassador": the organisation says where the office is held."""
    found = scene.at(index, token)
    if found and found.owner and found.owner.category == "international":
        return chain_at(scene, index + 1, found.last + 1)
    return None


def _name_end(scene: Scene, last: int, following: int) -> int:
    """The last token of the person's name that follows an office; a longer run of capitals is no name."""
    token, end, parts = last + 1, last, 0
    while scene.at(following, token) is None:
        written = scene.tokens.written[token] if token < len(scene.tokens.written) else ""
        if written.isalpha() and scene.is_name(token):
            parts += 1
            end = token
            if len(written) == 1 and scene.word(token + 1) == ".":
                end = token = token + 1
        elif not (scene.word(token) in _PARTICLES and scene.is_name(token + 1)):
            break
        token += 1
    return end if parts <= _LONGEST_NAME else last


def _posting_end(scene: Scene, last: int, following: int) -> tuple[int, int]:
    """ "ambassador to the UN": where the office is held belongs to its name."""
    if scene.word(last + 1) != "to":
        return last, following
    token = last + 2 + (scene.word(last + 2) == "the")
    found = scene.at(following, token)
    return (found.last, following + 1) if found and found.owner else (last, following)


@cache
def ties() -> frozenset[str]:
    """Words after a hyphen that tie forces to a party without making them its own."""
    return frozenset(load("groups")["ties"])


@cache
def runs() -> frozenset[str]:
    """Words after a hyphen that make a body the party's own."""
    return frozenset(load("groups")["runs"])


@cache
def _never_modifiers() -> frozenset[str]:
    return frozenset(load("forces")["not_modifiers"])
