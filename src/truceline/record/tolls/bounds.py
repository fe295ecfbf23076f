"""What follows from numbers of people, if they are right: bounds under stated sets of claims."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import get_args

from truceline.claims import Outcome
from truceline.record.shapes import Bound, Conflict, End, LeftOneOut, TollReading, Under
from truceline.record.tolls.cells import People
from truceline.record.tolls.conflicts import conflict
from truceline.record.tolls.reckoning import Reckoning

_MOST_SPEAKERS = 10
"""A bound that rests on more of them is not told without each."""
_LAST_DAY = "9999-12-31"
_SETS: tuple[Under, ...] = get_args(Under)


@dataclass(frozen=True, slots=True)
class Step:
    """What is possible from a day on, up to the next step."""

    day: str
    low: int
    high: int | None


def bounds(
    readings: Sequence[TollReading], as_of: str | None
) -> tuple[tuple[Bound, ...], tuple[Conflict, ...]]:
    """For each outcome and set of claims: the bounds that say anything, and what cannot all be right."""
    found: list[Bound] = []
    conflicts: list[Conflict] = []
    for outcome in get_args(Outcome):
        for under in _SETS:
            counted = believed(readings, outcome, under)
            if not counted:
                continue
            case = _Case(counted, under, as_of or _LAST_DAY)
            found += case.bounds()
            if not case.reckoning.agree:
                conflicts.append(conflict(counted, under))
    return tuple(found), tuple(conflicts)


def believed(readings: Sequence[TollReading], outcome: Outcome, under: Under) -> list[TollReading]:
    """The readings of an outcome that a set of claims takes as right."""
    return [
        one
        for one in readings
        if one.outcome == outcome and (one.low, one.high) != (None, None) and _belongs(one, under)
    ]


def over_time(readings: Sequence[TollReading], people: People, as_of: str) -> tuple[Step, ...]:
    """The bounds of people by each day on which they may change; none where the readings do not agree."""
    reckoning = Reckoning(readings)
    if not reckoning.agree:
        return ()
    days = [date.fromordinal(day).isoformat() for day in reckoning.days]
    return tuple(
        Step(day, reckoning.least(people, day), reckoning.greatest(people, day))
        for day in dict.fromkeys([*(day for day in days if day < as_of), as_of])
    )


def _belongs(reading: TollReading, under: Under) -> bool:
    match under:
        case "each party's own word":
            return reading.standing == "own side"
        case "third parties":
            return reading.standing in {"third party", "monitor"}
        case "all but adversaries":
            return True


class _Case:
    """The readings of one outcome that one set of claims takes as right, as of a day."""

    def __init__(self, readings: Sequence[TollReading], under: Under, day: str) -> None:
        self.readings = readings
        self.under = under
        self.day = day
        self.reckoning = Reckoning(readings)
        self._others: dict[str, Reckoning] = {}

    def bounds(self) -> Iterator[Bound]:
        for people in self._asked(self.readings):
            yield from self._bound(people, self.day, None)
        for moment, day, said in self._moments:
            for people in self._asked(said):
                yield from self._bound(people, day, moment)

    def _bound(self, people: People, day: str, moment: str | None) -> Iterator[Bound]:
        """The bound, unless it says nothing; where claims conflict, that they do."""
        if not self.reckoning.agree:
            low = high = End(value=None, held_by=())
        else:
            low = self.reckoning.low(people, day, moment)
            high = self.reckoning.high(people, day, moment)
            if not low.value and high.value is None:
                return
        yield Bound(
            outcome=self.readings[0].outcome,
            parties=people.parties,
            status=people.status,
            since=people.since,
            as_of=None if day == _LAST_DAY else day,
            moment=moment,
            under=self.under,
            low=low,
            high=high,
            conflicting=not self.reckoning.agree,
            leave_one_out=tuple(self._left_out(people, day, moment, low, high)),
        )

    def _left_out(
        self, people: People, day: str, moment: str | None, low: End, high: End
    ) -> Iterator[LeftOneOut]:
        """The bound without each speaker that it rests on; without another it stays as it is."""
        holding = {*low.held_by, *high.held_by}
        speakers = dict.fromkeys(one.speaker for one in self.readings if one.claim in holding)
        if self.under != "all but adversaries" or len(speakers) > _MOST_SPEAKERS:
            return
        for speaker in speakers:
            if speaker not in self._others:
                others = [one for one in self.readings if one.speaker != speaker]
                self._others[speaker] = Reckoning(others)
            rest = self._others[speaker]
            yield LeftOneOut(
                speaker=speaker,
                low=rest.least(people, day, moment),
                high=rest.greatest(people, day, moment),
            )

    @cached_property
    def _moments(self) -> list[tuple[str, str, list[TollReading]]]:
        """Undated utterances with a ceiling and more than one number, with their document's day."""
        said: dict[str, list[TollReading]] = {}
        for one in self.readings:
            if one.moment:
                said.setdefault(one.moment, []).append(one)
        return [
            (moment, group[0].until or _LAST_DAY, group)
            for moment, group in said.items()
            if len(group) > 1 and any(one.high is not None for one in group)
        ]

    def _asked(self, readings: Sequence[TollReading]) -> list[People]:
        """The people whom readings speak of: as they do, and each party on its own."""
        asked: dict[People, None] = {}
        for one in readings:
            for parties in (one.parties, *((party,) for party in one.parties)):
                asked[People(parties, one.status, self._since(one))] = None
        return list(asked)

    def _since(self, reading: TollReading) -> str | None:
        """The first day of a running total; an event is within the running totals of its party."""
        if "incident within total" not in reading.rules or "one beginning" in reading.rules:
            return reading.since
        return self._starts.get(reading.parties[0])

    @cached_property
    def _starts(self) -> dict[str, str]:
        """For each party, the first day that most of its running totals count from."""
        starts: dict[str, Counter[str]] = {}
        for one in self.readings:
            if one.since and "incident within total" not in one.rules:
                for party in one.parties:
                    starts.setdefault(party, Counter())[one.since] += 1
        return {party: max(days, key=lambda day: (days[day], day)) for party, days in starts.items()}
