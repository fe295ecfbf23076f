"""How firmly a thing is said: stated, alleged, hedged, expected, demanded, denied."""

from functools import cache

from truceline.claims import Stance
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Saying, Sentence, cue_words

# Between the claim's word and the verb that qualifies it only these relations are climbed: "could" qualifies
# what it governs, not a clause of time or a relative clause that hangs on it.
_CLIMBED = {
    "xcomp",
    "ccomp",
    "acomp",
    "attr",
    "dobj",
    "nsubj",
    "nsubjpass",
    "pobj",
    "prep",
    "oprd",
    "conj",
    "compound",
}
_TIMES = {"after", "before", "since", "during", "following", "amid", "as", "until"}


@cache
def _words(section: str) -> dict[str, Stance]:
    return {word: stance for stance, words in load("saying")[section].items() for word in words}


def stance_of(sentence: Sentence, head: Token, sayings: list[Saying]) -> Stance:
    """The stance of the claim at `head`: of its own words first, then of the nearest words of saying."""
    cues = cue_words(sentence, sayings)
    aside = _is_aside(head, cues)
    spoken = [s.frame.stance for s in sayings if not (aside and s.frame.stance == "demanded")]
    if "denied" in spoken:
        return "denied"
    own = _own_stance(head, cues)
    if own is not None:
        return own
    return next((stance for stance in spoken if stance != "stated"), "stated")


def _is_aside(head: Token, cues: frozenset[int]) -> bool:
    """Whether it is told in passing of what is demanded: "urged them to leave the town that they took"."""
    for at in (head, *head.ancestors):
        if at.idx in cues:
            return False
        if at.dep_ == "relcl":
            return any(t.tag_ in {"VBD", "VBP", "VBZ"} for t in (at, *at.children))
    return False


def _own_stance(head: Token, cues: frozenset[int]) -> Stance | None:
    at = head
    while True:
        found = _qualified(at)
        if found is not None:
            return found
        if at.head == at or at.dep_ not in _CLIMBED or at.head.idx in cues:
            return None
        if at.dep_ == "prep" and at.lower_ in _TIMES:
            return None
        if at.dep_ == "conj" and at.tag_ in {"VBD", "VBZ"} and at.head.tag_ == "VB":
            return None  # "threatened to bring on others and killed thousands": not part of the threat
        raised = _raised(at)
        if raised is not None:
            return raised
        at = at.head


def _raised(word: Token) -> Stance | None:
    """What the verb above makes of it: "appeared to have used", "were reported killed", "is due to begin"."""
    above = word.head
    stance = _words("raising").get(above.lemma_.lower())
    if stance is None or word.dep_ not in {"xcomp", "ccomp", "oprd", "acomp"}:
        return None
    passive = any(child.dep_ in {"auxpass", "nsubjpass"} for child in above.children)
    return stance if passive or stance != "alleged" else None


def _qualified(word: Token) -> Stance | None:
    """What a word's own modifiers make of it: "may have", "reportedly", "suspected", "appeared to"."""
    adverbs, modals, raising = _words("adverbs"), _words("modals"), _words("raising")
    for child in word.children:
        low = child.lower_
        if child.dep_ == "aux" and low in modals:
            return modals[low]
        if child.dep_ in {"advmod", "npadvmod", "amod"} and low in adverbs:
            return adverbs[low]
        if child.dep_ in {"amod", "advmod"} and child.lemma_.lower() in raising:
            return raising[child.lemma_.lower()]
    return None
