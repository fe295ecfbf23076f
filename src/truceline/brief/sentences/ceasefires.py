"""Ceasefires as told, one sentence an account."""

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.sentences import saying
from truceline.brief.wording import dates, grammar
from truceline.lexicon import load
from truceline.record.shapes import CeasefireAccount, CeasefireEntry


def ceasefire(entry: CeasefireEntry, material: Material) -> tuple[Sentence, ...]:
    """What became of it, in the record's order of accounts; those in the same words make one sentence."""
    claims: dict[str, list[str]] = {}
    for account in entry.accounts:
        claims.setdefault(_told(entry, account, material), []).append(account.claim)
    return tuple(material.said(text, told) for text, told in claims.items())


def _told(entry: CeasefireEntry, account: CeasefireAccount, material: Material) -> str:
    pattern = load("wording")["ceasefires"].get(account.status)
    # "Violated" is a finding that we do not make: such a claim keeps its own words and its speaker.
    if pattern is None or account.stance in {"expected", "demanded"}:
        return saying.in_words(account, material)
    clause = pattern.format(it=_it(entry)) + _day(entry, account)
    return saying.that(account, clause, material)


def _it(entry: CeasefireEntry) -> str:
    """As in "A ceasefire between A and B", "three truces between A and B"."""
    singular, plural = load("wording")["forms"][entry.form]
    what = grammar.a(singular) if entry.count == 1 else grammar.counted(entry.count, singular, plural)
    if not entry.parties:
        return what
    alone = "by" if entry.form == "unilateral" else "involving"
    return f"{what} {'between' if len(entry.parties) > 1 else alone} {names.listed(entry.parties)}"


def _day(entry: CeasefireEntry, account: CeasefireAccount) -> str:
    if entry.in_force and account.status == "in force":
        return f" from {dates.day(entry.in_force)}"
    if entry.in_force and account.status in {"proposed", "agreed"}:
        return f" with effect from {dates.day(entry.in_force)}"
    # What ended, or was agreed, did so once: "since" would say that it goes on.
    if entry.when and entry.when.earliest and not entry.when.latest:
        return f" on or after {dates.day(entry.when.earliest)}"
    return dates.during(entry.when)
