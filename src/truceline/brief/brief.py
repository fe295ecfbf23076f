"""A brief: the record as sections of sentences, each with its basis."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from truceline.brief import basis
from truceline.brief.basis import Sentence
from truceline.brief.material import Material, gather
from truceline.brief.sentences.accords import Agreement, agreement, pledges_in_order
from truceline.brief.sentences.background import background
from truceline.brief.sentences.ceasefires import Pause, ceasefire
from truceline.brief.sentences.events import Event, control, incident
from truceline.brief.sentences.following import Following, following
from truceline.brief.sentences.left_out import left_out
from truceline.brief.sentences.people import TollSection, toll
from truceline.brief.sentences.positions import position
from truceline.brief.sentences.promises import Promise, promise
from truceline.brief.sentences.silence import undisclosed
from truceline.brief.sentences.summary import summary
from truceline.brief.sentences.unknowns import unknowns
from truceline.brief.wording import grammar
from truceline.claims import AnyClaim, Document
from truceline.record.shapes import Record


@dataclass(frozen=True, slots=True)
class Brief:
    """The sections of a brief, in the order of its page.

    `promises` are those of no accord that is told of. `absent` holds, for each section without entries, that
    nothing was found. `material`: what the brief was composed from.
    """

    title: str
    summary: tuple[Sentence, ...]
    agreements: tuple[Agreement, ...]
    promises: tuple[Promise, ...]
    ceasefires: tuple[Pause, ...]
    incidents: tuple[Event, ...]
    control: tuple[Event, ...]
    tolls: tuple[TollSection, ...]
    undisclosed: tuple[Sentence, ...]
    following: Following
    positions: tuple[Sentence, ...]
    background: tuple[Sentence, ...]
    unknowns: tuple[Sentence, ...]
    left_out: tuple[Sentence, ...]
    absent: Mapping[str, Sentence]
    material: Material

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence, in the order of the page."""
        yield from self.summary
        for agreed in self.agreements:
            yield from agreed.sentences()
        for promised in self.promises:
            yield from promised.sentences()
        for pause in self.ceasefires:
            yield from pause.sentences()
        for event in (*self.incidents, *self.control):
            yield from event.sentences()
        for counted in self.tolls:
            yield from counted.sentences()
        yield from self.undisclosed
        yield from self.following.sentences()
        for group in (self.positions, self.background, self.unknowns, self.left_out):
            yield from group
        yield from self.absent.values()


def brief(record: Record, claims: Iterable[AnyClaim], documents: Iterable[Document]) -> Brief:
    """The brief of a record; `claims` and `documents` are those that it was built from.

    Raises `basis.UnfoundedError` where a sentence has no basis or cites words that are not in its document.
    """
    material = gather(record, claims, documents)
    pledges = pledges_in_order(record)
    under = {pledge for accord in record.accords for pledge in accord.pledges}
    numbers = {entry.id: number for number, entry in enumerate(pledges, 1)}
    for number, entry in enumerate(record.incidents, 1):
        numbers |= dict.fromkeys((entry.id, *entry.claims), number)
    pauses = {entry.id: entry for entry in record.ceasefires}
    missing = unknowns(numbers, material)
    composed = Brief(
        title=material.masked(_title(record)),
        summary=summary(missing, material),
        agreements=tuple(agreement(entry, pledges, numbers, material) for entry in record.accords),
        promises=tuple(promise(entry, numbers, material) for entry in pledges if entry.id not in under),
        ceasefires=tuple(ceasefire(entry, pauses, numbers, material) for entry in record.ceasefires),
        incidents=tuple(incident(numbers[entry.id], entry, material) for entry in record.incidents),
        control=tuple(control(entry, material) for entry in record.control),
        tolls=tuple(toll(entry, material) for entry in record.tolls),
        undisclosed=tuple(undisclosed(entry, material) for entry in record.nondisclosures),
        following=following(material),
        positions=tuple(position(entry, material) for entry in record.positions),
        background=tuple(background(entry, material) for entry in record.background),
        unknowns=missing,
        left_out=left_out(material),
        absent=_absent(material),
        material=material,
    )
    basis.check(composed.sentences(), material.documents)
    return composed


def _title(record: Record) -> str:
    """The parties to accords and ceasefires, as the documents name them; else where things happened."""
    parties = [party for accord in record.accords for party in accord.parties]
    parties += [party for ceasefire in record.ceasefires for party in ceasefire.parties]
    named: dict[str, str] = {}
    for party in parties:
        named.setdefault(party.actor or party.name, grammar.with_article(party.name))
    if 1 < len(named) < 5:
        return f"{grammar.opened(grammar.listing(list(named.values())))}: promises and reports"
    countries = _countries(record)
    if 0 < len(countries) < 4:
        return f"{grammar.opened(grammar.listing(countries))}: what is said to have happened"
    return "What was promised, and what is said to have happened"


def _countries(record: Record) -> list[str]:
    """The countries of events, ground and numbers of people, as the documents name them."""
    places = [place for incident in record.incidents for place in incident.where]
    places += [place for control in record.control for place in control.where]
    places += [place for toll in record.tolls for place in toll.where]
    return list(
        dict.fromkeys(grammar.with_article(place.name) for place in places if place.kind == "country")
    )


def _absent(material: Material) -> dict[str, Sentence]:
    """For each section without entries, that nothing was found."""
    record = material.record
    sections = {
        "promises": ("pledge", record.pledges),
        "ceasefires": ("ceasefire", record.ceasefires),
        "events": ("incident", record.incidents),
        "people": ("number of people harmed", (*record.tolls, *record.nondisclosures)),
        "positions": ("position of a party", record.positions),
        "background": ("background", record.background),
        "unknown": ("gap that this brief looks for", record.unknowns),
    }
    return {
        section: material.absent(f"The documents read tell of no {what}", what, material.searched)
        for section, (what, entries) in sections.items()
        if not entries
    }
