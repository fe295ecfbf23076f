"""Case files with known events: documents and claims as the reader would give them, and the truth."""

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from tests.evaluation.events.settings import Setting
from tests.evaluation.events.telling import Number, Telling, deny, tell
from tests.evaluation.events.world import world
from truceline.claims import (
    AnyClaim,
    Document,
    Incident,
    Outcome,
    Quote,
    Reader,
    Toll,
    Victims,
    claim_id,
    content_hash,
    digest,
)

C = TypeVar("C", Incident, Toll)
_READER = Reader(name="generator", version="1")
_BULLETINS = 0.4  # of the sources print one document a day; the others one a telling


@dataclass(frozen=True, slots=True)
class Case:
    """`truth`: the number of the event that each incident claim tells of. `sources`: its publisher."""

    documents: tuple[Document, ...]
    claims: tuple[AnyClaim, ...]
    truth: dict[str, int]
    sources: dict[str, str]


def case(setting: Setting, seed: int) -> Case:
    """The same setting and seed give the same case."""
    rng = random.Random(f"{setting.name} {seed}")
    around = world(setting, rng)
    papers: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for number, coverage in enumerate(setting.coverage):
        source = f"Source {number + 1}"
        daily = number < _BULLETINS * len(setting.coverage)
        for event in around.events:
            if rng.random() < coverage:
                tellings = [tell(event, around, setting, rng)]
                if rng.random() < setting.again:
                    tellings.append(tell(event, around, setting, rng))
                for again, telling in enumerate(tellings):
                    paper = str(telling.published) if daily and not again else f"{event.number} {again}"
                    papers[source, paper].append(telling)
    for event in around.events:
        if rng.random() < setting.denial:
            papers[f"Press office of the {event.actor}", str(event.number)].append(
                deny(event, around, setting, rng)
            )
    return _written(seed, sorted(papers.items()))


def _written(seed: int, papers: Iterable[tuple[tuple[str, str], list[Telling]]]) -> Case:
    documents, claims = [], []
    truth: dict[str, int] = {}
    sources: dict[str, str] = {}
    for (source, name), tellings in papers:
        paper = _Paper(
            source, f"{name}, case {seed}", max(telling.published for telling in tellings).isoformat()
        )
        for telling in tellings:
            incident = paper.write(telling)
            truth[incident.id], sources[incident.id] = telling.event, source
        documents.append(paper.document)
        claims += paper.claims
    return Case(tuple(documents), tuple(claims), truth, sources)


class _Paper:
    """A document that grows with what it tells."""

    def __init__(self, source: str, name: str, published: str) -> None:
        self.claims: list[AnyClaim] = []
        self._id = digest([source, name, published])
        self._source, self._name, self._published = source, name, published
        self._text = ""

    @property
    def document(self) -> Document:
        return Document(
            id=self._id,
            sha256=self._id,
            text_sha256=digest(self._text),
            extractor="generator",
            publisher=self._source,
            published=self._published,
            title=f"{self._source}, {self._name}",
            text=self._text,
        )

    def write(self, telling: Telling) -> Incident:
        """Add the claims of a telling: the incident and its tolls."""
        incident = self._add(
            Incident,
            telling,
            act=telling.act,
            stance=telling.stance,
            actors=telling.actors,
            affected=telling.affected,
            attribution="or" if telling.either else None,
            affected_class=telling.affected_class,
            means=telling.means,
        )
        if telling.killed:
            self._toll(telling, "killed", telling.killed, incident)
        if telling.injured:
            self._toll(telling, "injured", telling.injured, incident)
        return incident

    def _toll(self, telling: Telling, outcome: Outcome, number: Number, incident: Incident) -> None:
        self._add(
            Toll,
            telling,
            outcome=outcome,
            victims=Victims(text="people"),
            low=number.low,
            high=number.high,
            qualifier=number.qualifier,
            scope="incident",
            incident=incident.id,
        )

    def _add(self, kind: type[C], telling: Telling, **fields: Any) -> C:
        words = f"Sentence {len(self.claims) + 1}."
        start = len(self._text)
        self._text += f"{words} "
        quote = Quote(exact=words, start=start, end=start + len(words))
        claim = kind(
            id=claim_id(self._id, kind.__name__, quote.start, quote.end),
            content="",
            document=self._id,
            quote=quote,
            when=telling.when,
            where=telling.where,
            reader=_READER,
            **fields,
        )
        claim = claim.model_copy(update={"content": content_hash(claim.model_dump(mode="json"))})
        self.claims.append(claim)
        return claim
