"""The words of saying and thinking as the lexicon has them, looked up by lemma."""

from functools import cache

from truceline.claims import Stance
from truceline.lexicon import load
from truceline.reading.english.tree import Token


@cache
def stances(section: str) -> dict[str, Stance]:
    """The lemmas or phrases of a section of words of saying, each with its stance."""
    return {word: stance for stance, words in load("saying")[section].items() for word in words}


@cache
def words(section: str) -> frozenset[str]:
    """A list of the words of saying."""
    return frozenset(load("saying")[section])


@cache
def thoughts(part: str) -> frozenset[str]:
    """The `verbs`, `nouns` or `adjectives` of judging, wanting, knowing and feeling."""
    return frozenset(load("thinking")[part])


def lemma(token: Token) -> str:
    """The lemma in lower case, where the model does not get it wrong ("hoped" is no hop)."""
    mended: str | None = load("lemmas")["verbs"].get(token.lower_) if token.pos_ == "VERB" else None
    return mended or token.lemma_.lower()


def is_saying(noun: Token) -> bool:
    """Whether the noun is one of saying or thinking."""
    return lemma(noun) in stances("nouns") or lemma(noun) in thoughts("nouns")


def is_passive(verb: Token) -> bool:
    """Whether the verb tells of what is done to its subject."""
    return any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.children)
