"""How sentences tell of accords: made, named as made, or named by what they are not."""

from dataclasses import dataclass
from functools import cache

from truceline.lexicon import load
from truceline.reading.accords.mediators import mediates
from truceline.reading.english.clauses import clause_words, is_ahead, is_negated, is_wished, own_words
from truceline.reading.english.roles import (
    agents,
    alongside,
    behind,
    governor,
    is_passive,
    is_verb,
    link,
    subjects,
)
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence
from truceline.reading.settings.unlisted import is_name
from truceline.reading.trace import drop

_BETWEEN = {"between", "with", "by", "among"}
_BEFORE_NOUN = 4


@dataclass(frozen=True, slots=True)
class Telling:
    """`head` carries it, `words` are the quote, `parties` heads of phrases; `said_not`: what it is not."""

    head: Token
    words: list[Token]
    parties: list[Token]
    said_not: tuple[str, ...] = ()


@cache
def openers() -> frozenset[str]:
    """The words that may tell of an accord."""
    return frozenset(["agree", *load("accords")["nouns"], *load("accords")["documents"]])


def telling_of(sentence: Sentence, token: Token, known: bool) -> Telling | None:
    """How the word tells of an accord that was made, or null. `known`: one has been told of before."""
    if token.lemma_ == "agree" and token.pos_ == "VERB":
        return _agreed(token)
    if token.lemma_.lower() in load("accords")["nouns"] and token.pos_ in {"NOUN", "PROPN"}:
        telling = _made(sentence, token) or _mentioned(sentence, token, known)
        if telling is None:
            drop("accords: only mentioned", token.text, "not told as made, and nothing told of it")
        return telling
    if token.lemma_.lower() in load("accords")["documents"]:
        return _made(sentence, token) if governor(token).lemma_ in load("accords")["signing"] else None
    return None


def _agreed(verb: Token) -> Telling | None:
    """ "A and B agreed to …", "A agreed with B to …": done, not wished for."""
    if not _is_done(verb) or is_passive(verb):
        drop("accords: not agreed", verb.text, "denied, wished for, yet to come, or nobody's act")
        return None
    who = subjects(verb)
    words = [*own_words(verb), *(t for noun in who for t in noun.subtree if t.i < verb.i)]
    first = min((noun.left_edge.i for noun in who), default=verb.i)
    return Telling(verb, [t for t in words if t.i >= first], [*who, *behind(verb, {"with"})])


def _made(sentence: Sentence, noun: Token) -> Telling | None:
    """ "A and B signed a deal", "an agreement was announced between A and B"."""
    verb, making = governor(noun), load("accords")["making"]
    if not is_verb(verb) or link(noun) not in {"dobj", "nsubjpass"} or _is_wanted(sentence, noun):
        return None
    if verb.lemma_ not in [*making["parties"], *making["others"]] or not _is_done(verb):
        return None
    makers = agents(verb) if is_passive(verb) else subjects(verb)
    if verb.lemma_ in making["others"] and len(makers) < 2:
        makers = []
    parties = _own_parties(sentence, noun) or _parties_among(sentence, [*makers, *behind(verb, _BETWEEN)])
    return Telling(noun, clause_words(verb), parties)


def _mentioned(sentence: Sentence, noun: Token, known: bool) -> Telling | None:
    """ "the agreement reached on Friday", "under the accord", "the deal was short of a truce"."""
    verb, how = governor(noun), link(noun)
    parties = _own_parties(sentence, noun)
    if how == "nsubj" and is_verb(verb):
        said_not = _denied(verb)
        if said_not:
            return Telling(noun, [*noun.subtree, *clause_words(verb)], parties, said_not)
    if _is_wanted(sentence, noun) or (is_verb(verb) and verb.lemma_ in load("accords")["making"]["parties"]):
        return None
    if how == "under" and is_verb(verb):
        return None if known else Telling(noun, clause_words(verb), parties or subjects(verb))
    if not _stands(noun, how) or (how == "attr" and is_negated(verb)):
        return None
    return Telling(noun, [t for t in noun.subtree if not _in_comment(t, noun)], parties)


def _is_wanted(sentence: Sentence, noun: Token) -> bool:
    before = " ".join(t.lower_ for t in sentence.doc[max(0, noun.i - _BEFORE_NOUN) : noun.i])
    return contains(before, load("accords")["wanted"]) is not None


def _is_done(verb: Token) -> bool:
    return not (is_negated(verb) or is_ahead(verb) or is_wished(verb))


def _stands(noun: Token, how: str) -> bool:
    """Whether the noun speaks of an accord that there is, and tells something of it."""
    making = load("accords")["making"]
    participles = [c for c in noun.children if c.dep_ in {"acl", "relcl"} and _is_done(c)]
    made = any(c.lemma_ in [*making["parties"], *making["others"]] for c in participles)
    is_due = any(t.text == "due" for t in noun.doc[noun.i + 1 : noun.i + 2])
    if made or is_due:  # "welcomed the deal reached in May", "a deal due to take effect"
        return True
    if noun.tag_ == "NNS":  # "local deals": of none of them is anything told
        return False
    standing = how in {"nsubj", "nsubjpass", "appos", "ROOT", "attr"} or how in load("accords")["standing"]
    return standing and any(c.dep_ in {"acl", "relcl", "prep", "compound", "amod"} for c in noun.children)


def _own_parties(sentence: Sentence, noun: Token) -> list[Token]:
    """The parties on the noun itself: "between A and B", "A-B deal", "signed by A and B"; no mediators."""
    found = behind(noun, _BETWEEN)
    for child in noun.children:
        if child.dep_ in {"compound", "amod", "nmod", "poss"}:  # "the Dorna agreement": no party's name
            found += [t for t in alongside(child) if child.dep_ == "poss" or sentence.actor_at(t) is not None]
        elif child.dep_ in {"acl", "relcl"}:
            found += [*agents(child), *behind(child, _BETWEEN)]
    return _parties_among(sentence, found)


def _parties_among(sentence: Sentence, nouns: list[Token]) -> list[Token]:
    """The actors, listed or not, among these nouns and pronouns that do not mediate."""
    return [
        noun
        for noun in nouns
        if noun.pos_ == "PRON"
        or ((sentence.actor_at(noun) is not None or is_name(sentence, noun)) and not mediates(sentence, noun))
    ]


def _denied(verb: Token) -> tuple[str, ...]:
    """ "The agreement was short of a ceasefire" → ceasefire."""
    lexicon = load("accords")
    words = " ".join(t.lower_ for t in clause_words(verb))
    return tuple(sorted(what for what in lexicon["denied"] if contains(words, phrases_denying(what))))


def phrases_denying(what: str) -> tuple[str, ...]:
    """The phrases that say that an accord is not this: "short of a ceasefire"."""
    return tuple(f"{opening} {what}" for opening in load("accords")["denying"])


def _in_comment(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in {"advcl", "parataxis"} or (
            token.dep_ == "conj" and is_verb(token) and token.head == top
        ):
            return True
        token = token.head
    return False
