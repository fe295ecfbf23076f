"""Pledges with the conduct reported under them: for each obligor its deeds, and the status that follows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from truceline.claims import Document, Named, Pledge
from truceline.record.accords.conduct import Reported, Yardstick, bearing, reported
from truceline.record.accords.deeds import Deed, Deeds, attacks, filed, restraint
from truceline.record.accords.handovers import (
    DUTIES,
    Handover,
    by_the_other,
    fire_held,
    handovers,
    withdrawals,
)
from truceline.record.accords.pledges import commitments, pledge_entry
from truceline.record.accords.rulings import Ruled
from truceline.record.accords.statuses import Case, status_of
from truceline.record.accords.succession import Commitment, ending
from truceline.record.days import day
from truceline.record.evidence import Evidence
from truceline.record.incidents import OnDay
from truceline.record.likeness import place_key, who
from truceline.record.shapes import (
    AccordEntry,
    CeasefireEntry,
    Conduct,
    Ending,
    PledgeEntry,
    PledgeStatus,
)
from truceline.record.sides import Sides
from truceline.record.telling import first


@dataclass(frozen=True, slots=True)
class Happened:
    """What is said to have been done: deeds, and numbers handed over without a giver."""

    deeds: Deeds
    handed: Sequence[Handover]


def happened(days: Sequence[OnDay], ceasefires: Sequence[CeasefireEntry], evidence: Evidence) -> Happened:
    """The deeds that claims tell of, of whichever party."""
    given, handed = handovers(days, evidence)
    deeds = Deeds(
        (
            *(day.once(attacks) for day in days),
            *(day.once(restraint) for day in days),
            filed([*given, *withdrawals(evidence), *fire_held(ceasefires, evidence)]),
        )
    )
    return Happened(deeds, handed)


@dataclass(frozen=True, slots=True)
class Promised:
    """A pledge and what conduct is held against. `signed`: the parties of it and of its accord."""

    commitment: Commitment
    yardstick: Yardstick
    ended: Ending | None
    overdue: bool
    signed: frozenset[str]


def pledge_entries(
    groups: Sequence[Sequence[Pledge]],
    accords: Mapping[str, AccordEntry],
    ceasefires: Sequence[CeasefireEntry],
    happened: Happened,
    sides: Sides,
    ruled: Ruled,
    evidence: Evidence,
) -> tuple[PledgeEntry, ...]:
    """An entry for each group, with each obligor's conduct; `accords` maps accord claims to entries."""
    made = commitments(groups, accords, evidence)
    rivals = _by_topic(made)
    entries = []
    for group, commitment in zip(groups, made, strict=True):
        ended = ending(commitment, rivals[commitment.topic], ceasefires, evidence.last_day)
        promised = _promised(group, commitment, ended, accords, evidence.last_day)
        statuses = tuple(
            _conduct(obligor, promised, happened, sides, ruled, evidence) for obligor in commitment.by
        )
        unsigned = _unsigned(promised, happened, sides)
        entries.append(pledge_entry(group, commitment, promised.ended, statuses, unsigned, evidence))
    return tuple(entries)


def _by_topic(made: Iterable[Commitment]) -> dict[str, list[Commitment]]:
    found: dict[str, list[Commitment]] = {}
    for commitment in made:
        found.setdefault(commitment.topic, []).append(commitment)
    return found


def _promised(
    group: Sequence[Pledge],
    commitment: Commitment,
    ended: Ending | None,
    accords: Mapping[str, AccordEntry],
    as_of: str | None,
) -> Promised:
    accord = first(accords.get(claim.accord or "") for claim in group)
    due = day(first(claim.deadline for claim in group))
    return Promised(
        commitment=commitment,
        yardstick=Yardstick(
            topic=commitment.topic,
            since=commitment.since,
            until=ended.on if ended else None,
            places=frozenset(place_key(place) for claim in group for place in claim.where),
        ),
        ended=ended,
        overdue=due is not None and as_of is not None and as_of > due,
        signed=commitment.parties | set(map(who, accord.parties if accord else ())),
    )


def _conduct(
    obligor: Named,
    promised: Promised,
    happened: Happened,
    sides: Sides,
    ruled: Ruled,
    evidence: Evidence,
) -> Conduct:
    party, commitment = who(obligor), promised.commitment
    yardstick = promised.yardstick
    handed = [
        deed
        for deed in by_the_other(happened.handed, commitment.by, evidence)
        if deed.party == party and yardstick.topic in deed.topics
    ]
    deeds = happened.deeds.between(party, yardstick.topic, *yardstick.around)
    found, status = evidence.memo.of(
        (commitment.id, party),
        _reported,
        party,
        [*deeds, *handed],
        promised,
        _fighting(sides) | commitment.parties,
        evidence.documents_of(deed.claim for deed in (*deeds, *handed)),
    )
    ruling = ruled.on(commitment.claims, party)
    return Conduct(
        obligor=obligor,
        status=ruling.status if ruling else status,
        rule="ruled status" if ruling else status,
        in_line=_ids(found.in_line),
        contrary=_ids(found.contrary),
        context=found.context,
        looked_in=evidence.searched,
        ruling=ruling.ruling if ruling else None,
    )


def _reported(
    obligor: str,
    deeds: Sequence[Deed],
    promised: Promised,
    parties: frozenset[str],
    documents: Mapping[str, Document],
) -> tuple[Reported, PledgeStatus]:
    """An obligor's deeds as the pledge sees them, and the status that follows."""
    commitment, found = promised.commitment, reported(deeds, promised.yardstick)
    case = Case(
        obligor=obligor,
        reported=found,
        parties=parties,
        documents=documents,
        ended=promised.ended,
        overdue=promised.overdue,
        asks=commitment.modality == "shall" and commitment.topic in DUTIES,
    )
    return found, status_of(case)


def _fighting(sides: Sides) -> frozenset[str]:
    """Who fights; one that only signed or guarantees is no party to what others pledged."""
    return frozenset(map(who, sides.parties)).union(*sides.opposed)


def _unsigned(promised: Promised, happened: Happened, sides: Sides) -> tuple[str, ...]:
    """Contrary conduct by forces that fight an obligor and did not sign. It is folded into nobody's."""
    bound, yardstick = promised.commitment.parties, promised.yardstick
    foes = {party for pair in sides.opposed if pair & bound for party in pair}
    return _ids(
        deed
        for party in sorted(foes - promised.signed)
        for deed in bearing(happened.deeds.between(party, yardstick.topic, *yardstick.around), yardstick)
        if not (deed.keeps or deed.aside or yardstick.order(deed.when, deed.told_by))
    )


def _ids(deeds: Iterable[Deed]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(deed.claim.id for deed in deeds))
