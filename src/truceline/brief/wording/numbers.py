"""Numbers of people in the words of their qualifier; a bound that a rule derived never takes their place."""

import re
from functools import cache

from truceline.claims import Qualifier
from truceline.lexicon import load

UNSTATED = "an unstated number of"


def number(value: int) -> str:
    """As in "1,166"."""
    return f"{value:,}"


def amount(low: int | None, high: int | None, qualifier: Qualifier, words: str) -> str:
    """As in "1,166", "at least 14", "dozens of"; without a number, `UNSTATED`.

    `words` is the quote: the vague word, and the number that "about" stands with, are taken from it.
    """
    match qualifier:
        case "vague":
            return _vague(words)
        case "more_than" if low is not None:
            return f"more than {number(low - 1)}"
        case "fewer_than" if high is not None:
            return f"fewer than {number(high + 1)}"
        case "about" if low is not None and high is not None:
            return f"about {number(_stated(low, high, words))}"
    return bounds(low, high)


def bounds(low: int | None, high: int | None) -> str:
    """A range in words, open ends included: "21", "between 158 and 1,280", "at least 24", "up to 5,000"."""
    if low is not None and low == high:
        return number(low) if low else "no"
    if low is not None and high is not None:
        return f"between {number(low)} and {number(high)}" if low else f"up to {number(high)}"
    if low is not None:
        return f"at least {number(low)}"
    return f"up to {number(high)}" if high is not None else UNSTATED


def is_one(low: int | None, high: int | None) -> bool:
    """Whether the number takes the singular."""
    return low == high == 1


@cache
def _vague_words() -> re.Pattern[str]:
    longest_first = sorted(load("wording")["vague"], key=lambda phrase: (-len(phrase), phrase))
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b", re.IGNORECASE)


def _vague(words: str) -> str:
    found = _vague_words().search(words)
    return load("wording")["vague"][found[0].lower()] if found else UNSTATED


def _stated(low: int, high: int, words: str) -> int:
    """The number that stands in the words between the bounds; else their middle, for "about" is ± 10 %."""
    digits = (int(found.replace(",", "")) for found in re.findall(r"\d{1,3}(?:,\d{3})+|\d+", words))
    return next((value for value in digits if low <= value <= high), (low + high) // 2)
