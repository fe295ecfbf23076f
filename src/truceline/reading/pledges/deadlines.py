"""Deadlines: the last day by which something is to be done, where the words and a known day give it."""

import re
from datetime import date, timedelta

from truceline.lexicon import load
from truceline.reading.dates import ahead
from truceline.reading.dates.days import Unit, back
from truceline.reading.english.numbers import PATTERN, value
from truceline.reading.english.tree import Token
from truceline.reading.mentions import DateMention
from truceline.reading.sentence import Sentence

_DAY = timedelta(days=1)
_WITHIN = re.compile(
    rf"\bwithin (?:the (?:next|coming|first) |a (?:total|period) of )?(?P<count>{PATTERN}|an?) "
    r"(?P<unit>hour|day|week|month)s?\b",
    re.IGNORECASE,
)


def deadline_of(sentence: Sentence, verb: Token, since: date | None) -> tuple[str | None, int]:
    """The day as ISO 8601, and the character where its words end (0 without any), for the act of `verb`.

    `since`: the day from which "within a week" and "by Friday" count, that of the accord or the report. The
    day is null without it, and for "within days". Hours count as the days that they fill.
    """
    top = verb.head if verb.dep_ in {"xcomp", "ccomp"} else verb
    words = sorted([*verb.subtree, *(t for t in top.subtree if t.i > verb.i)], key=lambda token: token.i)
    start, end = words[0].idx, words[-1].idx + len(words[-1])
    for mention in sentence.dates:
        if start <= mention.start < end and _closes(mention):
            day = ahead(mention, since).latest if since is not None else mention.latest
            return day, mention.end
    within = _WITHIN.search(sentence.text, start, end)
    if within is None:
        return None, 0
    return _after(within, since) if since is not None else None, within.end()


def _closes(mention: DateMention) -> bool:
    return mention.text.casefold().startswith(tuple(f"{cue} " for cue in load("accords")["deadlines"]))


def _after(within: re.Match[str], since: date) -> str:
    count, unit = value(within["count"].casefold()), within["unit"].casefold()
    if unit == "hour":
        return (since + -(-count // 24) * _DAY).isoformat()
    units: dict[str, Unit] = {"day": "day", "week": "week", "month": "month"}
    return back(since, -count, units[unit]).isoformat()
