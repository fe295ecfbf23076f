"""How far apart two words stand in a sentence's tree: what belongs to which event."""

from collections.abc import Collection

from truceline.reading.english.tree import Token

FAR = 100
"""A cost that no reading accepts: the words belong to different statements."""

_ASIDE = 4
_UP = {"relcl": 1, "advcl": 1, "acl": 1, "conj": 2, "ccomp": 4, "parataxis": 4}
_DOWN = {
    "relcl": 6,
    "advcl": 6,
    "acl": 3,
    "ccomp": 6,
    "conj": 8,
    "parataxis": 6,
    "appos": 1,
    "pcomp": 5,
    "nsubj": 2,
    "nsubjpass": 2,
}


def cost(head: Token, other: Token, cues: Collection[int] = ()) -> int:
    """The steps from `head` to `other` through the tree, clause borders counting more.

    `cues`: characters where words of saying begin; what lies beyond them is said of something else.
    """
    climbed = 0
    at = head
    while True:
        if other == at or at in other.ancestors:
            return (
                climbed + _descent(at, other) + (_ASIDE if climbed > 2 and _is_in_subject(at, other) else 0)
            )
        if at.head == at or (at.head.idx in cues and at.dep_ in {"ccomp", "xcomp", "parataxis", "dobj"}):
            return FAR
        climbed += 1 + _UP.get(at.dep_, 0)
        at = at.head


def _is_in_subject(top: Token, other: Token) -> bool:
    """What stands in another clause's subject tells of that ("the statement on Monday came after …")."""
    at = other
    while at != top:
        if at.dep_ in {"nsubj", "nsubjpass"}:
            return True
        at = at.head
    return False


def _descent(top: Token, other: Token) -> int:
    steps = 0
    at = other
    while at != top:
        steps += 1 + (_DOWN.get(at.dep_, 0) if at.dep_ != "conj" or at.pos_ in {"VERB", "AUX"} else 0)
        at = at.head
    return steps
