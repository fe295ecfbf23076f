"""Promises: the verbs by which somebody binds himself, and who that is. What is promised: pledges.py."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from truceline.lexicon import load
from truceline.reading.english.clauses import in_conditional, is_ahead, is_infinitive, is_negated
from truceline.reading.english.roles import agents, behind, is_passive, is_verb, objects, subjects
from truceline.reading.english.tree import Token


@dataclass(frozen=True, slots=True)
class Promise:
    """`verb` heads the act, `by` are heads of the phrases of who is bound, `start` begins the quote.

    `committed`: the words say that somebody binds himself; else they only say what will be done. Without `by`
    the parties of the accord are bound. `to`: heads of the phrases of to whom it is promised.
    """

    verb: Token
    by: tuple[Token, ...]
    start: Token
    committed: bool
    to: tuple[Token, ...] = ()


def promises(tokens: Iterator[Token]) -> Iterator[Promise]:
    """The promises that these words make, in their order; an act comes once for each promising word."""
    for token in tokens:
        if token.pos_ not in {"VERB", "NOUN"} or in_conditional(token):
            continue
        lemma = token.lemma_.lower()
        if token.pos_ == "VERB" and lemma in _words("verbs") and not is_negated(token):
            yield from _committed(token)
        elif token.pos_ == "VERB" and lemma in _words("binding") and not is_negated(token):
            yield from _bound(token)
        elif lemma in _words("plans") and token.pos_ == "VERB" and not is_negated(token):
            yield from _planned(token)
        elif token.pos_ == "NOUN" and lemma in _nouns():
            yield from _noun(token)
        elif token.pos_ == "VERB" and (_is_to(token) or (is_ahead(token) and token.dep_ != "relcl")):
            yield from _will(token)


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(load("accords")["committing"][section])


@cache
def _nouns() -> frozenset[str]:
    """The nouns of promising, those of accords among them."""
    return _words("nouns") | frozenset(load("accords")["nouns"])


def _committed(verb: Token) -> Iterator[Promise]:
    """ "agreed to exchange", "vowed that they would", "committed itself to ending"."""
    who = subjects(verb) if not is_passive(verb) else agents(verb)
    to = [c for c in verb.children if c.dep_ in {"dative", "dobj"} and c.pos_ != "PRON"]
    for act in _complements(verb):
        with_whom = behind(verb, {"with"}) if verb.lemma_ == "agree" else []
        yield Promise(act, (*who, *with_whom), _first(who, verb), True, tuple(to))
    if (
        verb.lemma_.lower() in load("accords")["committing"]["granting"]
        and not is_passive(verb)
        and objects(verb)
    ) or _is_committed_to(verb):
        yield Promise(verb, tuple(who), _first(who, verb), True)


def _is_committed_to(verb: Token) -> bool:
    """ "Committed to steps that would stop the violence", "agreed to the release of": a thing is promised."""
    things = behind(verb, {"to"}) if not is_passive(verb) else []
    if verb.lemma_ == "agree":
        return any(t.lemma_.lower() in _words("deeds") for t in things)
    return verb.lemma_ in {"commit", "recommit"} and any(t.pos_ == "NOUN" for t in things)


def _bound(verb: Token) -> Iterator[Promise]:
    """ "The deal obliges A to withdraw": the accord binds, the object is bound."""
    if any(noun.lemma_.lower() in load("accords")["nouns"] for noun in subjects(verb)):
        for act in _complements(verb):
            bound = objects(verb) or [c for c in act.children if c.dep_ == "nsubj"]
            yield Promise(act, tuple(bound), _first(subjects(verb), verb), True)


def _planned(verb: Token) -> Iterator[Promise]:
    for act in (c for c in verb.children if c.dep_ == "xcomp" and c.pos_ == "VERB"):
        yield Promise(act, tuple(subjects(verb)), _first(subjects(verb), verb), False)


def _noun(noun: Token) -> Iterator[Promise]:
    """ "a pledge to exchange", "gave an assurance that aid would pass", "A's commitment to withdraw"."""
    owners = [c for c in noun.children if c.dep_ == "poss"]
    given = noun.dep_ == "dobj" and noun.head.lemma_ in load("accords")["committing"]["giving"]
    givers = subjects(noun.head) if given else []
    by = owners or behind(noun, {"from"})
    by = by or [giver for giver in givers if giver.lemma_.lower() not in load("accords")["nouns"]]
    start = _first(subjects(noun.head), noun.head) if noun.dep_ == "dobj" else noun.left_edge
    for act in noun.children:
        if act.dep_ in {"acl", "relcl", "ccomp"} and is_verb(act) and _opens_act(act):
            yield Promise(act, tuple(by), start, True)


def _opens_act(act: Token) -> bool:
    reported = any(c.dep_ == "mark" and c.lower_ == "that" for c in act.children)
    return is_infinitive(act) or (is_ahead(act) and reported)


def _will(verb: Token) -> Iterator[Promise]:
    """ "will hand over": without words of committing, and so no promise where it hangs on an "if"."""
    foretold = verb.dep_ == "ccomp" and verb.head.lemma_ in load("accords")["predicting"]
    stands = verb.lemma_ in _words("stands")
    if not foretold and not stands and not any(in_conditional(c) for c in verb.children if c.dep_ == "advcl"):
        yield Promise(verb, tuple(subjects(verb)), _first(subjects(verb), verb), False)


def _is_to(verb: Token) -> bool:
    """ "The army is to withdraw": what an agreement lays down."""
    above = verb.head
    if verb.dep_ != "xcomp" or above.lemma_ != "be" or above.tag_ not in {"VBP", "VBZ"}:
        return False
    between = verb.doc[above.i + 1 : verb.i]  # "is difficult to protect", "is yet to give" are none
    plain = all(t.lower_ == "to" or (t.pos_ == "ADV" and t.lower_ != "yet") for t in between)
    return plain and is_infinitive(verb) and bool(subjects(above))


def _complements(verb: Token) -> list[Token]:
    """What is agreed to: infinitives, clauses about what will be, and "to ending"."""
    heads = [c for c in verb.children if c.dep_ in {"xcomp", "ccomp"} and is_verb(c)]
    if not objects(verb):  # the parser takes some of these for purposes
        heads += [c for c in verb.children if c.dep_ == "advcl" and c.i > verb.i and is_infinitive(c)]
    heads = [h for h in heads if is_infinitive(h) or is_ahead(h)]
    heads += [t for t in behind(verb, {"to"}) if t.dep_ == "pcomp"]
    again = [c for head in heads for c in head.children if c.dep_ == "conj" and c.lower_ == "to"]
    heads += [t for to in again for t in to.children if t.dep_ == "pcomp"]
    heads += [t for t in _hung_lower(verb) if is_ahead(t)]
    return [
        act for head in heads for act in (head, *(c for c in head.conjuncts if c.i > head.i and is_verb(c)))
    ]


def _hung_lower(verb: Token) -> list[Token]:
    """The clause of "assured him in writing that aid would pass", which the parser hangs on "writing"."""
    gerunds = [t for t in behind(verb, {"in"}) if t.dep_ == "pcomp"]
    return [c for t in gerunds for c in t.children if c.dep_ == "ccomp"]


def _first(who: list[Token], verb: Token) -> Token:
    return min((noun.left_edge for noun in who if noun.i < verb.i), key=lambda t: t.i, default=verb)
