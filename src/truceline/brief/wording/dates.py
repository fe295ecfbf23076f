"""Days and periods in words: "30 October 2020", "between 27 September and 30 October 2020"."""

import re
from calendar import monthrange

from truceline.claims import Period

_MONTHS: tuple[str, ...] = ("January", "February", "March", "April", "May", "June")
_MONTHS += ("July", "August", "September", "October", "November", "December")
_DAY = re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(\d\d)")
_INSTANT = re.compile(_DAY.pattern + r"T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)?")


def day(value: str) -> str:
    """As in "2020-10-30" → "30 October 2020"; "2020-10-26T08:00+04:00" → "08:00 (UTC+4) on 26 October 2020".

    Anything that is no day or instant comes back as it was given.
    """
    if whole := _DAY.fullmatch(value):
        year, month, number = whole.groups()
        return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"
    if instant := _INSTANT.fullmatch(value):
        year, month, number, clock, offset = instant.groups()
        zone = f" ({_zone(offset)})" if offset else ""
        return f"{clock}{zone} on {day(f'{year}-{month}-{number}')}"
    return value


def _zone(offset: str) -> str:
    if offset in {"Z", "+00:00", "-00:00"}:
        return "UTC"
    hours, minutes = offset[1:].split(":")
    sign = "−" if offset[0] == "-" else "+"
    return f"UTC{sign}{int(hours)}" + (f":{minutes}" if minutes != "00" else "")


def at(value: str) -> str:
    """A day or an instant as an adverbial: "on 30 October 2020", "at 08:00 (UTC+4) on 26 October 2020"."""
    return f"at {day(value)}" if "T" in value else f"on {day(value)}"


def during(period: Period | None) -> str:
    """A period as an adverbial, with a space before it; empty where nothing is known."""
    match period:
        case Period(earliest=str(first), latest=str(last)):
            return f" {_between(first, last)}"
        case Period(earliest=str(first)):
            return f" since {day(first)}"
        case Period(latest=str(last)):
            return f" by {day(last)}"
    return ""


def _between(first: str, last: str) -> str:
    if first == last:
        return at(first)
    start, end = _DAY.fullmatch(first), _DAY.fullmatch(last)
    if not start or not end or start[1] != end[1]:
        return f"between {day(first)} and {day(last)}"
    if start[3] == "01" and int(end[3]) == monthrange(int(end[1]), int(end[2]))[1]:
        if (start[2], end[2]) == ("01", "12"):
            return f"in {start[1]}"
        if start[2] == end[2]:
            return f"in {_MONTHS[int(start[2]) - 1]} {start[1]}"
    opening = f"{int(start[3])}" if start[2] == end[2] else f"{int(start[3])} {_MONTHS[int(start[2]) - 1]}"
    return f"between {opening} and {day(last)}"
