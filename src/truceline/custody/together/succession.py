"""From one list to the next of the same side: who appeared, who was renamed, and who is unaccounted for."""

from collections.abc import Collection
from typing import Literal

from truceline.claims import Shape
from truceline.custody.lists.words import folded, name_words
from truceline.custody.people import Listed, NameList
from truceline.custody.together.confirmed import Pair

Change = Literal["still listed", "renamed", "appeared", "accounted for", "unaccounted for", "not covered"]


class Succession(Shape):
    """What became of a person between two lists; `earlier` and `later` are row ids, null where not listed.

    "unaccounted for" is an alarm: on the first list, not on the second of the same coverage, and on no list
    of the released or the dead.
    """

    earlier: str | None
    later: str | None
    change: Change


def succession(
    earlier: NameList, later: NameList, pairs: Collection[Pair], elsewhere: Collection[str] = ()
) -> tuple[Succession, ...]:
    """Each person of both lists once: first those of the earlier list in its order, then who appeared.

    `pairs`: rows of the earlier and of the later list that a person confirmed to be one person; rows with the
    same service number are one person too. `elsewhere`: rows of the earlier list that are by now on a list of
    the released or the dead.
    """
    following = {pair.ours: pair.theirs for pair in pairs if pair.confirmed}
    rows = {one.id: one for one in later.people}
    numbers = {folded(one.service_number): one.id for one in later.people if one.service_number}
    told: list[Succession] = []
    for one in earlier.people:
        number = numbers.get(folded(one.service_number)) if one.service_number else None
        next_id = following.get(one.id, number)
        if next_id is not None and next_id in rows:
            told.append(Succession(earlier=one.id, later=next_id, change=_kept(one, rows[next_id])))
        else:
            gone = _gone(one, earlier, later, elsewhere)
            told.append(Succession(earlier=one.id, later=None, change=gone))
    known = {step.later for step in told}
    told += [
        Succession(earlier=None, later=one.id, change="appeared")
        for one in later.people
        if one.id not in known
    ]
    return tuple(told)


def _kept(before: Listed, after: Listed) -> Change:
    same = name_words(before.whole_name) == name_words(after.whole_name)
    return "still listed" if same else "renamed"


def _gone(one: Listed, earlier: NameList, later: NameList, elsewhere: Collection[str]) -> Change:
    if one.id in elsewhere:
        return "accounted for"
    coverage = earlier.about.coverage
    return "unaccounted for" if coverage is not None and coverage == later.about.coverage else "not covered"
