"""Of one event or since a start: the scope of a toll; and what is only supposed."""

import re
from datetime import date
from typing import Literal

from truceline.claims import Outcome, Period, Toll
from truceline.lexicon import load
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting
from truceline.reading.tolls.counts import Count

Scope = Literal["incident", "cumulative"]
_BEFORE, _AFTER = 32, 60  # characters around a number in which words tell its scope
_ON = re.compile(r"[^.;]{0,40}?,?\s*\band\b(?:\s+\w+){0,2}\s+", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:\w+est|first|last|worst|most|least)\b[^.;,]{0,40}\bsince\b", re.IGNORECASE)
_PRESENT = {"VBP", "VBZ"}
_MANY = 1000  # no single event of a report without a day kills so many
_STANDING: set[Outcome] = {"missing", "displaced"}
_AT_ONCE: set[Outcome] = {"captured", "detained", "released"}


def scope_of(sentence: Sentence, trigger: Token, count: Count, setting: Setting, outcome: Outcome) -> Scope:
    """ "cumulative" where the words span a war or several days, "incident" otherwise."""
    if count.low == count.high == 1 or setting.stance == "expected":
        return "incident"
    least = count.low if count.low is not None else count.high
    many = least is not None and least >= _MANY and not _is_of_an_event(trigger)
    if (
        many
        or _is_total(sentence, count)
        or (setting.when is not None and _is_stretch(setting.when))
        or _is_of_a_war(trigger)
    ):
        return "cumulative"
    return "cumulative" if _is_going_on(trigger, setting, outcome) else "incident"


def is_counted_on(
    article: Article, sentence: Sentence, count: Count, setting: Setting, outcome: Outcome
) -> bool:
    """ "31 have died in Sumy, and 143 were wounded": right behind a running count the next is one, too."""
    last = article.claims[-1] if article.claims else None
    if not isinstance(last, Toll) or last.quote.start < sentence.start or last.scope != "cumulative":
        return False
    if outcome in _AT_ONCE:
        return False
    between = sentence.text[last.quote.end - sentence.start : count.start]
    same = setting.when is None or (last.when is not None and setting.when.text == last.when.text)
    return same and _ON.fullmatch(between) is not None


def _is_total(sentence: Sentence, count: Count) -> bool:
    """ "so far", "in all", and a number that others are added to: "bringing the week's deaths to 40"."""
    markers = load("tolls")["cumulative"]
    near = sentence.text[max(0, count.start - _BEFORE) : count.end + _AFTER]
    adding = "|".join(markers["adding"])
    added = re.search(rf"\b(?:{adding})\b[^.;]{{0,80}}\bto\s+$", sentence.text[: count.start], re.IGNORECASE)
    over = contains(f"{added[0]} {near}", markers["spans"]) if added is not None else None
    return bool(contains(_COMPARED.sub("", near), markers["phrases"]) or over)


def _is_of_a_war(trigger: Token) -> bool:
    return any(names_war(child) for child in trigger.subtree) or (
        names_war(trigger.head) and trigger.dep_ == "relcl"
    )


def _is_going_on(trigger: Token, setting: Setting, outcome: Outcome) -> bool:
    """ "have been killed" in fighting without a day, "are dying", "are missing": a state, not one event."""
    if outcome in _STANDING and (trigger.pos_ == "ADJ" or _is_missing_now(trigger, outcome)):
        return True
    if setting.when is not None:
        long = setting.when.text.casefold() in load("timing")["long stretches"]
        return long and not _is_of_an_event(trigger)
    if outcome in _AT_ONCE:
        return False
    if trigger.tag_ == "VBG":
        return any(c.dep_ == "aux" and c.lemma_ == "be" for c in trigger.children)
    present = any(c.dep_ == "aux" and c.lemma_ == "have" and c.tag_ in _PRESENT for c in trigger.children)
    return present and not _is_of_an_event(trigger)


def _is_missing_now(trigger: Token, outcome: Outcome) -> bool:
    """ "remain unaccounted for", "remain missing"; not "went missing", nor "left three missing"."""
    return outcome == "missing" and (trigger.head.lemma_ == "remain" or trigger.tag_ in _PRESENT)


def _is_of_an_event(trigger: Token) -> bool:
    """Whether the clause names what did it: "a bomb has killed 12", "have been killed in an air strike"."""
    events = load("tolls")["events"]
    return any(
        token.lemma_.lower() in events
        for child in trigger.children
        if child.dep_ in {"nsubj", "prep", "agent"}
        for token in child.subtree
    )


def names_war(token: Token) -> bool:
    """Whether the word stands for a war as a whole; "war" of "war planes" does not."""
    is_noun = token.pos_ in {"NOUN", "PROPN"} and token.dep_ != "compound"
    return is_noun and token.lemma_.lower() in load("tolls")["cumulative"]["wars"]


def _is_stretch(when: Period) -> bool:
    """A time since or until, or days counted over; "in mid-May" and "last week" are one day loosely given."""
    if when.earliest is None or when.latest is None:
        return True
    days = (date.fromisoformat(when.latest[:10]) - date.fromisoformat(when.earliest[:10])).days
    return days > 0 and contains(when.text, load("timing")["stretches"]) is not None


def is_unrealised(verb: Token) -> bool:
    """Whether an infinitive tells a purpose or a wish ("sent troops to kill"), not an act reported."""
    to = any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)
    if not to or _has_have(verb) or verb.dep_ not in {"advcl", "acl", "xcomp"}:
        return False
    return verb.head.lemma_.lower() not in load("tolls")["realising"]


def _has_have(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lemma_ == "have" for c in verb.children)


def is_wished(noun: Token) -> bool:
    """Whether the noun is what somebody asks for or talks about: "demanded the release of 25 prisoners"."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    return noun.pos_ == "NOUN" and above.lemma_.lower() in load("tolls")["wishing"]


def is_consequence(verb: Token) -> bool:
    """Whether the clause tells what would follow: "if they attack, 100 people could be killed"."""
    modal = any(c.tag_ == "MD" for c in verb.children)
    clauses = [c for c in verb.children if c.dep_ == "advcl"]
    return modal and any(c.lower_ in {"if", "unless"} for clause in clauses for c in clause.children)
