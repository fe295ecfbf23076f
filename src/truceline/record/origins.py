"""Whose word a claim is. Many documents may carry one word, and it counts once."""

from collections.abc import Mapping

from truceline.claims import Claim, Document
from truceline.lexicon.actors import party_of
from truceline.record.likeness import words


def utterer(claim: Claim, documents: Mapping[str, Document]) -> str:
    """Who utters it: the nearest speaker, or else the publisher; a document without one speaks for itself."""
    if claim.speakers:
        speaker = claim.speakers[0]
        return speaker.actor or words(speaker.name)
    document = documents[claim.document]
    return f"publisher {words(document.publisher)}" if document.publisher else f"document {document.id}"


def origin(claim: Claim, documents: Mapping[str, Document]) -> str:
    """What independence is counted by: all bodies of one party are one origin, whoever quotes them.

    A ministry, a foreign paper that quotes it and an organisation that quotes its officials have the same.
    """
    actor = claim.speakers[0].actor if claim.speakers else None
    return (party_of(actor) if actor else None) or utterer(claim, documents)
