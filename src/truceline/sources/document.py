"""Text, header and marked stretches put together as a Document."""

import hashlib
from pathlib import Path

from truceline.claims import Document, Passage
from truceline.sources.errors import Unreadable
from truceline.sources.header import Header
from truceline.sources.language import foreign


def build(
    path: Path,
    data: bytes,
    text: str,
    header: Header,
    *,
    extractor: str,
    media_type: str,
    marked: tuple[Passage, ...],
    body_start: int = 0,
) -> Document:
    """The document of `text`, extracted from `data`.

    `marked`: the stretches whose part the source itself marks; the reading room finds the parts of the rest.
    Where the header says commentary, everything from `body_start` is marked as such.
    Raises Unreadable where there is no text, or where it is not in English.
    """
    body = text[body_start:]
    if not body.strip("\ufeff \t\r\n\f\v"):
        raise Unreadable(path, "holds no text", "give a file with the text of the report")
    sha256 = hashlib.sha256(data).hexdigest()
    if header.commentary:
        kept = tuple(passage for passage in marked if passage.end <= body_start)
        marked = (*kept, Passage(start=body_start, end=len(text), role="comment"))
    return Document(
        id=sha256,
        sha256=sha256,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        extractor=extractor,
        title=header.title,
        publisher=header.publisher,
        url=header.url,
        published=header.published,
        received=header.received,
        language=_language(path, body, header.language),
        media_type=media_type,
        role="accord text" if header.accord_text else "report",
        text=text,
        passages=marked,
    )


def _language(path: Path, body: str, stated: str | None) -> str | None:
    """The stated language wins over a guess; null where the text is too short to tell."""
    if stated is not None:
        if stated.casefold().split("-")[0] in ("en", "eng"):
            return stated
        why = f"is in another language ({stated})"
        raise Unreadable(path, why, "give it in English, or correct its language")
    other = foreign(body)
    if other is not None:
        cure = "give it in English, or state `language: en` in its front matter if it is"
        raise Unreadable(path, f"is not in English (it looks {other})", cure)
    return None
