"""Whose people, and how many: what a noun phrase says of the victims of an outcome."""

from dataclasses import dataclass
from functools import cache

from spacy.tokens import Token

from truceline.claims import Qualifier, VictimStatus
from truceline.lexicon import load
from truceline.reading.frames import noun_phrase
from truceline.reading.sentence import Sentence

_BODIES = {"body", "corpse", "remains", "remain", "cadaver"}
_SINGLE = {"a", "an", "another"}


@dataclass(frozen=True, slots=True)
class Count:
    """How many, and the characters of the sentence that say so."""

    low: int | None
    high: int | None
    qualifier: Qualifier
    start: int
    end: int
    explicit: bool


@cache
def _nouns() -> dict[tuple[str, ...], VictimStatus]:
    lexicon = load("victims")
    found: dict[tuple[str, ...], VictimStatus] = {}
    for status in ("unknown", "civilian", "military"):
        for noun in lexicon[status]:
            found[tuple(noun.split())] = status
    return found


@cache
def _qualifiers() -> dict[str, VictimStatus]:
    return {word: status for status, words in load("victims")["qualifiers"].items() for word in words}


def core(token: Token) -> Token:
    """The people inside a partitive: "soldiers" of "1,166 of its soldiers", of "the bodies of soldiers"."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            inner = next((c for c in child.children if c.dep_ == "pobj"), None)
            if inner is not None and (_is_measure(token) or token.lemma_.lower() in _BODIES):
                return core(inner)
    return token


def _is_measure(token: Token) -> bool:
    return token.pos_ == "NUM" or token.lemma_.lower() in set(load("tolls")["measures"])


def are_people(sentence: Sentence, token: Token) -> bool:
    """Whether the phrase can mean people: a noun of the lexicon, a nationality, a name, a bare number."""
    inner = core(token)
    if inner.pos_ == "NUM" or sentence.quantity_at(inner) is not None or _is_measure(inner):
        return True
    if noun_status(inner) is not None:
        return True
    mention = sentence.actor_at(inner)
    if mention is not None:
        return mention.category in {"state", "demonym", "military", "armed group", "office"}
    return inner.pos_ == "PROPN" and inner.tag_ == "NNP" and sentence.place_at(inner) is None


def noun_status(noun: Token) -> VictimStatus | None:
    """The status that the noun itself gives, with the words before it; null where it names no people."""
    words = [t for t in noun.doc[max(0, noun.i - 2) : noun.i + 1] if not t.is_punct]
    lemmas = [t.lemma_.lower() for t in words]
    for length in range(len(lemmas), 0, -1):
        status = _nouns().get(tuple(lemmas[-length:]))
        if status is not None:
            return status
    return _nouns().get((noun.lower_,))


def status(sentence: Sentence, token: Token) -> VictimStatus:
    """Military, civilian, all (both named together) or unknown, by the words of the phrase."""
    inner = core(token)
    heads = [inner, *(c for c in inner.conjuncts if _counted_together(sentence, inner, c))]
    said = {_status_of(sentence, head) for head in heads}
    if {"military", "civilian"} <= said:
        return "all"
    return next(iter(said - {"unknown"}), "unknown")


def _counted_together(sentence: Sentence, first: Token, other: Token) -> bool:
    return other.i > first.i and not any(sentence.quantity_at(c) for c in [other, *other.children])


def _status_of(sentence: Sentence, noun: Token) -> VictimStatus:
    own = noun_status(noun)
    if own is not None and own != "unknown":
        return own
    for child in reversed(list(noun.children)):
        qualified = _qualifiers().get(child.lemma_.lower())
        if qualified is not None and child.dep_ in {"amod", "compound", "nmod"}:
            return qualified
    mention = sentence.actor_at(noun)
    if mention is not None and mention.category in {"military", "armed group"}:
        return "military"
    return "military" if _fights(noun) else _status_of_description(noun)


def _fights(noun: Token) -> bool:
    """ "killed fighting", "a volunteer who fought with": the sentence tells that they took part."""
    near = [
        noun.head,
        *noun.head.children,
        *(t for c in noun.children if c.dep_ in {"relcl", "acl"} for t in c.subtree),
    ]
    near += [t for c in noun.head.children if c.dep_ in {"xcomp", "advcl", "prep"} for t in c.subtree]
    return any(
        t.lemma_ in {"fight", "serve", "battle"} and t.tag_ in {"VBG", "VBD", "VBN", "VB"} for t in near
    )


def _status_of_description(noun: Token) -> VictimStatus:
    """What an apposition says of a named person: "a 22-year-old former marine"."""
    for child in noun.children:
        if child.dep_ in {"appos", "compound", "poss"}:
            told = noun_status(child)
            if told is not None and told != "unknown":
                return told
    return "unknown"


def count(sentence: Sentence, token: Token) -> Count | None:
    """How many the phrase of `token` means; null where it doesn't say ("the civilians", "those killed")."""
    for holder in (token, core(token)):
        for candidate in (holder, *(c for c in holder.children if c.i <= holder.i)):
            quantity = sentence.quantity_at(candidate)
            if quantity is not None and (
                candidate == holder
                or candidate.dep_ in {"nummod", "amod", "compound", "quantmod", "det", "nmod", "predet"}
            ):
                return Count(
                    quantity.low, quantity.high, quantity.qualifier, quantity.start, quantity.end, True
                )
    above = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "of" else None
    quantity = sentence.quantity_at(above) if above is not None else None
    if quantity is not None:  # "1,166 of its soldiers killed"
        return Count(quantity.low, quantity.high, quantity.qualifier, quantity.start, quantity.end, True)
    inner = core(token)
    start, end = inner.idx, inner.idx + len(inner)
    if inner.tag_ == "NNS" and (_is_bare(inner) or inner.lemma_ in _BODIES) and _is_bare(token):
        return Count(2, None, "vague", start, end, False)
    if _is_one(sentence, inner):
        return Count(1, 1, "exact", start, end, False)
    return None


def _is_bare(noun: Token) -> bool:
    """No article, number or owner; whose the bodies are tells nothing of their number."""
    barred = {"det", "nummod", "predet", "neg"} | (set() if noun.lemma_ in _BODIES else {"poss"})
    return not any(c.dep_ in barred for c in noun.children)


def _is_one(sentence: Sentence, noun: Token) -> bool:
    """A singular with "a", or a person by name."""
    if noun.tag_ == "NN" and any(c.lower_ in _SINGLE for c in noun.children):
        return True
    named = noun.tag_ == "NNP" and sentence.actor_at(noun) is None and sentence.place_at(noun) is None
    if noun.tag_ == "NNP" and any(c.lower_ in _SINGLE for c in noun.children):
        return True
    return named and any(c.dep_ in {"compound", "appos", "flat"} for c in noun.children)


def wording(sentence: Sentence, token: Token) -> str:
    """The words of the phrase, as the document has them."""
    tokens = [t for t in noun_phrase(token) if not t.is_punct]
    return sentence.text[min(t.idx for t in tokens) : max(t.idx + len(t) for t in tokens)]
