"""What was promised: accords, each pledge in its own words, and what is reported of each obligor since."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.claims import AnyClaim, Named
from truceline.lexicon import load
from truceline.record.shapes import AccordEntry, Account, Conduct, PledgeEntry, PledgeStatus

_PARTICLES = re.compile(r"^(?:(?:not|to|will|would|shall|must|never|deliberately not)\s+)+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Status:
    """What is reported of one obligor. `status` is the label of the first sentence of `why`."""

    obligor: str
    status: PledgeStatus
    why: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """One pledge. `number` is what other sections call it by; `words`: the accord's own text, or None."""

    number: int
    topic: str
    words: str | None
    pledged: Sentence
    more: tuple[Sentence, ...]
    statuses: tuple[Status, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        return (self.pledged, *self.more, *(sentence for status in self.statuses for sentence in status.why))


def named(actors: tuple[Named, ...], joint: str = "and") -> str:
    """Actors as a list within a sentence."""
    return grammar.listing(list(dict.fromkeys(grammar.with_article(actor.name) for actor in actors)), joint)


def accord(entry: AccordEntry, material: Material) -> Sentence:
    """As in "A reported (…) that Armenia and Azerbaijan had reached an agreement in Geneva on …"."""
    return material.said(told(entry, material), entry.claims)


def told(entry: AccordEntry, material: Material) -> str:
    """The words of `accord`, to stand within a sentence."""
    what = load("wording")["subjects"][entry.subject]
    clause = f"{named(entry.parties)} had reached {what}" if entry.parties else f"{what} had been reached"
    clause += f" in {entry.venue}" if entry.venue else ""
    clause += f" {dates.at(entry.agreed)}" if entry.agreed else ""
    clause += f", with {named(entry.mediators)} taking part" if entry.mediators else ""
    clause += f", to enter into force {dates.at(entry.in_force)}" if entry.in_force else ""
    clause += (
        f"; it was not {grammar.listing([grammar.a(one) for one in entry.not_], 'or')}" if entry.not_ else ""
    )
    return saying.that(entry.accounts[0], clause, material)


def promise(entry: PledgeEntry, numbers: Mapping[str, int], material: Material) -> Promise:
    """One pledge with the status of each obligor; `numbers` are those of pledges and incidents."""
    first, others = saying.tellings([_by_others(account, entry) for account in entry.accounts], material)
    return Promise(
        number=numbers[entry.id],
        topic=load("wording")["topics"][entry.topic],
        words=material.masked(grammar.in_marks(entry.words)) if entry.verbatim else None,
        pledged=material.said(_pledged(entry, material), [one.claim for one in first]),
        more=saying.also(entry, others, material),
        statuses=tuple(_status(entry, conduct, numbers, material) for conduct in entry.statuses),
    )


def _pledged(entry: PledgeEntry, material: Material) -> str:
    """Who pledged what: in the words of the accord, else as an infinitive, else in those of the report."""
    account = entry.accounts[0]
    who = named(entry.by)
    deadline = f", by {dates.day(entry.deadline)}" if entry.deadline else ""
    if entry.verbatim and who:
        document = material.documents[account.document]
        given = f"as {saying.publisher(document)} gave them ({saying.published(document)})"
        return f"{who} pledged{deadline} in these words, {given}: {grammar.in_marks(entry.words)}"
    infinitive = _infinitive(entry)
    if infinitive and who:
        clause = f"{who} had pledged {infinitive}{_recipient(entry)}{deadline}"
        return saying.that(_by_others(account, entry), clause, material)
    return saying.in_words(account, material)


def _infinitive(entry: PledgeEntry) -> str | None:
    """As in "not to target civilians"; None where the act does not begin with a verb that fits there."""
    verb, _, rest = _PARTICLES.sub("", entry.act.strip()).partition(" ")
    if entry.modality == "shall_not" and verb.endswith("ing"):
        return f"to refrain from {verb} {rest}".rstrip()
    noun = verb.endswith(("ing", "ed")) or rest.startswith(("of ", "by ", "between "))
    if noun or not verb.isalpha() or not verb.islower():
        return None
    return f"{'not ' if entry.modality == 'shall_not' else ''}to {verb} {rest}".rstrip()


def _recipient(entry: PledgeEntry) -> str:
    if entry.to is None or entry.to.name in entry.act:
        return ""
    return f" to {grammar.with_article(entry.to.name)}"


def _by_others(account: Account, entry: PledgeEntry) -> Account:
    """The account without speakers who are the obligors: "the two sides said that the two sides …"."""
    obligors = {actor.actor for actor in entry.by}
    sides = load("wording")["sides"]
    others = tuple(
        speaker
        for speaker in account.speakers
        if speaker.actor not in obligors - {None} and speaker.name.lower().removeprefix("the ") not in sides
    )
    return account.model_copy(update={"speakers": others})


def _status(entry: PledgeEntry, conduct: Conduct, numbers: Mapping[str, int], material: Material) -> Status:
    obligor = grammar.with_article(conduct.obligor.name)
    why = (
        _reason(numbers[entry.id], entry, conduct, obligor, material),
        *_context(conduct, numbers, material),
    )
    return Status(obligor=grammar.opened(obligor), status=conduct.status, why=why)


def _context(conduct: Conduct, numbers: Mapping[str, int], material: Material) -> tuple[Sentence, ...]:
    """The events that count neither way, by their numbers, and why they don't."""
    if not conduct.context:
        return ()
    events = {claim: numbers[entry.id] for entry in material.record.incidents for claim in entry.claims}
    by_reason: dict[str, set[int]] = {}
    for context in conduct.context:
        by_reason.setdefault(context.because, set()).add(events[context.claim])
    parts = [
        f"{grammar.numbered('event', sorted(entries))} ({because})" for because, entries in by_reason.items()
    ]
    claims = [context.claim for context in conduct.context]
    text = f"Context only, counted neither way: {grammar.listing(parts)}"
    return (material.computed(text, "conduct since the pledge", claims),)


def _reason(number: int, entry: PledgeEntry, conduct: Conduct, obligor: str, material: Material) -> Sentence:
    since = f" dated after {dates.day(entry.since)}" if entry.since else " dated after the pledge"
    if not conduct.contrary and not conduct.in_line:
        text = f"No report{since} tells of conduct by {obligor} under this pledge"
        sought = (
            f"reported conduct by {obligor}{since} that is in line with promise {number} or contrary to it"
        )
        return material.absent(text, sought, conduct.looked_in)
    parts = [
        f"{label} {_tellers(claims, material)}"
        for label, claims in (
            ("in line with it is told by", conduct.in_line),
            ("contrary to it is told by", conduct.contrary),
        )
        if claims
    ]
    text = f"Conduct by {obligor}{since} {grammar.listing(parts)}"
    return material.computed(text, conduct.rule, conduct.contrary + conduct.in_line)


def _tellers(claims: tuple[str, ...], material: Material) -> str:
    """Who tells of these claims, each once."""
    names = (_teller(material.claim(claim), material) for claim in claims)
    return grammar.listing(list(dict.fromkeys(names)))


def _teller(claim: AnyClaim, material: Material) -> str:
    if claim.speakers:
        return material.speaker(claim.speakers[0].name)
    return saying.publisher(material.documents[claim.document])
