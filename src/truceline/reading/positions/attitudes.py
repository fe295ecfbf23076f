"""Attitudes: which words say that an actor demands, supports, rejects or offers something."""

from functools import cache

from truceline.claims import Attitude
from truceline.lexicon import load
from truceline.reading.english.clauses import is_ahead, is_infinitive, is_negated
from truceline.reading.english.roles import behind, is_verb
from truceline.reading.english.terms import contains, matches
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.trace import drop

_SPANS = {"day", "hour", "minute", "month", "time", "week", "while", "year"}


def of_verb(verb: Token) -> Attitude | None:
    """The attitude of a verb or an adjective of readiness, or null.

    Verbs that are also said of other things count only with a clause, or with an object that is a matter of
    policy; a negated verb counts where not to do it is to reject it.
    """
    if verb.dep_ == "amod" or _is_bare_participle(verb):
        return None
    if verb.lemma_ == "insist" and any(is_negated(c) for c in verb.children if c.dep_ == "ccomp"):
        return "rejects"
    if verb.lemma_ == "insist" and any(_asserts(c) for c in verb.children if c.dep_ == "ccomp"):
        return None
    if verb.lemma_ in load("positions")["granted"] and is_ahead(verb) and not is_negated(verb):
        return "offers" if _has_weight(verb) else None
    negated = is_negated(verb)
    for attitude, words in load("positions")["attitudes"].items():
        if negated:
            if matches(verb, words.get("negated", [])):
                return attitude  # type: ignore[no-any-return]  # the lexicon's keys are the format's attitudes
        elif _says(verb, words["verbs"]):
            return attitude  # type: ignore[no-any-return]
    return _of_standing(verb)


def of_noun(noun: Token) -> Attitude | None:
    """ "its demand for …", "a US proposal to …": the attitude of a noun with what is wanted, or null."""
    if not wanted_with(noun):
        return None
    for attitude, words in load("positions")["attitudes"].items():
        if noun.lemma_.lower() in words["nouns"] or _is_voiced(noun, words.get("voiced", [])):
            return attitude  # type: ignore[no-any-return]
    return None


def wanted_with(noun: Token) -> list[Token]:
    """What hangs on such a noun, or on the verb above it: "repeated its call on them to leave"."""
    after = [c for c in noun.children if c.i > noun.i and c.dep_ in {"acl", "prep", "relcl"}]
    apart = [c for c in noun.head.children if noun.dep_ == "dobj" and c.dep_ == "xcomp" and c.i > noun.i]
    brought = behind(noun, {"for", "of", "to"}) or any(c.dep_ != "prep" for c in after)
    return [*after, *apart] if brought or apart else []


def _is_voiced(noun: Token, listed: list[str]) -> bool:
    """ "Voiced support for the plan": a noun that alone would only speak of it."""
    told = noun.dep_ == "dobj" and noun.head.lemma_ in load("positions")["voicing"]
    return told and noun.lemma_.lower() in listed


@cache
def openers() -> frozenset[str]:
    """The words that open the lexicon's phrases of wanting, all but those of standing ("is ready to")."""
    lexicon = load("positions")
    of_attitudes = [
        phrase.split()[0]
        for listed in lexicon["attitudes"].values()
        for phrase in (
            *listed["verbs"],
            *listed["nouns"],
            *listed.get("negated", ()),
            *listed.get("voiced", ()),
        )
    ]
    return frozenset([*of_attitudes, *lexicon["granted"], *lexicon["exempt"]["verbs"], "insist"])


def is_duty(verb: Token) -> bool:
    """Whether the clause says what somebody must or should do."""
    return is_verb(verb) and any(
        c.dep_ == "aux" and c.lower_ in load("positions")["duties"] for c in verb.children
    )


def is_need(verb: Token) -> bool:
    """Whether it says what somebody needs or has to do."""
    told = verb.lemma_ in load("positions")["needs"] and not is_negated(verb)
    return told and any(c.dep_ == "xcomp" and is_infinitive(c) for c in verb.children)


def is_exemption(verb: Token) -> bool:
    """ "The truce does not apply to …", "is not bound by the deal": that it holds is rejected."""
    lexicon = load("positions")["exempt"]
    told = is_verb(verb) and verb.lemma_ in lexicon["verbs"]
    return told and is_negated(verb) and any(t.lemma_.lower() in lexicon["texts"] for t in verb.subtree)


def _is_bare_participle(verb: Token) -> bool:
    helped = any(c.dep_ in {"aux", "auxpass"} for c in verb.children)
    return verb.tag_ == "VBN" and not helped and verb.dep_ == "advcl"


def _is_time(things: list[Token]) -> bool:
    """ "Pushed into the town for the first time": for no thing."""
    return bool(things) and all(t.lemma_.lower() in _SPANS for t in things)


def _asserts(clause: Token) -> bool:
    """ "Insisted that the town was quiet" claims; "insists that they leave", "that they must" demands."""
    words = (clause, *clause.children)
    asked = any(t.tag_ in {"MD", "VB"} for t in words) or clause.lemma_ in load("positions")["needs"]
    return not asked and any(t.tag_ in {"VBD", "VBP", "VBZ"} for t in words)


def _says(verb: Token, phrases: list[str]) -> bool:
    phrase = matches(verb, phrases)
    if phrase is None or (phrase.endswith(" for") and _is_time(behind(verb, {"for"}))):
        return False
    if phrase.split()[0] not in load("positions")["weighed"] or _has_weight(verb):
        return True
    drop("positions: no weight", verb.text, "neither a clause nor a matter of policy hangs on it")
    return False


def _has_weight(verb: Token) -> bool:
    if verb.lemma_ == "agree":  # "agreed to the plan" is a position, "agreed to withdraw" a pledge
        return any(t.lemma_.lower() in load("positions")["plans"] for t in behind(verb, {"to", "with"}))
    if any(c.dep_ in {"xcomp", "ccomp"} for c in verb.children):
        return True
    things = [c for c in verb.children if c.dep_ in {"dobj", "nsubjpass"}] + behind(
        verb, {"for", "outside", "to", "with"}
    )
    return any(
        t.lemma_.lower() in load("positions")["objects"] for thing in things for t in noun_phrase(thing)
    )


def _of_standing(verb: Token) -> Attitude | None:
    """ "is ready to …", "is out of the question"."""
    if verb.pos_ != "AUX" or verb.dep_ not in {"ROOT", "ccomp", "conj", "relcl"}:
        return None
    clause = " ".join(t.lower_ for t in sorted(verb.subtree, key=lambda token: token.i))
    for attitude, words in load("positions")["attitudes"].items():
        if words.get("standing") and contains(clause, words["standing"]):
            return attitude  # type: ignore[no-any-return]
    return None
