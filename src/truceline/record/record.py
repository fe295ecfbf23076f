"""The record as of a day, from claims and decisions alone: no clock, no place, no order of arrival."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from truceline.claims import AnyClaim, Decision, Document, Period
from truceline.record.accords import (
    accord_entries,
    accord_groups,
    happened,
    pledge_entries,
    pledge_groups,
    ruled_statuses,
)
from truceline.record.accords.promises import Happened
from truceline.record.accords.rulings import Ruled
from truceline.record.anchoring import anchored
from truceline.record.ceasefires import ceasefire_entries
from truceline.record.evidence import Evidence, gather, known_on
from truceline.record.grades import grades
from truceline.record.incidents import (
    incident_entries,
    incident_groups,
    incident_links,
    incident_tellings,
    toll_homes,
)
from truceline.record.review import all_ruled_on, in_order, pairs, reviewed
from truceline.record.shapes import (
    AccordEntry,
    CeasefireEntry,
    Entry,
    IncidentEntry,
    PledgeEntry,
    Record,
    TollEntry,
    Unanchored,
)
from truceline.record.sides import Sides, sides
from truceline.record.statements import (
    background_entries,
    control_entries,
    nondisclosure_entries,
    position_entries,
)
from truceline.record.telling import entry_id, first
from truceline.record.tolls import ruled_readings, toll_entries, toll_groups, what_follows
from truceline.record.unknowns import unknowns

E = TypeVar("E", bound=Entry)


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
    record, _ = _built(claims, documents, decisions, as_of, said_by)
    return record


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
    record, basis = _built(claims, documents, decisions, as_of, said_by)
    following = what_follows(record.tolls, basis.evidence, ruled_readings(basis.decisions))
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


@dataclass(frozen=True, slots=True)
class _Basis:
    """What a record rests on."""

    evidence: Evidence
    decisions: tuple[Decision, ...]
    lost: tuple[Unanchored, ...]


def _built(
    claims: Iterable[AnyClaim],
    documents: Iterable[Document],
    decisions: Iterable[Decision],
    as_of: str | None,
    said_by: str | None,
) -> tuple[Record, _Basis]:
    with _uncollected():
        given, texts = list(claims), list(documents)
        anchors = anchored(in_order(decisions), given, texts)
        rulings = pairs(anchors.decisions)
        evidence = gather(reviewed(given, anchors.decisions), texts, rulings, as_of, said_by)
        basis = _Basis(evidence, anchors.decisions, anchors.lost)
        return _record(basis), basis


def _record(basis: _Basis) -> Record:
    evidence, ruled = basis.evidence, basis.decisions
    parties = sides(evidence.claims)
    incidents, tolls = _events(evidence, parties)
    ceasefires = ceasefire_entries(incidents, evidence)
    done = happened(incidents, ceasefires, evidence)
    accords, pledges = _promises(evidence, parties, ceasefires, done, ruled_statuses(ruled))
    return Record(
        as_of=evidence.as_of,
        said_by=evidence.said_by,
        reviewed=all_ruled_on(evidence.claims, ruled),
        documents=evidence.sources,
        accords=accords,
        pledges=pledges,
        ceasefires=_by_day(ceasefires, lambda pause: pause.in_force or pause.agreed or _start(pause.when)),
        incidents=incidents,
        tolls=tolls,
        nondisclosures=nondisclosure_entries(evidence),
        control=_by_day(control_entries(evidence), lambda control: _start(control.when)),
        positions=position_entries(evidence),
        background=background_entries(evidence),
        unknowns=unknowns(parties, pledges, incidents, tolls, evidence.searched),
        left_out=evidence.left_out,
        grades=grades(evidence.claims, ruled),
        unanchored=basis.lost,
    )


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for garbage cycles: none are made, and each search goes through all claims."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _events(evidence: Evidence, parties: Sides) -> tuple[tuple[IncidentEntry, ...], tuple[TollEntry, ...]]:
    told = incident_tellings(evidence)
    groups = incident_groups(told, evidence)
    homes = toll_homes(groups, told, evidence)
    events = _entry_of(groups) | {toll: entry for toll, (entry, _) in homes.items()}
    links = incident_links(groups, told, evidence.pairs)
    for entry, link in homes.values():
        links[entry] = (*links.get(entry, ()), link)
    tolls = toll_entries(toll_groups(evidence, events), events, parties, evidence)
    of_incident = _listed((toll.incident, toll.id) for toll in tolls)
    incidents = incident_entries(groups, of_incident, links, evidence)
    return _by_day(incidents, lambda incident: _start(incident.when)), tolls


def _promises(
    evidence: Evidence,
    parties: Sides,
    ceasefires: Sequence[CeasefireEntry],
    done: Happened,
    ruled: Ruled,
) -> tuple[tuple[AccordEntry, ...], tuple[PledgeEntry, ...]]:
    agreed = accord_groups(evidence)
    accord_of = _entry_of(agreed)
    promised = pledge_groups(evidence, accord_of)
    under = _listed(
        (first(accord_of.get(c.accord or "") for c in group), entry_id(group)) for group in promised
    )
    accords = accord_entries(agreed, under, evidence)
    by_claim = {claim: entry for entry in accords for claim in entry.claims}
    pledges = pledge_entries(promised, by_claim, ceasefires, done, parties, ruled, evidence)
    return (
        _by_day(accords, lambda accord: accord.agreed or accord.in_force or _told(accord, evidence)),
        _by_day(pledges, lambda pledge: pledge.since),
    )


def _entry_of(groups: Iterable[Sequence[AnyClaim]]) -> dict[str, str]:
    """The entry that each claim belongs to."""
    return {claim.id: entry_id(group) for group in groups for claim in group}


def _listed(pairs: Iterable[tuple[str | None, str]]) -> dict[str, tuple[str, ...]]:
    """For each first of a pair, the seconds; pairs without a first are left out."""
    lists: dict[str, tuple[str, ...]] = {}
    for key, value in pairs:
        if key is not None:
            lists[key] = (*lists.get(key, ()), value)
    return lists


def _by_day(entries: Iterable[E], moment: Callable[[E], str | None]) -> tuple[E, ...]:
    """Earliest first, undated last, otherwise as the documents tell them."""
    return tuple(sorted(entries, key=lambda entry: moment(entry) or "9999"))


def _told(entry: AccordEntry, evidence: Evidence) -> str | None:
    """The day by which it was told of."""
    days = (known_on(evidence.by_id[account.document]) for account in entry.accounts)
    return min((one for one in days if one), default=None)


def _start(period: Period | None) -> str | None:
    return (period.earliest or period.latest) if period else None
