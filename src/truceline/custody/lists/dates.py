"""Dates of lists, at the precision they have. A date that can be read in two ways is read in neither."""

import re
import unicodedata
from calendar import monthrange

from truceline.custody.lists.words import folded, month_by_word
from truceline.custody.people import PartialDate

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d.*)?")
_POINTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_WORDED = re.compile(
    r"(?:(\d{1,2})(?:st|nd|rd|th)?[\s.]+)?([^\d\s.,]+(?:\s[^\d\s.,]+)?)[\s.,]+(?:(\d{1,2}),\s*)?(\d{4})"
)
_ABOUT = re.compile(r"^(?:c\.|ca\.?|circa|about|~|около|ок\.|близько|մոտ|təxminən|حوالي)\s*", re.IGNORECASE)
_AFTER = re.compile(r"\s*(?:г\.?|года|год|г\.р\.?|р\.|року|թ\.?|il|م)$", re.IGNORECASE)
_FIRST, _LAST = 1850, 2100
"""Years outside are of another calendar (1366 is solar Hijri for 1987) or errors: kept as text."""


def read_date(text: str) -> PartialDate:
    """The year, month and day that a text gives. "03/05/1990" may be May or March: only its year is read.

    ISO 8601, day.month.year (the only order that is written with points), words for months in six
    languages, Arabic and Persian digits. What cannot be read stays null, and the text stays as written.
    """
    plain = _AFTER.sub("", _ABOUT.sub("", _western(text).strip())).strip()
    year, month, day = _parts(plain)
    if year is None or not _FIRST <= year <= _LAST:
        return PartialDate(text=text)
    if month is not None and not 1 <= month <= 12:
        return PartialDate(text=text, year=year)
    if day is not None and (month is None or not 1 <= day <= monthrange(year, month)[1]):
        return PartialDate(text=text, year=year, month=month)
    return PartialDate(text=text, year=year, month=month, day=day)


def precision_lost(date: PartialDate) -> bool:
    """Whether the text holds more digits than were read."""
    given = sum(character.isdigit() for character in date.text)
    return given > (4 if date.month is None else 6 if date.day is None else 9) or date.year is None


def _western(text: str) -> str:
    """The text with the digits 0 to 9, whatever the script."""
    return "".join(str(unicodedata.digit(one)) if one.isdecimal() else one for one in text)


def _parts(text: str) -> tuple[int | None, int | None, int | None]:
    if found := _ISO.fullmatch(text):
        return _int(found[1]), _int(found[2]), _int(found[3])
    if found := _POINTED.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _SLASHED.fullmatch(text):
        return _slashed(int(found[1]), int(found[2]), int(found[3]))
    if found := _WORDED.fullmatch(text):
        month = month_by_word().get(folded(found[2]))
        return int(found[4]), month, _int(found[1] or found[3]) if month else None
    return None, None, None


def _slashed(first: int, second: int, year: int) -> tuple[int, int | None, int | None]:
    """Day and month in an order that nobody gives: read only where one order is possible, or both are one."""
    if first == second:
        return year, first, second
    if first > 12:
        return year, second, first
    return (year, first, second) if second > 12 else (year, None, None)


def _int(digits: str | None) -> int | None:
    return int(digits) if digits else None
