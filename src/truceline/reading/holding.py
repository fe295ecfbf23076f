"""Who holds, gains or loses ground in a sentence: the words that tell it, and the heads of both phrases."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from spacy.tokens import Token

from truceline.claims import Change
from truceline.lexicon import load
from truceline.reading.acts import lemma_of
from truceline.reading.roles import agents, before, behind, is_passive, is_verb, objects, subjects
from truceline.reading.sentence import Sentence

_WHOLE = {"of"}
_MODIFIERS = {"amod", "compound", "nmod", "npadvmod", "nummod", "poss", "punct"}
_ABOUT = {"across", "along", "around", "at", "in", "near", "on", "towards", "toward"}


@dataclass(frozen=True, slots=True)
class Holding:
    """`top` heads the words that tell the change; `holder` and `ground` head their phrases.

    `described`: told in passing, as an attribute of the ground ("rebel-held areas", "a town held by rebels").
    """

    change: Change
    top: Token
    holder: Token
    ground: Token | None
    described: bool = False


def find(sentence: Sentence) -> Iterator[Holding]:
    """The changes and states of control that the words tell of, real or not, in their order; one a word."""
    for token in sentence.doc:
        ways = (_of_verb, _of_steps, _of_being) if is_verb(token) else (_of_noun, _of_control)
        found = next((h for way in ways if (h := way(token, sentence)) is not None), None)
        if found is not None:
            yield found
    yield from _of_compounds(sentence)


def is_ground(token: Token, sentence: Sentence) -> bool:
    """Whether the phrase means ground: a place, a noun of the lexicon ("two villages"), or a part of one."""
    if sentence.place_at(token) is not None or token.lemma_.lower() in load("control")["ground"]:
        return True
    part = {token.lemma_.lower(), token.lower_} & set(load("control")["parts"])
    return bool(part) and any(is_ground(t, sentence) for t in behind(token, _WHOLE))


def _of_verb(verb: Token, sentence: Sentence) -> Holding | None:
    """ "captured the town", "fell to the rebels", "were driven out of the city", "closing in on it"."""
    for group in _groups(verb, "verbs"):
        change, holders = (
            _driven(verb, sentence) if "loser" in group else (group["change"], _at(verb, group["holder"]))
        )
        if (
            change == "gained" and not holders
        ):  # "retaken from the rebels": who took it is not said, who lost it is
            change, holders = "lost", behind(verb, {"from"})
        grounds = [t for t in _at(verb, group["ground"]) if is_ground(t, sentence)]
        if holders and grounds:
            described = change in {"besieged", "holds"} and verb.dep_ == "acl"
            return Holding(change, verb, holders[0], grounds[0], described)
    return None


def _driven(verb: Token, sentence: Sentence) -> tuple[Change, list[Token]]:
    """Of those driven off nobody else is named: they lost; else who drove them gained."""
    if is_passive(verb):
        drivers = agents(verb)
        return ("gained", drivers) if drivers else ("lost", subjects(verb))
    driven = [t for t in objects(verb) if sentence.actor_at(t) is not None]
    return "gained", subjects(verb) if driven else []


def _of_steps(verb: Token, sentence: Sentence) -> Holding | None:
    """ "making gains", "lost ground"."""
    steps: Mapping[Change, Mapping[str, list[str]]] = load("control")["steps"]
    for change, step in steps.items():
        told = [t for t in objects(verb) if t.lemma_.lower() in step["nouns"]]
        if told and lemma_of(verb) in step["verbs"]:
            grounds = [t for at in (*told, verb) for t in behind(at, _ABOUT) if is_ground(t, sentence)]
            holders = subjects(verb)
            return Holding(change, verb, holders[0], next(iter(grounds), None)) if holders else None
    return None


def _of_being(verb: Token, sentence: Sentence) -> Holding | None:
    """ "the city is still Ukrainian": who it is said to belong to yet."""
    said = {lemma_of(verb), *(c.lower_ for c in verb.children)}
    owners = [c for c in verb.children if c.dep_ in {"acomp", "attr"} and _is_demonym(c, sentence)]
    grounds = [t for t in subjects(verb) if t.lower_ == "it" or is_ground(t, sentence)]
    if owners and grounds and said & set(load("control")["still"]):
        return Holding("holds", verb, owners[0], grounds[0])
    return None


def _of_noun(noun: Token, sentence: Sentence) -> Holding | None:
    """ "the fall of the city to the rebels", "the withdrawal of Russian forces from the north"."""
    for group in _groups(noun, "nouns"):
        of = behind(noun, _WHOLE)
        grounds = [*behind(noun, set(group.get("ground", ()))), *(of if group["of"] == "ground" else [])]
        holders = [*behind(noun, {"by", *group.get("holder", ())}), *_owners(noun, sentence), *_layers(noun)]
        holders += of if group["of"] == "holder" else []
        grounds = [t for t in grounds if is_ground(t, sentence)]
        if holders and (grounds or group["change"] == "lost"):
            return Holding(group["change"], noun, holders[0], next(iter(grounds), None))
    return None


def _of_control(noun: Token, sentence: Sentence) -> Holding | None:
    """ "took control of the port", "under the rebels’ control", "in the hands of the army"."""
    table = load("control")["control"]
    if noun.lemma_.lower() not in table["nouns"]:
        return None
    of = [
        t
        for at in (noun, noun.head)
        for t in behind(at, {"of", "over"})
        if t.pos_ == "PROPN" or is_ground(t, sentence)
    ]
    above = noun.head
    if noun.dep_ == "dobj" and is_verb(above):
        holders = subjects(above)
        changes: tuple[Change, ...] = ("gained", "lost", "holds")
        change = next((c for c in changes if lemma_of(above) in table[c]), None)
        return Holding(change, above, holders[0], of[0]) if change and holders and of else None
    if noun.dep_ == "pobj" and above.lower_ in table["under"]:
        return _under(noun, above.head, of, sentence)
    return None


def _under(noun: Token, above: Token, of: Sequence[Token], sentence: Sentence) -> Holding | None:
    """Ground that is, or came, "under … control"; or a holder who is "in control of" ground."""
    if of:
        holders = subjects(above) if is_verb(above) else []
        return Holding("holds", above, holders[0], of[0]) if holders else None
    holders = [*_owners(noun, sentence), *behind(noun, _WHOLE)]
    beside = [*(subjects(above) if is_verb(above) else [above]), *_just_before(noun.head)]
    grounds = [t for t in beside if is_ground(t, sentence)]
    change: Change = "gained" if lemma_of(above) in load("control")["control"]["came"] else "holds"
    if not holders or not grounds:
        return None
    described = not is_verb(above) or grounds[0] not in subjects(above)
    return Holding(change, above, holders[0], grounds[0], described)


def _of_compounds(sentence: Sentence) -> Iterator[Holding]:
    """ "rebel-held areas", "the Russian-occupied south": a compound before the ground names who holds it."""
    for hit in _compound().finditer(sentence.text):
        word = sentence.span(hit.start("held"), hit.end("held"))[-1]
        ground = word
        while ground.dep_ in _MODIFIERS and ground.head.i > ground.i:
            ground = ground.head
        if ground != word and any(is_ground(t, sentence) for t in ground.subtree):
            holder = sentence.span(hit.start("holder"), hit.end("holder"))[-1]
            yield Holding(_adjectives()[hit["held"].lower()], ground, holder, ground, described=True)


@cache
def _compound() -> re.Pattern[str]:
    words = "|".join(sorted(_adjectives()))
    return re.compile(rf"(?P<holder>[^\W\d_]+)[-‐‑–](?P<held>{words})\b", re.IGNORECASE)


@cache
def _adjectives() -> dict[str, Change]:
    return {word: change for change, words in load("control")["adjectives"].items() for word in words}


def _layers(noun: Token) -> list[Token]:
    """Who does it by a verb that says no more: "imposed a blockade on", "laid siege to"."""
    verb = noun.head
    return subjects(verb) if noun.dep_ == "dobj" and lemma_of(verb) in load("control")["done by"] else []


def _just_before(preposition: Token) -> list[Token]:
    """The noun before a loose addition: "Mariupol, now under …"."""
    earlier = preposition.doc[max(0, preposition.i - 4) : preposition.i]
    return (
        [t for t in earlier if t.pos_ in {"NOUN", "PROPN"}][-1:] if any(t.is_punct for t in earlier) else []
    )


def _owners(noun: Token, sentence: Sentence) -> list[Token]:
    """The actors and possessive pronouns in front of a noun."""
    return [t for t in before(noun) if sentence.actor_at(t) is not None or t.tag_ == "PRP$"]


def _is_demonym(token: Token, sentence: Sentence) -> bool:
    mention = sentence.actor_at(token)
    return mention is not None and mention.category == "demonym"


def _at(verb: Token, where: str | list[str]) -> list[Token]:
    """The nouns of a role: of the subject or object as the active has them, or behind prepositions."""
    if not isinstance(where, str):
        return behind(verb, set(where))
    if where == "subject":
        return agents(verb) if is_passive(verb) else subjects(verb)
    return subjects(verb) if is_passive(verb) else objects(verb)


def _groups(token: Token, sort: str) -> list[Mapping[str, Any]]:
    """The entries of the lexicon for a word, those for the word with its particle first."""
    lemma = lemma_of(token)
    pairs = [f"{lemma} {c.lower_}" for c in token.children if c.dep_ in {"advmod", "prep", "prt"}]
    return [group for word in (*pairs, lemma) for group in _table(sort).get(word, ())]


@cache
def _table(sort: str) -> dict[str, list[Mapping[str, Any]]]:
    found: dict[str, list[Mapping[str, Any]]] = {}
    for group in load("control")[sort]:
        for word in group["words"]:
            found.setdefault(word, []).append(group)
    return found
