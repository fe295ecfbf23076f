"""Decisions survive a newer reader: an anchor whose claim has gone is found again by its document and words.

A claim's id is a hash of its document's text, its kind and its quote's span, so that a document that is given
proves which of its claims an anchor was of.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import get_args

from truceline.claims import Anchor, AnyClaim, ClaimKind, Decision, Document, Quote, claim_id
from truceline.record.shapes import Unanchored

_KINDS: tuple[ClaimKind, ...] = get_args(ClaimKind)
_SLOTS = range(8)  # claims of one kind on one span

Shelf = Mapping[tuple[str, ClaimKind], Sequence[AnyClaim]]


@dataclass(frozen=True, slots=True)
class Anchored:
    """`decisions` with anchors that hold; `lost`: anchors without a claim, which stay as they were."""

    decisions: tuple[Decision, ...]
    lost: tuple[Unanchored, ...]


def anchored(
    decisions: Iterable[Decision], claims: Iterable[AnyClaim], documents: Iterable[Document]
) -> Anchored:
    """Each anchor on the claim of its id, or else on the one claim of its document and kind with its words.

    Those have, in this order: the same words at the same place, the same words elsewhere, words around them.
    Where several claims are as good, or the document is not known, the anchor is lost. Lost ones come in the
    order of decisions; anchoring again changes nothing.
    """
    ruled = list(decisions)
    if not ruled:
        return Anchored((), ())
    given, texts = list(claims), list(documents)
    known = {claim.id for claim in given}
    moved = any(anchor.claim not in known for decision in ruled for anchor in decision.on)
    shelf = _shelf(given) if moved else {}
    settled, lost = [], []
    for decision in ruled:
        anchors = []
        for anchor in decision.on:
            found = [anchor] if anchor.claim in known else _found(anchor, shelf, texts)
            if len(found) != 1:
                lost.append(_unanchored(decision, anchor, several=len(found) > 1))
            anchors.append(found[0] if len(found) == 1 else anchor)
        settled.append(decision.model_copy(update={"on": tuple(anchors)}))
    return Anchored(tuple(settled), tuple(lost))


def _shelf(claims: Iterable[AnyClaim]) -> Shelf:
    shelf: dict[tuple[str, ClaimKind], list[AnyClaim]] = defaultdict(list)
    for claim in claims:
        shelf[claim.document, claim.kind].append(claim)
    return shelf


def _found(anchor: Anchor, shelf: Shelf, documents: Sequence[Document]) -> list[Anchor]:
    """Anchors on the claims that fit best."""
    claims = {c.id: c for place in _places(anchor, documents) for c in shelf.get(place, ())}.values()
    words = anchor.quote.exact
    for fits in (
        [claim for claim in claims if claim.quote == anchor.quote],
        [claim for claim in claims if claim.quote.exact == words],
        [claim for claim in claims if words in claim.quote.exact and _overlap(claim.quote, anchor.quote)],
    ):
        if fits:
            return [anchor.model_copy(update={"claim": claim.id, "quote": claim.quote}) for claim in fits]
    return []


def _places(anchor: Anchor, documents: Sequence[Document]) -> list[tuple[str, ClaimKind]]:
    """The document and kind of the claim that an anchor was of, as it says or as its id proves."""
    if anchor.document and anchor.kind:
        return [(anchor.document, anchor.kind)]
    start, end = anchor.quote.start, anchor.quote.end
    return [
        (document.id, kind)
        for document in documents
        if document.text[start:end] == anchor.quote.exact
        for kind, slot in product(_KINDS, _SLOTS)
        if claim_id(document.text_sha256, kind, start, end, slot) == anchor.claim
    ]


def _overlap(a: Quote, b: Quote) -> bool:
    return a.start < b.end and b.start < a.end


def _unanchored(decision: Decision, anchor: Anchor, *, several: bool) -> Unanchored:
    return Unanchored(
        decision=decision.id,
        does=decision.does,
        claim=anchor.claim,
        words=anchor.quote.exact,
        why="several claims fit" if several else "no claim fits",
    )
