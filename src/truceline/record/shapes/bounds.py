"""What follows from numbers of people, if they are right: readings, bounds, conflicts, discrepancies."""

from typing import Literal, get_args

from truceline.claims import Outcome, Shape
from truceline.record.shapes.entries import Rule
from truceline.record.shapes.tolls import Standing

Binding = Literal["documented minimum", "count so far", "at least", "ceiling", "estimate", "vague words"]
NotBinding = Literal[
    "adversary's word", "speaker not placed", "people not placed", "increment", "revision", "denial"
]
ReadingName = Binding | NotBinding
BINDING: frozenset[str] = frozenset(get_args(Binding))

Under = Literal["each party's own word", "third parties", "all but adversaries"]
Counted = Literal["military", "civilian", "all"]


class TollReading(Shape):
    """What a claim is taken to say of the people of `parties` between the days `since` and `until`.

    `low`, `high`: the bounds that it sets to their number; null sets none. `rules` are the further rules
    that shaped it, `ruled` that a person chose the `reading`. `since`: the first day, null for the
    beginning; `until`: the last day. An undated claim spoke of a day that is not known, no later than
    `until`: `moment` is the first claim of its utterance. `place`: the GeoNames id that an event's people are
    counted at. `each`: the words say that none of the parties is without any. `speaker` is an actor id or a
    name as compared.
    """

    claim: str
    reading: ReadingName
    ruled: bool
    rules: tuple[Rule, ...]
    speaker: str
    standing: Standing
    outcome: Outcome
    parties: tuple[str, ...]
    status: Counted
    since: str | None
    until: str | None
    moment: str | None
    place: int | None
    each: bool
    low: int | None
    high: int | None


class End(Shape):
    """One end of a bound: null where nothing bounds it. `held_by`: claims that suffice for it, none idle."""

    value: int | None
    held_by: tuple[str, ...]


class LeftOneOut(Shape):
    """The same bound without the claims of one speaker."""

    speaker: str
    low: int | None
    high: int | None


class Bound(Shape):
    """Least and greatest number of people that the claims `under` a named set leave possible.

    Counted are the people of `parties` together, from `since` (null: the beginning) to the end of the day
    `as_of`; or, where `moment` is a claim, to the day that its undated utterance spoke of. Where the claims
    cannot all be right, both ends are null and `conflicting` is true: see the conflicts.
    """

    outcome: Outcome
    parties: tuple[str, ...]
    status: Counted
    since: str | None
    as_of: str | None
    moment: str | None
    under: Under
    low: End
    high: End
    conflicting: bool
    leave_one_out: tuple[LeftOneOut, ...]


class Conflict(Shape):
    """Claims that cannot all be right. Which of them is wrong, if any, the claims do not tell.

    `sets`: minimal sets of claims that contradict each other, up to ten. `set_aside`: the smallest sets of
    claims without which the others agree, up to ten.
    """

    outcome: Outcome
    under: Under
    sets: tuple[tuple[str, ...], ...]
    set_aside: tuple[tuple[str, ...], ...]


class Discrepancy(Shape):
    """A stated increase that does not lead from a speaker's earlier total to the later one.

    `earlier`, `increase`, `later`: claims. `size`: how much the later total is above what they add up to.
    """

    earlier: str
    increase: str
    later: str
    expected: int
    reported: int
    size: int
