"""Of one event or since a start: the scope of a toll; and what is only supposed."""

import re
from datetime import date
from typing import Literal

from spacy.tokens import Token

from truceline.claims import Outcome, Period
from truceline.lexicon import load
from truceline.reading.sentence import Sentence
from truceline.reading.setting import Setting
from truceline.reading.terms import contains
from truceline.reading.victims import Count

Scope = Literal["incident", "cumulative"]
_BEFORE, _AFTER = 32, 60  # characters around a number in which words tell its scope
_MANY = 1000  # no single event of a report without a day kills so many
_STANDING: set[Outcome] = {"missing", "displaced"}


def scope_of(sentence: Sentence, trigger: Token, count: Count, setting: Setting, outcome: Outcome) -> Scope:
    """ "cumulative" where the words span a war or several days, "incident" otherwise."""
    if count.low == count.high == 1:
        return "incident"
    near = sentence.text[max(0, count.start - _BEFORE) : count.end + _AFTER]
    markers = load("tolls")["cumulative"]
    if contains(near, markers["phrases"]) or _counts_up(sentence, count):
        return "cumulative"
    if setting.when is not None and _is_stretch(setting.when):
        return "cumulative"
    if any(names_war(child) for child in trigger.subtree) or (
        names_war(trigger.head) and trigger.dep_ == "relcl"
    ):
        return "cumulative"
    if count.low is not None and count.low >= _MANY:
        return "cumulative"
    return "cumulative" if _is_going_on(trigger, setting, outcome) else "incident"


def _counts_up(sentence: Sentence, count: Count) -> bool:
    """ "bringing the week's deaths to 40": a number that others are added to."""
    words = "|".join(load("tolls")["cumulative"]["adding"])
    return (
        re.search(rf"\b(?:{words})\b[^.;]{{0,80}}\bto\s+$", sentence.text[: count.start], re.IGNORECASE)
        is not None
    )


def _is_going_on(trigger: Token, setting: Setting, outcome: Outcome) -> bool:
    """ "have been killed" without a day, "are dying", "are missing": a state, not one event."""
    if outcome in _STANDING and trigger.pos_ == "ADJ":
        return True
    present = any(c.dep_ == "aux" and c.lower_ in {"have", "has"} for c in trigger.children)
    progress = trigger.tag_ == "VBG" and any(c.dep_ == "aux" and c.lemma_ == "be" for c in trigger.children)
    return (present or progress) and setting.when is None


def names_war(token: Token) -> bool:
    """Whether the word stands for a war, or for fighting, as a whole."""
    return token.lemma_.lower() in load("tolls")["cumulative"]["nouns"] and token.pos_ in {"NOUN", "PROPN"}


def _is_stretch(when: Period) -> bool:
    """A time since or until, or days counted over; "in mid-May" and "last week" are one day loosely given."""
    if when.earliest is None or when.latest is None:
        return True
    days = (date.fromisoformat(when.latest[:10]) - date.fromisoformat(when.earliest[:10])).days
    return days > 0 and contains(when.text, load("timing")["stretches"]) is not None


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
