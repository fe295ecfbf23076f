"""From documents, claims and a day to the evidence: what was known, and what had been said."""

from collections.abc import Iterable
from datetime import datetime

from truceline.claims import AnyClaim, Document
from truceline.record.days import day
from truceline.record.evidence import Evidence, Share, is_said
from truceline.record.given import Given, known_on, rank
from truceline.record.memo import NOTHING, Memo
from truceline.record.review import Pairs
from truceline.record.shapes import LeftOut


def gather(
    given: Given, pairs: Pairs, as_of: str | None, said_by: str | None = None, memo: Memo = NOTHING
) -> Evidence:
    """What was known on `as_of`, by default the last day that documents give, and said by `said_by`.

    A document without a date cannot be shown to have been known on a day that somebody asks about: it is left
    out then, and said to be. `memo`: of the evidence before, where documents come one by one. Raises
    ValueError for a day that is none.
    """
    ordered = sorted(given.documents.values(), key=rank)
    asked = _calendar_day(as_of) if as_of else _last_day(given)
    limit = _calendar_day(said_by) if said_by else None
    known = [document for document in ordered if not _after(known_on(document), asked)]
    undated = [document for document in known if known_on(document) is None] if as_of else []
    if undated:
        known = [document for document in known if known_on(document)]
    shares = [_share(document, given.told.get(document.id, ()), asked, limit, memo) for document in known]
    stretches = [*map(_whole, undated)]
    for share in shares:
        stretches += share.once(_commentary)
    return Evidence(
        as_of=asked,
        said_by=limit,
        shares=tuple(shares),
        pairs=pairs,
        left_out=tuple(sorted(stretches, key=lambda stretch: (stretch.document, stretch.start, stretch.end))),
        memo=memo,
    )


def _last_day(given: Given) -> str | None:
    """The last day on which a document became known, or on which one without a day quotes somebody."""
    days = {id_: known_on(document) for id_, document in given.documents.items()}
    quoted = (
        day(claim.said_on) for id_, known in days.items() if not known for claim in given.told.get(id_, ())
    )
    return max((known for known in (*days.values(), *quoted) if known), default=None)


def _calendar_day(moment: str) -> str:
    try:
        return datetime.fromisoformat(moment).date().isoformat()
    except ValueError as error:
        raise ValueError(f"“{moment}” is no day to ask for; write it as 2020-10-30.") from error


def _after(moment: str | None, asked: str | None) -> bool:
    return moment is not None and asked is not None and moment > asked


def _share(
    document: Document, told: tuple[AnyClaim, ...], as_of: str | None, said_by: str | None, memo: Memo
) -> Share:
    """What a document gives of what had been said by both days."""
    share = memo.of(document.id, _said, document, told, None, said_by)
    if _after(share.once(_last_said), as_of):
        return memo.of((document.id, "as of"), _said, document, told, as_of, said_by)
    return share  # most days change nothing for most documents


def _said(document: Document, told: Iterable[AnyClaim], as_of: str | None, said_by: str | None) -> Share:
    said = [claim for claim in told if is_said(claim, document, as_of, said_by)]
    said.sort(key=lambda claim: (claim.quote.start, claim.quote.end, claim.id))
    return Share(
        document,
        [claim for claim in said if claim.voice != "commentary"],
        [claim for claim in said if claim.voice == "commentary"],
    )


def _last_said(share: Share) -> str | None:
    """The last day on which any claim of it was said."""
    said = (day(claim.said_on) for claim in (*share.claims, *share.aside))
    return max((one for one in said if one), default=None)


def _whole(document: Document) -> LeftOut:
    return LeftOut(document=document.id, start=0, end=len(document.text), why="undated")


def _commentary(share: Share) -> list[LeftOut]:
    """The document's comment passages, and commentary that claims of it quote outside of them."""
    passages = [(p.start, p.end) for p in share.document.passages if p.role == "comment"]
    quoted = {(claim.quote.start, claim.quote.end) for claim in share.aside}
    loose = [
        (start, end)
        for start, end in quoted
        if not any(first <= start and end <= last for first, last in passages)
    ]
    return [
        LeftOut(document=share.document.id, start=start, end=end, why="commentary")
        for start, end in [*passages, *loose]
    ]
