"""Quantities in English: a number with its qualifier, as the bounds that the record format gives it.

"over N" is N+1 and more, "at least N" N and more, "up to N" no more than N, "fewer than N" no more than N−1,
"about N" N ± 10 %, rounded. Vague words have their bounds in the lexicon ("dozens": 24 to 99). What is
counted is a matter of syntax, not decided here; nor is what "no" denies.
"""

import re
from collections.abc import Iterator

from truceline.claims import Qualifier
from truceline.lexicon import load
from truceline.reading.english.patterns import SPACE, alternatives, lowered
from truceline.reading.mentions import Quantity
from truceline.reading.quantities.bare import bare_numbers
from truceline.reading.quantities.ranges import Extent, extents
from truceline.reading.trace import drop

_LEXICON = load("quantities")
_BEFORE: dict[str, Qualifier] = {w: name for name, words in _LEXICON["qualifiers"].items() for w in words}
_AFTER: dict[str, Qualifier] = {w: name for name, words in _LEXICON["after"].items() for w in words}
_SIGNS = [sign for sign in _AFTER if not sign[0].isalpha()]
_WORDS = [words for words in _AFTER if words[0].isalpha()]

_QUALIFIER = re.compile(
    rf"(?<![\w-])(?P<words>{alternatives(_BEFORE)}){SPACE}"
    rf"(?:{alternatives(_LEXICON['fillers'])}{SPACE}){{0,2}}$"
)
_PHRASAL_OVER = re.compile(rf"\b{alternatives(_LEXICON['phrasal'])}{SPACE}over{SPACE}$")
_SUFFIX = re.compile(rf"{SPACE}(?P<words>{alternatives(_WORDS)})\b|(?P<sign>{alternatives(_SIGNS)})(?!\w)")
_BUT = re.compile(rf",?{SPACE}(?:but|and){SPACE}")
_NEAR = 48


def find(text: str) -> tuple[Quantity, ...]:
    """Every number that counts something, in order and without overlap; offsets count from the text's start.

    Left out are the numbers of dates, times, ages, measures, money, shares and names ("Resolution 2254").
    """
    found: list[Quantity] = []
    for quantity in _qualified(text, lowered(text)):
        if found and (both := _between(text, found[-1], quantity)):
            found[-1] = both
        else:
            found.append(quantity)
    return tuple(found)


def bounds(qualifier: Qualifier, low: int, high: int | None) -> tuple[int | None, int | None]:
    """What a qualifier makes of a number, `low` and `high` being equal, or of the ends of a range."""
    match qualifier:
        case "more_than":
            return low + 1, None
        case "at_least":
            return low, None
        case "up_to":
            return None, high
        case "fewer_than":
            return None, None if high is None else max(0, high - 1)
        case "about":
            # N ± 10 % in whole numbers; a half rounds outward.
            return (9 * low + 4) // 10, None if high is None else (11 * high + 5) // 10
        case "exact" | "range" | "vague":
            return low, high


def _qualified(text: str, low: str) -> Iterator[Quantity]:
    end = 0
    for extent in extents(low, bare_numbers(text)):
        if extent.standing == "other":
            drop(
                "quantities: no count",
                text[extent.start : extent.end],
                "of a date, age, measure, sum or name",
            )
            continue
        start, last, qualifier = _qualifier(low, extent, end)
        if extent.standing == "year" and qualifier in ("exact", "about"):
            drop("quantities: year", text[start:last], "nothing counted follows it")
            continue
        least, most = bounds(qualifier, extent.low, extent.high)
        if least is None and most is None:
            drop("quantities: no bound", text[start:last], "limits nothing")
            continue
        end = last
        yield Quantity(start, last, text[start:last], least, most, qualifier, extent.number)


def _qualifier(low: str, extent: Extent, after: int) -> tuple[int, int, Qualifier]:
    """Where the extent with its qualifier begins and ends, and the qualifier. Nothing limits "no"."""
    if extent.high == 0:
        return extent.start, extent.end, "exact"
    near = max(after, extent.start - _NEAR)
    before, behind = _QUALIFIER.search(low, near, extent.start), _SUFFIX.match(low, extent.end)
    if before and not _PHRASAL_OVER.search(low, near, extent.start):
        name = _BEFORE[" ".join(before["words"].split())]
        start, end = before.start(), extent.end
    elif behind:
        name = _AFTER[behind["sign"] or " ".join(behind["words"].split())]
        start, end = extent.start, behind.end()
    else:
        return extent.start, extent.end, extent.kind
    # "about 20 to 30" and "about a few" are no sharper for the word.
    return start, end, extent.kind if name == "about" and extent.kind != "exact" else name


def _between(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """ "more than 20 but fewer than 30" as one range; None where the two are apart."""
    if first.qualifier not in ("more_than", "at_least") or second.qualifier not in ("fewer_than", "up_to"):
        return None
    if first.low is None or second.high is None or first.low > second.high:
        return None
    if not _BUT.fullmatch(text, first.end, second.start):
        return None
    number = (first.number[0], second.number[1])
    return Quantity(
        first.start, second.end, text[first.start : second.end], first.low, second.high, "range", number
    )
