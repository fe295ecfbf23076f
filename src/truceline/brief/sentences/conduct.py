"""What is reported of those who promised: in line with a pledge, contrary to it, around it. No verdict."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.claims import Named
from truceline.record.shapes import Conduct, Context, PledgeEntry, PledgeStatus

_KINDS = (("Contrary conduct by {}", "contrary"), ("Conduct by {} in line with the pledge", "in_line"))


@dataclass(frozen=True, slots=True)
class Status:
    """What is reported of one obligor. `status` is the label of the first sentence of `why`."""

    obligor: str
    status: PledgeStatus
    why: tuple[Sentence, ...]


def status(entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material) -> Status:
    """The status of one obligor and why; `numbers` are of pledges by entry and of incidents by claim."""
    obligor = grammar.with_article(conduct.obligor.name)
    why = (
        *_ruled(entry, conduct, material),
        *_ended(entry, numbers, material),
        *_reported(entry, conduct, numbers, material),
        *_silent(entry, conduct, numbers, material),
        *_context(conduct, numbers, material),
    )
    return Status(obligor=material.masked(grammar.opened(obligor)), status=conduct.status, why=why)


def unsigned(entry: PledgeEntry, numbers: Mapping[str, int], material: Material) -> tuple[Sentence, ...]:
    """Conduct by forces that did not sign; empty where none is told of."""
    if not entry.unsigned:
        return ()
    text = (
        "Counted for nobody, for these forces did not sign: conduct on this topic "
        f"{_after(entry)}, told by {_tellers(entry.unsigned, numbers, material)}"
    )
    return (material.computed(text, "forces that did not sign", entry.unsigned),)


def _ruled(entry: PledgeEntry, conduct: Conduct, material: Material) -> Iterator[Sentence]:
    if conduct.ruling:
        why = f": {grammar.in_marks(conduct.ruling.why)}" if conduct.ruling.why else ""
        text = f"{conduct.ruling.by} set this status {dates.at(conduct.ruling.at)}{why}"
        yield material.computed(text, "ruled status", entry.claims)


def _ended(entry: PledgeEntry, numbers: Mapping[str, int], material: Material) -> Iterator[Sentence]:
    """How the pledge ceased to bind; what is reported of the time before stands beside."""
    if not entry.ended:
        return
    later = numbers.get(entry.ended.by or "")
    by = (
        f" by {grammar.numbered('promise', [later])}, of the same parties on the same topic," if later else ""
    )
    day = f" {dates.at(entry.ended.on)}" if entry.ended.on else ""
    how = {"superseded": "was superseded", "expired": "expired", "terminated": "was said to be ended"}
    text = f"This pledge {how[entry.ended.how]}{by}{day}"
    yield material.computed(text, entry.ended.how, entry.ended.claims)


def _reported(
    entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material
) -> Iterator[Sentence]:
    """Who tells of conduct, and in which events; then what the status does not say."""
    obligor = grammar.with_article(conduct.obligor.name)
    for kind, field in _KINDS:
        if claims := getattr(conduct, field):
            text = f"{kind.format(obligor)} {_after(entry)} is told by {_tellers(claims, numbers, material)}"
            yield material.computed(text, _rule(conduct, field), claims)
    claims = conduct.contrary or conduct.in_line
    if claims and (note := _NOTES.get(conduct.status)):
        yield material.computed(note.format(obligor=obligor), conduct.rule, claims)
    if conduct.contrary and entry.deliberate:
        text = "The pledge is not to do so deliberately; harm alone does not show that it was done on purpose"
        yield material.computed(text, "conduct since the pledge", entry.claims)


_NOTES: Mapping[PledgeStatus, str] = {
    "contrary conduct corroborated": (
        "Two origins or more, one of them no party, tell of one event; that is not a finding of a breach"
    ),
    "contrary conduct admitted": "{obligor} says so itself; with what intent is not established",
    "self-reported": "Nobody but {obligor} tells of it",
    "partly fulfilled": "That it is all of what was promised is not said",
}


def _rule(conduct: Conduct, field: str) -> str:
    """The status's own rule for what it rests on, the general one for what only stands beside it."""
    rests_on_contrary = conduct.status.startswith("contrary") or conduct.status == "contested"
    if conduct.ruling or rests_on_contrary != (field == "contrary"):
        return "conduct since the pledge" if field == "contrary" else "performance"
    return conduct.rule


def _silent(
    entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material
) -> Iterator[Sentence]:
    """What was looked for and not found: any conduct, or after the deadline somebody who confirms it."""
    if conduct.contrary or conduct.in_line or entry.ended:
        return
    obligor, after = grammar.with_article(conduct.obligor.name), _after(entry)
    text = f"No report dated {after} tells of conduct by {obligor} under this pledge"
    if conduct.status == "no public confirmation":
        text += (
            f", and its day, {dates.day(str(entry.deadline))}, has passed; some bodies work confidentially"
        )
    promise = grammar.numbered("promise", [numbers[entry.id]])
    sought = f"reported conduct by {obligor} {after} that is in line with {promise} or contrary to it"
    yield material.absent(text, sought, conduct.looked_in)


def _after(entry: PledgeEntry) -> str:
    return f"after {dates.day(entry.since)}" if entry.since else "after the pledge"


def _context(conduct: Conduct, numbers: Mapping[str, int], material: Material) -> tuple[Sentence, ...]:
    """What counts neither way and why; then who denies what counts."""
    counted = {numbers[claim] for claim in conduct.contrary + conduct.in_line if claim in numbers}
    by_reason: dict[str, list[str]] = {}
    denials: list[str] = []
    for context in conduct.context:
        if _is_denial_of(context, counted, numbers):
            denials.append(context.claim)
        else:
            by_reason.setdefault(context.because, []).append(context.claim)
    reasons = [f"{because}{_events(claims, numbers)}" for because, claims in by_reason.items()]
    texts = {
        f"Context only, counted neither way: {'; '.join(reasons)}": [*chain(*by_reason.values())],
        f"Denied by {_tellers(denials, numbers, material)}": denials,
    }
    rule = "conduct since the pledge"
    return tuple(material.computed(text, rule, claims) for text, claims in texts.items() if claims)


def _is_denial_of(context: Context, counted: set[int], numbers: Mapping[str, int]) -> bool:
    return context.because == "denied" and numbers.get(context.claim) in counted


def _events(claims: Sequence[str], numbers: Mapping[str, int]) -> str:
    """The events that these claims tell of, in brackets; empty where they tell of something else."""
    events = sorted({numbers[claim] for claim in claims if claim in numbers})
    return f" ({grammar.numbered('event', events)})" if events else ""


def _tellers(claims: Sequence[str], numbers: Mapping[str, int], material: Material) -> str:
    """Who tells of these claims, each with the events: "A (events 1 and 2) and B (event 2)"."""
    told: dict[str, list[str]] = {}
    for claim in claims:
        told.setdefault(_teller(claim, material), []).append(claim)
    return grammar.listing([f"{teller}{_events(of, numbers)}" for teller, of in told.items()])


def _teller(claim: str, material: Material) -> str:
    told = material.claim(claim)
    if told.speakers:
        speaker = told.speakers[0]
        return material.speaker(names.called(Named(name=speaker.name, actor=speaker.actor)))
    return saying.publisher(material.documents[told.document])
