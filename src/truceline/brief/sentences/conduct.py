"""What is reported of those who promised: in line with a pledge, contrary to it, around it. No verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.claims import AnyClaim, Named
from truceline.record.shapes import Conduct, PledgeEntry, PledgeStatus


@dataclass(frozen=True, slots=True)
class Status:
    """What is reported of one obligor. `status` is the label of the first sentence of `why`."""

    obligor: str
    status: PledgeStatus
    why: tuple[Sentence, ...]


def status(entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material) -> Status:
    """The status of one obligor and why; `numbers` are of pledges by entry and of incidents by claim."""
    obligor = grammar.with_article(conduct.obligor.name)
    reported = conduct.contrary or conduct.in_line
    reason = _reported if reported else _silence
    why = (reason(entry, conduct, numbers, material), *_context(conduct, numbers, material))
    return Status(obligor=material.masked(grammar.opened(obligor)), status=conduct.status, why=why)


def _silence(
    entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material
) -> Sentence:
    obligor, after = grammar.with_article(conduct.obligor.name), _after(entry)
    text = f"No report dated {after} tells of conduct by {obligor} under this pledge"
    promise = grammar.numbered("promise", [numbers[entry.id]])
    sought = f"reported conduct by {obligor} {after} that is in line with {promise} or contrary to it"
    return material.absent(text, sought, conduct.looked_in)


def _reported(
    entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material
) -> Sentence:
    obligor, after = grammar.with_article(conduct.obligor.name), _after(entry)
    parts = [
        f"{kind} conduct by {obligor} {after} is told by {_tellers(claims, material)}"
        f"{_events(claims, numbers)}"
        for kind, claims in (("contrary", conduct.contrary), ("conforming", conduct.in_line))
        if claims
    ]
    return material.computed("; ".join(parts), conduct.rule, conduct.contrary + conduct.in_line)


def _after(entry: PledgeEntry) -> str:
    return f"after {dates.day(entry.since)}" if entry.since else "after the pledge"


def _context(conduct: Conduct, numbers: Mapping[str, int], material: Material) -> tuple[Sentence, ...]:
    """What counts neither way and why; then who denies what counts."""
    contrary = {numbers[claim] for claim in conduct.contrary if claim in numbers}
    by_reason: dict[str, list[str]] = {}
    denials: list[str] = []
    for context in conduct.context:
        counted = numbers.get(context.claim) in contrary
        (denials if counted else by_reason.setdefault(context.because, [])).append(context.claim)
    reasons = [f"{because}{_events(claims, numbers)}" for because, claims in by_reason.items()]
    texts = {
        f"Context only, counted neither way: {'; '.join(reasons)}": [*chain(*by_reason.values())],
        f"Denied by {_tellers(denials, material)}{_events(denials, numbers)}": denials,
    }
    rule = "conduct since the pledge"
    return tuple(material.computed(text, rule, claims) for text, claims in texts.items() if claims)


def _events(claims: Sequence[str], numbers: Mapping[str, int]) -> str:
    """The events that these claims tell of, in brackets; empty where they tell of something else."""
    events = sorted({numbers[claim] for claim in claims if claim in numbers})
    return f" ({grammar.numbered('event', events)})" if events else ""


def _tellers(claims: Sequence[str], material: Material) -> str:
    """Who tells of these claims, each once."""
    names = (_teller(material.claim(claim), material) for claim in claims)
    return grammar.listing(list(dict.fromkeys(names)))


def _teller(claim: AnyClaim, material: Material) -> str:
    if claim.speakers:
        speaker = claim.speakers[0]
        return material.speaker(names.called(Named(name=speaker.name, actor=speaker.actor)))
    return saying.publisher(material.documents[claim.document])
