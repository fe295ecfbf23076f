"""What is said to have happened: incident claims that tell of one event, together."""

from collections.abc import Sequence

from truceline.claims import Act, Incident
from truceline.record.days import dated, near, touch
from truceline.record.evidence import Evidence
from truceline.record.grouping import grouped, reason
from truceline.record.likeness import actors_agree, place_of, same_actors
from truceline.record.shapes import IncidentAccount, IncidentEntry, Rule
from truceline.record.telling import account, asserted, entry_id, first, fullest_first

_ATTACKS: frozenset[Act] = frozenset(
    {
        "Attack",
        "Shelling/artillery/missile attack",
        "Air/drone strike",
        "Armed clash",
        "Suicide bomb",
        "Remote explosive/landmine/IED",
        "Grenade",
        "Chemical weapon",
    }
)


def incident_groups(evidence: Evidence) -> list[list[Incident]]:
    """Incident claims by event. What is only expected or demanded is no event."""
    claims = [
        claim
        for claim in evidence.claims
        if isinstance(claim, Incident) and claim.stance not in {"expected", "demanded"}
    ]
    return grouped(claims, same_event, evidence.pairs, block=_ground)


def incident_entries(
    groups: Sequence[Sequence[Incident]], tolls: dict[str, tuple[str, ...]], evidence: Evidence
) -> tuple[IncidentEntry, ...]:
    """An entry for each group; `tolls` gives the toll entries of an incident entry."""
    return tuple(_entry(group, tolls, evidence) for group in groups)


def same_event(a: Incident, b: Incident) -> bool:
    """Whether two claims tell of one event.

    In one document: the same fields, told again or denied. In two documents: the same place on overlapping
    days (both given, to within three days), acts that may be one, and parties that agree where both name
    them.
    """
    if a.document == b.document:
        return _told_twice(a, b)
    return (
        _acts_agree(a.act, b.act)
        and place_of(a) == place_of(b) is not None
        and near(a.when, b.when)
        and _parties_agree(a, b)
        and _classes_agree(a, b)
    )


def _ground(claim: Incident) -> str:
    """Where it was; without a place only its own document can tell of it again."""
    return place_of(claim) or claim.document


def _told_twice(a: Incident, b: Incident) -> bool:
    if "denied" in {a.stance, b.stance} and a.stance != b.stance:
        return _denies(a, b)
    return (
        a.act == b.act
        and place_of(a) == place_of(b)
        and (place_of(a) is not None or dated(a.when))
        and _days(a) == _days(b)
        and same_actors(a.actors, b.actors)
        and actors_agree(a.affected, b.affected)
        and _classes_agree(a, b)
    )


def _denies(a: Incident, b: Incident) -> bool:
    """Whether a denial is of this event: it seldom repeats the day, the weapon or who was hit."""
    apart = a.when and b.when and not touch(a.when, b.when)
    here = place_of(a) == place_of(b) is not None
    return here and not apart and _acts_agree(a.act, b.act) and actors_agree(a.actors, b.actors)


def _days(claim: Incident) -> tuple[str | None, str | None]:
    return (claim.when.earliest, claim.when.latest) if claim.when else (None, None)


def _acts_agree(a: Act, b: Act) -> bool:
    return a == b or ("Attack" in {a, b} and {a, b} <= _ATTACKS)


def _parties_agree(a: Incident, b: Incident) -> bool:
    return actors_agree(a.actors, b.actors) and actors_agree(a.affected, b.affected)


def _classes_agree(a: Incident, b: Incident) -> bool:
    return a.affected_class == b.affected_class or "unknown" in {a.affected_class, b.affected_class}


def _entry(group: Sequence[Incident], tolls: dict[str, tuple[str, ...]], evidence: Evidence) -> IncidentEntry:
    told = fullest_first(group)
    # A denial tells which act is denied of whom; it must not lend its actor to what others say happened.
    said = asserted(told) or told
    named = first(claim for claim in said if claim.actors)
    several = len({claim.document for claim in group}) > 1
    rule: Rule = "same event" if several else "told twice"
    return IncidentEntry(
        id=entry_id(group),
        claims=tuple(claim.id for claim in told),
        rule=reason(group, rule, evidence.pairs),
        accounts=tuple(
            IncidentAccount(**dict(account(claim)), actors=claim.actors, attribution=claim.attribution)
            for claim in told
        ),
        act=said[0].act,
        actors=named.actors if named else (),
        attribution=named.attribution if named else None,
        affected=first(claim.affected for claim in said) or (),
        affected_class=first(c.affected_class for c in said if c.affected_class != "unknown") or "unknown",
        means=first(claim.means for claim in said),
        where=first(claim.where for claim in said) or (),
        when=first(claim.when for claim in said),
        tolls=tolls.get(entry_id(group), ()),
    )
