"""Which days words mean that count from the published date: "Friday", "last week", "two days ago".

A reading raises ValueError for what hangs on another date ("the following Friday") and for what is no date: a
habit ("on Saturdays"), a length of time ("the worst in ten days").
"""

import re
from collections.abc import Callable
from datetime import timedelta

from truceline.lexicon import load
from truceline.reading.dates import days
from truceline.reading.dates.days import Bounds, Days, Unit
from truceline.reading.dates.patterns import Expression
from truceline.reading.dates.vantage import Ahead, Behind, Vantage
from truceline.reading.english.numbers import value
from truceline.reading.english.patterns import alternatives

_LEXICON = load("dates")
_WEEKDAYS: dict[str, int] = {names[0]: number for number, names in enumerate(_LEXICON["weekdays"])}
_DAY = timedelta(days=1)
_SATURDAY, _SUNDAY = 5, 6
_ELSEWHERE = ("previous", "following", "same")
_FROM_NOW = {"counted"}  # rules by which "the previous 24 hours" are those till now
_COMING = ("next", "coming")
# "the heaviest shelling in three weeks" measures how long there was none like it.
_SUPERLATIVE = re.compile(rf"\b{alternatives(_LEXICON['superlatives'])}\b[^.;:]*$")
_NEAR = 60


def relative(expression: Expression, vantage: Vantage) -> Days | Bounds:
    """The days of a rule in `RELATIVE`."""
    if expression.group("which") in _ELSEWHERE and expression.rule not in _FROM_NOW:
        raise ValueError(f"{expression.core[0]} hangs on another date")
    return RELATIVE[expression.rule](expression, vantage)


def _weekday(expression: Expression, vantage: Vantage) -> Days:
    number, which = _WEEKDAYS[expression.core["weekday"]], expression.core["which"]
    week = expression.core["which_week"] or ("this" if which == "this" else None)
    if expression.core["plural"] and expression.cue == "on":
        raise ValueError("a day that recurs")
    if week:
        return days.one(_calendar_unit("week", week, vantage).first + number * _DAY)
    if which in ("last", "past"):
        return Behind(vantage.published - _DAY).weekday(number)
    if which in _COMING:
        return Ahead(vantage.published + _DAY).weekday(number)
    return vantage.weekday(number)


def _named_day(expression: Expression, vantage: Vantage) -> Days:
    first, last = _LEXICON["days"][" ".join(expression.core["named"].split())]
    return Days(vantage.published + first * _DAY, vantage.published + last * _DAY)


def _ago(expression: Expression, vantage: Vantage) -> Days | Bounds:
    count, unit = expression.core["count"], _unit_of(expression)
    if count is None:
        return Bounds(None, vantage.published)
    day = days.back(vantage.published, value(count), unit)
    if expression.bound is None and unit == "hour":
        return Days(day, min(day + _DAY, vantage.published))
    if expression.bound is None:
        return days.period(day, unit)
    if expression.bound in _LEXICON["ago"]["beyond"]:
        return Bounds(None, day)
    raise ValueError("an unclear number of days")


def _lasting(expression: Expression, vantage: Vantage) -> Days:
    count, unit = value(expression.core["count"] or "a"), _unit_of(expression)
    if expression.core["some"] or unit in ("year", "decade") or (count, unit) == (1, "day"):
        raise ValueError("a length of time, of which nobody says when it was")
    if _SUPERLATIVE.search(expression.core.string, max(0, expression.start - _NEAR), expression.start):
        raise ValueError("a length of time that measures how rare something is")
    return vantage.lasting(count, unit)


def _counted(expression: Expression, vantage: Vantage) -> Days | Bounds:
    count, unit = expression.core["count"], _unit_of(expression)
    if count is None:
        return _uncounted(expression, vantage)
    end = days.back(
        vantage.published, value(count) * (-1 if expression.core["which"] in _COMING else 1), unit
    )
    return Days(min(end, vantage.published), max(end, vantage.published))


def _uncounted(expression: Expression, vantage: Vantage) -> Bounds:
    if expression.core["which"] in _COMING:
        return Bounds(vantage.published, None)
    return Bounds(None, vantage.published)


def _whole(expression: Expression, vantage: Vantage) -> Days:
    unit = "day" if expression.core["day"] else _unit_of(expression)
    return Days(days.back(vantage.published, 1, unit), vantage.published)


def _side(expression: Expression, vantage: Vantage) -> Days:
    whole = _calendar_unit(_unit_of(expression), "this", vantage)
    if expression.core["side"] == "earlier":
        return Days(whole.first, vantage.published)
    if expression.core["which"] == "this":
        return Days(vantage.published, whole.last)
    raise ValueError("later in the week is later than what was told before")


def _unit(expression: Expression, vantage: Vantage) -> Days:
    which = expression.core["which"]
    whole = _calendar_unit(_unit_of(expression), which, vantage)
    return vantage.running(whole) if which == "this" and expression.part is None else whole


def _the_unit(expression: Expression, vantage: Vantage) -> Days:
    """ "the end of the week", "530 dead in the week"; otherwise nobody says which week it was."""
    unit = _unit_of(expression)
    if expression.part:
        return _calendar_unit(unit, "this", vantage)
    if expression.cue == "in" and unit != "year":
        return vantage.lasting(1, unit)
    raise ValueError("a week that hangs on another date")


def _weekend(expression: Expression, vantage: Vantage) -> Days:
    which = expression.core["which"]
    if which == "last":
        sunday = Behind(vantage.published - _DAY).weekday(_SUNDAY).last
        return Days(sunday - _DAY, sunday)
    if which == "next":
        saturday = Ahead(vantage.published + _DAY).weekday(_SATURDAY).first
        return Days(saturday, saturday + _DAY)
    return vantage.running(vantage.weekend())


def _calendar_unit(unit: Unit, which: str, vantage: Vantage) -> Days:
    """The week, month or year that the published day is in, or the one before or after it."""
    day = days.back(vantage.published, {"last": 1, "this": 0, "next": -1}[which], unit)
    return days.week(day) if unit == "week" else days.period(day, unit)


def _unit_of(expression: Expression) -> Unit:
    unit: Unit = expression.core["unit"]  # type: ignore[assignment]  # the patterns know these words only
    return unit


RELATIVE: dict[str, Callable[[Expression, Vantage], Days | Bounds]] = {
    "weekday": _weekday,
    "named day": _named_day,
    "ago": _ago,
    "lasting": _lasting,
    "counted": _counted,
    "uncounted": _uncounted,
    "whole": _whole,
    "side": _side,
    "unit": _unit,
    "the unit": _the_unit,
    "weekend": _weekend,
}
