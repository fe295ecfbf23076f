"""Which claims suffice: the deletion filter, in canonical order.

Source: Chinneck and Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA Journal
on Computing 3(2), 1991.
"""

from collections.abc import Callable, Iterable

Proof = Callable[[frozenset[int]], frozenset[int] | None]
"""Without these claims: some claims that alone prove what is to be proved, or null where it does not hold."""


def minimal(claims: Iterable[int], proof: Proof) -> tuple[int, ...] | None:
    """Claims that suffice, none of them idle; null where all of them together do not.

    The last claim is tried first, so that of claims that would do as well the earliest stay. A claim outside
    of a proof is left out without another question; whatever proofs are found, the result is the same.
    """
    ordered = sorted(claims, reverse=True)
    support = proof(frozenset())
    if support is None:
        return None
    without: frozenset[int] = frozenset()
    for claim in ordered:
        if claim in support:
            found = proof(without | {claim})
            if found is None:
                continue
            support = found
        without |= {claim}
    return tuple(sorted(set(ordered) - without))
