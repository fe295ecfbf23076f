"""Which documents are an accord's own text: they outrank what reports make of it."""

from truceline.claims import AnyClaim
from truceline.record.evidence import Evidence


def is_own_text(claim: AnyClaim, evidence: Evidence) -> bool:
    """Whether the claim stands in a document that is marked as an accord's own text."""
    return evidence.by_id[claim.document].role == "accord text"
