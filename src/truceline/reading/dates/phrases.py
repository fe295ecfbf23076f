"""Dates joined to what belongs to them: a time of day to its day, the two ends of a range to each other.

What is a date only in company is dropped here when it stands alone: "May", "1994", "8am".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from truceline.lexicon import load
from truceline.reading.dates.patterns import Effect, Expression, expressions
from truceline.reading.english.patterns import SPACE, alternatives

_LEXICON = load("dates")
_YEAR_CUES = _LEXICON["year cues"]
_BEFORE_AN_EVENT = frozenset(_LEXICON["before an event"])
_NOTHING = re.compile(r"\s{0,3},?\s{0,3}")
_TO = re.compile(r"\s{0,3}(?:[-‐‑–—]|\bto\b)\s{0,3}")
_AND = re.compile(r"\s{0,3}(?:,|,?\s?\b(?:and|or)\b)\s{0,3}")
_PLURAL_NOUN = re.compile(rf"{SPACE}(?:{alternatives(load('quantities')['counted'])}|[a-z]{{2,20}}s)\b")
_POSSESSIVE = re.compile(r"['’]s\b")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A date with the time of day that belongs to it, or a range up to another one."""

    date: Expression
    start: int
    end: int
    clock: Expression | None = None
    until: "Phrase | None" = None

    @property
    def cue(self) -> str | None:
        """The word before it, that of its earlier half."""
        return min(filter(None, (self.date, self.clock)), key=lambda half: half.start).cue

    @property
    def effect(self) -> Effect:
        """What words before it do to its days; nothing where they go with an event ("by Friday's raid")."""
        if self._names_an_event and self.date.cue not in _BEFORE_AN_EVENT:
            return "at"
        if self.clock is None or self.clock.effect == "at":
            return self.date.effect
        # "from 8am to 6pm" opens hours, not days.
        return "at" if self.clock.rule == "hours" else self.clock.effect

    @property
    def _names_an_event(self) -> bool:
        plural = self.date.group("plural") is not None
        return plural or _POSSESSIVE.match(self.date.core.string, self.date.end) is not None


@lru_cache(maxsize=16)  # the numbers of a sentence ask for its dates again
def phrases(text: str) -> tuple[Phrase, ...]:
    """The dates of the text, in order and without overlap."""
    found: list[Phrase] = []
    for phrase in _with_ranges(list(_with_clocks(list(expressions(text))))):
        if _is_date(phrase) or (found and _continues(found[-1], phrase)):
            found.append(phrase)
    return tuple(found)


def _with_clocks(found: list[Expression]) -> Iterator[Phrase]:
    """Dates with their times, whichever stands first; a time without a day goes."""
    at = 0
    while at < len(found):
        first, second = found[at], found[at + 1] if at + 1 < len(found) else None
        if second and first.is_clock != second.is_clock and _joined_by(_NOTHING, first, second):
            date, clock = (second, first) if first.is_clock else (first, second)
            yield Phrase(date, first.start, second.end, clock)
            at += 2
            continue
        if not first.is_clock:
            yield Phrase(first, first.start, first.end)
        at += 1


def _joined_by(joint: re.Pattern[str], first: Expression | Phrase, second: Expression | Phrase) -> bool:
    """Whether nothing but the joint stands between the two."""
    core = first.core if isinstance(first, Expression) else first.date.core
    return joint.fullmatch(core.string, first.end, second.start) is not None


def _with_ranges(found: list[Phrase]) -> Iterator[Phrase]:
    """Phrases, of which two that a range joins are one."""
    at = 0
    while at < len(found):
        first, second = found[at], found[at + 1] if at + 1 < len(found) else None
        if second and _is_range(first, second):
            yield Phrase(first.date, first.start, second.end, first.clock, second)
            at += 2
        else:
            yield first
            at += 1


def _is_range(first: Phrase, second: Phrase) -> bool:
    """ "from X to Y", "X–Y", "between X and Y", "from X until Y"."""
    if second.cue is not None and second.effect == "closes":
        return first.effect == "opens" and _joined_by(_NOTHING, first, second)
    if first.cue == "between":
        return _joined_by(_AND, first, second)
    return _joined_by(_TO, first, second) and (
        _is_date(first) or first.date.rule == second.date.rule == "month"
    )


def _is_date(phrase: Phrase) -> bool:
    """Whether its words are a date by themselves: "in May" and "May 2020" are, "May" is not."""
    date = phrase.date
    if phrase.until or date.part or date.rule not in ("month", "season", "year", "years"):
        return True
    if date.rule in ("year", "years"):
        counted = _PLURAL_NOUN.match(date.core.string, date.end)
        surely = date.article or date.cue in _YEAR_CUES["always"]
        return surely or (date.cue in _YEAR_CUES["unless counted"] and not counted)
    if any(date.group(name) for name in ("which", "year", "which_year")):
        return True
    # "the fall of the city" is no autumn, "of the March" no month.
    named = date.group("season") == "fall" or (date.rule == "month" and date.article)
    return date.cue is not None and not named


def _continues(before: Phrase, phrase: Phrase) -> bool:
    """ "in March and April": the second has no cue of its own."""
    alike = before.date.rule == phrase.date.rule and phrase.cue is None
    return alike and _joined_by(_AND, before, phrase)
