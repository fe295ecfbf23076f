"""Who says it, and how firmly: the openings of sentences in reported speech."""

from collections.abc import Sequence
from typing import TypeVar

from truceline.brief.basis import Sentence
from truceline.brief.material import Material
from truceline.brief.wording import dates, grammar
from truceline.claims import Document, Stance
from truceline.record.shapes import Account, Entry

A = TypeVar("A", bound=Account)

# After "the speaker"; the document itself has other words, for it mostly passes on what others say.
_SPEAKER_THAT: dict[Stance, str] = {
    "stated": "said{day} that",
    "alleged": "alleged{day} that",
    "hedged": "said{day} that it appeared that",
    "expected": "said{day} that it was expected that",
    "demanded": "demanded{day} that",
    "denied": "denied{day} that",
}
_DOCUMENT_THAT: dict[Stance, str] = {
    "stated": "reported ({day}) that",
    "alleged": "cited reports ({day}) that",
    "hedged": "reported ({day}) that it appeared that",
    "expected": "reported ({day}) that it was expected that",
    "demanded": "reported a demand ({day}) that",
    "denied": "reported a denial ({day}) that",
}
_SPEAKER_WORDS: dict[Stance, str] = {
    "stated": "said{day}",
    "alleged": "alleged{day}",
    "hedged": "said{day} that it appeared",
    "expected": "said{day} that it was expected",
    "demanded": "demanded{day}",
    "denied": "denied{day}",
}
_DOCUMENT_WORDS: dict[Stance, str] = {
    "stated": "reported ({day})",
    "alleged": "cited reports ({day})",
    "hedged": "reported ({day}), as it appeared",
    "expected": "reported ({day}), as expected",
    "demanded": "reported a demand ({day})",
    "denied": "reported a denial ({day})",
}
_ALSO: dict[Stance, str] = {
    "stated": "Also reported by",
    "alleged": "Also alleged, as told by",
    "hedged": "Also reported as uncertain by",
    "expected": "Also reported as expected by",
    "demanded": "Also demanded, as told by",
    "denied": "Denied, as told by",
}


def publisher(document: Document) -> str:
    """Who publishes it; else its title in quotation marks."""
    if document.publisher:
        return grammar.with_article(document.publisher)
    return grammar.in_marks(document.title, most=80) if document.title else "a document without a publisher"


def published(document: Document) -> str:
    """The day it was published, or "undated"."""
    return dates.day(document.published) if document.published else "undated"


def teller(account: Account, material: Material) -> str:
    """Who tells it, for a list or a chart: the nearest speaker, else the document's publisher."""
    if account.speakers:
        return material.speaker(account.speakers[0].name)
    return publisher(material.documents[account.document])


def told(account: Account, material: Material) -> str:
    """The teller with the day of the telling."""
    day = account.said_on or material.documents[account.document].published
    return f"{teller(account, material)} ({dates.day(day) if day else 'undated'})"


def that(account: Account, clause: str, material: Material) -> str:
    """The clause in reported speech: "Amnesty International said that it appeared that …"."""
    if not account.speakers:
        return f"{_document(account, material, _DOCUMENT_THAT[account.stance])} {clause}"
    return f"{_speakers(account, material, _SPEAKER_THAT[account.stance])} {clause}"


def about(subject: str, account: Account, material: Material) -> str:
    """The claim's own words, after whom they speak of where the words leave that out: "Of Azerbaijan, …"."""
    told = in_words(account, material)
    named = subject.casefold() in material.claim(account.claim).quote.exact.casefold()
    withheld = material.masked(subject) != subject
    return told if named or withheld else f"Of {grammar.with_article(subject)}, {told}"


def tellings(accounts: Sequence[A], material: Material) -> tuple[tuple[A, ...], tuple[A, ...]]:
    """The first account with those that only repeat it (same document, teller, stance); then all others."""

    def telling(account: A) -> tuple[str, str, Stance]:
        return account.document, teller(account, material), account.stance

    first = telling(accounts[0])
    repeats = tuple(account for account in accounts if telling(account) == first)
    return repeats, tuple(account for account in accounts if telling(account) != first)


def nearest(account: Account, material: Material) -> str:
    """The nearest speaker and who passes the word on: "the ministry, according to state television,"."""
    speaker, *carriers = (material.speaker(one.name) for one in account.speakers)
    if carriers:
        return f"{speaker}, according to {grammar.listing(carriers)},"
    # "The city’s mayor, N. N." opens an apposition that the verb must close.
    return f"{speaker}," if ", " in speaker else speaker


def source(account: Account, material: Material) -> str:
    """Where it comes from, after "according to": the speakers, else the document's report."""
    if account.speakers:
        return grammar.listing([material.speaker(speaker.name) for speaker in account.speakers])
    document = material.documents[account.document]
    return f"the report by {publisher(document)} ({published(document)})"


def in_words(account: Account, material: Material) -> str:
    """The claim's own words in quotation marks, after who says them and whose words they are."""
    claim = material.claim(account.claim)
    quote = grammar.in_marks(claim.quote.exact)
    if not account.speakers:
        return f"{_document(account, material, _DOCUMENT_WORDS[account.stance])}: {quote}"
    document = material.documents[account.document]
    whose = "quoted by" if claim.voice == "quotation" else "in the words of"
    saying = _speakers(account, material, _SPEAKER_WORDS[account.stance])
    return f"{saying}, {whose} {publisher(document)} ({published(document)}): {quote}"


def also(entry: Entry, accounts: Sequence[Account], material: Material) -> tuple[Sentence, ...]:
    """As in "Also reported by A (day) and B (day)": one sentence for each stance among these other accounts.

    That they tell of the same thing is computed, by the rule of their entry.
    """
    by_stance: dict[Stance, list[Account]] = {}
    for account in accounts:
        by_stance.setdefault(account.stance, []).append(account)
    return tuple(
        material.computed(
            f"{_ALSO[stance]} {grammar.listing(list(dict.fromkeys(told(one, material) for one in group)))}",
            str(entry.rule),
            [one.claim for one in group],
        )
        for stance, group in by_stance.items()
    )


def _document(account: Account, material: Material, pattern: str) -> str:
    document = material.documents[account.document]
    return f"{publisher(document)} {pattern.format(day=published(document))}"


def _speakers(account: Account, material: Material, pattern: str) -> str:
    day = f" {dates.at(account.said_on)}" if account.said_on else ""
    return f"{nearest(account, material)} {pattern.format(day=day)}"
