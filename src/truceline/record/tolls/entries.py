"""How many people, by whom it is said: figures side by side, never averaged and never overwritten."""

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from truceline.claims import Document, Nondisclosure, Toll
from truceline.record.days import dated, day, near
from truceline.record.evidence import Evidence, Share
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import place_key, place_of, who, words
from truceline.record.review import Pairs
from truceline.record.shapes import TollEntry
from truceline.record.sides import Sides, counted
from truceline.record.telling import entry_id, first
from truceline.record.tolls.figures import contested, figures, reported_range
from truceline.record.utterances import with_misheard


def toll_groups(evidence: Evidence, events: Mapping[str, str]) -> list[list[Toll]]:
    """Toll claims by what they count; `events` maps incident claims, and tolls without one, to entries.

    A forecast is no toll.
    """
    counts = [count for share in evidence.shares for count in share.once(_counts)]
    blocks, faces = {}, {}
    for count in counts:
        event = events.get(count.owner)
        blocks[count.toll.id] = count.people, event or count.elsewhere
        # Of a running total only its start is compared, of a toll of an event in the record nothing.
        faces[count.toll.id] = "event" if event and not count.running else count.face
    groups = grouped(
        [count.toll for count in counts],
        _same_toll,
        evidence.pairs,
        block=lambda toll: blocks[toll.id],
        face=lambda toll: faces[toll.id],
        memo=evidence.memo,
    )
    return with_misheard(groups, evidence.pairs, evidence.by_id)


def toll_entries(
    groups: Sequence[Sequence[Toll]], events: Mapping[str, str], sides: Sides, evidence: Evidence
) -> tuple[TollEntry, ...]:
    """An entry for each group, with its figures, their range, and the claims that a party has not said."""
    parts = {claim.part_of for claim in evidence.told(Toll)} - {None}
    wholes = {claim.id: entry_id(group) for group in groups for claim in group if claim.id in parts}
    entries = []
    for group in groups:
        event = first([event_of(claim, events) for claim in group])
        whole = first([wholes.get(claim.part_of or "") for claim in group]) if parts else None
        documents = evidence.documents_of(group)
        things = group, event, whole, sides, documents, evidence.pairs
        entries.append(evidence.memo.of(group[0].id, _entry, *things))
    silent = evidence.told(Nondisclosure)
    told = disclosing(entries)
    return tuple(_with_silence(entry, told, silent) for entry in entries)


def disclosing(entries: Iterable[TollEntry]) -> frozenset[str]:
    """The parties that say how many of their own military were killed in all."""
    return frozenset(
        entry.party
        for entry in entries
        if entry.party
        and (entry.outcome, entry.status, entry.scope) == ("killed", "military", "cumulative")
        and any(figure.standing == "own side" and figure.stance != "denied" for figure in entry.figures)
    )


def ground(toll: Toll) -> str | None:
    """The place that a running total is limited to; a party's own country limits nothing."""
    if not toll.where or words(toll.where[0].name).replace(" ", "-") in counted(toll):
        return None
    return place_key(toll.where[0])


def event_of(toll: Toll, events: Mapping[str, str]) -> str | None:
    """The incident entry that a toll belongs to, by its incident claim or for itself."""
    return events.get(toll.incident or toll.id)


class _Count(NamedTuple):
    """What a toll counts, apart from the event that its `owner` may belong to, a claim or itself.

    `elsewhere`: what limits whom it counts without one. `face`: what it is compared by.
    """

    toll: Toll
    people: tuple[object, ...]
    owner: str
    elsewhere: str | None
    face: str | None
    running: bool


def _counts(share: Share) -> list[_Count]:
    tolls = (claim for claim in share.claims if isinstance(claim, Toll))
    return [
        _Count(
            toll=toll,
            people=_people(toll),
            owner=toll.incident or toll.id,
            elsewhere=_elsewhere(toll),
            face=_start(toll) if toll.scope == "cumulative" else toll.id,
            running=toll.scope == "cumulative",
        )
        for toll in tolls
        if toll.stance not in {"expected", "demanded"}
    ]


def _people(toll: Toll) -> tuple[object, ...]:
    """A part ("three children") is only ever compared with the same part, by its words."""
    part = words(toll.victims.text) if toll.part_of else None
    parties = tuple(sorted(counted(toll)))
    return (toll.outcome, parties, toll.victims.status, toll.scope, toll.per == "together", part)


def _elsewhere(toll: Toll) -> str | None:
    """Without an event, its place limits whom it counts, or its document if it names nobody."""
    if toll.scope == "incident":
        return place_of(toll) or toll.document
    return ground(toll) or (None if counted(toll) else toll.document)


def _same_toll(a: Toll, b: Toll) -> bool:
    """Whether two tolls of the same people count the same; running totals do unless they say since when."""
    if a.scope == "cumulative":
        return len({_start(a), _start(b)} - {None}) < 2
    return near(a.when, b.when) or _told_twice(a, b)


def _start(toll: Toll) -> str | None:
    return day(toll.when.earliest) if toll.when else None


def _told_twice(a: Toll, b: Toll) -> bool:
    return a.document == b.document and (a.low, a.high, a.when) == (b.low, b.high, b.when)


def _entry(
    group: Sequence[Toll],
    event: str | None,
    whole: str | None,
    sides: Sides,
    documents: Mapping[str, Document],
    pairs: Pairs,
) -> TollEntry:
    lead = group[0]
    found = figures(group, sides, documents)
    low, high = reported_range(found)
    carried = [
        claim
        for figure in found
        for claim in (figure.claim, *figure.echoes, *(variant.claim for variant in figure.variants))
    ]
    return TollEntry(
        id=entry_id(group),
        claims=tuple(carried),
        rule=reason(group, "one toll", pairs),
        outcome=lead.outcome,
        party=lead.victims.party,
        parties=lead.victims.parties,
        status=lead.victims.status,
        text=lead.victims.text,
        per=first(claim.per for claim in group),
        scope=lead.scope,
        incident=event,
        part_of=whole,
        where=first(claim.where for claim in group) or (),
        when=first(claim.when for claim in group if dated(claim.when)) if lead.scope == "incident" else None,
        figures=found,
        low=low,
        high=high,
        contested=contested(found),
        undisclosed=(),
    )


def _with_silence(entry: TollEntry, told: Container[str], silent: Sequence[Nondisclosure]) -> TollEntry:
    """The entry with the claims that its party has not said, unless that party has by now."""
    if entry.party is None or entry.scope == "incident" or entry.party in told:
        return entry
    about = tuple(claim.id for claim in silent if _concerns(claim, entry))
    return entry.model_copy(update={"undisclosed": about})


def _concerns(claim: Nondisclosure, entry: TollEntry) -> bool:
    return (
        claim.about == "toll"
        and claim.stance != "denied"
        and who(claim.actor) == entry.party
        and claim.outcome in {None, entry.outcome}
        and (claim.status in {None, entry.status} or "unknown" in {claim.status, entry.status})
    )
