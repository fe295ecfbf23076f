"""Counts that may leave this wing: no names, and no small number that can be worked out.

Small cells are hidden. One alone the total would give away: of 12, 9 and 3 in 24, hiding only the 3 hides
nothing. So the next smallest are hidden with it, until what is hidden could be divided in several ways; where
that cannot be had, the total is hidden too. Two releases must not give away by their difference what each of
them hides: a new table is released only where every number in it has changed by nothing, or by as much as may
be shown. Complementary suppression: Willenborg and de Waal, *Elements of Statistical Disclosure Control*
(2001), chapter 6.
"""

from collections.abc import Mapping

from truceline.claims import Shape

SMALLEST = 5
"""The smallest number of people that is shown; nought is shown, for it is nobody."""


class Counts(Shape):
    """A table without names: `cells` by status, null where hidden; `total` null where it would tell."""

    cells: dict[str, int | None]
    total: int | None


def protected(counts: Mapping[str, int]) -> Counts:
    """The table with its small cells hidden, so that they cannot be worked out from the rest."""
    hidden = {name for name, count in counts.items() if 0 < count < SMALLEST}
    shown = sorted((count, name) for name, count in counts.items() if count >= SMALLEST)
    while hidden and shown and not _ambiguous([counts[name] for name in hidden]):
        hidden.add(shown.pop(0)[1])
    tells = bool(hidden) and not _ambiguous([counts[name] for name in hidden])
    return Counts(
        cells={name: None if name in hidden else count for name, count in counts.items()},
        total=None if tells else sum(counts.values()),
    )


def _ambiguous(hidden: list[int]) -> bool:
    """Whether the sum of the hidden cells leaves each of them open: two or more, and room to divide."""
    return len(hidden) > 1 and sum(hidden) >= 2 * SMALLEST


def released(counts: Mapping[str, int], earlier: Mapping[str, int] | None) -> Counts | None:
    """The table as it may be released after an earlier one (its true counts); null: the earlier one stands.

    It stands where any cell, or the total, has changed by less than `SMALLEST` people but not by nothing.
    """
    if earlier is not None:
        names = sorted({*counts, *earlier})
        changes = [counts.get(name, 0) - earlier.get(name, 0) for name in names]
        if any(0 < abs(change) < SMALLEST for change in (*changes, sum(changes))):
            return None
    return protected(counts)
