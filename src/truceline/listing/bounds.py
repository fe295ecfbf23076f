"""Bounds as a table: what follows from numbers of people, if they are right, and what does not agree."""

from collections.abc import Iterator, Mapping, Sequence

from truceline.lexicon.actors import name_of
from truceline.listing.entries import number
from truceline.listing.table import table
from truceline.record.shapes import Bound, Counted, Discrepancy, Record, TollReading

_COLUMNS = ("outcome", "who", "by the end of", "under", "number", "held by", "without one")
_WHO: dict[Counted, str] = {"military": "military", "civilian": "civilians", "all": "people"}


def what_follows(record: Record) -> str:
    """The bounds, sets of claims that give the same one in a row, and below them what does not agree."""
    readings = by_claim(record)
    same: dict[tuple[object, ...], list[Bound]] = {}
    for one in record.bounds:
        ends = (one.low.value, one.high.value, one.conflicting)
        same.setdefault((one.outcome, one.parties, one.status, one.since, one.moment, ends), []).append(one)
    rows = (_row(group, readings) for group in same.values())
    drawn = table("What follows, if these are right", _COLUMNS, rows)
    return "\n".join((drawn, *_notes(record, readings)))


def by_claim(record: Record) -> dict[tuple[str, str], TollReading]:
    """The readings by outcome and claim: bodies are read twice."""
    return {(one.outcome, one.claim): one for one in record.readings}


def who(bound: Bound) -> str:
    """Whose people: "Armenia + Azerbaijan, civilians"."""
    return f"{' + '.join(map(name_of, bound.parties))}, {_WHO[bound.status]}"


def day(bound: Bound) -> str:
    """The day that a bound is for, or that it is not known."""
    if bound.moment:
        return f"the (undated) time of speaking, no later than {bound.as_of or 'now'}"
    return bound.as_of or "all days"


def speaker(key: str) -> str:
    """A speaker as people know it: the lexicon's name, or what the record compares it by."""
    if key.startswith("document "):
        return "the document"
    return key.removeprefix("publisher ") if " " in key else name_of(key)


def held(reading: TollReading) -> str:
    """A claim that holds an end: whose word, read how."""
    marks = ["ruled"] * reading.ruled + ["undated"] * ("undated" in reading.rules)
    return f"{speaker(reading.speaker)} ({', '.join([reading.reading, *marks])})"


def _row(group: Sequence[Bound], readings: Mapping[tuple[str, str], TollReading]) -> tuple[str, ...]:
    bound = group[-1]  # the largest set: its bound is told without each speaker too
    number_ = number(bound.low.value, bound.high.value)
    return (
        bound.outcome,
        who(bound),
        day(bound),
        "; ".join(one.under for one in group),
        "these claims cannot all be right" if bound.conflicting else number_,
        "; ".join(_ends(bound, readings)),
        "; ".join(f"{speaker(one.speaker)}: {number(one.low, one.high)}" for one in bound.leave_one_out),
    )


def _ends(bound: Bound, readings: Mapping[tuple[str, str], TollReading]) -> Iterator[str]:
    for name, end in (("least", bound.low), ("greatest", bound.high)):
        if end.held_by:
            said = dict.fromkeys(held(readings[bound.outcome, claim]) for claim in end.held_by)
            yield f"{name}: {', '.join(said)}"


def _notes(record: Record, readings: Mapping[tuple[str, str], TollReading]) -> Iterator[str]:
    """A line for each set of claims that cannot all be right, and for each sum that does not add up."""
    for conflict in record.conflicts:
        for claims in conflict.sets:
            said = (told(readings[conflict.outcome, claim]) for claim in claims)
            yield f"These {len(claims)} cannot all be right ({conflict.under}): {'; '.join(said)}."
        if conflict.set_aside:
            fewest = len(conflict.set_aside[0])
            ways = len(conflict.set_aside)
            yield f"Without {fewest} of them the others agree; there are {ways} ways to choose."
    yield from (_sum(one) for one in record.discrepancies)


def told(reading: TollReading) -> str:
    """One number in a line of text."""
    parties = " + ".join(map(name_of, reading.parties))
    day = f"by {reading.until}" if reading.until else "undated"
    return f"{speaker(reading.speaker)}: {number(reading.low, reading.high)} of {parties} {day}"


def _sum(found: Discrepancy) -> str:
    more = f"{abs(found.size):,} {'more' if found.size > 0 else 'fewer'}"
    return f"A stated increase leads to {found.expected:,}, reported is {found.reported:,}: {more}."
