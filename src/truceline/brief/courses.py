"""Numbers of the same people over time: who gave which on which day, what they span, and what follows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.sentences.following import whose
from truceline.brief.wording import grammar
from truceline.lexicon import load
from truceline.record.shapes import Figure, Record, TollReading
from truceline.record.tolls.bounds import Step, believed, over_time
from truceline.record.tolls.cells import People

_NO_TOTALS = frozenset({"denial", "increment", "people not placed"})


@dataclass(frozen=True, slots=True)
class Point:
    """A number by a day (null: an open end); `dated`: the day is the number's own, not its document's."""

    day: str
    low: int | None
    high: int | None
    dated: bool


@dataclass(frozen=True, slots=True)
class Course:
    """One speaker's numbers, in the order of their days."""

    speaker: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """From a day on: the least and the greatest of what speakers last said by then; null is open."""

    day: str
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """Running totals of the same people. `minimum`: what follows at least, by all but adversaries' word."""

    title: str
    until: str
    courses: tuple[Course, ...]
    envelope: tuple[Span, ...]
    minimum: tuple[Step, ...]


def counts(material: Material) -> tuple[Count, ...]:
    """The running totals that are known for two days or more, in the order of the record."""
    record = material.record
    if record.as_of is None:
        return ()
    figures = {one.claim: one for entry in record.tolls for one in entry.figures}
    groups: dict[tuple[object, ...], list[TollReading]] = {}
    for one in record.readings:
        if _is_total(one):
            groups.setdefault((one.outcome, one.parties, one.status, one.since), []).append(one)
    return tuple(
        _count(group, figures, record.as_of, material)
        for group in groups.values()
        if len({one.until for one in group}) > 1
    )


def _is_total(one: TollReading) -> bool:
    limited = {"incident within total", "part within whole", "bodies"} & set(one.rules)
    return one.until is not None and one.reading not in _NO_TOTALS and not limited


def _count(
    group: Sequence[TollReading], figures: Mapping[str, Figure], until: str, material: Material
) -> Count:
    first = group[0]
    said: dict[str, list[Point]] = {}
    for one in sorted(group, key=lambda one: one.until or ""):
        figure = figures[one.claim]
        point = Point(one.until or until, figure.low, figure.high, dated="undated" not in one.rules)
        name = f"{grammar.opened(saying.teller(figure, material))} ({one.standing})"
        said.setdefault(name, []).append(point)
    courses = tuple(Course(name, tuple(points)) for name, points in said.items())
    outcome = load("wording")["outcomes"][first.outcome]["title"]
    return Count(
        title=material.masked(f"{grammar.opened(whose(first.parties, first.status))}: {outcome.lower()}"),
        until=until,
        courses=courses,
        envelope=tuple(_envelope(courses)),
        minimum=_minimum(first, material.record, until),
    )


def _envelope(courses: Sequence[Course]) -> Iterator[Span]:
    """What the speakers' last numbers span, from each day on which one is given."""
    for day in sorted({point.day for course in courses for point in course.points}):
        last = [
            [point for point in course.points if point.day <= day][-1]
            for course in courses
            if course.points[0].day <= day
        ]
        lows, highs = [point.low for point in last], [point.high for point in last]
        yield Span(
            day,
            None if None in lows else min(low for low in lows if low is not None),
            None if None in highs else max(high for high in highs if high is not None),
        )


def _minimum(first: TollReading, record: Record, until: str) -> tuple[Step, ...]:
    readings = believed(record.readings, first.outcome, "all but adversaries")
    people = People(first.parties, first.status, first.since)
    return tuple(step for step in over_time(readings, people, until) if step.low)
