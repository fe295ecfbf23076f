"""Which words say that something happened, and which ACLED sub-event they mean (lexicon/acts.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from truceline.claims import Act, AffectedClass
from truceline.lexicon import load
from truceline.reading.english.misread import is_misread, lemma_of
from truceline.reading.english.roles import is_verb
from truceline.reading.english.tree import Token

Sort = Literal["verb", "noun"]
_FINITE = {"MD", "VBD", "VBP", "VBZ"}
_SETTLED_BY_VICTIM: frozenset[Act] = frozenset({"Armed clash", "Attack"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a group of trigger words means, and what it needs beside it: see the head of lexicon/acts.yaml."""

    act: Act | None
    needs: tuple[str, ...]
    strikes: frozenset[str]
    firm: bool = False
    harm: bool = False
    mutual: bool = False
    one_sided: bool = False
    takes_weapon: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word of the sentence that says that something happened."""

    token: Token
    sort: Sort
    meaning: Meaning


def trigger(token: Token) -> Trigger | None:
    """The trigger at this word, or null."""
    sort = _sort(token)
    if sort is None:
        return None
    found = _meaning_of_noun(token) if sort == "noun" else _meaning_of_verb(token)
    return Trigger(token, sort, found) if found is not None else None


@cache
def openers() -> frozenset[str]:
    """The words that may be triggers: the last of the lexicon's nouns, the first of its verbs."""
    nouns, verbs = (word.split() for word in _meanings("noun")), (word.split() for word in _meanings("verb"))
    return frozenset([*(words[-1] for words in nouns), *(words[0] for words in verbs)])


def _meaning_of_noun(noun: Token) -> Meaning | None:
    known = _meanings("noun")
    if _in_other_sense(noun):
        return None
    pairs = [f"{c.lower_} {noun.lemma_.lower()}" for c in noun.lefts]
    words = (*pairs, noun.lower_, noun.lemma_.lower(), _last_part(noun))
    return next((known[word] for word in words if word in known), None)


def _meaning_of_verb(verb: Token) -> Meaning | None:
    """A verb with a particle means what the two mean together, or nothing."""
    known = _meanings("verb")
    lemma = lemma_of(verb)
    pair = next((known[word] for word in with_partners(verb) if word in known), None)
    particle = any(c.dep_ == "prt" for c in verb.children)
    return pair or (None if particle else known.get(lemma))


def settle(meaning: Meaning, weapon: Act | None, victim: AffectedClass) -> Act:
    """The sub-event of a trigger beside a weapon of act `weapon`, against a victim of this class.

    The weapon goes before the word; where neither says, or it was only a gun or a blade, the victim decides.
    """
    if meaning.firm and meaning.act is not None:
        return "Attack" if meaning.one_sided and victim == "civilians" else meaning.act
    act = weapon or meaning.act
    if act is not None and (act not in _SETTLED_BY_VICTIM or victim == "unknown"):
        return act
    by_victim: Mapping[AffectedClass, Act] = load("acts")["by victim"]
    return by_victim[victim]


@cache
def words(section: str) -> frozenset[str]:
    """The lemmas of one of the plain lists of lexicon/acts.yaml."""
    return frozenset(load("acts")[section])


def _sort(token: Token) -> Sort | None:
    """Whether the word acts as verb or noun here."""
    if _is_gerund_noun(token):
        return "noun"
    if is_verb(token) and (token.dep_ not in {"amod", "compound"} or is_misread(token)):
        return "verb"
    misread = token.pos_ == "VERB" and token.dep_ not in {"amod", "compound"}
    return "noun" if token.pos_ in {"NOUN", "PROPN"} or misread else None


def _is_gerund_noun(token: Token) -> bool:
    """Whether an "-ing" is a noun: "shelling of the town", but not "fled, fighting with the rebels"."""
    if token.tag_ != "VBG" or token.lower_ not in _meanings("noun"):
        return False
    below = {child.dep_ for child in token.children}
    if not below and token.i + 1 < len(token.doc) and token.nbor().tag_ in _FINITE:
        return True  # "rebel shelling killed"
    if below & {"nsubj", "dobj", "aux", "auxpass", "prt"}:
        return False
    of = any(child.lower_ == "of" for child in token.children)
    listed = any(child.dep_ == "conj" and child.pos_ == "NOUN" for child in token.children)
    return of or listed or token.dep_ not in {"acl", "advcl", "amod", "xcomp"}


def with_partners(verb: Token) -> list[str]:
    """The verb with words that can make one expression with it: "shoot down", "open fire", "set on fire"."""
    lemma = lemma_of(verb)
    after = [c for c in verb.children if c.dep_ in {"prt", "dobj", "advmod", "prep"} and c.i > verb.i]
    phrases = [f"{lemma} {c.lower_} {noun.lower_}" for c in after for noun in c.children if c.dep_ == "prep"]
    return [*(f"{lemma} {c.lower_}" for c in after), *phrases]


def _last_part(token: Token) -> str:
    """The last part of a word of several parts that the tokenizer left whole ("regime‑bombardment")."""
    return token.lower_.replace("‑", "-").rsplit("-", 1)[-1]


def _in_other_sense(noun: Token) -> bool:
    """Whether a modifier gives the noun a sense of peace: "hunger strike", "heart attack"."""
    senses = load("acts")["other senses"].get(noun.lemma_.lower(), ())
    before = [c for c in noun.children if c.i < noun.i]
    return any(c.lemma_.lower() in senses for c in before)


@cache
def _meanings(sort: Sort) -> dict[str, Meaning]:
    table = load("acts")
    return {
        word: _meaning(group, frozenset(table["strikes"]))
        for group in table[f"{sort}s"]
        for word in group["words"]
    }


def _meaning(group: Mapping[str, Any], strikes: frozenset[str]) -> Meaning:
    return Meaning(
        act=group["act"],
        needs=tuple(group.get("needs", ())),
        strikes=frozenset(group.get("strikes", strikes)),
        firm=group.get("firm", False),
        harm=group.get("harm", False),
        mutual=group.get("mutual", False),
        one_sided=group.get("one-sided", False),
        takes_weapon=group.get("object") == "weapon",
    )
