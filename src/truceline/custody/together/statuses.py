"""Where each person sought stands, by the other side's lists, and whether each person held is sought."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from truceline.claims import Shape
from truceline.custody.lists.words import folded
from truceline.custody.people import COMPLETE, Listed, NameList, PartialDate
from truceline.custody.together.confirmed import Pair

SoughtStatus = Literal[
    "acknowledged",
    "unacknowledged",
    "not covered",
    "reported dead",
    "released",
    "contradiction",
    "unknown",
]
HeldStatus = Literal["sought", "unclaimed"]


@dataclass(frozen=True, slots=True)
class Compared:
    """One of their lists (its role is given) with the pairs of it and of ours."""

    names: NameList
    pairs: tuple[Pair, ...]

    def listing(self, ours: str) -> Listed | None:
        """The row of theirs that a person confirmed to be this one of ours."""
        theirs = {pair.theirs for pair in self.pairs if pair.ours == ours and pair.confirmed}
        return next((one for one in self.names.people if one.id in theirs), None)


class Sought(Shape):
    """A person of ours (row id) and where they stand. `why`: the reason in words.

    `disputed`: acknowledged, but held on charges: the legal status is disputed, and the planning goes on.
    `identified`: remains that a forensic authority identified; without it a death is only reported.
    """

    id: str
    status: SoughtStatus
    why: str
    disputed: bool = False
    identified: bool = False


class Held(Shape):
    """A person of theirs (row id): sought by us, or unclaimed."""

    id: str
    status: HeldStatus


def sought_statuses(sought: NameList, against: Sequence[Compared]) -> tuple[Sought, ...]:
    """The status of each person sought, in the order of the list, by published rules (docs/lists.md)."""
    return tuple(_sought(one, against) for one in sought.people)


def held_statuses(held: Compared) -> tuple[Held, ...]:
    """Whether each person on their list is one that we seek."""
    claimed = {pair.theirs for pair in held.pairs if pair.confirmed}
    return tuple(
        Held(id=one.id, status="sought" if one.id in claimed else "unclaimed") for one in held.names.people
    )


def _sought(one: Listed, against: Sequence[Compared]) -> Sought:
    found = {role: _listings(one, against, role) for role in ("held", "dead", "released")}
    identified = any(
        pair.identified
        for compared in against
        if compared.names.about.role == "dead"
        for pair in compared.pairs
        if pair.ours == one.id
    )
    if why := _contradiction(one, found):
        return Sought(id=one.id, status="contradiction", why=why, identified=identified)
    if found["released"]:
        return Sought(id=one.id, status="released", why="on a list of people released")
    if found["dead"]:
        why = "identified by a forensic authority" if identified else "on a list of the dead; not identified"
        return Sought(id=one.id, status="reported dead", why=why, identified=identified)
    if found["held"]:
        charged = any(listed.kind == "other detainee" for _, listed in found["held"])
        why = "on a list of people held" + (", on charges: the legal status is disputed" if charged else "")
        return Sought(id=one.id, status="acknowledged", why=why, disputed=charged)
    return _not_listed(one, against)


def _listings(one: Listed, against: Iterable[Compared], role: str) -> list[tuple[NameList, Listed]]:
    lists = [compared for compared in against if compared.names.about.role == role]
    return [(compared.names, listed) for compared in lists if (listed := compared.listing(one.id))]


def _contradiction(one: Listed, found: dict[str, list[tuple[NameList, Listed]]]) -> str | None:
    if found["held"] and found["dead"]:
        return "on a list of people held and on a list of the dead"
    for names, listed in found["dead"]:
        died = _day(listed.death_date) or names.about.date
        seen = _day(one.proof_of_life)
        if died and seen and seen > died:
            return f"seen alive on {seen}, after {died}, the date of the papers on the death"
    for names, _ in found["released"]:
        for later, _ in found["held"]:
            if names.about.date and later.about.date and later.about.date > names.about.date:
                return "on a list of people released and on a later list of people held"
    return None


def _not_listed(one: Listed, against: Sequence[Compared]) -> Sought:
    """A person on none of their lists: whether that means anything hangs on what the lists cover."""
    waiting = sum(pair.open for compared in against for pair in compared.pairs if pair.ours == one.id)
    if waiting:
        return Sought(id=one.id, status="unknown", why=f"{waiting} possible matches to look at")
    held = [compared.names for compared in against if compared.names.about.role == "held"]
    if not any(_covers(names, one) for names in held):
        return Sought(id=one.id, status="not covered", why="no list of theirs claims to cover this")
    if _in_custody(one):
        why = "said to be held or seen in custody, and not on a list that claims to be complete"
        return Sought(id=one.id, status="unacknowledged", why=why)
    return Sought(id=one.id, status="unknown", why="not on their lists, and no source says they are held")


def _covers(names: NameList, one: Listed) -> bool:
    """Whether a list claims to cover everybody, or the facility where this person is said to be."""
    coverage = names.about.coverage
    if coverage is None:
        return False
    return coverage == COMPLETE or (one.held_at is not None and folded(coverage) == folded(one.held_at))


def _in_custody(one: Listed) -> bool:
    return any((one.held_at, one.capture_date, one.capture_place, one.proof_of_life))


def _day(date: PartialDate | None) -> str | None:
    """A date that is known to the day, as ISO 8601."""
    if date is None or date.year is None or date.month is None or date.day is None:
        return None
    return f"{date.year:04}-{date.month:02}-{date.day:02}"
