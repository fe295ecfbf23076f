"""Whether what a trigger says happened: plans, wishes, conditions, bans and talk of it are no incidents."""

from functools import cache

from truceline.lexicon import load
from truceline.reading.english.roles import governor, is_verb, link
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence

_OUT_OF_REACH = {"will", "would", "shall", "should", "wo", "’ll", "'ll", "’d", "'d"}
_OPEN = {"can", "could", "may", "might", "must"}
_IN_PRESENT = {"caption", "headline"}
_CASES = frozenset({"case", "event"})


def happened(token: Token) -> bool:
    """Whether the text says, of its own or in somebody's words, that what `token` tells of took place."""
    if is_verb(token):
        return _clause_happened(token)
    if any(child.lower_ in _words("never") for child in token.lefts) or _is_unreal(token):
        return False
    above = governor(token)
    return (
        not is_verb(above)
        or link(token) not in {"nsubj", "nsubjpass", "dobj", "attr"}
        or _clause_happened(above)
    )


def is_negated(token: Token) -> bool:
    """Whether the clause of the trigger is negated: "did not shell", "never attacked"."""
    verb = token if is_verb(token) else governor(token)
    return any(child.dep_ == "neg" for child in verb.children)


def is_general(verb: Token, sentence: Sentence) -> bool:
    """Whether a verb in the plain present tells what is done as a rule, not what was done once.

    Headlines and captions tell in that tense what happened.
    """
    return sentence.passage.role not in _IN_PRESENT and is_verb(verb) and _is_plain_present(verb)


def is_habit(verb: Token) -> bool:
    """Whether an adverb says that it is done over and over, not once: "regularly", "usually"."""
    return any(child.lower_ in _words("habits") for child in verb.children)


def _is_plain_present(verb: Token) -> bool:
    """Whether it is "attacks", "is attacked"; the model takes the past "hit" for the present."""
    helpers = [child for child in verb.children if child.dep_ == "aux"]
    if helpers:
        return all(helper.lower_ in {"do", "does"} for helper in helpers)
    passive = any(child.dep_ == "auxpass" and child.tag_ in {"VBP", "VBZ"} for child in verb.children)
    return passive or (verb.tag_ in {"VBP", "VBZ"} and verb.lower_ != "hit")


def _clause_happened(verb: Token) -> bool:
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "auxpass"}}
    if (
        _is_question(verb)
        or helpers & _OUT_OF_REACH
        or (helpers & _OPEN and "have" not in helpers)
        or _is_conditional(verb)
    ):
        return False
    if "to" in helpers:
        return _is_begun(verb, perfect="have" in helpers)
    if verb.dep_ == "conj" and is_verb(verb.head) and not _has_subject(verb) and not helpers:
        return verb.tag_ not in {"VB", "VBG"} or _clause_happened(verb.head)
    return not (verb.tag_ == "VBG" and not helpers and _is_unreal(verb))


def _is_begun(verb: Token, perfect: bool) -> bool:
    """Whether an infinitive tells a fact: "began to shell", "is reported to have shelled"."""
    above = verb.head
    if verb.dep_ != "xcomp" or above == verb:
        return False
    return (perfect or above.lemma_.lower() in _words("begun")) and _clause_happened(above)


def _is_conditional(verb: Token) -> bool:
    """Whether the clause, or one that it hangs on, opens with "if" or the like, or is an "in case"."""
    may_be_case = verb.doc.has_any(_CASES)
    for at in [verb, *verb.ancestors]:
        opened = {c.lower_ for c in at.lefts if c.dep_ in {"advmod", "mark", "prep"}}
        if opened & _words("conditions") or (opened & _words("times to come") and _is_to_come(at.head)):
            return True
        if may_be_case and _is_case(at):
            return True
        if at != verb and at.dep_ in {"relcl", "ccomp"}:
            return False
    return False


def _is_case(verb: Token) -> bool:
    """ "In case", "in the event" right before the clause or its subject."""
    opening = [verb.left_edge, *(c.left_edge for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"})]
    return any(edge.i > 0 and edge.nbor(-1).lower_ in _CASES for edge in opening)


def _is_question(verb: Token) -> bool:
    """Whether it is asked, not told: "did not say who had fired the shell"."""
    return verb.dep_ == "ccomp" and any(t.tag_ in {"WDT", "WP", "WP$"} for c in verb.lefts for t in c.subtree)


def _is_to_come(verb: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ in _OUT_OF_REACH for child in verb.children)


def _is_unreal(token: Token) -> bool:
    """Whether a noun or a gerund is the object of wishing, banning, ending: "a ban on shelling"."""
    at = token
    while at.dep_ == "conj" and at.head != at:
        at = at.head
    if at.dep_ in {"nsubj", "nsubjpass"}:
        return at.dep_ == "nsubjpass" and at.head.lemma_.lower() in _words("unreal")
    if at.dep_ in {"advcl", "acl", "relcl"}:
        return False
    return governor(token).lemma_.lower() in _words("unreal") or _follows_unreal(at)


def _follows_unreal(noun: Token) -> bool:
    """Whether the word before the noun's preposition makes it unreal, whatever the parser hung it on."""
    preposition = noun.head
    behind = noun.dep_ == "pobj" and preposition.i > 0
    return behind and preposition.nbor(-1).lemma_.lower() in _words("unreal")


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(load("occurrence")[section])
