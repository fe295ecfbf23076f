"""Hand-made reports: each claim is added with the words that carry it, so that every quote resolves."""

from collections.abc import Iterable
from typing import Any, TypeVar

from truceline.claims import (
    Anchor,
    AnyClaim,
    Claim,
    Decision,
    Document,
    DocumentRole,
    Does,
    Incident,
    Named,
    Passage,
    Period,
    Place,
    Pledge,
    Quote,
    Reader,
    Speaker,
    Toll,
    Victims,
    VictimStatus,
    claim_id,
    digest,
)
from truceline.record.record import reckoned
from truceline.record.shapes import Record

C = TypeVar("C", bound=Claim)

ARMENIA = Named(name="Armenia", actor="armenia")
AZERBAIJAN = Named(name="Azerbaijan", actor="azerbaijan")
BARDA = Place(name="Barda", geonames=586429, kind="place")
STEPANAKERT = Place(name="Stepanakert", geonames=586770, kind="place")


def on(earliest: str | None, latest: str | None = None) -> Period:
    """One day, or the days from the first to the last."""
    return Period(earliest=earliest, latest=latest or earliest, text="then")


def as_of(latest: str) -> Period:
    """A running total's last day."""
    return Period(latest=latest, text="as of then")


class Report:
    """A document that grows with the claims that are added to it."""

    def __init__(
        self,
        name: str,
        published: str | None = "2020-10-30",
        publisher: str | None = None,
        received: str | None = None,
        role: DocumentRole = "report",
    ) -> None:
        self.name = name
        self.claims: list[AnyClaim] = []
        self._about: dict[str, Any] = {
            "published": published,
            "publisher": publisher or name,
            "received": received,
            "title": name,
            "role": role,
        }
        self._sentences: list[str] = []
        self._comments: list[int] = []

    @property
    def document(self) -> Document:
        text = " ".join(self._sentences)
        hashed = digest(self.name)
        return Document(
            id=hashed,
            sha256=hashed,
            text_sha256=digest(text),
            extractor="text",
            text=text,
            passages=tuple(
                Passage(start=s, end=e, role="comment") for s, e in map(self._span, self._comments)
            ),
            **self._about,
        )

    def says(self, kind: type[C], words: str, *, speaker: Named | None = None, **fields: Any) -> C:
        """Add a claim that `words` carry, said by `speaker` or else by the document itself."""
        self._sentences.append(words)
        start, end = self._span(len(self._sentences) - 1)
        quote = Quote(exact=words, start=start, end=end)
        claim = kind(
            id=claim_id(self.name, kind.__name__, start, end),
            content=digest([words, str(fields)]),
            document=digest(self.name),
            quote=quote,
            speakers=(Speaker(name=speaker.name, actor=speaker.actor, quote=quote),) if speaker else (),
            reader=Reader(name="by hand", version="1"),
            **{"kind": kind.__name__.lower(), **fields},
        )
        self.claims.append(claim)  # type: ignore[arg-type]
        return claim

    def comments(self, words: str) -> None:
        """Add a reader's comment, with no claim."""
        self._sentences.append(words)
        self._comments.append(len(self._sentences) - 1)

    def toll(self, words: str, low: int | None, high: int | None, **fields: Any) -> Toll:
        """A running total of people killed, unless `fields` say otherwise."""
        party: str | None = fields.pop("party", None)
        parties: tuple[str, ...] = fields.pop("parties", ())
        status: VictimStatus = fields.pop("status", "unknown")
        text: str = fields.pop("text", "people")
        victims = Victims(party=party, parties=parties, status=status, text=text)
        given = {"outcome": "killed", "scope": "cumulative", "qualifier": "exact", **fields}
        return self.says(Toll, words, low=low, high=high, victims=victims, **given)

    def shelling(self, words: str, **fields: Any) -> Incident:
        """An incident of shelling, unless `fields` say otherwise."""
        return self.says(Incident, words, **{"act": "Shelling/artillery/missile attack", **fields})

    def pledge(self, words: str, topic: str, **fields: Any) -> Pledge:
        """A pledge of both parties, unless `fields` say otherwise."""
        given = {"by": (ARMENIA, AZERBAIJAN), "modality": "shall_not", "act": words, **fields}
        return self.says(Pledge, words, topic=topic, **given)

    def _span(self, number: int) -> tuple[int, int]:
        start = sum(len(sentence) + 1 for sentence in self._sentences[:number])
        return start, start + len(self._sentences[number])


def ruling(
    does: Does, *claims: Claim, at: str = "2020-11-01", value: dict[str, Any] | None = None
) -> Decision:
    """What a person ruled about claims on a day."""
    anchors = tuple(Anchor(claim=claim.id, quote=claim.quote) for claim in claims)
    identity = digest([does, at, [claim.id for claim in claims], value])
    return Decision(id=identity, at=at, by="reviewer", does=does, on=anchors, value=value)


def record_of(
    *reports: Report,
    decisions: Iterable[Decision] = (),
    as_of: str | None = None,
    said_by: str | None = None,
) -> Record:
    """The record of whole reports."""
    claims = [claim for report in reports for claim in report.claims]
    documents = [report.document for report in reports]
    return reckoned(claims, documents, decisions, as_of, said_by)
