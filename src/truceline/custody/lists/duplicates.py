"""Persons who stand on a list twice: by number, or by the same name and date of birth."""

from collections.abc import Callable, Iterator, Sequence

from truceline.custody.lists.words import folded, name_words
from truceline.custody.people import Listed, Problem


def duplicates(people: Sequence[Listed]) -> Iterator[Problem]:
    """A problem for each later row that lists the person of an earlier one again, as far as the words tell.

    Other spellings and scripts are for the comparison of lists; here equal words count, in any order.
    """
    yield from _again(people, _number, "the service number")
    yield from _again(people, _name_and_birth, "the name and date of birth")


def _again(people: Sequence[Listed], key: Callable[[Listed], object], shared: str) -> Iterator[Problem]:
    first: dict[object, int] = {}
    for one in people:
        if (same := key(one)) is None:
            continue
        if same in first:
            what = f"{shared} of row {first[same]} again; if it is one person, keep one row"
            yield Problem(row=one.row, column=None, what=what)
        first.setdefault(same, one.row)


def _number(one: Listed) -> object:
    return folded(one.service_number) if one.service_number else None


def _name_and_birth(one: Listed) -> object:
    if not one.whole_name or one.birth_date is None or one.birth_date.year is None:
        return None
    born = (one.birth_date.year, one.birth_date.month, one.birth_date.day)
    return (*name_words(one.whole_name), born)
