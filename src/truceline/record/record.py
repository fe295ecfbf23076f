"""The record as of a day, from claims and decisions alone: no clock, no place, no order of arrival."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from truceline.claims import AnyClaim, Decision, Document
from truceline.record.assembling import assembled, basis
from truceline.record.given import Given
from truceline.record.memo import NOTHING
from truceline.record.shapes import Record
from truceline.record.tolls import ruled_readings, what_follows


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the search for garbage cycles: none are made, and each search goes through all claims."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if not gc.get_freeze_count():
            # What was made is now old, as if it had been searched.
            gc.freeze()
            gc.unfreeze()
        if collecting:
            gc.enable()


@uncollected()
def build(
    claims: Iterable[AnyClaim],
    documents: Iterable[Document],
    decisions: Iterable[Decision] = (),
    as_of: str | None = None,
    said_by: str | None = None,
) -> Record:
    """What the claims add up to, as people ruled on them, as of a day (by default the last document's).

    `as_of`: only what was known on that day; `said_by`: only what had been said by that day, whenever it
    became known. Both are ISO 8601; of an instant its day counts. The order in which claims, documents and
    decisions come does not matter. The rules are those of docs/methods.md. Raises ValueError for a day that
    is none, a claim without its document, a correction or grade that the format does not allow, and rulings
    that contradict each other.

    What follows from the numbers is not reckoned yet: see `reckoned`.
    """
    return assembled(basis(Given.of(claims, documents), decisions, as_of, said_by, NOTHING))


def reckoned(
    claims: Iterable[AnyClaim],
    documents: Iterable[Document],
    decisions: Iterable[Decision] = (),
    as_of: str | None = None,
    said_by: str | None = None,
) -> Record:
    """The record that `build` gives, with what follows from its numbers of people.

    That is a linear programme, which takes seconds where thousands of numbers belong together. Raises
    ValueError as `build` does, and for a reading of a number that there is not.
    """
    with uncollected():
        found = basis(Given.of(claims, documents), decisions, as_of, said_by, NOTHING)
        record = assembled(found)
    following = what_follows(record.tolls, found.evidence, ruled_readings(found.decisions))
    return record.model_copy(
        update={
            "readings": following.readings,
            "bounds": following.bounds,
            "conflicts": following.conflicts,
            "discrepancies": following.discrepancies,
        }
    )


def dumps(record: Record) -> str:
    """record.json: the same record gives the same bytes."""
    return record.model_dump_json(by_alias=True, indent=2) + "\n"
