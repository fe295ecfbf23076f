"""How ceasefires follow from each other: attempts under one commitment, several of them, and their ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from truceline.claims import Ceasefire
from truceline.record.ceasefires.grouping import Truce
from truceline.record.ceasefires.moments import Beginning, beginning, may_be_one, starts_by
from truceline.record.days import day
from truceline.record.shapes import CeasefireEnd, Reaffirmed
from truceline.record.telling import asserted, entry_id

_ENDS = ("terminated", "expired", "failed")
"""The firmest word for an end first, where several are said of one ceasefire."""


@dataclass(frozen=True, slots=True)
class Descent:
    """What a ceasefire came from and went to. `next`: when the next one of its parties began."""

    under: str | None = None
    reaffirmed: tuple[Reaffirmed, ...] = ()
    reaffirming: tuple[Ceasefire, ...] = ()
    covers: tuple[str, ...] = ()
    ended: CeasefireEnd | None = None
    next: str | None = None


def genealogy(truces: Sequence[Truce]) -> dict[str, Descent]:
    """The descent of each ceasefire by its entry."""
    single = sorted(
        (truce for truce in truces if truce.beginning.known and truce.claims[0].count == 1),
        key=lambda truce: truce.beginning.first or "",
    )
    found = {entry_id(truce.claims): Descent() for truce in truces}
    _reaffirmations(single, found)
    for truce in truces:
        if truce.claims[0].count > 1:
            name = entry_id(truce.claims)
            found[name] = replace(found[name], covers=_covered(truce.claims, single))
    for number, truce in enumerate(single):
        name = entry_id(truce.claims)
        later = [other for other in single[number + 1 :] if other.parties >= truce.parties]
        found[name] = replace(
            found[name],
            next=later[0].beginning.first if later else None,
            ended=_said(truce) or _together(name, truces, found) or _superseded(name, later, found),
        )
    return found


def _reaffirmations(single: Sequence[Truce], found: dict[str, Descent]) -> None:
    """A commitment made again belongs to the first that made it; what then begins is to carry it out."""
    again = [(claim, truce) for truce in single for claim in truce.reaffirming]
    for claim, truce in sorted(again, key=lambda pair: (_on(pair[0]) or "", pair[0].id)):
        root = found[entry_id(truce.claims)].under or entry_id(truce.claims)
        on = _on(claim)
        made = {one.on: one.claims for one in found[root].reaffirmed}
        made[on] = (*made.get(on, ()), claim.id)
        listed = tuple(Reaffirmed(on=when, claims=claims) for when, claims in made.items())
        told = (*found[root].reaffirming, claim)
        found[root] = replace(found[root], reaffirmed=listed, reaffirming=told)
        for other in single:
            name = entry_id(other.claims)
            at_that_time = on is not None and may_be_one(other.beginning, Beginning(on, None))
            if at_that_time and name != root and other.parties & truce.parties and _is_later(other, truce):
                found[name] = replace(found[name], under=root)


def _is_later(other: Truce, truce: Truce) -> bool:
    return (other.beginning.first or "") > (truce.beginning.first or "")


def _on(claim: Ceasefire) -> str | None:
    return day(claim.when.latest or claim.when.earliest) if claim.when else day(claim.said_on)


def _covered(several: Sequence[Ceasefire], single: Iterable[Truce]) -> tuple[str, ...]:
    """The ceasefires that began in the time of which several are told; none where the number differs."""
    when = next((claim.when for claim in several if claim.when), None)
    if when is None or when.earliest is None or when.latest is None:
        return ()
    named = frozenset().union(*(Truce([claim], [], []).parties for claim in several))
    inside = tuple(
        entry_id(truce.claims)
        for truce in single
        if truce.beginning.first
        and starts_by(when.earliest, truce.beginning.first)
        and starts_by(truce.beginning.first, when.latest)
        and named <= truce.parties
        and not truce.is_unilateral
    )
    return inside if len(inside) == several[0].count else ()


def _said(truce: Truce) -> CeasefireEnd | None:
    """The end that claims tell of this one ceasefire."""
    told = asserted([*truce.claims, *truce.later])
    for how in _ENDS:
        if claims := [claim for claim in told if claim.status == how]:
            return _end(how, claims)
    return None


def _together(name: str, truces: Sequence[Truce], found: dict[str, Descent]) -> CeasefireEnd | None:
    """The end that is told of several together, of which this is one."""
    for truce in truces:
        if name in found[entry_id(truce.claims)].covers:
            for how in _ENDS:
                if claims := [claim for claim in asserted(truce.claims) if claim.status == how]:
                    return CeasefireEnd.model_validate(
                        {"how": how, "on": None, "by": None, "claims": tuple(claim.id for claim in claims)}
                    )
    return None


def _end(how: str, claims: Sequence[Ceasefire]) -> CeasefireEnd:
    days = [_on(claim) for claim in claims if claim.when]
    return CeasefireEnd.model_validate(
        {
            "how": how,
            "on": min((one for one in days if one), default=None),
            "by": None,
            "claims": tuple(claim.id for claim in claims),
        }
    )


def _superseded(name: str, later: Sequence[Truce], found: dict[str, Descent]) -> CeasefireEnd | None:
    """A later ceasefire of the same parties took its place, and is no attempt under the same commitment."""
    root = found[name].under or name
    for other in later:
        other_name = entry_id(other.claims)
        if (found[other_name].under or other_name) != root:
            return CeasefireEnd(
                how="superseded",
                on=other.beginning.first,
                by=other_name,
                claims=tuple(claim.id for claim in other.claims if beginning(claim).known),
            )
    return None
