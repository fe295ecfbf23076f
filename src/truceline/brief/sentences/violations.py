"""What is alleged under a ceasefire: by whom, against whom, how long after; and the log of it, day by day."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.claims import Named, Period
from truceline.lexicon import load
from truceline.lexicon.actors import actors
from truceline.record.shapes import Allegation, CeasefireEntry, Hours, LogRow

_DAY = 24
RULE = "violation log"


@dataclass(frozen=True, slots=True)
class Logged:
    """One day of a log, or a run of days without reports."""

    day: str
    told: tuple[Sentence, ...]


def alleged(entry: CeasefireEntry, numbers: Mapping[str, int], material: Material) -> Iterator[Sentence]:
    """How much is alleged, by whom, and how long after the beginning the first of it was."""
    began = entry.in_force or entry.agreed
    if began is None or entry.count > 1:
        return
    if not entry.allegations:
        yield _none(entry, began, material)
        return
    times = grammar.counted(len(entry.allegations), "claim alleges", "claims allege")
    events = sorted({numbers[one.claim] for one in entry.allegations if one.claim in numbers})
    where = f" ({grammar.numbered('event', events)})" if events else ""
    tellers = grammar.listing(list(dict.fromkeys(_teller(one, material) for one in entry.allegations)))
    text = f"{grammar.opened(times)} a breach or an attack under it{where}, as told by {tellers}"
    yield material.computed(text + _first(entry.allegations), RULE, [one.claim for one in entry.allegations])


def _none(entry: CeasefireEntry, began: str, material: Material) -> Sentence:
    """That nothing is alleged; or only for the day on which it began, before it or after."""
    first = [claim for day in entry.log for row in day.rows for claim in row.claims]
    if first:
        text = "For the day on which it began events are alleged whose hour, before it or after, is not known"
        return material.computed(text, RULE, first)
    sought = f"allegations under the ceasefire of {dates.day(began)}"
    text = "No allegation under it is known, which does not mean that there was none"
    return material.absent(text, sought, material.searched)


def logged(entry: CeasefireEntry, material: Material) -> tuple[Logged, ...]:
    """The log in the order of days, the days without reports among them."""
    days = [(day.day, Logged(dates.day(day.day), tuple(_rows(day.rows, material)))) for day in entry.log]
    runs = [(run.first, _silent(run.first, run.last, entry, material)) for run in entry.no_reports]
    return tuple(one for _, one in sorted([*days, *runs], key=lambda pair: pair[0])) if days else ()


def _rows(rows: Sequence[LogRow], material: Material) -> Iterator[Sentence]:
    """As in "Azerbaijan: two events, laid to Armenia: armed clash"."""
    acts = load("wording")["acts"]
    for row in rows:
        kind = acts[row.kind].lower() if row.kind in acts else "breach, kind not said"
        side = names.party(row.side) if row.side in actors() else row.side
        laid = f"laid to {side}" if side else "side undetermined"
        text = f"{_source(row, material)}: {grammar.counted(row.count, 'event', 'events')}, {laid} ({kind})"
        yield material.computed(text, RULE, row.claims)


def _silent(first: str, last: str, entry: CeasefireEntry, material: Material) -> Logged:
    period = Period(earliest=first, latest=last, text="")
    label = dates.day(first)
    if first != last:
        label = dates.during(period).strip().removeprefix("between ").replace(" and ", " to ", 1)
    sought = f"allegations under the ceasefire{dates.during(period)}"
    return Logged(label, (material.absent("No reports", sought, material.searched),))


def _source(row: LogRow, material: Material) -> str:
    """Whose word it is: a party for all of its bodies, else the speaker or the publisher."""
    if row.source in actors():
        return grammar.opened(names.party(row.source))
    return grammar.opened(_told_by(row.claims[0], material))


def _teller(one: Allegation, material: Material) -> str:
    against = f" (of {names.listed(one.against)})" if one.against else ""
    return f"{_told_by(one.claim, material)}{against}"


def _told_by(claim: str, material: Material) -> str:
    told = material.claim(claim)
    if told.speakers:
        speaker = told.speakers[0]
        return material.speaker(names.called(Named(name=speaker.name, actor=speaker.actor)))
    return saying.publisher(material.documents[told.document])


def _first(alleged: Sequence[Allegation]) -> str:
    """As in "; the first of them on the day on which it began", "… three days after it began"."""
    known = [one.after for one in alleged if one.after]
    if not known:
        return ""
    return f"; the first of them {_after(min(known, key=lambda after: (after.most, after.least)))}"


def _after(after: Hours) -> str:
    if after.least == after.most:
        return f"{grammar.counted(after.most, 'hour', 'hours')} after its beginning"
    if after.most <= _DAY:
        return "on the day on which it began"
    days = after.most // _DAY - 1
    return f"{grammar.counted(max(days, 1), 'day', 'days')} after it began"
