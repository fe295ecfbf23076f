"""When an undated toll happened, as far as the sentences just before it tell."""

import re
from dataclasses import replace

from truceline.claims import AnyClaim, Period, Place, Toll
from truceline.lexicon import load
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.placing import further_off, taken_up_in
from truceline.reading.settings.setting import Setting, to_place
from truceline.reading.settings.shifts import is_behind, is_counted, shifted
from truceline.reading.settings.theme import WINDOW, focus_of, places_named
from truceline.reading.settings.times import day
from truceline.reading.settings.timing import is_after_all, only_date
from truceline.reading.tolls.scope import Scope, names_war

_CLAUSE = re.compile(r"\b(?:war|conflict|fighting|violence|insurgency)\b,?\s+(?:which|that)\b", re.IGNORECASE)
_ASIDE = 40  # characters between "began" and its date
_WEEK = 7  # days that the time of one event may span
_NEARBY = 2  # sentences back to what was told of the same event


def dated_by_context(
    article: Article, sentence: Sentence, head: Token, background: Setting, scope: Scope
) -> Setting:
    """The setting with the day of the event told just before; of a running count, with the start of its war.

    A day that the sentence itself gives stays; what is taken over is marked as inferred.
    """
    if background.when is not None:
        return background
    if scope == "incident":
        when = _further_off(sentence, head) or _event_day(article, sentence, head, background)
    else:
        when = _war_start(article, sentence) if head.tag_ != "VBG" else None  # "are dying": now
    if when is None:
        return background
    return replace(background, when=when, inferred=tuple(sorted({*background.inferred, "when"})))


def placed_by_context(article: Article, sentence: Sentence, background: Setting) -> Setting:
    """The setting with a place, where it has none: one further off in the sentence, the one that "the city"
    takes up, that of the event told last, or the one that the text is about. It is marked as inferred.
    """
    if background.where:
        return background
    where = _elsewhere(article, sentence)
    if not where:
        return background
    return replace(background, where=where, inferred=tuple(sorted({*background.inferred, "where"})))


def with_whole(background: Setting, whole: Toll) -> Setting:
    """The setting of a part, which has the day and place of the whole where it gives none of its own."""
    taken = {
        name: getattr(whole, name)
        for name in ("when", "where")
        if getattr(whole, name) and not getattr(background, name)
    }
    return replace(background, **taken, inferred=tuple(sorted({*background.inferred, *taken})))


def _elsewhere(article: Article, sentence: Sentence) -> tuple[Place, ...]:
    here = further_off(sentence) or taken_up_in(article, sentence)
    if here is not None:
        return (to_place(here),)
    told = _event_place(article, sentence)
    if told:
        return told
    focus = focus_of(article, sentence)
    return (to_place(focus),) if focus is not None else ()


def _event_place(article: Article, sentence: Sentence) -> tuple[Place, ...]:
    """The place of the event told last, unless the text has named another since."""
    for earlier in reversed(article.claims):
        if (
            earlier.kind not in {"incident", "toll"}
            or not earlier.where
            or earlier.quote.start >= sentence.start
        ):
            continue
        teller = article.sentence_at(earlier.quote.start)
        if sentence.number - teller.number > WINDOW or any(
            places_named(article, teller.number + 1, sentence.number)
        ):
            return ()
        return earlier.where
    return ()


def _further_off(sentence: Sentence, head: Token) -> Period | None:
    """The one day of the sentence, further off than the setting of an event reaches."""
    found = only_date(sentence, head)
    return (
        Period(earliest=found.earliest, latest=found.latest, text=found.text) if found is not None else None
    )


def _event_day(article: Article, sentence: Sentence, head: Token, background: Setting) -> Period | None:
    """The day of the event told last, unless the text has given another day or place since."""
    if is_after_all(head) and not is_behind(sentence.text, head.idx):
        return None
    for earlier in reversed(article.claims):
        if earlier.kind not in {"incident", "toll"} or earlier.quote.start >= sentence.start:
            continue
        teller = article.sentence_at(earlier.quote.start)
        between = article.sentences[teller.number + 1 : sentence.number]
        far = sentence.number - teller.number > _NEARBY or any(s.dates for s in between)
        if far or not (_same_place(earlier, background) or is_counted(sentence.text)):
            return None
        if earlier.when is not None:
            return shifted(earlier.when, sentence.text, head.idx) if _is_short(earlier.when) else None
    return None


def _is_short(when: Period) -> bool:
    """Whether it can be the time of one event: both ends known, and no more than a week between."""
    if when.earliest is None or when.latest is None:
        return False
    return (day(when.latest) - day(when.earliest)).days <= _WEEK


def _same_place(earlier: AnyClaim, background: Setting) -> bool:
    here, there = {p.name for p in background.where[:1]}, {p.name for p in earlier.where[:1]}
    return not here or not there or here == there


def _war_start(article: Article, sentence: Sentence) -> Period | None:
    """ "War broke out in 2014. Thousands have been killed.": since 2014."""
    begun = _begun(sentence)
    if begun is not None:
        return begun
    before = article.sentences[sentence.number - 1] if sentence.number else None
    if contains(sentence.text, load("timing")["the start"]) is not None:
        return _beginning(article, sentence)
    if before is None or before.passage != sentence.passage or not any(names_war(t) for t in before.doc):
        return None
    started = [m for m in before.dates if m.earliest is not None]
    return Period(earliest=started[-1].earliest, latest=None, text=started[-1].text) if started else None


def _begun(sentence: Sentence) -> Period | None:
    """ "The war, which broke out in April 2023, has killed thousands": since then."""
    for found in sentence.dates:
        told = sentence.text[max(0, found.start - _ASIDE) : found.start]
        clause = _CLAUSE.search(told)
        if clause is not None and contains(told[clause.end() :], load("timing")["beginnings"]) is not None:
            return Period(earliest=found.earliest, latest=None, text=found.text) if found.earliest else None
    return None


def _beginning(article: Article, sentence: Sentence) -> Period | None:
    """The day on which the text has said that the war began, for what is counted "since the start"."""
    for earlier in reversed(article.sentences[: sentence.number]):
        for found in earlier.dates:
            told = earlier.text[max(0, found.start - _ASIDE) : found.start]
            if found.earliest is not None and contains(told, load("timing")["beginnings"]) is not None:
                return Period(earliest=found.earliest, latest=None, text=found.text)
    return None
