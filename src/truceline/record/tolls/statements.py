"""Each figure of the record with its claim, its people, its speaker and the days it may speak of."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from truceline.claims import Document, Toll
from truceline.record.days import day, known_to_days
from truceline.record.evidence import Evidence
from truceline.record.origins import utterer
from truceline.record.shapes import Counted, Figure, TollEntry
from truceline.record.sides import counted
from truceline.record.tolls.entries import ground


@dataclass(frozen=True, slots=True)
class Statement:
    """`claim` is the figure's own, as its utterance is best carried. The same `parties` stand in one order.

    `day`: the day that the number speaks of, null if undated; `latest`: no later than this, the day of the
    document failing others. `event_days`: first and last day of an event known to within a few days.
    """

    claim: Toll
    figure: Figure
    entry: TollEntry
    speaker: str
    parties: tuple[str, ...]
    status: Counted
    day: str | None
    latest: str | None
    event_days: tuple[str, str] | None

    @property
    def people(self) -> tuple[object, ...]:
        """Whom it counts, apart from the days: figures of one speaker with the same people are a series."""
        return (
            self.claim.outcome,
            self.parties,
            self.status,
            self.claim.scope,
            ground(self.claim),
            self.entry.part_of,
        )


def statements(entries: Sequence[TollEntry], evidence: Evidence) -> list[Statement]:
    """A statement for each figure, in the canonical order of the claims."""
    claims = {claim.id: claim for claim in evidence.claims if isinstance(claim, Toll)}
    place = {claim: number for number, claim in enumerate(claims)}
    found = sorted(_statements(entries, claims, evidence.by_id), key=lambda one: place[one.claim.id])
    order: dict[frozenset[str], tuple[str, ...]] = {}
    return [replace(one, parties=order.setdefault(frozenset(one.parties), one.parties)) for one in found]


def _statements(
    entries: Sequence[TollEntry], claims: Mapping[str, Toll], documents: Mapping[str, Document]
) -> Iterator[Statement]:
    for entry in entries:
        for figure in entry.figures:
            claim = claims[figure.claim]
            yield _statement(claim, figure, entry, documents)


def _statement(claim: Toll, figure: Figure, entry: TollEntry, documents: Mapping[str, Document]) -> Statement:
    document = documents[claim.document]
    running = claim.scope == "cumulative"
    happened = claim.when or entry.when if not running else None
    stated = (figure.as_of or day(claim.said_on)) if running else day(happened.latest) if happened else None
    status = claim.victims.status
    return Statement(
        claim=claim,
        figure=figure,
        entry=entry,
        speaker=utterer(claim, documents),
        parties=counted(claim),
        status="all" if status == "unknown" else status,
        day=stated,
        latest=stated or day(document.published) or day(document.received),
        event_days=known_to_days(happened),
    )
