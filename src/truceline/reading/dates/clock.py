"""Times of day and their zones: "8am local time (0400 GMT)" on a given day, as an instant with its offset.

A time without a known zone is no instant, and midnight is none either: "midnight on Friday" is the night
before Friday to some desks and the night after it to others.
"""

import re
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from truceline.lexicon import load
from truceline.reading.english.patterns import SPACE, alternatives

_ZONES: dict[str, str] = load("zones")["zones"]

_ZONE = rf"\s{{0,3}}\(?{alternatives(_ZONES)}\b\)?"
_LOCAL = rf"{SPACE}(?:local{SPACE}time|hrs?|hours)\b"
_TIME = (
    r"(?:\d\d?(?:[:.]\d\d)?\s?[ap](?:\.\s?m\b\.?|m\b)|\d\d?:\d\d(?::\d\d)?(?!\d)"
    rf"|\d\d?[.h]\d\d(?={_ZONE}|{_LOCAL})|\d{{4}}(?={_ZONE}|{_LOCAL})|(?:midnight|midday|noon)\b)"
)
PATTERN = rf"{_TIME}(?:{_LOCAL})?(?:{_ZONE})?(?:\s?[(/]\s?{_TIME}{_ZONE}\s?\)?)?"
"""A time of day in lower-case text, with its zone, and with the same time in another zone in brackets."""

_TO = rf"(?:\s?[-‐‑–—]\s?|{SPACE}(?:to|and|until|till){SPACE})"
HOURS = rf"{_TIME}(?:{_LOCAL})?(?:{_ZONE})?{_TO}{PATTERN}"
"""From one time of day to another: no instant."""

_READING = re.compile(rf"(?P<clock>{_TIME})(?:{_LOCAL})?(?:\s{{0,3}}\(?(?P<zone>{alternatives(_ZONES)})\b)?")
_FIGURES = re.compile(r"(?P<hour>\d\d?)[:.h]?(?P<minute>\d\d)?(?::\d\d)?\s?(?P<half>[ap])?")
_DAY = timedelta(days=1)
_QUARTER = timedelta(minutes=15)
_FARTHEST = timedelta(hours=14)


def instant(day: date, words: str) -> str | None:
    """The instant on `day` that `words`, matched by `PATTERN`, name: "2020-10-26T08:00+04:00".

    None without a known zone, for midnight, and for hours that no clock shows. Of two times of one instant
    ("noon (0800 GMT)") the first is local, and their difference its offset.
    """
    here, *other = _READING.finditer(words)
    local = _on(day, here["clock"])
    if local is None:
        return None
    offset = _offset(here["zone"], local)
    if offset is None and other and (elsewhere := _on(day, other[0]["clock"])):
        offset = _difference(local, elsewhere, _offset(other[0]["zone"], elsewhere))
    if offset is None:
        return None
    return local.replace(tzinfo=timezone(offset)).isoformat(timespec="minutes")


def _on(day: date, clock: str) -> datetime | None:
    """The day at the time that the clock shows; None for midnight and for what is no time."""
    if clock in ("noon", "midday"):
        return datetime.combine(day, time(12))
    figures = _FIGURES.match(clock)
    if figures is None:
        return None
    hour, minute, half = int(figures["hour"]), int(figures["minute"] or 0), figures["half"]
    if hour > 23 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    return datetime.combine(day, time(hour % 12 + 12 * (half == "p") if half else hour, minute))


def _offset(zone: str | None, local: datetime) -> timedelta | None:
    """How far a named zone was from UTC at that local time; None without a zone and before zones."""
    if zone is None:
        return None
    offset = ZoneInfo(_ZONES[" ".join(zone.split())]).utcoffset(local)
    return None if offset is None or offset % _QUARTER else offset


def _difference(local: datetime, elsewhere: datetime, offset: timedelta | None) -> timedelta | None:
    """The offset of `local`, which is the same instant as `elsewhere`, a time at the given offset."""
    if offset is None:
        return None
    apart = (local - elsewhere) % _DAY
    found = offset + (apart - _DAY if apart > _FARTHEST else apart)
    return None if found % _QUARTER or abs(found) > _FARTHEST else found
