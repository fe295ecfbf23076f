"""Short reports for the tests of reading: a text becomes a document and goes through the whole reader."""

import hashlib
from typing import TypeVar

from truceline.claims import AnyClaim, Claim, Document
from truceline.reading.reader import read

PUBLISHED = "2024-05-10"
"""A Friday."""

C = TypeVar("C", bound=Claim)

DEMONYMS = [
    "Armenian",
    "Azerbaijani",
    "Congolese",
    "Indian",
    "Israeli",
    "Palestinian",
    "Russian",
    "Ukrainian",
    "US",
]


def document(text: str, published: str | None = PUBLISHED) -> Document:
    """A plain text as it is received."""
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Document(
        id=sha256, sha256=sha256, text_sha256=sha256, extractor="text", published=published, text=text
    )


def all_claims(text: str, published: str | None = PUBLISHED) -> tuple[AnyClaim, ...]:
    """Every claim of the text, in its order."""
    return read(document(text, published)).claims


def claims(kind: type[C], text: str, published: str | None = PUBLISHED) -> list[C]:
    """The claims of one kind."""
    return [claim for claim in all_claims(text, published) if isinstance(claim, kind)]


def only(kind: type[C], text: str, published: str | None = PUBLISHED) -> C:
    """The one claim of a kind; an assertion error shows what else was found."""
    found = claims(kind, text, published)
    assert len(found) == 1, [claim.quote.exact for claim in found]
    return found[0]
