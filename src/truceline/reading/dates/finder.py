"""Dates in English news, as days or instants: "as of Thursday", "the early 1990s", "8am GMT on 26 October".

Words without a year count from the published day and look back; `ahead` reads them as the coming day instead,
for a sentence about what will be. What an expression does not give stays open: "since X" has no latest day.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from truceline.reading.dates import clock
from truceline.reading.dates.calendar import DATED, YEARLY, dated, yearly
from truceline.reading.dates.days import Bounds, Days, third, week
from truceline.reading.dates.patterns import Expression
from truceline.reading.dates.phrases import Phrase, phrases
from truceline.reading.dates.relative import relative
from truceline.reading.dates.vantage import Ahead, Behind, Vantage
from truceline.reading.mentions import DateMention
from truceline.reading.trace import drop

_DAY = timedelta(days=1)


def find(text: str, published: date | None) -> tuple[DateMention, ...]:
    """Every date in the text, in order and without overlap; offsets count from the beginning of the text.

    Without a published date both ends of a relative date are null. Times without a day, lengths of time ("for
    30 years") and days that hang on another date ("the following Friday") are no dates.
    """
    return tuple(_read(text, None if published is None else Behind(published)))


def ahead(mention: DateMention, published: date) -> DateMention:
    """The same words about what is to come: "Friday" is the coming one, or the published day if that is one.

    Both ends are null where the words alone do not say which day ("10" of "10 and 12 October").
    """
    found = next(_read(mention.text, Ahead(published)), None)
    return replace(
        mention, earliest=found.earliest if found else None, latest=found.latest if found else None
    )


def _read(text: str, vantage: Vantage | None) -> Iterator[DateMention]:
    for phrase in phrases(text):
        try:
            earliest, latest = _ends(phrase, vantage)
        except (ValueError, OverflowError):  # no date after all: "31 February", "the following Friday"
            drop(
                "dates: no day",
                text[phrase.start : phrase.end],
                "no day of the calendar, or hangs on another",
            )
            continue
        yield DateMention(phrase.start, phrase.end, text[phrase.start : phrase.end], earliest, latest)


def _ends(phrase: Phrase, vantage: Vantage | None) -> tuple[str | None, str | None]:
    """Earliest and latest day or instant of a phrase."""
    if phrase.until:
        return _range_ends(phrase, phrase.until, vantage)
    found = _meaning(phrase.date, vantage)
    return _moments(phrase, _bounded(phrase, found) if isinstance(found, Days) else found)


def _bounded(phrase: Phrase, found: Days) -> Days | Bounds:
    """What the words before the date leave of its days."""
    # "before Friday" leaves out that day, "before 8am on Friday" does not.
    step = _DAY if phrase.clock is None else timedelta(0)
    match phrase.effect:
        case "opens":
            return Bounds(found.first, None)
        case "closes":
            return Bounds(None, found.last)
        case "before":
            return Bounds(None, found.first - step)
        case "after":
            return Bounds(found.last + step, None)
        case "at":
            return found


def _range_ends(phrase: Phrase, until: Phrase, vantage: Vantage | None) -> tuple[str | None, str | None]:
    """The ends of a range. Its beginning is seen from its end: "from 27 September to 9 November 2020"."""
    last = _meaning(until.date, vantage)
    first = _meaning(phrase.date, Behind(last.last) if isinstance(last, Days) else vantage)
    if isinstance(first, Days) and isinstance(last, Days) and first.first > last.last:
        raise ValueError("a range that ends before it begins")
    return _moments(phrase, first)[0], _moments(until, last)[1]


def _moments(phrase: Phrase, found: Days | Bounds | None) -> tuple[str | None, str | None]:
    """First and last of the days, as instants where the phrase gives the time of day and its zone."""
    if found is None:
        return None, None
    return _moment(phrase, found.first), _moment(phrase, found.last)


def _moment(phrase: Phrase, day: date | None) -> str | None:
    if day is None:
        return None
    at = clock.instant(day, phrase.clock.core[0]) if phrase.clock and phrase.clock.rule == "clock" else None
    return at or day.isoformat()


def _meaning(expression: Expression, vantage: Vantage | None) -> Days | Bounds | None:
    """The days of an expression, its cue left out; None where there is no published date but need of one."""
    if expression.measured:
        raise ValueError("two days after a day are another day")
    if expression.rule in DATED:
        found: Days | Bounds | None = dated(expression)
    elif expression.rule in YEARLY:
        found = yearly(expression, vantage)
    else:
        found = relative(expression, vantage) if vantage else None
    if not isinstance(found, Days):
        return found
    if expression.part == "week":
        return week(found.first)
    if expression.part in ("early", "mid", "late"):
        return third(found, expression.part)
    return found
