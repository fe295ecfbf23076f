"""The lexicon's words for actors, found in a text: names, demonyms, capitals, bodies, nouns for groups.

The words of all entries stand in one tree of tokens, so that a text is walked once, whatever its length.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal

from truceline.lexicon import load
from truceline.lexicon.actors import actors
from truceline.reading.actors.tokens import Tokens, bare, tokens
from truceline.reading.mentions import Category

Role = Literal[
    "name", "demonym", "people", "capital", "named body", "body", "noun", "modifier", "sides", "none"
]

OWNERS: frozenset[Role] = frozenset({"name", "demonym", "people", "capital", "named body"})

_LEAF = ""


@dataclass(frozen=True, slots=True)
class Word:
    """What a phrase of the lexicon means. `actor`: an id of the lexicon, or of a body in forces.yaml."""

    role: Role
    actor: str | None = None
    category: Category | None = None
    possessive: bool = False
    shared: bool = False
    person: bool = False
    speaks: bool = False
    owned: bool = False
    local: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text: its first and last token, and what it means as an owner and as what is owned."""

    first: int
    last: int
    owner: Word | None
    body: Word | None


def words(found: Tokens) -> list[Found]:
    """The lexicon's phrases in a text, left to right: the longest at each place, none overlapping.

    In a text all in capitals an abbreviation is no evidence ("US"), and is passed over.
    """
    tree, folded, result = _tree(), found.folded, []
    position, count = 0, len(folded)
    shouted = count > 3 and all(word.isupper() for word in found.written if word.isalpha())
    while position < count:
        node, reach, match = tree.get(folded[position]), position, None
        while node is not None:
            if _LEAF in node:
                match = _match(node[_LEAF], found.written, position, reach, shouted) or match
            reach += 1
            node = node.get(folded[reach]) if reach < count else None
        if match is not None:
            result.append(match)
            position = match.last
        position += 1
    return result


def _match(
    meanings: list[tuple[tuple[str, ...], Word | None, Word | None]],
    written: list[str],
    first: int,
    last: int,
    shouted: bool,
) -> Found | None:
    fitting = [m for m in meanings if _cased(m[0], written[first : last + 1], shouted)]
    if not fitting:
        return None
    owner = next((owner for _, owner, _ in fitting if owner), None)
    return Found(first, last, owner, next((body for _, _, body in fitting if body), None))


def _cased(cases: tuple[str, ...], written: list[str], shouted: bool) -> bool:
    """Whether capitals stand where the lexicon has them; a word with an inner capital must be the same."""
    for wanted, word in zip(cases, written, strict=True):
        if wanted == "^":
            if not word[0].isupper():
                return False
        elif wanted and (shouted or wanted != bare(word)):
            return False
    return True


@cache
def _tree() -> dict[str, Any]:
    """Tokens to branches; under the empty string what the phrase that ends there means, by its capitals."""
    tree: dict[str, Any] = {}
    lost: list[tuple[str, Word]] = []  # possessives of texts that lost their apostrophes; a plural goes first
    for phrase, word in _lexicon():
        for spelling in _spellings(phrase):
            _plant(tree, spelling, word)
            if word.role in {"name", "capital", "body"} and not spelling.endswith("s"):
                lost.append((f"{spelling}s", replace(word, possessive=True)))
    for spelling, word in lost:
        _plant(tree, spelling, word)
    return tree


def _plant(tree: dict[str, Any], phrase: str, word: Word) -> None:
    """Add a phrase; a meaning that stands there already stays, so the first entry of a name has it."""
    found = tokens(phrase)
    node = tree
    for token in found.folded:
        node = node.setdefault(token, {})
    cases = tuple(_case(written) for written in found.written)
    meanings = node.setdefault(_LEAF, [])
    owned = word.role not in OWNERS
    for index, (known, owner, body) in enumerate(meanings):
        if known == cases:
            meanings[index] = (cases, owner or (None if owned else word), body or (word if owned else None))
            return
    meanings.append((cases, None if owned else word, word if owned else None))
    meanings.sort(key=lambda meaning: meaning[0], reverse=True)


def _case(written: str) -> str:
    if any(letter.isupper() for letter in written[1:]):
        return bare(written)
    return "^" if written[0].isupper() else ""


def _spellings(phrase: str) -> set[str]:
    """The phrase, and the phrase as texts have it that lost its accents or apostrophes."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", phrase) if not unicodedata.combining(c))
    return {form for text in (phrase, plain) for form in (text, text.replace("'s", "s").replace("s'", "s"))}


def _lexicon() -> Iterator[tuple[str, Word]]:
    yield from ((phrase, Word("none")) for phrase in load("traps")["phrases"])
    yield from _named()
    forces = load("forces")
    for body in forces["bodies"]:
        flags = {flag: bool(body.get(flag)) for flag in ("person", "speaks", "owned", "local")}
        for phrase in body["words"]:
            yield phrase, Word("body", body["id"], body["category"], **flags)
    yield from ((phrase, Word("modifier")) for phrase in forces["modifiers"])
    for subject in ("groups", "organisations"):
        for category, phrases in load(subject)["nouns"].items():
            yield from ((phrase, Word("noun", None, category)) for phrase in phrases)
    yield from ((phrase, Word("sides", None, "sides")) for phrase in load("sides"))


_CATEGORIES: dict[str, Category] = {
    "state": "state",
    "group": "armed group",
    "coalition": "military",
    "people": "demonym",
    "international": "international",
    "monitor": "monitor",
    "organisation": "organisation",
    "media": "media",
}


def _named() -> Iterator[tuple[str, Word]]:
    shared = frozenset(load("traps")["also_names"])
    categories = {body["id"]: body["category"] for body in load("forces")["bodies"]}
    for actor in actors().values():
        category = _CATEGORIES[actor.kind]
        for phrase in actor.names:
            yield phrase, Word("name", actor.id, category, shared=phrase in shared)
        for phrase in actor.demonyms:
            yield phrase, Word("demonym", actor.id, category)
        for phrase in actor.people:
            yield phrase, Word("people", actor.id, category)
        for phrase in actor.capitals:
            yield phrase, Word("capital", actor.id, category, shared=phrase in shared)
        for phrase, body in actor.bodies:
            yield phrase, Word("named body", f"{actor.id}.{body}", categories[body])
