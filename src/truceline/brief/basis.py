"""A sentence of a brief and what it rests on. A sentence without a basis does not build.

There are three kinds: *said* (exact words of stored documents), *computed* (a rule of docs/methods.md over
such words) and *absent* (what was looked for, and in which documents).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from truceline.claims import Document, Quote

Kind = Literal["said", "computed", "absent"]


class UnfoundedError(ValueError):
    """A sentence rests on nothing, or on words that its document does not hold."""


@dataclass(frozen=True, slots=True)
class Cited:
    """Exact words of the document with this id."""

    document: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Said:
    """The words that say it."""

    quotes: tuple[Cited, ...]
    kind: Literal["said"] = "said"

    def __post_init__(self) -> None:
        if not self.quotes:
            raise UnfoundedError(
                "A sentence that is said needs at least one quote; cite the claim it comes from."
            )


@dataclass(frozen=True, slots=True)
class Computed:
    """The rule, by its name in docs/methods.md, and the words that it was applied to."""

    rule: str
    quotes: tuple[Cited, ...]
    kind: Literal["computed"] = "computed"

    def __post_init__(self) -> None:
        if not (self.rule and self.quotes):
            raise UnfoundedError(
                "A computed sentence needs a rule and at least one quote; name the rule's claims."
            )


@dataclass(frozen=True, slots=True)
class Absent:
    """What was looked for and not found, and the ids of the documents searched."""

    looked_for: str
    looked_in: tuple[str, ...]
    kind: Literal["absent"] = "absent"

    def __post_init__(self) -> None:
        if not (self.looked_for and self.looked_in):
            raise UnfoundedError(
                "A sentence on what is absent needs what was looked for, and in which documents."
            )


Basis = Said | Computed | Absent


@dataclass(frozen=True, slots=True)
class Sentence:
    """`{text, basis, kind}`: plain text, never markup."""

    text: str
    basis: Basis

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise UnfoundedError("A sentence of a brief has no words; leave it out instead.")

    @property
    def kind(self) -> Kind:
        return self.basis.kind


def check(sentences: Iterable[Sentence], documents: Mapping[str, Document]) -> None:
    """Raise `UnfoundedError` for the first sentence whose basis these documents do not bear out."""
    for sentence in sentences:
        match sentence.basis:
            case Absent(looked_in=searched):
                for document in searched:
                    if document not in documents:
                        raise UnfoundedError(
                            f"“{sentence.text}” names a document that is not given: {document}."
                        )
            case Said(quotes=quotes) | Computed(quotes=quotes):
                for cited in quotes:
                    if not resolves(cited, documents):
                        raise UnfoundedError(
                            f"“{sentence.text}” cites words that do not stand at {cited.quote.start} of "
                            f"document {cited.document}; read the document again."
                        )


def resolves(cited: Cited, documents: Mapping[str, Document]) -> bool:
    """Whether the words stand in their document, exactly where the quote says."""
    document = documents.get(cited.document)
    quote = cited.quote
    return (
        document is not None
        and 0 <= quote.start < quote.end
        and quote.exact == document.text[quote.start : quote.end]
    )
