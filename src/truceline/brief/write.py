"""Writes the files of a brief so that a reader never meets a half-written one."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from truceline.brief import geojson, page
from truceline.brief.brief import Brief, brief
from truceline.brief.marks import marks
from truceline.claims import AnyClaim, Document
from truceline.record.evidence import is_said
from truceline.record.record import dumps
from truceline.record.shapes import Record
from truceline.sources import Unreadable


def write(out: Path, record: Record, claims: Iterable[AnyClaim], documents: Iterable[Document]) -> None:
    """Write brief.html, record.json, claims.jsonl and map.geojson to the folder `out`, made if need be.

    They are written beside it first. A new folder appears with all of them; in an old one each is replaced
    as a whole, and other files stay. Same input, same bytes. record.json and claims.jsonl keep the names that
    brief.html withholds: they are for the team, not for publication.
    Raises `Unreadable` where `out` cannot be written or no document was known on the record's day, and
    `basis.UnfoundedError` where a sentence has no basis.
    """
    if not record.documents:
        why = f"hold nothing that was known by {record.as_of}"
        raise Unreadable("The documents", why, "ask for a later day")
    contents = _contents(brief(record, claims, documents))
    try:
        _place(out, contents)
    except OSError as error:
        why = f"cannot be written ({error.strerror or error})"
        raise Unreadable(out, why, "choose another folder for the output, or free this one") from error


def _contents(composed: Brief) -> dict[str, str]:
    """The text of each file. The page is last: where it is new, so is all that it goes with."""
    return {
        "record.json": dumps(composed.material.record),
        "claims.jsonl": "".join(f"{line}\n" for line in _claims(composed)),
        "map.geojson": geojson.dumps(marks(composed)),
        "brief.html": page.render(composed),
    }


def _claims(composed: Brief) -> Iterable[str]:
    """The claims that the record knows of, as JSON lines: by its documents, then as the text has them."""
    order = {document: number for number, document in enumerate(composed.material.searched)}
    record, documents = composed.material.record, composed.material.documents
    claims = [
        claim
        for claim in composed.material.claims.values()
        if claim.document in order and is_said(claim, documents[claim.document], record.as_of, record.said_by)
    ]
    claims.sort(key=lambda claim: (order[claim.document], claim.quote.start, claim.quote.end, claim.id))
    return (claim.model_dump_json(by_alias=True) for claim in claims)


def _place(out: Path, contents: Mapping[str, str]) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        # A folder inside: the temporary one is closed to others, and would stay so when renamed.
        whole = beside / "whole"
        whole.mkdir()
        for name, text in contents.items():
            (whole / name).write_text(text, encoding="utf-8", newline="\n")
        if out.exists():
            for name in contents:
                os.replace(whole / name, out / name)
        else:
            os.rename(whole, out)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
