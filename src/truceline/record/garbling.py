"""Numbers as carriers pass them on: rounded, with another qualifier, or with a digit lost on the way."""

from truceline.claims import Toll

_FEWEST_DIGITS = 3
"""In a shorter number a lost or swapped digit cannot be told from another number."""


def stated(toll: Toll) -> int | None:
    """The number that the words name: 2,000 of "more than 2,000" (2001–) and of "almost 2,000" (1800–2200).

    None where they name none ("dozens") or two ("ten to twelve").
    """
    low, high = toll.low, toll.high
    match toll.qualifier:
        case "exact" | "at_least":
            return low
        case "more_than":
            return None if low is None else low - 1
        case "up_to":
            return high
        case "fewer_than":
            return None if high is None else high + 1
        case "about":
            return None if low is None or high is None else round((low + high) / 2)
        case _:
            return None


def digits(number: int) -> int:
    """How many digits count: two in 1,200, four in 1,166."""
    return len(str(number).rstrip("0")) or 1


def garbled(a: Toll, b: Toll) -> bool:
    """Whether both may be hearings of one number: in other words, rounded, or with a digit astray.

    Another digit in the same place is no slip: 21 and 27, or 673 and 679, are an update as often.
    """
    first, second = stated(a), stated(b)
    if first is None or second is None:
        return _vaguely(a, b, first, second)
    return first == second or _rounded(first, second) or _slip(first, second)


def _vaguely(a: Toll, b: Toll, first: int | None, second: int | None) -> bool:
    """Whether one is a number within the bounds of the other's words ("dozens" of 36)."""
    words, number = (a, second) if first is None else (b, first)
    if number is None or words.low is None or words.high is None:
        return False
    return words.low <= number <= words.high


def _rounded(first: int, second: int) -> bool:
    """Whether the coarser number is the finer one, rounded up or down to its digits (1,166: 1,100, 1,200)."""
    coarse, fine = sorted((first, second), key=digits)
    if digits(coarse) >= digits(fine) or coarse == 0:
        return False
    step = 10 ** (len(str(coarse)) - digits(coarse))
    return step > 1 and 0 < abs(fine - coarse) < step and len(str(fine)) >= len(str(coarse)) - 1


def _slip(first: int, second: int) -> bool:
    """Whether a digit was lost, or two neighbours changed places."""
    short, long = sorted((str(first), str(second)), key=len)
    if len(long) < _FEWEST_DIGITS:
        return False
    if len(short) == len(long):
        return any(long[:i] + long[i + 1] + long[i] + long[i + 2 :] == short for i in range(len(long) - 1))
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))
