"""A published list, checked as parties do in public: who should not be on it, and what is wrong on it."""

from collections.abc import Collection, Iterator
from typing import Literal

from truceline.claims import Shape
from truceline.custody.lists.duplicates import duplicates
from truceline.custody.lists.words import name_words
from truceline.custody.people import Listed, NameList, PartialDate
from truceline.custody.together.confirmed import Pair

Finding = Literal["already exchanged", "civilian", "name differs", "birth date differs", "twice on the list"]


class Audited(Shape):
    """Something about a row (id) of a published list, and why."""

    id: str
    finding: Finding
    why: str


def audit(
    published: NameList, ours: NameList, pairs: Collection[Pair], exchanged: Collection[str]
) -> tuple[Audited, ...]:
    """What is to be said of a published list, in the order of its rows.

    `pairs`: rows of ours and of the published list that a person confirmed to be one person. `exchanged`:
    rows of ours that have been handed over already.
    """
    rows = {one.id: one for one in ours.people}
    own = {pair.theirs: rows[pair.ours] for pair in pairs if pair.confirmed and pair.ours in rows}
    again = {problem.row for problem in duplicates(published.people)}
    return tuple(
        finding for one in published.people for finding in _of(one, own.get(one.id), exchanged, again)
    )


def _of(
    one: Listed, own: Listed | None, exchanged: Collection[str], again: Collection[int]
) -> Iterator[Audited]:
    if own and own.id in exchanged:
        yield Audited(id=one.id, finding="already exchanged", why="handed over before the list was published")
    if one.kind == "civilian internee" or (own and own.kind == "civilian internee"):
        yield Audited(id=one.id, finding="civilian", why="a civilian on a list of prisoners of war")
    if own and name_words(one.whole_name) != name_words(own.whole_name):
        yield Audited(id=one.id, finding="name differs", why=f"ours has “{own.whole_name}”")
    if own and _differ(one.birth_date, own.birth_date):
        born = own.birth_date.text if own.birth_date else ""
        yield Audited(id=one.id, finding="birth date differs", why=f"ours has {born}")
    if one.row in again:
        yield Audited(id=one.id, finding="twice on the list", why="an earlier row lists the same person")


def _differ(a: PartialDate | None, b: PartialDate | None) -> bool:
    """Whether two dates say different things as far as both are given."""
    if a is None or b is None:
        return False
    parts = ((a.year, b.year), (a.month, b.month), (a.day, b.day))
    return any(x is not None and y is not None and x != y for x, y in parts)
