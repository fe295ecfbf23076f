"""The plan: first those whom nobody may bargain over, then the rest as agreed, and whom it does not reach.

Outside all bargaining are the seriously wounded and sick, regardless of number or rank, and none of them
against their will during hostilities (Geneva Convention III, article 109). After the end of active
hostilities all prisoners are released without delay (article 118). The rest is by agreement of the sides.
Nobody is planned for who does not want to go: that is for a neutral intermediary to hear, person by person.
"""

from collections import Counter
from collections.abc import Sequence
from math import ceil
from pathlib import Path

from pydantic import ValidationError

from truceline.custody.people import Listed, NameList
from truceline.custody.release.categories import category_of, sorted_within
from truceline.custody.release.quotas import quotas
from truceline.custody.release.terms import Category, Handover, Left, Phase, Plan, Terms
from truceline.sources.errors import Unreadable

OUTSIDE_BARGAINING = "GC III art. 109: the seriously wounded and sick, regardless of number or rank"
WITHOUT_DELAY = "GC III art. 118: all, without delay after the end of active hostilities"
_SERIOUS = frozenset({"seriously wounded", "seriously sick"})


def plan(sides: tuple[NameList, NameList], terms: Terms) -> Plan:
    """Who is handed over in which phase, of the two lists of people held, or of remains.

    Raises ValueError where a list does not say whose it is, both are of one side, or their roles differ.
    """
    names = _names(sides)
    willing = [[one for one in side.people if one.refuses_return != "yes"] for side in sides]
    left = [
        Left(person=one.id, by=name, why="does not want to be handed over; a neutral intermediary hears them")
        for side, name in zip(sides, names, strict=True)
        for one in side.people
        if one.refuses_return == "yes"
    ]
    serious = [[one for one in people if one.health in _SERIOUS] for people in willing]
    rest = [[one for one in people if one.health not in _SERIOUS] for people in willing]
    phases = []
    if any(serious):
        phases.append(Phase(number=0, basis=OUTSIDE_BARGAINING, handovers=_handovers(serious, names)))
    if terms.ended:
        phases.append(Phase(number=1, basis=WITHOUT_DELAY, handovers=_handovers(rest, names)))
    else:
        agreed, unreached = _by_agreement(rest, names, terms)
        phases += agreed
        left += unreached
    return Plan(terms=terms, phases=tuple(phases), left=tuple(left))


def read_plan(path: Path) -> Plan:
    """A plan that was written to a file. Raises Unreadable for a file that holds none."""
    try:
        return Plan.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise Unreadable(path, "holds no plan", "give a file that `lists plan --out` wrote") from error


def _names(sides: tuple[NameList, NameList]) -> tuple[str, str]:
    first, second = (side.about.issuer for side in sides)
    if not first or not second or first == second:
        raise ValueError("A plan needs two lists of two sides: say the issuer of each in its mapping.")
    if sides[0].about.role != sides[1].about.role:
        raise ValueError("A plan needs two lists of one role: both of people held, or both of the dead.")
    return first, second


def _handovers(people: Sequence[Sequence[Listed]], names: Sequence[str]) -> tuple[Handover, ...]:
    return tuple(
        Handover(person=one.id, by=name) for side, name in zip(people, names, strict=True) for one in side
    )


def _by_agreement(
    rest: Sequence[Sequence[Listed]], names: tuple[str, str], terms: Terms
) -> tuple[list[Phase], list[Left]]:
    order: tuple[Category, ...] = terms.order if terms.rule == "by category" else ("others",)
    ranks = {category: rank for rank, category in enumerate(dict.fromkeys((*order, "others")))}
    waiting = [_queues(side, order) for side in rest]
    cap = 0 if terms.rule == "one for one" else terms.cap
    most = sum(map(len, rest)) if cap is None else cap
    per_phase = terms.per_phase or max(map(len, rest), default=0)
    phases = ceil(max(map(len, rest), default=0) / per_phase) if per_phase else 0
    held = [Counter({ranks[name]: len(queue) for name, queue in side.items()}) for side in waiting]
    numbers = quotas(held, phases, most, per_phase)
    limit = "" if cap is None else f", neither ahead by more than {cap}"
    basis = f"agreement: {terms.rule}{limit}"
    told = []
    for number in range(phases):
        over = [
            [one for name in side for one in _taken(side[name], numbers.get((place, ranks[name], number), 0))]
            for place, side in enumerate(waiting)
        ]
        if any(over):
            basis = f"agreement: {terms.rule}" + (
                "" if cap is None else f", neither ahead by more than {cap}"
            )
            told.append(Phase(number=number + 1, basis=basis, handovers=_handovers(over, names)))
    left = [
        Left(
            person=one.id,
            by=name,
            why=f"the other side has nobody left{limit}",
        )
        for side, name in zip(waiting, names, strict=True)
        for queue in side.values()
        for one in queue
    ]
    return told, left


def _queues(people: Sequence[Listed], order: Sequence[Category]) -> dict[Category, list[Listed]]:
    """People by category in the agreed order, each queue with the first to go first."""
    queues: dict[Category, list[Listed]] = {}
    for one in people:
        queues.setdefault(category_of(one, order), []).append(one)
    names = [name for name in (*order, "others") if name in queues]
    return {name: sorted_within(name, queues[name]) for name in dict.fromkeys(names)}


def _taken(queue: list[Listed], number: int) -> list[Listed]:
    """The first of a queue, who leave it."""
    taken, queue[:] = queue[:number], queue[number:]
    return taken
