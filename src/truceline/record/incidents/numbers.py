"""How many people an event hit, as one document tells it, and whether two of them count the same people."""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.claims import Outcome, Toll
from truceline.record.shapes import NumberLikeness

TELLING = 10
"""A number of people so great that two events of the same days seldom share it."""
_CLOSE = 1.6
_GROWTH = 3


@dataclass(frozen=True, slots=True)
class Number:
    """Bounds of a number of people; `told`: the day on which the document tells it, empty where unknown."""

    low: int | None
    high: int | None
    told: str


def numbers_of(tolls: Iterable[Toll], outcome: Outcome, told: str | None) -> Number | None:
    """All people of one outcome, told on a day: soldiers and civilians told apart are added up."""
    counted = {
        (toll.victims, toll.low, toll.high): toll for toll in tolls if toll.outcome == outcome
    }.values()
    if not counted:
        return None
    lows = [toll.low for toll in counted if toll.low is not None]
    highs = [toll.high for toll in counted if toll.high is not None]
    if not lows and not highs:
        return None
    whole = len(highs) == len(counted)
    return Number(sum(lows) if lows else None, sum(highs) if whole else None, told or "")


def number_likeness(a: Number | None, b: Number | None) -> NumberLikeness | None:
    """Whether two numbers may count the same people: the same, rounded, updated upwards, or another."""
    if a is None or b is None:
        return None
    if a.low is not None and a.low == a.high == b.low == b.high:
        return "equal" if a.low >= TELLING else "equal, small"
    if _reaches(a, b) and _reaches(b, a):
        return "agree"
    first, later = sorted((a, b), key=lambda number: number.told)
    less, more = sorted((_least(first), _least(later)))
    if more <= less * _CLOSE or more - less <= 1:
        return "close"
    if first.told < later.told and _least(first) < _least(later) <= less * _GROWTH:
        return "updated"
    return "differ" if more <= less * _GROWTH else "far apart"


def _reaches(a: Number, b: Number) -> bool:
    return a.low is None or b.high is None or a.low <= b.high


def _least(number: Number) -> int:
    return number.low if number.low is not None else number.high or 0
