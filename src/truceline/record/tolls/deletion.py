"""Which claims suffice: the deletion filter, in canonical order.

Source: Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA Journal
on Computing 3(2), 1991; that many are deleted by one question, as in Junker, "QuickXplain", AAAI 2004.
"""

from collections.abc import Callable, Iterable

Proof = Callable[[frozenset[int]], frozenset[int] | None]
"""Without these claims: some claims that alone prove what is to be proved, or null where it does not hold.

Where it does not hold without some claims, it does not hold without more of them either.
"""


def minimal(claims: Iterable[int], proof: Proof) -> tuple[int, ...] | None:
    """Claims that suffice, none of them idle; null where all of them together do not.

    The last claim is tried first, so that of claims that would do as well the earliest stay. A claim outside
    of a proof is left out without another question, and one question leaves out twice as many as the one
    before, until too many are; whatever proofs are found, the result is the same.
    """
    ordered = sorted(claims)
    support = proof(frozenset())
    if support is None:
        return None
    kept: set[int] = set()
    left, needed, step = len(ordered), 0, 1
    while left:
        if ordered[left - 1] not in support:
            left -= 1
        elif left <= needed:
            kept.add(ordered[left - 1])
            left, needed, step = left - 1, 0, 1
        else:
            fewer = max(left - step, 0) if not needed else (left + needed - 1) // 2
            found = proof(frozenset(ordered[fewer:]) - kept)
            if found is None:
                needed = fewer + 1
            else:
                support, left, step = found, fewer, 2 * step
    return tuple(sorted(kept))
