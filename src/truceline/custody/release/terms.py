"""What the sides agreed on for a handover, and the plan that follows."""

from collections.abc import Sequence
from typing import Literal

from pydantic import Field, ValidationError

from truceline.claims import Shape

Rule = Literal["all for all", "one for one", "by category"]
Category = Literal["women", "longest held", "youngest", "others"]


class Terms(Shape):
    """`ended`: active hostilities have ceased, so that all are released without delay (GC III art. 118).

    `order`: which categories come first, for "by category". `cap`: how many more persons one side may have
    handed over than the other at the end of any phase; null is any number, and "one for one" is none.
    `per_phase`: the most a side hands over in a phase.
    """

    ended: bool = False
    rule: Rule = "all for all"
    order: tuple[Category, ...] = ("women", "longest held", "youngest", "others")
    cap: int | None = Field(default=None, ge=0)
    per_phase: int | None = Field(default=None, ge=1)


class Handover(Shape):
    """A person (row id of the list of those who hold them) handed over by that side."""

    person: str
    by: str


class Phase(Shape):
    """What happens together; `number` 0 is outside all bargaining. `basis`: the article or the agreement."""

    number: int
    basis: str
    handovers: tuple[Handover, ...]


class Left(Shape):
    """A person whom the plan does not reach, and why."""

    person: str
    by: str
    why: str


class Plan(Shape):
    """Phases in order, and whom they do not reach. No names: rows by their ids."""

    terms: Terms
    phases: tuple[Phase, ...]
    left: tuple[Left, ...]


def terms(
    ended: bool, rule: str, order: Sequence[str] | None, cap: int | None, per_phase: int | None
) -> Terms:
    """Terms as a user writes them; `order` may be left out. Raises ValueError for words that mean no term."""
    given = {"ended": ended, "rule": rule, "cap": cap, "per_phase": per_phase}
    try:
        return Terms.model_validate({**given, "order": tuple(order)} if order else given)
    except ValidationError as error:
        wrong = error.errors()[0]
        raise ValueError(f"“{wrong['input']}” is no term of a plan: {wrong['msg'].lower()}.") from error
