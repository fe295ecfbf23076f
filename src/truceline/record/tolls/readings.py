"""What each number is taken to say: one named reading a claim, which a person may overrule.

The order of the rules is that of `_reading`; what each reading binds is `_sets`. Nothing here is an average,
and a party's word about its enemy binds nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import get_args

from truceline.claims import Decision
from truceline.lexicon import load
from truceline.record.review import in_order
from truceline.record.shapes import BINDING, ReadingName, Rule, TollReading
from truceline.record.shapes.bounds import Binding, NotBinding
from truceline.record.tolls.beginnings import beginnings
from truceline.record.tolls.entries import ground
from truceline.record.tolls.revisions import revised
from truceline.record.tolls.statements import Statement

_NAMES: tuple[str, ...] = (*get_args(Binding), *get_args(NotBinding))


def readings(said: Sequence[Statement], ruled: Mapping[str, ReadingName]) -> tuple[TollReading, ...]:
    """The reading of every figure, in canonical order; `ruled` maps claims to what a person chose."""
    starts = beginnings(said)
    replaced = revised(said, starts)
    moments: dict[tuple[str, str], str] = {}
    found: list[TollReading] = []
    for one in said:
        first = moments.setdefault((one.speaker, one.claim.document), one.claim.id)
        name = ruled.get(one.claim.id) or _reading(one, replaced)
        found += _applied(one, name, starts, first, ruled=one.claim.id in ruled)
    return tuple(found)


def ruled_readings(decisions: Iterable[Decision]) -> Mapping[str, ReadingName]:
    """Claims and the reading that a person chose: `overrule status` with `{"reading": …}`; the last holds.

    Raises ValueError for a reading that there is not.
    """
    chosen: dict[str, ReadingName] = {}
    for decision in in_order(decisions):
        name = (decision.value or {}).get("reading") if decision.does == "overrule status" else None
        if name is None:
            continue
        if name not in _NAMES:
            raise ValueError(
                f"Decision {decision.id} asks for the reading “{name}”, which there is not; "
                f"write one of: {', '.join(_NAMES)}."
            )
        chosen.update({anchor.claim: name for anchor in decision.on})
    return chosen


def is_increase(words: str) -> bool:
    """Whether words tell of an increase over an earlier number: "19 more soldiers"."""
    return _increase().search(words) is not None


def _reading(one: Statement, replaced: frozenset[str]) -> ReadingName:
    """The reading of a figure that nobody ruled on."""
    claim = one.claim
    if claim.stance == "denied":
        return "denial"
    if not one.parties:
        return "people not placed"
    if one.figure.standing == "adversary":
        return "adversary's word"
    if one.figure.standing == "not known":
        return "speaker not placed"
    if is_increase(claim.quote.exact):
        return "increment"
    if claim.id in replaced:
        return "revision"
    return _by_words(one)


def _by_words(one: Statement) -> ReadingName:
    match one.claim.qualifier:
        case "vague":
            return "vague words"
        case "at_least" | "more_than":
            return "at least"
        case "up_to" | "fewer_than":
            return "ceiling"
        case "about" | "range":
            return "estimate"
    if one.figure.standing in {"own side", "monitor"}:
        return "documented minimum"
    if one.figure.standing == "document" or one.claim.scope == "incident":
        return "count so far"
    return "estimate"


def _applied(
    one: Statement, name: ReadingName, starts: Mapping[str, str], utterance: str, *, ruled: bool
) -> Iterator[TollReading]:
    """The reading with its people, days and bounds; bodies are of the dead as well."""
    claim, running = one.claim, one.claim.scope == "cumulative"
    rules: list[Rule] = []
    event = claim.scope == "incident"
    part = claim.part_of is not None or (running and ground(claim) is not None)
    start = starts.get(one.parties[0]) if one.parties else None
    since = one.figure.since if running else one.event_days[0] if one.event_days else None
    if since is None and start is not None:
        since = start
        rules.append("one beginning")
    if event:
        rules.append("incident within total")
    if part:
        rules.append("part within whole")
    if len(one.parties) > 1:
        rules.append("together")
    each = len(one.parties) > 1 and _each_side().search(claim.quote.exact) is not None
    if each:
        rules.append("both sides")
    if one.day is None:
        rules.append("undated")
    low, high = _sets(name, claim.low, claim.high)
    reading = TollReading(
        claim=claim.id,
        reading=name,
        ruled=ruled,
        rules=tuple(rules),
        speaker=one.speaker,
        standing=one.figure.standing,
        outcome=claim.outcome,
        parties=one.parties,
        status=one.status,
        since=since,
        until=one.latest,
        moment=utterance if running and one.day is None else None,
        place=_town(one) if one.event_days else None,
        each=each and low is not None,
        low=low,
        high=None if event or part else high,
    )
    yield reading
    if claim.outcome == "remains" and one.figure.standing in {"own side", "monitor"} and low is not None:
        bodies: tuple[Rule, ...] = (*rules, "bodies")
        yield reading.model_copy(update={"outcome": "killed", "high": None, "rules": bodies})


def _sets(name: ReadingName, low: int | None, high: int | None) -> tuple[int | None, int | None]:
    """Which ends of a number a reading takes for bounds."""
    if name not in BINDING:
        return None, None
    match name:
        case "documented minimum" | "count so far" | "at least":
            return low, None
        case "ceiling":
            return None, high
    return low, high


def _town(one: Statement) -> int | None:
    """The populated place of an event: two of them have no people in common, as regions may."""
    where = one.claim.where or one.entry.where
    return where[0].geonames if where and where[0].kind == "place" else None


@cache
def _each_side() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, load('bounds')['each_side']))})\b", re.IGNORECASE)


@cache
def _increase() -> re.Pattern[str]:
    words = "|".join(map(re.escape, load("bounds")["increase"]))
    return re.compile(rf"(?<!\bor )(?<!\bno )\b(?:{words})\b(?! than\b)", re.IGNORECASE)
