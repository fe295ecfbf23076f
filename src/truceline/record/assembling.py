"""What a record is made of, put together: each part from the evidence and from the parts before it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from truceline.claims import AnyClaim, Decision
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
from truceline.record.days import start
from truceline.record.evidence import Evidence
from truceline.record.gathering import gather
from truceline.record.given import Given, known_on
from truceline.record.grades import grades
from truceline.record.incidents import (
    OnDay,
    in_days,
    incident_entries,
    incident_tellings,
    told_events,
    toll_homes,
)
from truceline.record.memo import Memo
from truceline.record.review import all_ruled_on, changed, in_order, pairs
from truceline.record.shapes import (
    AccordEntry,
    CeasefireEntry,
    Entry,
    PledgeEntry,
    Record,
    TollEntry,
    Unanchored,
)
from truceline.record.sides import Sides, camps, sides, together
from truceline.record.statements import (
    background_entries,
    control_entries,
    nondisclosure_entries,
    position_entries,
)
from truceline.record.telling import entry_id, first
from truceline.record.tolls import toll_entries, toll_groups
from truceline.record.unknowns import unknowns

E = TypeVar("E", bound=Entry)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Basis:
    """What a record rests on. `lost`: anchors of decisions that rest on no claim."""

    evidence: Evidence
    decisions: tuple[Decision, ...]
    lost: tuple[Unanchored, ...]


def basis(
    given: Given,
    decisions: Iterable[Decision],
    as_of: str | None,
    said_by: str | None,
    memo: Memo,
) -> Basis:
    """The basis of a record; `memo`: of the record before, where one grows."""
    anchors = anchored(in_order(decisions), given.claims.values(), given.documents.values())
    left = given.changed(changed(given.claims, anchors.decisions, memo))
    rulings = memo.of("", pairs, anchors.decisions)
    return Basis(gather(left, rulings, as_of, said_by, memo), anchors.decisions, anchors.lost)


def assembled(basis: Basis) -> Record:
    """The record that rests on it, but for what follows from its numbers."""
    evidence, ruled = basis.evidence, basis.decisions
    parties = evidence.memo.of("", sides, together(share.once(camps) for share in evidence.shares))
    days, tolls = _events(evidence, parties)
    incidents = tuple(incident for day in days for incident in day.incidents)
    ceasefires = ceasefire_entries(days, evidence)
    done = happened(days, ceasefires, evidence)
    accords, pledges = _promises(evidence, parties, ceasefires, done, ruled_statuses(ruled))
    return Record(
        as_of=evidence.as_of,
        said_by=evidence.said_by,
        reviewed=all_ruled_on(evidence.claims, ruled),
        documents=evidence.sources,
        accords=accords,
        pledges=pledges,
        ceasefires=_by_day(ceasefires, lambda pause: pause.in_force or pause.agreed or start(pause.when)),
        incidents=incidents,
        tolls=tolls,
        nondisclosures=nondisclosure_entries(evidence),
        control=_by_day(control_entries(evidence), lambda control: start(control.when)),
        positions=position_entries(evidence),
        background=background_entries(evidence),
        unknowns=unknowns(parties, pledges, days, tolls, evidence.searched),
        left_out=evidence.left_out,
        grades=grades(evidence.claims, ruled),
        unanchored=basis.lost,
    )


def _events(evidence: Evidence, parties: Sides) -> tuple[list[OnDay], tuple[TollEntry, ...]]:
    """The incidents day by day, and the tolls."""
    told = incident_tellings(evidence)
    events = told_events(told, evidence)
    homes = toll_homes(events, told, evidence)
    entry_of = {claim.id: event.id for event in events for claim in event.claims}
    entry_of |= {toll: entry for toll, (entry, _) in homes.items()}
    tolls = toll_entries(toll_groups(evidence, entry_of), entry_of, parties, evidence)
    of_incident = _listed((toll.incident, toll.id) for toll in tolls)
    incidents = incident_entries(events, of_incident, _listed(homes.values()), evidence)
    return in_days(events, incidents, evidence.memo), tolls


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


def _listed(pairs: Iterable[tuple[str | None, T]]) -> dict[str, tuple[T, ...]]:
    """For each first of a pair, the seconds; pairs without a first are left out."""
    lists: dict[str, tuple[T, ...]] = {}
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
