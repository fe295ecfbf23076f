"""What one document tells of one event: claims told again, taken up, or denied beside what they deny."""

from collections.abc import Sequence
from itertools import combinations

from truceline.claims import Incident
from truceline.record.days import dated, touch
from truceline.record.grouping import grouped
from truceline.record.incidents.acts import act_likeness
from truceline.record.likeness import actors_agree, place_of, same_actors, words
from truceline.record.review import Pairs


def by_event(told: Sequence[Incident], pairs: Pairs) -> list[list[Incident]]:
    """The claims of one document, those together with which it tells of one event."""
    if any(told_twice(a, b) for a, b in combinations(told, 2)):
        return grouped(told, told_twice, pairs)
    return [[claim] for claim in told]  # as most documents have it, and quickly


def told_twice(a: Incident, b: Incident) -> bool:
    """Whether two claims of one document tell of one event: again, by taking it up, or by denying it."""
    if "denied" in {a.stance, b.stance} and a.stance != b.stance:
        return _denies(a, b)
    return _again(a, b) or _takes_up(a, b)


def _again(a: Incident, b: Incident) -> bool:
    return (
        a.act == b.act
        and place_of(a) == place_of(b)
        and (place_of(a) is not None or dated(a.when))
        and _days(a) == _days(b)
        and same_actors(a.actors, b.actors)
        and actors_agree(a.affected, b.affected)
        and _classes_agree(a, b)
    )


def _takes_up(a: Incident, b: Incident) -> bool:
    """Whether the later claim, without day and place of its own, only says who fired the weapon."""
    if a.means is None or b.means is None:
        return False
    first, later = sorted((a, b), key=lambda claim: claim.quote.start)
    here = not later.where or ("where" in later.inferred and place_of(first) == place_of(later))
    return (
        here
        and not dated(later.when)
        and first.act == later.act
        and words(first.means or "") == words(later.means or "")
        and actors_agree(a.actors, b.actors)
        and actors_agree(a.affected, b.affected)
        and _classes_agree(a, b)
    )


def _denies(a: Incident, b: Incident) -> bool:
    """Whether a denial is of this event: it seldom repeats the day, the weapon or who was hit."""
    apart = a.when and b.when and not touch(a.when, b.when)
    here = place_of(a) == place_of(b) is not None or not (a.where and b.where)
    return (
        here
        and not apart
        and (a.act == b.act or act_likeness(a.act, b.act) in {"same", "kin"})
        and actors_agree(a.actors, b.actors)
    )


def _classes_agree(a: Incident, b: Incident) -> bool:
    return a.affected_class == b.affected_class or "unknown" in {a.affected_class, b.affected_class}


def _days(claim: Incident) -> tuple[str | None, str | None]:
    return (claim.when.earliest, claim.when.latest) if claim.when else (None, None)
