"""Of one event or since a start: the scope of a toll; and what is only supposed."""

from datetime import date

from spacy.tokens import Token

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.sentence import Sentence
from truceline.reading.setting import Setting

_LONG = 2
_STANDING: set[Outcome] = {"missing", "displaced"}


def scope_of(sentence: Sentence, trigger: Token, setting: Setting, outcome: Outcome) -> str:
    """ "cumulative" where the words span a war or several days, "incident" otherwise."""
    words = sentence.text.casefold()
    markers = load("tolls")["cumulative"]
    if any(phrase in words for phrase in markers["phrases"]):
        return "cumulative"
    if setting.when is not None and _is_long(setting.when.earliest, setting.when.latest):
        return "cumulative"
    if any(_names_war(child) for child in trigger.subtree) or (
        _names_war(trigger.head) and trigger.dep_ == "relcl"
    ):
        return "cumulative"
    if outcome in _STANDING and trigger.pos_ == "ADJ":
        return "cumulative"
    perfect = any(c.dep_ == "aux" and c.lemma_ == "have" for c in trigger.children)
    return "cumulative" if perfect and setting.when is None else "incident"


def _names_war(token: Token) -> bool:
    return token.lemma_.lower() in load("tolls")["cumulative"]["nouns"] and token.pos_ in {"NOUN", "PROPN"}


def _is_long(earliest: str | None, latest: str | None) -> bool:
    if earliest is None or latest is None:
        return True
    return (date.fromisoformat(latest[:10]) - date.fromisoformat(earliest[:10])).days >= _LONG


def in_conditional(token: Token) -> bool:
    """Whether the word stands in an "if" clause or a question of whether."""
    for above in (token, *token.ancestors):
        if {c.lower_ for c in above.children if c.dep_ == "mark"} & {"if", "whether", "unless"}:
            return True
        if above.dep_ in {"ccomp", "ROOT"}:
            break
    return False


def is_unrealised(verb: Token) -> bool:
    """Whether an infinitive tells a purpose or a wish ("sent troops to kill"), not an act that is reported."""
    to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    if not to or _has_have(verb) or verb.dep_ not in {"advcl", "acl", "xcomp"}:
        return False
    return verb.head.lemma_.lower() not in load("tolls")["realising"]


def _has_have(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.children)
