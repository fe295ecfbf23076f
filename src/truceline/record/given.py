"""Documents and claims as they are given: in any order, and some of them perhaps more than once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from truceline.claims import AnyClaim, Document
from truceline.record.days import day


@dataclass(frozen=True, slots=True)
class Given:
    """`documents` and `claims` by their ids; `told`: the claims by document.

    A document given twice counts once, as it was known first, and so does a claim, whichever comes first.
    """

    documents: Mapping[str, Document]
    claims: Mapping[str, AnyClaim]
    told: Mapping[str, tuple[AnyClaim, ...]]

    @classmethod
    def of(cls, claims: Iterable[AnyClaim], documents: Iterable[Document]) -> "Given":
        """These claims and documents."""
        return cls({}, {}, {}).more(claims, documents)

    def more(self, claims: Iterable[AnyClaim], documents: Iterable[Document]) -> "Given":
        """These and others. Raises ValueError for a claim whose document is not among them."""
        known = dict(self.documents)
        for document in documents:
            known[document.id] = min(known.get(document.id, document), document, key=_first_known)
        others: dict[str, AnyClaim] = {}
        for claim in claims:
            if claim.document not in known:
                raise ValueError(
                    f"Claim {claim.id} is of document {claim.document}, which is not given; add the document."
                )
            other = others.get(claim.id) or self.claims.get(claim.id)
            if other is None or (other.content, other.document) < (claim.content, claim.document):
                others[claim.id] = claim
        return Given(known, self.claims, self.told).changed(others)

    def changed(self, changes: Mapping[str, AnyClaim | None]) -> "Given":
        """With other claims of these ids, or without any where that is null."""
        claims, told = dict(self.claims), dict[str, dict[str, AnyClaim]]()

        def of(document: str) -> dict[str, AnyClaim]:
            if document not in told:
                told[document] = {claim.id: claim for claim in self.told.get(document, ())}
            return told[document]

        for id_, claim in changes.items():
            if old := claims.pop(id_, None):
                del of(old.document)[id_]
            if claim is not None:
                claims[id_] = of(claim.document)[id_] = claim
        listed = {document: tuple(kept.values()) for document, kept in told.items()}
        return Given(self.documents, claims, {**self.told, **listed})


def known_on(document: Document) -> str | None:
    """The day a document was received, or else published; null where neither is given."""
    return day(document.received) or day(document.published)


def rank(document: Document) -> tuple[str, str]:
    """By which documents come in canonical order: by the day they were known, undated last, and their ids."""
    return known_on(document) or "9999", document.id


def _first_known(document: Document) -> tuple[str, ...]:
    """What two texts of one id are told apart by."""
    return *rank(document), document.publisher or "", document.title or "", document.url or ""
