"""Which category a person comes in, and who of a category comes first."""

from collections.abc import Sequence

from truceline.custody.people import Listed, PartialDate
from truceline.custody.release.terms import Category

_UNKNOWN_LAST = (9999, 99, 99)


def category_of(one: Listed, order: Sequence[Category]) -> Category:
    """The first category in `order` that can be told of the person from the list; else "others"."""
    return next((name for name in order if _belongs(one, name)), "others")


def sorted_within(category: Category, people: Sequence[Listed]) -> list[Listed]:
    """The people of a category, first to be handed over first: longest held, youngest, or by row."""
    if category == "longest held":
        return sorted(people, key=lambda one: (_key(one.capture_date), one.row))
    if category == "youngest":
        return sorted(people, key=lambda one: (tuple(-part for part in _key(one.birth_date)), one.row))
    return sorted(people, key=lambda one: one.row)


def _belongs(one: Listed, category: Category) -> bool:
    match category:
        case "women":
            return one.sex == "female"
        case "longest held":
            return one.capture_date is not None and one.capture_date.year is not None
        case "youngest":
            return one.birth_date is not None and one.birth_date.year is not None
        case "others":
            return True


def _key(date: PartialDate | None) -> tuple[int, int, int]:
    if date is None or date.year is None:
        return _UNKNOWN_LAST
    return date.year, date.month or 99, date.day or 99
