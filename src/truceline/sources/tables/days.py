"""Days as tables write them. "03/02/2023" may be two days: the rest of its column says which, or nothing."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

Order = Literal["month first", "day first"]

_CLOCK = r"(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?P<half> ?[AaPp][Mm])?)?"
_ISO = re.compile(rf"(\d{{4}})-(\d{{1,2}})-(\d{{1,2}}){_CLOCK}")
_SLASHES = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})/(\d{{4}}){_CLOCK}")
_WORDS = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, start=1)}


def order(values: Iterable[str]) -> Order | None:
    """The order of a column, as its values show that can be read in one only; null for none, or both."""
    shown = {found for value in values if (found := _shown(value))}
    return shown.pop() if len(shown) == 1 else None


def day(value: str, order: Order | None) -> str | None:
    """The day in ISO 8601, without its clock time; null where it may be two days and no order is known.

    Raises ValueError for what is no day.
    """
    if found := _ISO.fullmatch(value):
        return _day(found[1], found[2], found[3])
    if found := _WORDS.fullmatch(value):
        return _day(found[3], _MONTHS.get(found[2].casefold(), 0), found[1])
    found = _SLASHES.fullmatch(value)
    if found is None:
        raise ValueError(f"“{value}” is no day")
    first, second, year = found[1], found[2], found[3]
    known = _shown(value) or order
    if known is None and first != second:
        return None
    return _day(year, second, first) if known == "day first" else _day(year, first, second)


def _shown(value: str) -> Order | None:
    """The order that a single value can be read in; a clock of twelve hours stands after the month first."""
    found = _SLASHES.fullmatch(value)
    if found is None:
        return None
    if int(found[1]) > 12:
        return "day first"
    return "month first" if int(found[2]) > 12 or found["half"] else None


def _day(year: str, month: str | int, of_month: str) -> str:
    try:
        return date(int(year), int(month), int(of_month)).isoformat()
    except ValueError as error:
        raise ValueError(f"{year}-{month}-{of_month} is no day") from error
