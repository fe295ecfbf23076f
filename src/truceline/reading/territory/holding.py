"""A holding: who holds, gains or loses which ground; and what counts as ground and as its holder."""

from dataclasses import dataclass

from truceline.claims import Change
from truceline.lexicon import load
from truceline.reading.english.roles import before, behind
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence


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


def is_ground(token: Token, sentence: Sentence) -> bool:
    """Whether the phrase means ground: a place, a noun of the lexicon ("two villages"), or a part of one."""
    if sentence.place_at(token) is not None or token.lemma_.lower() in load("control")["ground"]:
        return True
    if {token.lemma_.lower(), token.lower_}.isdisjoint(load("control")["parts"]):
        return False
    return any(
        t.lemma_.lower() in load("control")["wholes"] or is_ground(t, sentence) for t in behind(token, {"of"})
    )


def owners(noun: Token, sentence: Sentence) -> list[Token]:
    """The actors and possessive pronouns in front of a noun: "the rebels’ control"."""
    return [t for t in before(noun) if sentence.actor_at(t) is not None or t.tag_ == "PRP$"]
