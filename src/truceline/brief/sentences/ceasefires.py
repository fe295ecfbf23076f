"""Ceasefires: as told, one sentence an account; then where each came from, and how it ended."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.sentences.violations import Logged, alleged, logged
from truceline.brief.wording import dates, grammar
from truceline.lexicon import load
from truceline.record.shapes import CeasefireAccount, CeasefireEntry

_ENDED = {
    "failed": "said to have failed",
    "expired": "said to have expired",
    "terminated": "said to have been ended",
    "superseded": "superseded",
}


@dataclass(frozen=True, slots=True)
class Pause:
    """One ceasefire. `label`: what it is and how it ended; `log`: what is alleged under it, day by day."""

    entry: CeasefireEntry
    label: tuple[str, ...]
    told: tuple[Sentence, ...]
    since: tuple[Sentence, ...]
    log: tuple[Logged, ...]

    def sentences(self) -> tuple[Sentence, ...]:
        return (*self.told, *self.since, *(sentence for day in self.log for sentence in day.told))


def ceasefire(
    entry: CeasefireEntry,
    entries: Mapping[str, CeasefireEntry],
    numbers: Mapping[str, int],
    material: Material,
) -> Pause:
    """One ceasefire; `entries` are all of the record, `numbers` those of incidents by claim."""
    return Pause(
        entry=entry,
        label=tuple(material.masked(grammar.opened(part)) for part in _label(entry)),
        told=_accounts(entry, material),
        since=(
            *_descent(entry, entries, material),
            *alleged(entry, numbers, material),
            *_end(entry, entries, material),
        ),
        log=logged(entry, material),
    )


def title(entry: CeasefireEntry) -> str:
    """What a ceasefire is called by: "ceasefire from 10 October 2020"; without a day just "ceasefire"."""
    singular, plural = load("wording")["forms"][entry.form]
    what = singular if entry.count == 1 else grammar.counted(entry.count, singular, plural)
    began = entry.in_force or entry.agreed
    return f"{what} {'from' if entry.in_force else 'agreed on'} {dates.day(began)}" if began else what


def _label(entry: CeasefireEntry) -> tuple[str, ...]:
    """Its title, whether it is contested, and how it ended."""
    ended = (_ENDED[entry.ended.how],) if entry.ended else ()
    return (title(entry), *(("contested",) if entry.denied else ()), *ended)


def _accounts(entry: CeasefireEntry, material: Material) -> tuple[Sentence, ...]:
    """What became of it, in the record's order of accounts; those in the same words make one sentence."""
    claims: dict[str, list[str]] = {}
    for account in entry.accounts:
        claims.setdefault(_told(entry, account, material), []).append(account.claim)
    return tuple(material.said(text, told) for text, told in claims.items())


def _told(entry: CeasefireEntry, account: CeasefireAccount, material: Material) -> str:
    pattern = load("wording")["ceasefires"].get(account.status)
    # "Violated" is a finding that we do not make: such a claim keeps its own words and its speaker.
    own_words = pattern is None or account.stance in {"expected", "demanded"}
    if own_words or account.claim in {claim for again in entry.reaffirmed for claim in again.claims}:
        return saying.in_words(account, material)
    clause = pattern.format(it=_it(entry)) + _day(entry, account, material)
    return saying.that(account, clause, material)


def _it(entry: CeasefireEntry) -> str:
    """As in "A ceasefire between A and B", "three truces between A and B"."""
    singular, plural = load("wording")["forms"][entry.form]
    what = grammar.a(singular) if entry.count == 1 else grammar.counted(entry.count, singular, plural)
    if not entry.parties:
        return what
    alone = "by" if entry.form == "unilateral" else "involving"
    return f"{what} {'between' if len(entry.parties) > 1 else alone} {names.listed(entry.parties)}"


def _day(entry: CeasefireEntry, account: CeasefireAccount, material: Material) -> str:
    """The day of which this account tells, each its own: agreed on one, in force from another."""
    claim = material.claim(account.claim)
    begun = getattr(claim, "in_force", None)
    if begun:
        return f" {'from' if account.status == 'in force' else 'with effect from'} {dates.day(begun)}"
    # What ended, or was agreed, did so once: "since" would say that it goes on.
    if claim.when and claim.when.earliest and not claim.when.latest:
        return f" on or after {dates.day(claim.when.earliest)}"
    return dates.during(claim.when)


def _descent(
    entry: CeasefireEntry, entries: Mapping[str, CeasefireEntry], material: Material
) -> Iterator[Sentence]:
    """Which commitment it was to carry out, when it was reaffirmed, which ones several are, who denies it."""
    if entry.under:
        root = entries[entry.under]
        claims = [claim for again in root.reaffirmed for claim in again.claims]
        text = f"It was to carry out the {title(root)}, which was reaffirmed"
        yield material.computed(text, "one commitment", claims)
    if entry.reaffirmed:
        days = [dates.day(again.on) for again in entry.reaffirmed if again.on]
        claims = [claim for again in entry.reaffirmed for claim in again.claims]
        on = f" on {grammar.listing(days)}" if days else ""
        yield material.computed(f"The parties are said to have reaffirmed it{on}", "one commitment", claims)
    if entry.covers:
        listed = grammar.listing([f"the {title(entries[one])}" for one in entry.covers])
        claims = [entries[one].claims[0] for one in entry.covers]
        yield material.computed(f"These are {listed}", "one commitment", (*entry.claims, *claims))
    if entry.denied:
        who = grammar.listing(list(dict.fromkeys(_teller(entry, claim, material) for claim in entry.denied)))
        text = f"Whether it was agreed is contested: {who} denied it"
        yield material.computed(text, "one ceasefire", entry.denied)


def _teller(entry: CeasefireEntry, claim: str, material: Material) -> str:
    account = next(one for one in entry.accounts if one.claim == claim)
    return saying.teller(account, material)


def _end(
    entry: CeasefireEntry, entries: Mapping[str, CeasefireEntry], material: Material
) -> Iterator[Sentence]:
    """What took its place; an end that is said of it alone stands among the accounts."""
    if entry.ended is None:
        return
    if entry.ended.by:
        text = f"The {title(entries[entry.ended.by])} took its place"
        yield material.computed(text, "one commitment", entry.ended.claims)
    elif not set(entry.ended.claims) & set(entry.claims):
        text = f"It is one of several that are {_ENDED[entry.ended.how]}"
        yield material.computed(text, "one commitment", entry.ended.claims)
