"""How many people, by whom it is said: figures side by side, never averaged and never overwritten."""

from collections.abc import Hashable, Mapping, Sequence

from truceline.claims import Nondisclosure, Toll
from truceline.record.days import dated, day, near
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import place_key, place_of, who, words
from truceline.record.shapes import Figure, TollEntry
from truceline.record.sides import Sides, counted
from truceline.record.telling import entry_id, first
from truceline.record.tolls.figures import contested, figures, reported_range
from truceline.record.utterances import with_misheard


def toll_groups(evidence: Evidence, events: Mapping[str, str]) -> list[list[Toll]]:
    """Toll claims by what they count; `events` maps incident claims, and tolls without one, to entries.

    A forecast is no toll.
    """
    claims = [claim for claim in evidence.told(Toll) if claim.stance not in {"expected", "demanded"}]

    def counts(toll: Toll) -> tuple[object, ...]:
        return (*_people(toll), _whereabouts(toll, events))

    def same_toll(a: Toll, b: Toll) -> bool:
        if a.scope == "cumulative":
            return _same_start(a, b)
        return event_of(a, events) is not None or near(a.when, b.when) or _told_twice(a, b)

    def start(toll: Toll) -> Hashable:
        """Of a running total nothing else is compared."""
        return _start(toll) if toll.scope == "cumulative" else toll.id

    groups = grouped(claims, same_toll, evidence.pairs, block=counts, face=start)
    return with_misheard(groups, evidence.pairs, evidence.by_id)


def toll_entries(
    groups: Sequence[Sequence[Toll]], events: Mapping[str, str], sides: Sides, evidence: Evidence
) -> tuple[TollEntry, ...]:
    """An entry for each group, with its figures, their range, and the claims that a party has not said."""
    entry_of = {claim.id: entry_id(group) for group in groups for claim in group}
    entries = tuple(_entry(group, events, entry_of, sides, evidence) for group in groups)
    silent = evidence.told(Nondisclosure)
    return tuple(_with_silence(entry, entries, silent) for entry in entries)


def own_figures(entries: Sequence[TollEntry], party: str) -> list[Figure]:
    """What a party itself says of how many of its military were killed in all."""
    return [
        figure
        for entry in entries
        if entry.party == party
        and (entry.outcome, entry.status, entry.scope) == ("killed", "military", "cumulative")
        for figure in entry.figures
        if figure.standing == "own side" and figure.stance != "denied"
    ]


def ground(toll: Toll) -> str | None:
    """The place that a running total is limited to; a party's own country limits nothing."""
    if not toll.where or words(toll.where[0].name).replace(" ", "-") in counted(toll):
        return None
    return place_key(toll.where[0])


def event_of(toll: Toll, events: Mapping[str, str]) -> str | None:
    """The incident entry that a toll belongs to, by its incident claim or for itself."""
    return events.get(toll.incident or toll.id)


def _people(toll: Toll) -> tuple[object, ...]:
    """A part ("three children") is only ever compared with the same part, by its words."""
    part = words(toll.victims.text) if toll.part_of else None
    parties = tuple(sorted(counted(toll)))
    return (toll.outcome, parties, toll.victims.status, toll.scope, toll.per == "together", part)


def _whereabouts(toll: Toll, events: Mapping[str, str]) -> str | None:
    """What limits whom it counts: its incident's entry, its place, or its document if it names nobody."""
    if event := event_of(toll, events):
        return event
    if toll.scope == "incident":
        return place_of(toll) or toll.document
    return ground(toll) or (None if counted(toll) else toll.document)


def _same_start(a: Toll, b: Toll) -> bool:
    """Whether two running totals count since the same day, as far as they say."""
    return len({_start(a), _start(b)} - {None}) < 2


def _start(toll: Toll) -> str | None:
    return day(toll.when.earliest) if toll.when else None


def _told_twice(a: Toll, b: Toll) -> bool:
    return a.document == b.document and (a.low, a.high, a.when) == (b.low, b.high, b.when)


def _entry(
    group: Sequence[Toll],
    events: Mapping[str, str],
    entry_of: Mapping[str, str],
    sides: Sides,
    evidence: Evidence,
) -> TollEntry:
    lead = group[0]
    found = figures(group, sides, evidence)
    low, high = reported_range(found)
    carried = [
        claim
        for figure in found
        for claim in (figure.claim, *figure.echoes, *(variant.claim for variant in figure.variants))
    ]
    return TollEntry(
        id=entry_id(group),
        claims=tuple(carried),
        rule=reason(group, "one toll", evidence.pairs),
        outcome=lead.outcome,
        party=lead.victims.party,
        parties=lead.victims.parties,
        status=lead.victims.status,
        text=lead.victims.text,
        per=first(claim.per for claim in group),
        scope=lead.scope,
        incident=first(event_of(claim, events) for claim in group),
        part_of=first(entry_of.get(claim.part_of or "") for claim in group),
        where=first(claim.where for claim in group) or (),
        when=first(claim.when for claim in group if dated(claim.when)) if lead.scope == "incident" else None,
        figures=found,
        low=low,
        high=high,
        contested=contested(found),
        undisclosed=(),
    )


def _with_silence(
    entry: TollEntry, entries: Sequence[TollEntry], silent: Sequence[Nondisclosure]
) -> TollEntry:
    """The entry with the claims that its party has not said, unless that party has by now."""
    if entry.party is None or entry.scope == "incident" or own_figures(entries, entry.party):
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
