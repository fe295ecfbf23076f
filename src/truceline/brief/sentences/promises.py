"""What was promised: each pledge in its own words, and what is reported of each obligor since."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.sentences.conduct import Status, status, unsigned
from truceline.brief.wording import dates, grammar
from truceline.lexicon import load
from truceline.record.shapes import Account, PledgeEntry

_PARTICLES = re.compile(r"^(?:(?:not|to|will|would|shall|must|never|deliberately not)\s+)+", re.IGNORECASE)
# An act with a subject of its own: "aid would reach the town". A modal after "which" is another clause's.
_CLAUSE = re.compile(
    r"\s*(?:that\s+)?(?!(?:not|to|will|would|shall|must|should|can|never)\b)"
    r"(?:(?!that\b|who\b|which\b|to\b)[\w’'-]+\s+){1,6}?(?:would|will|shall|must|should|can)\s"
)
_MOST = 1200  # characters of an accord's own words


@dataclass(frozen=True, slots=True)
class Promise:
    """One pledge. `number` is what other sections call it by; `words`: the accord's own text, or None.

    `aside`: conduct by forces that did not sign it.
    """

    number: int
    topic: str
    words: str | None
    pledged: Sentence
    more: tuple[Sentence, ...]
    statuses: tuple[Status, ...]
    aside: tuple[Sentence, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        why = (sentence for status in self.statuses for sentence in status.why)
        return (self.pledged, *self.more, *why, *self.aside)


def promise(entry: PledgeEntry, numbers: Mapping[str, int], material: Material) -> Promise:
    """One pledge with the status of each obligor; `numbers` are those of pledges and incidents."""
    first, others = saying.tellings([_by_others(account, entry) for account in entry.accounts], material)
    return Promise(
        number=numbers[entry.id],
        topic=load("wording")["topics"][entry.topic],
        words=material.masked(grammar.in_marks(entry.words, _MOST)) if entry.verbatim else None,
        pledged=material.said(_pledged(entry, material), [one.claim for one in first]),
        more=saying.also(entry, others, material),
        statuses=tuple(status(entry, conduct, numbers, material) for conduct in entry.statuses),
        aside=unsigned(entry, numbers, material),
    )


def _pledged(entry: PledgeEntry, material: Material) -> str:
    """Who pledged what: in the words of the accord, else as an infinitive, else in those of the report."""
    account = entry.accounts[0]
    who = names.listed(entry.by)
    deadline = f", by {dates.day(entry.deadline)}" if entry.deadline else ""
    if entry.verbatim and who:
        document = material.documents[account.document]
        given = f"as {saying.publisher(document)} gave them ({saying.published(document)})"
        return f"{who} pledged{deadline} in these words, {given}: {grammar.in_marks(entry.words, _MOST)}"
    infinitive = _infinitive(entry)
    if infinitive and who:
        clause = f"{who} had pledged {infinitive}{_recipient(entry)}{deadline}"
        return saying.that(_by_others(account, entry), clause, material)
    if who and _CLAUSE.match(entry.act):
        act = entry.act.strip().removeprefix("that ")
        return saying.that(_by_others(account, entry), f"{who} had pledged that {act}{deadline}", material)
    return saying.in_words(account, material)


def _infinitive(entry: PledgeEntry) -> str | None:
    """As in "not to target civilians"; None where the act does not begin with a verb that fits there."""
    if _CLAUSE.match(entry.act):
        return None
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
