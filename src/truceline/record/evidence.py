"""What a record rests on: the documents and claims known on a day, in canonical order, without commentary."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeVar, cast

from truceline.claims import AnyClaim, Claim, Document
from truceline.record.days import day
from truceline.record.review import Pairs
from truceline.record.shapes import LeftOut, Source

C = TypeVar("C", bound=Claim)


@dataclass(frozen=True)
class Evidence:
    """`claims` in canonical order: by their document's day and id, then as they stand in its text."""

    as_of: str | None
    said_by: str | None
    documents: tuple[Document, ...]
    claims: tuple[AnyClaim, ...]
    pairs: Pairs
    left_out: tuple[LeftOut, ...]

    @cached_property
    def by_id(self) -> dict[str, Document]:
        """The documents by their ids."""
        return {document.id: document for document in self.documents}

    @cached_property
    def claim(self) -> dict[str, AnyClaim]:
        """The claims by their ids."""
        return {claim.id: claim for claim in self.claims}

    def told(self, kind: type[C]) -> list[C]:
        """The claims of one kind, in canonical order."""
        return cast(list[C], self._by_kind[kind])

    @cached_property
    def _by_kind(self) -> defaultdict[type[Claim], list[AnyClaim]]:
        found: defaultdict[type[Claim], list[AnyClaim]] = defaultdict(list)
        for claim in self.claims:
            found[type(claim)].append(claim)
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
        given = Counter(claim.document for claim in self.claims)
        return tuple(_source(document, given[document.id]) for document in self.documents)


def known_on(document: Document) -> str | None:
    """The day a document was received, or else published; null where neither is given."""
    return day(document.received) or day(document.published)


def is_said(claim: AnyClaim, document: Document, as_of: str | None, said_by: str | None) -> bool:
    """Whether a claim of this document had been said by both days; one that is not asked for limits nothing.

    Without a day of saying, a claim is not known to have been said before its document was published.
    """
    if _after(day(claim.said_on), as_of):
        return False
    said = day(claim.said_on) or day(document.published) or day(document.received)
    return said_by is None or (said is not None and said <= said_by)


def gather(
    claims: Iterable[AnyClaim],
    documents: Iterable[Document],
    pairs: Pairs,
    as_of: str | None,
    said_by: str | None = None,
) -> Evidence:
    """What was known on `as_of`, by default the last day that documents give, and said by `said_by`.

    A document without a date cannot be shown to have been known on a day that somebody asks about: it is left
    out then, and said to be. Raises ValueError for a day that is none or a claim whose document is not given.
    """
    ordered, listed = _ordered(documents), list(claims)
    asked = _calendar_day(as_of) if as_of else _last_day(ordered, listed)
    limit = _calendar_day(said_by) if said_by else None
    undated = [document for document in ordered if known_on(document) is None]
    known = [document for document in ordered if known_on(document) and not _after(known_on(document), asked)]
    if as_of is None:
        known, undated = known + undated, []
    by_id = {document.id: document for document in ordered}
    said = [c for c in _in_order(listed, ordered) if is_said(c, by_id[c.document], asked, limit)]
    aside: dict[str, list[AnyClaim]] = defaultdict(list)
    for claim in said:
        if claim.voice == "commentary":
            aside[claim.document].append(claim)
    ids = {document.id for document in known}
    return Evidence(
        as_of=asked,
        said_by=limit,
        documents=tuple(known),
        claims=tuple(claim for claim in said if claim.document in ids and claim.voice != "commentary"),
        pairs=pairs,
        left_out=tuple(
            sorted(
                [
                    *(_whole(document) for document in undated),
                    *(stretch for document in known for stretch in _commentary(document, aside[document.id])),
                ],
                key=lambda stretch: (stretch.document, stretch.start, stretch.end),
            )
        ),
    )


def _last_day(documents: Iterable[Document], claims: Iterable[AnyClaim]) -> str | None:
    """The last day on which a document became known, or on which one without a day quotes somebody."""
    undated = {document.id for document in documents if known_on(document) is None}
    days = [known_on(document) for document in documents]
    days += [day(claim.said_on) for claim in claims if claim.document in undated]
    return max((known for known in days if known), default=None)


def _calendar_day(moment: str) -> str:
    try:
        return datetime.fromisoformat(moment).date().isoformat()
    except ValueError as error:
        raise ValueError(f"“{moment}” is no day to ask for; write it as 2020-10-30.") from error


def _ordered(documents: Iterable[Document]) -> list[Document]:
    """By day and id, undated last; a document given twice counts once, as it was known first."""
    ordered = sorted(
        documents, key=lambda d: (known_on(d) or "9999", d.id, d.publisher or "", d.title or "", d.url or "")
    )
    once: dict[str, Document] = {}
    for document in ordered:
        once.setdefault(document.id, document)
    return list(once.values())


def _after(moment: str | None, asked: str | None) -> bool:
    return moment is not None and asked is not None and moment > asked


def _in_order(claims: Iterable[AnyClaim], documents: Sequence[Document]) -> list[AnyClaim]:
    place = {document.id: number for number, document in enumerate(documents)}
    listed = list(claims)
    for claim in listed:
        if claim.document not in place:
            raise ValueError(
                f"Claim {claim.id} is of document {claim.document}, which is not given; add the document."
            )
    return sorted(listed, key=lambda c: (place[c.document], c.quote.start, c.quote.end, c.id))


def _whole(document: Document) -> LeftOut:
    return LeftOut(document=document.id, start=0, end=len(document.text), why="undated")


def _commentary(document: Document, aside: Iterable[AnyClaim]) -> list[LeftOut]:
    """The document's comment passages, and commentary that claims of it quote outside of them."""
    passages = [(p.start, p.end) for p in document.passages if p.role == "comment"]
    quoted = {(claim.quote.start, claim.quote.end) for claim in aside}
    loose = [
        (start, end)
        for start, end in quoted
        if not any(first <= start and end <= last for first, last in passages)
    ]
    return [
        LeftOut(document=document.id, start=start, end=end, why="commentary")
        for start, end in [*passages, *loose]
    ]


def _source(document: Document, claims: int) -> Source:
    return Source(
        id=document.id,
        title=document.title,
        publisher=document.publisher,
        url=document.url,
        published=document.published,
        received=document.received,
        language=document.language,
        claims=claims,
    )
