"""record.json as a whole."""

from typing import Literal

from truceline.claims import Does, Named, Shape
from truceline.record.shapes.accords import AccordEntry, PledgeEntry
from truceline.record.shapes.bounds import Bound, Conflict, Discrepancy, TollReading
from truceline.record.shapes.ceasefires import CeasefireEntry
from truceline.record.shapes.incidents import IncidentEntry
from truceline.record.shapes.statements import (
    BackgroundEntry,
    ControlEntry,
    NondisclosureEntry,
    PositionEntry,
)
from truceline.record.shapes.tolls import TollEntry

Absence = Literal["own toll", "conduct under pledge", "actor of incident", "deadline"]


class Source(Shape):
    """A document of the record. `claims`: how many claims it gives, commentary not counted."""

    id: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    received: str | None
    language: str | None
    claims: int


class Unknown(Shape):
    """Something looked for in `looked_in` (document ids) and not found.

    "own toll": `party` gives no number of its own military killed. "conduct under pledge": nothing on `party`
    since the pledge `entry`. "actor of incident": nobody says who did `entry`. "deadline": what is pledged in
    `entry` has no date.
    """

    what: Absence
    party: Named | None = None
    entry: str | None = None
    looked_for: str
    looked_in: tuple[str, ...]


class LeftOut(Shape):
    """A stretch of a document that is no evidence: commentary, or all of a document that no date places."""

    document: str
    start: int
    end: int
    why: Literal["commentary", "undated"]


class Grade(Shape):
    """How a person graded a claim's source (A to F) or what it says (1 to 6), by the Admiralty Code."""

    claim: str
    of: Literal["source", "information"]
    grade: str
    by: str
    at: str
    why: str | None


class Unanchored(Shape):
    """An anchor of a decision that rests on no claim of the documents given; `words`: its quote."""

    decision: str
    does: Does
    claim: str
    words: str
    why: Literal["no claim fits", "several claims fit"]


class Record(Shape):
    """record.json: what was known on `as_of`; where `said_by` is asked for, only what was said by then.

    `reviewed`: people have ruled on every claim. `unanchored`: decisions that could not be applied.
    """

    format: Literal["truceline-record/1"] = "truceline-record/1"
    as_of: str | None
    said_by: str | None = None
    reviewed: bool
    documents: tuple[Source, ...]
    accords: tuple[AccordEntry, ...]
    pledges: tuple[PledgeEntry, ...]
    ceasefires: tuple[CeasefireEntry, ...]
    incidents: tuple[IncidentEntry, ...]
    tolls: tuple[TollEntry, ...]
    readings: tuple[TollReading, ...] = ()
    bounds: tuple[Bound, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    nondisclosures: tuple[NondisclosureEntry, ...]
    control: tuple[ControlEntry, ...]
    positions: tuple[PositionEntry, ...]
    background: tuple[BackgroundEntry, ...]
    unknowns: tuple[Unknown, ...]
    left_out: tuple[LeftOut, ...]
    grades: tuple[Grade, ...] = ()
    unanchored: tuple[Unanchored, ...] = ()
