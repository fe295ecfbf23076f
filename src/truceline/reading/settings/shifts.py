"""Days counted from another day: "a day earlier", "two days later", "the following day", "the same day"."""

import re
from datetime import date, timedelta

from truceline.claims import Period
from truceline.reading.english.numbers import SMALL, value

_COUNTED = re.compile(
    rf"\b(?P<number>an?|{SMALL}|\d{{1,2}})\s+days?\s+(?P<side>earlier|before|previously|later|after|afterwards)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\bthe\s+(?:(?P<before>day\s+before|previous\s+day)|(?:day\s+after|next\s+day|following\s+day))\b",
    re.IGNORECASE,
)
_SAME = re.compile(r"\b(?:on\s+)?(?:the\s+same|that)\s+(?:day|evening|morning|night)\b", re.IGNORECASE)
_BACK = {"earlier", "before", "previously"}


def shifted(when: Period, text: str, at: int) -> Period:
    """The days that `text` counts from those of `when` for what stands at `at`; `when` where it counts none.

    "It came a day after 12 were killed": what comes behind the words was a day before.
    """
    counted, beside = _COUNTED.search(text), _NEXT.search(text)
    if counted is not None:
        days = value(counted["number"].casefold())
        back = counted["side"].casefold() in _BACK
        return _moved(when, -days if back != is_behind(text, at) else days, counted[0])
    if beside is not None:
        return _moved(when, -1 if beside["before"] else 1, beside[0])
    return when


def is_behind(text: str, at: int) -> bool:
    """Whether what stands at `at` is that from which "a day after" counts."""
    counted = _COUNTED.search(text)
    if counted is None or counted["side"].casefold() not in {"after", "before"}:
        return False
    return counted.end() < at and text[counted.end() : counted.end() + 1] == " "


def is_counted(text: str) -> bool:
    """Whether the text counts its day from the one told before, so that it holds at another place, too."""
    return any(words.search(text) is not None for words in (_COUNTED, _NEXT, _SAME))


def _moved(when: Period, days: int, text: str) -> Period:
    first, last = (
        (date.fromisoformat(end[:10]) + timedelta(days)).isoformat() if end is not None else None
        for end in (when.earliest, when.latest)
    )
    return Period(earliest=first, latest=last, text=text)
