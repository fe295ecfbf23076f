"""Two numbers that bound a third: "between 20 and 30", "2 to 3 million", "dozens or even hundreds"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from truceline.lexicon import load
from truceline.reading.english.numbers import SCALES
from truceline.reading.english.patterns import SPACE, alternatives
from truceline.reading.quantities.bare import BareNumber, Standing

_LEXICON = load("quantities")
_DASH = re.compile(r"[-‐‑–—]")
_JOINT = re.compile(rf",?{SPACE}{alternatives(_LEXICON['joints'])}{SPACE}")
_AND = re.compile(rf"{SPACE}and{SPACE}")
_LEAD = re.compile(rf"\b(?P<words>between|from){SPACE}$")
_CHANGE = re.compile(rf"\b{alternatives(_LEXICON['changes'])}{SPACE}(?:\w{{1,20}}{SPACE})?$")
_SCALED = re.compile(rf"(?P<scale>{alternatives(SCALES)})$")
_NEAR = 40


@dataclass(frozen=True, slots=True)
class Extent:
    """A number or a range: `low` to `high`, None without bound; `start` takes in "between" and "from".

    `number` is where the number or numbers themselves stand.
    """

    start: int
    end: int
    number: tuple[int, int]
    low: int
    high: int | None
    kind: Literal["exact", "range", "vague"]
    standing: Standing


def extents(low: str, found: list[BareNumber]) -> Iterator[Extent]:
    """The numbers of a text in lower case, two of them as one where they are the ends of a range.

    What dashes tie without making a range ("3-1", a telephone number) counts nothing.
    """
    at = 0
    while at < len(found):
        tied = _tied(low, found, at)
        pair = _range(low, *found[at : at + 2]) if len(found) > at + 1 and tied <= 2 else None
        if pair:
            yield pair
        elif tied == 1:
            yield _single(found[at])
        at += 2 if pair else tied


def _tied(low: str, found: list[BareNumber], at: int) -> int:
    """How many numbers from `at` on dashes tie together."""
    last = at
    while last + 1 < len(found) and _DASH.fullmatch(low, found[last].end, found[last + 1].start):
        last += 1
    return last - at + 1


def _single(number: BareNumber) -> Extent:
    kind: Literal["exact", "vague"] = "vague" if number.vague else "exact"
    place = (number.start, number.end)
    return Extent(*place, place, number.low, number.high, kind, number.standing)


def _range(low: str, first: BareNumber, second: BareNumber) -> Extent | None:
    """The two as one range; None where they are two numbers: unjoined, falling, or "rose from 20 to 30"."""
    lead = _LEAD.search(low, max(0, first.start - _NEAR), first.start)
    joints = (_DASH, _JOINT, _AND) if lead and lead["words"] == "between" else (_DASH, _JOINT)
    if not any(joint.fullmatch(low, first.end, second.start) for joint in joints):
        return None
    if lead and _CHANGE.search(low, max(0, lead.start() - _NEAR), lead.start()):
        return None
    lowest = first.low * _shared_scale(low, first, second)
    if not 0 < lowest < second.low:
        return None
    standings = {first.standing, second.standing}
    return Extent(
        start=lead.start() if lead else first.start,
        end=second.end,
        number=(first.start, second.end),
        low=lowest,
        high=second.high,
        kind="vague" if first.vague or second.vague else "range",
        standing=next(s for s in ("other", "count", "year") if s in standings),
    )


def _shared_scale(low: str, first: BareNumber, second: BareNumber) -> int:
    """1,000,000 for "2 to 3 million"; 1 for "900 to 1 thousand", whose first number needs no scale."""
    words = _SCALED.search(low, second.start, second.end)
    if words is None or _SCALED.search(low, first.start, first.end):
        return 1
    scale = SCALES[words["scale"]]
    return scale if first.low * scale < second.low else 1
