"""The ledger: handovers as they were carried out, held against the plan. Lines are only ever added.

Each line is a handover: the phase it was for, by whom, the rows of the persons (ids, no names), the day, and
the receipt of whoever took them over.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from pydantic import ValidationError

from truceline.claims import Shape
from truceline.custody.care import chain
from truceline.custody.release.terms import Plan
from truceline.sources.errors import Unreadable
from truceline.sources.header import check_moment


class Delivery(Shape):
    """One handover as carried out. `receipt`: what the receiving side or the intermediary signed, or null."""

    on: str
    phase: int
    by: str
    persons: tuple[str, ...]
    receipt: str | None = None


class PhaseBalance(Shape):
    """A phase of the plan and what was carried out of it, persons by side: `by` and row id.

    `others`: delivered and not agreed for this phase.
    """

    phase: int
    delivered: tuple[str, ...]
    outstanding: tuple[str, ...]
    others: tuple[str, ...]
    without_receipt: int


class Balance(Shape):
    """Every phase, and how many persons each side has handed over in all."""

    phases: tuple[PhaseBalance, ...]
    handed_over: dict[str, int]


def record(ledger: Path, delivery: Delivery) -> None:
    """Add a handover. Raises Unreadable for a day that is none, or a ledger that cannot be written."""
    check_moment("--on", "the option", delivery.on)
    chain.append(ledger, delivery.model_dump())


def read_ledger(ledger: Path) -> tuple[Delivery, ...]:
    """All handovers, in the order in which they were recorded.

    Raises Unreadable for a ledger with a line that was changed, taken out or is no handover.
    """
    if (broken := chain.first_break(ledger)) is not None:
        why = f"has a line {broken} that does not follow the one before it"
        raise Unreadable(ledger, why, "find out who changed it; a ledger is only ever added to")
    return tuple(_delivery(ledger, number, line) for number, line in enumerate(chain.lines(ledger), start=1))


def balance(plan: Plan, deliveries: Iterable[Delivery]) -> Balance:
    """What was carried out of the plan, what is outstanding, and who was delivered that was not agreed."""
    done = tuple(deliveries)
    agreed = {phase.number: [_key(o.by, o.person) for o in phase.handovers] for phase in plan.phases}
    numbers = sorted({*agreed, *(delivery.phase for delivery in done)})
    sides = sorted({o.by for phase in plan.phases for o in phase.handovers} | {d.by for d in done})
    return Balance(
        phases=tuple(_of_phase(number, agreed.get(number, []), done) for number in numbers),
        handed_over={
            side: len({person for delivery in done if delivery.by == side for person in delivery.persons})
            for side in sides
        },
    )


def _of_phase(number: int, agreed: Sequence[str], done: Collection[Delivery]) -> PhaseBalance:
    here = [delivery for delivery in done if delivery.phase == number]
    given = [_key(delivery.by, person) for delivery in here for person in delivery.persons]
    ever = {_key(delivery.by, person) for delivery in done for person in delivery.persons}
    return PhaseBalance(
        phase=number,
        delivered=tuple(one for one in agreed if one in given),
        outstanding=tuple(one for one in agreed if one not in ever),
        others=tuple(dict.fromkeys(one for one in given if one not in agreed)),
        without_receipt=sum(delivery.receipt is None for delivery in here),
    )


def _key(by: str, person: str) -> str:
    return f"{by}: {person}"


def _delivery(ledger: Path, number: int, line: bytes) -> Delivery:
    try:
        return _Line.model_validate_json(line).delivery()
    except ValidationError as error:
        raise Unreadable(ledger, f"has no handover in line {number}", "give a ledger of handovers") from error


class _Line(Delivery):
    before: str

    def delivery(self) -> Delivery:
        return Delivery.model_validate(self.model_dump(exclude={"before"}))
