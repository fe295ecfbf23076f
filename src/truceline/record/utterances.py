"""One utterance of one speaker, which several documents carry: one claim, also where a carrier garbles it.

Who utters it, and what independence is counted by, says `truceline.record.origins`.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from truceline.claims import AnyClaim, Document, Toll
from truceline.record.days import day
from truceline.record.garbling import digits, garbled, stated
from truceline.record.grouping import fullness, grouped
from truceline.record.likeness import place_of
from truceline.record.origins import utterer
from truceline.record.review import Pairs
from truceline.record.sides import counted

_NO_RULINGS = Pairs({})
"""A ruling on two tolls says that they count the same people, not that they are one utterance."""
_PASSED_ON = timedelta(days=1)
"""A report without a day of saying carries words of its own day or of the day before."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """`lead` speaks for it; `echoes` carry the lead's number, `variants` a garbled one. It counts once."""

    lead: Toll
    echoes: tuple[Toll, ...]
    variants: tuple[Toll, ...]


def utterances(tolls: Sequence[Toll], documents: Mapping[str, Document]) -> list[Utterance]:
    """The utterances that claims of one toll carry, in the order of their first claims."""
    if len(tolls) == 1:
        return [Utterance(tolls[0], (), ())]

    def one(a: Toll, b: Toll) -> bool:
        return echo(a, b, documents) or variant(a, b, documents)

    groups = grouped(tolls, one, _NO_RULINGS, block=_voices(tolls, documents))
    return [_utterance(group) for group in groups]


def echo(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    """Whether both carry the same number of the same speaker, and not of two different days."""
    days = {stated_day(toll) for toll in (a, b)} - {None}
    return _one_voice(a, b, documents) and (a.low, a.high) == (b.low, b.high) and len(days) < 2


def variant(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    """Whether two documents carry one number of the same speaker and day, and one of them garbles it."""
    return _one_speech(a, b, documents) and garbled(a, b)


def misheard(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    """Whether one carrier takes for a number of all sides together what the other has for each of them.

    "More than 2,000 on each side" comes back as "on both sides almost 2,000". As the people differ, the
    number that the words name must be the same.
    """
    people = {frozenset(counted(toll)) for toll in (a, b)} - {frozenset()}
    return (
        {a.per, b.per} == {"each", "together"}
        and stated(a) is not None
        and stated(a) == stated(b)
        and (a.outcome, a.scope, place_of(a)) == (b.outcome, b.scope, place_of(b))
        and (len(people) < 2 or min(people, key=len) <= max(people, key=len))
        and _one_speech(a, b, documents)
    )


def with_misheard(
    groups: Sequence[Sequence[Toll]], pairs: Pairs, documents: Mapping[str, Document]
) -> list[list[Toll]]:
    """Groups of tolls, each misheard number beside what was said of each side; a person may part them.

    Where that was said of several sides by name, it stands beside the first.
    """
    together: dict[str, list[Toll]] = defaultdict(list)
    for toll in (toll for group in groups for toll in group if toll.per == "together"):
        together[utterer(toll, documents)].append(toll)
    homes: dict[str, tuple[int, Toll]] = {}
    for number, group in enumerate(groups if together else ()):
        for said in (toll for toll in group if toll.per == "each"):
            for toll in together[utterer(said, documents)]:
                if misheard(said, toll, documents) and not pairs.different(said.id, toll.id):
                    homes.setdefault(toll.id, (number, toll))
    kept = [[toll for toll in group if toll.id not in homes] if homes else [*group] for group in groups]
    for number, toll in homes.values():
        kept[number].append(toll)
    return [group for group in kept if group]


def stated_day(toll: Toll) -> str | None:
    """The day a figure speaks of: the last day of a running total, else the day of saying it."""
    running = toll.when.latest if toll.when and toll.scope == "cumulative" else None
    return day(running or toll.said_on)


def said_together(a: AnyClaim, b: AnyClaim, documents: Mapping[str, Document]) -> bool:
    """Whether both may have been said on one day; a document without a day says nothing of it."""
    first, second = _said_between(a, documents), _said_between(b, documents)
    return first is not None and second is not None and first[0] <= second[1] and second[0] <= first[1]


def _voices(tolls: Sequence[Toll], documents: Mapping[str, Document]) -> Callable[[Toll], Hashable]:
    """What can be one utterance: of one voice, and of one day where all of that voice's have one."""

    def voice(toll: Toll) -> tuple[str, bool]:
        return utterer(toll, documents), toll.stance == "denied"

    undated = {voice(toll) for toll in tolls if stated_day(toll) is None}
    return lambda toll: (*voice(toll), None if voice(toll) in undated else stated_day(toll))


def _one_voice(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    return utterer(a, documents) == utterer(b, documents) and (a.stance == "denied") == (b.stance == "denied")


def _one_speech(a: Toll, b: Toll, documents: Mapping[str, Document]) -> bool:
    """Whether two documents carry what the same named speaker said on one day, as of one day."""
    days = {stated_day(toll) for toll in (a, b)} - {None}
    return (
        a.document != b.document
        and bool(a.speakers and b.speakers)
        and _one_voice(a, b, documents)
        and len(days) < 2
        and said_together(a, b, documents)
    )


def _said_between(claim: AnyClaim, documents: Mapping[str, Document]) -> tuple[date, date] | None:
    if said := day(claim.said_on):
        return date.fromisoformat(said), date.fromisoformat(said)
    published = day(documents[claim.document].published)
    last = date.fromisoformat(published) if published else None
    return (last - _PASSED_ON, last) if last else None


def _utterance(group: Sequence[Toll]) -> Utterance:
    """The finest number leads, then one for each side, what most documents carry, the fullest claim."""
    lead, *others = sorted(group, key=lambda toll: _rank(toll, group), reverse=True)
    same = [toll for toll in group if toll in others and _reading(toll) == _reading(lead)]
    variants = [toll for toll in group if toll in others and toll not in same]
    return Utterance(lead, tuple(same), tuple(variants))


def _rank(toll: Toll, group: Sequence[Toll]) -> tuple[bool, int, bool, int, int]:
    number = stated(toll)
    carriers = {other.document for other in group if _reading(other) == _reading(toll)}
    fineness = digits(number) if number else 0
    return (number is not None, fineness, toll.per == "each", len(carriers), fullness(toll))


def _reading(toll: Toll) -> tuple[object, ...]:
    return toll.low, toll.high, toll.per == "together"
