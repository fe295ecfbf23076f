"""Changes of hands, by verbs and nouns that mean one: "captured", "withdrew from", "the fall of"."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from truceline.claims import Change
from truceline.lexicon import load
from truceline.reading.english.misread import lemma_of
from truceline.reading.english.roles import agents, behind, is_passive, objects, subjects
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence
from truceline.reading.territory.holding import Holding, is_ground, owners

_FINITE = {"VBD", "VBP", "VBZ"}
_ABOUT = {"across", "along", "around", "at", "in", "near", "on", "toward", "towards"}


def of_verb(verb: Token, sentence: Sentence) -> Holding | None:
    """ "captured the town", "fell to the rebels", "were driven out of the city", "closing in on it"."""
    for group in _groups(verb, "verbs"):
        change, holders = _holders(verb, group, sentence)
        grounds = [t for t in _at(verb, group["ground"]) if is_ground(t, sentence) or _is_it(t, change)]
        grounds.sort(key=lambda ground: _opens(ground, verb))
        if holders and not grounds and _retreats(verb, group, holders[0], sentence):
            return Holding(change, verb, holders[0], None)
        if holders and grounds:
            described = change in {"besieged", "holds"} and verb.dep_ == "acl"
            return Holding(change, verb, holders[0], grounds[0], described)
    return None


def _is_it(token: Token, change: Change) -> bool:
    """ "Since it fell to the rebels", "took it and withdrew from it": ground told of just before."""
    roles = {"gained": {"nsubj", "nsubjpass"}, "lost": {"pobj"}}
    return token.lower_ == "it" and token.dep_ in roles.get(change, ())


def _is_none(noun: Token) -> bool:
    return any(child.lower_ == "no" for child in noun.children)


def _retreats(verb: Token, group: Mapping[str, Any], holder: Token, sentence: Sentence) -> bool:
    """ "Our forces pulled back", "the rebels withdrew": forces that leave ground without a name."""
    mention = sentence.actor_at(holder)
    forces = mention is not None and mention.category in {"armed group", "military"}
    told = verb.tag_ in _FINITE or any(c.dep_ == "aux" for c in verb.children)
    return (
        told
        and forces
        and group["change"] == "lost"
        and group["ground"] != "object"
        and not _at(verb, group["ground"])
    )


def _opens(ground: Token, verb: Token) -> bool:
    """ "In the north they drove them out of the town": what opens the clause tells where that lies."""
    return ground.i < verb.i and ground.head.dep_ == "prep" and ground.head.head == verb


def of_steps(verb: Token, sentence: Sentence) -> Holding | None:
    """ "making gains", "lost ground"."""
    steps: Mapping[Change, Mapping[str, list[str]]] = load("control")["steps"]
    for change, step in steps.items():
        if lemma_of(verb) not in step["verbs"]:
            continue
        told = [t for t in objects(verb) if t.lemma_.lower() in step["nouns"] and not _is_none(t)]
        if told:
            grounds = [t for at in (*told, verb) for t in behind(at, _ABOUT) if is_ground(t, sentence)]
            holders = subjects(verb)
            return Holding(change, verb, holders[0], next(iter(grounds), None)) if holders else None
    return None


def of_being(verb: Token, sentence: Sentence) -> Holding | None:
    """ "the city is still Ukrainian": whose it is said to be yet."""
    if {lemma_of(verb), *(c.lower_ for c in verb.children)}.isdisjoint(load("control")["still"]):
        return None
    whose = [c for c in verb.children if c.dep_ in {"acomp", "attr"} and _is_demonym(c, sentence)]
    grounds = [t for t in subjects(verb) if t.lower_ == "it" or is_ground(t, sentence)]
    if whose and grounds:
        return Holding("holds", verb, whose[0], grounds[0])
    return None


def of_noun(noun: Token, sentence: Sentence) -> Holding | None:
    """ "the fall of the city to the rebels", "the withdrawal of Russian forces from the north"."""
    for group in _groups(noun, "nouns"):
        of = behind(noun, {"of"})
        brought = set(group.get("ground", ()))
        grounds = [*behind(noun, brought), *(of if group["of"] == "ground" else [])]
        grounds += behind(noun.head, brought) if _layers(noun) else []
        grounds = [t for t in grounds if is_ground(t, sentence)]
        holders = [*behind(noun, {"by", *group.get("holder", ())}), *owners(noun, sentence), *_layers(noun)]
        holders += of if group["of"] == "holder" else []
        if holders and (grounds or (group["of"] == "holder" and group["change"] == "lost")):
            return Holding(group["change"], noun, holders[0], next(iter(grounds), None))
    return None


@cache
def openers() -> frozenset[str]:
    """One of these is among the words of every change of hands, or hangs on its verb ("still")."""
    control = load("control")
    steps = [word for step in control["steps"].values() for word in step["verbs"]]
    firsts = [word.split()[0] for sort in ("verbs", "nouns") for word in _table(sort)]
    return frozenset([*firsts, *steps, *control["still"]])


def _holders(verb: Token, group: Mapping[str, Any], sentence: Sentence) -> tuple[Change, list[Token]]:
    """Who holds, gains or loses by the verb, and which of these."""
    if "loser" in group:
        return _driven(verb, sentence)
    change: Change = group["change"]
    holders = _at(verb, group["holder"])
    if change == "gained" and not holders:  # "retaken from the rebels" doesn't say who gained, but who lost
        return "lost", behind(verb, {"from"})
    return change, holders


def _driven(verb: Token, sentence: Sentence) -> tuple[Change, list[Token]]:
    """Of those driven off nobody else is named: they lost; else who drove them gained."""
    if is_passive(verb):
        drivers = agents(verb)
        return ("gained", drivers) if drivers else ("lost", subjects(verb))
    driven = [
        t
        for t in objects(verb)
        if sentence.actor_at(t) is not None or t.lemma_.lower() in load("control")["driven"]
    ]
    return "gained", subjects(verb) if driven else []


def _layers(noun: Token) -> list[Token]:
    """Who does it by a verb that says no more: "imposed a blockade on", "laid siege to"."""
    verb = noun.head
    return subjects(verb) if noun.dep_ == "dobj" and lemma_of(verb) in load("control")["done by"] else []


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
