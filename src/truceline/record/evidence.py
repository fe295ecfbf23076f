"""What a record rests on: the documents and claims known on a day, in canonical order, without commentary."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import TypeVar, cast

from truceline.claims import AnyClaim, Claim, Document
from truceline.record.days import day
from truceline.record.memo import Lasting, Memo
from truceline.record.review import Pairs
from truceline.record.shapes import LeftOut, Source

C = TypeVar("C", bound=Claim)


class Share(Lasting):
    """What one document gives: its claims as they stand in its text, and commentary `aside`."""

    __slots__ = ("aside", "claims", "document")

    def __init__(
        self, document: Document, claims: Sequence[AnyClaim], aside: Sequence[AnyClaim] = ()
    ) -> None:
        self.document = document
        self.claims = tuple(claims)
        self.aside = tuple(aside)


@dataclass(frozen=True)
class Evidence:
    """The shares of the documents that were known, in canonical order: by the document's day and id."""

    as_of: str | None
    said_by: str | None
    shares: tuple[Share, ...]
    pairs: Pairs
    left_out: tuple[LeftOut, ...]
    memo: Memo = field(compare=False)

    @cached_property
    def claims(self) -> tuple[AnyClaim, ...]:
        """The claims in canonical order: by their documents, then as they stand in the text."""
        return tuple(chain.from_iterable(share.claims for share in self.shares))

    @cached_property
    def by_id(self) -> dict[str, Document]:
        """The documents by their ids."""
        return {share.document.id: share.document for share in self.shares}

    def documents_of(self, claims: Iterable[Claim]) -> Mapping[str, Document]:
        """The documents of these claims by their ids."""
        by_id = self.by_id
        return {claim.document: by_id[claim.document] for claim in claims}

    @cached_property
    def claim(self) -> dict[str, AnyClaim]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    def told(self, kind: type[C]) -> list[C]:
        """The claims of one kind, in canonical order."""
        return cast(list[C], self._by_kind.get(kind, []))

    @cached_property
    def _by_kind(self) -> dict[type[Claim], list[AnyClaim]]:
        found: dict[type[Claim], list[AnyClaim]] = {}
        for share in self.shares:
            for kind, claims in share.once(_kinds).items():
                found.setdefault(kind, []).extend(claims)
        return found

    @cached_property
    def searched(self) -> tuple[str, ...]:
        """The ids of the documents that were looked in."""
        return tuple(self.by_id)

    @property
    def last_day(self) -> str | None:
        """The last day of which it can tell: what came later was not known, or not said."""
        return min((limit for limit in (self.as_of, self.said_by) if limit), default=None)

    @property
    def sources(self) -> tuple[Source, ...]:
        """The documents as record.json lists them."""
        return tuple(share.once(_source) for share in self.shares)


def is_said(claim: AnyClaim, document: Document, as_of: str | None, said_by: str | None) -> bool:
    """Whether a claim of this document had been said by both days; one that is not asked for limits nothing.

    Without a day of saying, a claim is not known to have been said before its document was published.
    """
    said_on = day(claim.said_on)
    if said_on is not None and as_of is not None and said_on > as_of:
        return False
    said = said_on or day(document.published) or day(document.received)
    return said_by is None or (said is not None and said <= said_by)


def _source(share: Share) -> Source:
    document = share.document
    return Source(
        id=document.id,
        title=document.title,
        publisher=document.publisher,
        url=document.url,
        published=document.published,
        received=document.received,
        language=document.language,
        claims=len(share.claims),
    )


def _kinds(share: Share) -> dict[type[Claim], list[AnyClaim]]:
    found: dict[type[Claim], list[AnyClaim]] = {}
    for claim in share.claims:
        found.setdefault(type(claim), []).append(claim)
    return found
