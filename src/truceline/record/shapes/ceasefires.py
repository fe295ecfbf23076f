"""Pauses in fighting: what each came from, what is alleged under it, and how it ended."""

from typing import Literal

from truceline.claims import Act, CeasefireForm, CeasefireStatus, Named, Period, Shape
from truceline.record.shapes.entries import Account, Entry


class CeasefireAccount(Account):
    """One claim's telling of a ceasefire, with the status that it gives."""

    status: CeasefireStatus


class Hours(Shape):
    """How long after the beginning, as far as the days given tell: at least and at most so many hours."""

    least: int
    most: int


class Allegation(Shape):
    """One claim that somebody broke a ceasefire or attacked under it. `against`: whom, none where not said.

    `when`: a day or instant, or null; `after`: how long after the beginning, where both are known.
    """

    claim: str
    against: tuple[Named, ...]
    when: str | None
    after: Hours | None


class Reaffirmed(Shape):
    """A commitment made again, on a day, in these claims."""

    on: str | None
    claims: tuple[str, ...]


class CeasefireEnd(Shape):
    """How it ended, as said in `claims`, or because the ceasefire of entry `by` took its place."""

    how: Literal["failed", "expired", "terminated", "superseded"]
    on: str | None
    by: str | None
    claims: tuple[str, ...]


class LogRow(Shape):
    """What one source alleges for one day: so many events of one kind, of one side (null: undetermined)."""

    source: str
    side: str | None
    kind: Act | Literal["violation"]
    count: int
    claims: tuple[str, ...]


class LogDay(Shape):
    """The allegations for one day."""

    day: str
    rows: tuple[LogRow, ...]


class Days(Shape):
    """Days from the first to the last, both included."""

    first: str
    last: str


class CeasefireEntry(Entry):
    """A ceasefire, or `count` of them that a claim speaks of together. `status` is the furthest one said.

    `under`: the entry of an earlier commitment that this one was to carry out; `covers`: the entries of
    which a number of ceasefires speaks; `denied`: claims that it was not agreed. `log` has the days with
    allegations, `no_reports` those without, which does not mean that they were quiet.
    """

    accounts: tuple[CeasefireAccount, ...]
    parties: tuple[Named, ...]
    form: CeasefireForm
    status: CeasefireStatus
    count: int
    when: Period | None
    proposed: str | None
    agreed: str | None
    in_force: str | None
    reaffirmed: tuple[Reaffirmed, ...]
    under: str | None
    covers: tuple[str, ...]
    denied: tuple[str, ...]
    allegations: tuple[Allegation, ...]
    ended: CeasefireEnd | None
    log: tuple[LogDay, ...]
    no_reports: tuple[Days, ...]
