"""Which days a date of the calendar means: "27 September", "the summer of 2014", "30.10.2020", "the 1990s".

A reading raises ValueError for what is no date: "31 February", "1994–1992".
"""

from collections.abc import Callable
from datetime import date

from truceline.lexicon import load
from truceline.reading.dates import days
from truceline.reading.dates.days import Days
from truceline.reading.dates.patterns import Expression
from truceline.reading.dates.vantage import InYear, Vantage, finished, upcoming

_LEXICON = load("dates")
_MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_LEXICON["months"], 1) for name in names
}
_YEARS_FROM_PUBLISHED = {"last": -1, "this": 0, "next": 1}


def dated(expression: Expression) -> Days:
    """The days of a rule in `DATED`: they need no published date."""
    return DATED[expression.rule](expression)


def _figures(expression: Expression) -> Days:
    core = expression.core
    return days.one(date(int(core["year"]), int(core["month"]), int(core["day"])))


def _year(expression: Expression) -> Days:
    return days.year(int(expression.core["year"]))


def _years(expression: Expression) -> Days:
    first, last = expression.core["year"], expression.core["last_year"]
    end = int(last if len(last) == 4 else first[:2] + last)
    if end <= int(first):
        raise ValueError(f"{first} to {end} is no stretch of years")
    return Days(date(int(first), 1, 1), date(end, 12, 31), "decade")


def _decade(expression: Expression) -> Days:
    return days.decade(int(expression.core["year"]))


DATED: dict[str, Callable[[Expression], Days]] = {
    "figures": _figures,
    "day-first figures": _figures,
    "year": _year,
    "years": _years,
    "decade": _decade,
}


def yearly(expression: Expression, vantage: Vantage | None) -> Days | None:
    """The days of a rule in `YEARLY`: in the year given ("2020", "last year"), or else in that of `vantage`.

    None where the text gives no year and there is no vantage.
    """
    in_year, which = YEARLY[expression.rule](expression), expression.group("which")
    if which in ("previous", "following"):
        raise ValueError(f"{which} hangs on another date")
    if year := expression.core["year"]:
        return _existing(in_year(int(year)))
    if vantage is None:
        return None
    if which == "last":
        return finished(in_year, vantage.published)
    if which == "next":
        return upcoming(in_year, vantage.published)
    if that := which or expression.core["which_year"]:
        return _existing(in_year(vantage.published.year + _YEARS_FROM_PUBLISHED[that]))
    return vantage.recurring(in_year)


def _existing(found: Days | None) -> Days:
    if found is None:
        raise ValueError("there is no such day")
    return found


def _month_days(expression: Expression) -> InYear:
    first = expression.core["day"]
    last = expression.group("last_day") or first
    month = _month_number(expression)

    def in_year(year: int) -> Days | None:
        try:
            found = Days(date(year, month, _number(first)), date(year, month, _number(last)))
        except ValueError:
            return None
        return found if found.first <= found.last else None

    return in_year


def _number(ordinal: str) -> int:
    """27 of "27" and "27th"."""
    return int(ordinal.rstrip("stndrh"))


def _month_number(expression: Expression) -> int:
    return _MONTHS[expression.core["month"].rstrip(".")]


def _month(expression: Expression) -> InYear:
    number = _month_number(expression)
    return lambda year: days.month(year, number)


def _season(expression: Expression) -> InYear:
    number = _LEXICON["seasons"][expression.core["season"]]
    return lambda year: days.season(year, number)


YEARLY: dict[str, Callable[[Expression], InYear]] = {
    "day month": _month_days,
    "listed day": _month_days,
    "month days": _month_days,
    "between days": _month_days,
    "month day": _month_days,
    "month": _month,
    "season": _season,
}
