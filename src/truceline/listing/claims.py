"""Claims as lines: JSON for programs, a table for people."""

import json

from truceline.claims import AnyClaim, Reading
from truceline.listing.table import table

_MAIN = {
    "toll": ("outcome", "low", "high", "qualifier"),
    "incident": ("act", "means"),
    "accord": ("subject", "venue"),
    "pledge": ("modality", "topic"),
    "ceasefire": ("status", "count"),
    "control": ("change",),
    "position": ("attitude",),
    "nondisclosure": ("about",),
    "background": ("relation", "object"),
}
_COLUMNS = ("kind", "what", "said by", "stance", "when", "where", "words")


def as_line(reading: Reading) -> str:
    """The document and its claims as one line of JSON."""
    return json.dumps(reading.model_dump(mode="json", by_alias=True), ensure_ascii=False)


def as_table(reading: Reading) -> str:
    """The claims of a document as a table: kind, values, who says it, when, where, the words."""
    title = reading.document.title or reading.document.id[:12]
    return table(
        title, ("kind", "what", "said by", "stance", "when", "where", "words"), map(_cells, reading.claims)
    )


def _cells(claim: AnyClaim) -> tuple[str, ...]:
    what = " ".join(str(value) for name in _MAIN[claim.kind] if (value := getattr(claim, name)) is not None)
    speakers = "; ".join(speaker.name for speaker in claim.speakers) or "the document"
    when = f"{claim.when.earliest or '…'} – {claim.when.latest or '…'}" if claim.when else ""
    where = claim.where[0].name if claim.where else ""
    return claim.kind, what, speakers, claim.stance, when, where, claim.quote.exact
