"""Who says it, and how firmly: the openings of sentences in reported speech."""

from collections.abc import Sequence
from typing import TypeVar

from truceline.brief import names
from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.wording import dates, grammar
from truceline.claims import Document, Stance
from truceline.lexicon import load
from truceline.record.shapes import Account, Entry

A = TypeVar("A", bound=Account)


def publisher(document: Document) -> str:
    """Who publishes it; else its title in quotation marks, else just "the document"."""
    if document.publisher:
        return grammar.with_article(document.publisher)
    return grammar.in_marks(document.title, most=80) if document.title else "the document"


def published(document: Document) -> str:
    """The day it was published, or "undated"."""
    return dates.day(document.published) if document.published else "undated"


def teller(account: Account, material: Material) -> str:
    """Who tells it, for a list or a chart: the nearest speaker, else the document's publisher."""
    if account.speakers:
        return material.speaker(names.called(account.speakers[0]))
    return publisher(material.documents[account.document])


def told(account: Account, material: Material) -> str:
    """The teller with the day of the telling."""
    day = account.said_on or material.documents[account.document].published
    return f"{teller(account, material)} ({dates.day(day) if day else 'undated'})"


def that(account: Account, clause: str, material: Material) -> str:
    """The clause in reported speech: "Amnesty International said that it appeared that …"."""
    if not account.speakers:
        return f"{_document(account, 'document', material)} that {clause}"
    return f"{_speakers(account, 'speaker', material)} that {clause}"


def about(whom: str, account: Account, material: Material) -> str:
    """The claim's own words, after whom they speak of where the words leave that out: "Of Azerbaijan, …"."""
    told = in_words(account, material)
    words = material.claim(account.claim).quote.exact.casefold()
    named = whom.split()[-1].casefold() in words
    withheld = material.masked(whom) != whom
    return told if named or withheld else f"Of {grammar.with_article(whom)}, {told}"


def tellings(accounts: Sequence[A], material: Material) -> tuple[tuple[A, ...], tuple[A, ...]]:
    """The first account with those that only repeat it (same document, teller, stance); then all others."""

    def telling(account: A) -> tuple[str, str, Stance]:
        return account.document, teller(account, material), account.stance

    first = telling(accounts[0])
    repeats = tuple(account for account in accounts if telling(account) == first)
    return repeats, tuple(account for account in accounts if telling(account) != first)


def nearest(account: Account, material: Material) -> str:
    """The nearest speaker and who passes the word on: "the ministry, according to state television,"."""
    speaker, *carriers = (material.speaker(names.called(one)) for one in account.speakers)
    if carriers:
        return f"{speaker}, according to {grammar.listing(carriers)},"
    return subject(speaker)


def subject(name: str) -> str:
    """A name before its verb: "the city’s mayor, N. N.," opens an apposition that the verb must close."""
    return f"{name}," if ", " in name else name


def source(account: Account, material: Material) -> str:
    """Where it comes from, after "according to": the speakers, else the document's report."""
    if account.speakers:
        return grammar.listing([material.speaker(names.called(speaker)) for speaker in account.speakers])
    document = material.documents[account.document]
    return f"the report by {publisher(document)} ({published(document)})"


def in_words(account: Account, material: Material) -> str:
    """The claim's own words in quotation marks, after who says them and whose words they are."""
    claim = material.claim(account.claim)
    quote = grammar.in_marks(claim.quote.exact)
    if not account.speakers:
        return f"{_document(account, 'document quoted', material)}: {quote}"
    document = material.documents[account.document]
    whose = "quoted by" if claim.voice == "quotation" else "in the words of"
    of = f"{whose} {publisher(document)} ({published(document)})"
    return f"{_speakers(account, 'speaker quoted', material)}, {of}: {quote}"


def also(entry: Entry, accounts: Sequence[Account], material: Material) -> tuple[Sentence, ...]:
    """As in "Also reported by A (day) and B (day)": one sentence for each stance among these other accounts.

    That they tell of the same thing is computed, by the rule of their entry.
    """
    by_stance: dict[Stance, list[Account]] = {}
    for account in accounts:
        by_stance.setdefault(account.stance, []).append(account)
    return tuple(_also(entry, stance, group, material) for stance, group in by_stance.items())


def _also(entry: Entry, stance: Stance, accounts: Sequence[Account], material: Material) -> Sentence:
    tellers = list(dict.fromkeys(told(account, material) for account in accounts))
    text = f"{_stances()[stance]['also']} {grammar.listing(tellers)}"
    return material.computed(text, str(entry.rule), [account.claim for account in accounts])


def _document(account: Account, opening: str, material: Material) -> str:
    document = material.documents[account.document]
    said = _stances()[account.stance][opening].format(day=published(document))
    return f"{publisher(document)} {said}"


def _speakers(account: Account, opening: str, material: Material) -> str:
    day = f" {dates.at(account.said_on)}" if account.said_on else ""
    return f"{nearest(account, material)} {_stances()[account.stance][opening].format(day=day)}"


def _stances() -> dict[Stance, dict[str, str]]:
    stances: dict[Stance, dict[str, str]] = load("wording")["stances"]
    return stances
