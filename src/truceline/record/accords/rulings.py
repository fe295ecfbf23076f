"""Statuses that people ruled, by `overrule status`: they go before every rule, and are shown as theirs."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from truceline.claims import AnyClaim, Decision
from truceline.record.review import in_order
from truceline.record.shapes import PledgeStatus, Ruling

_STATUSES: tuple[PledgeStatus, ...] = get_args(PledgeStatus)


@dataclass(frozen=True, slots=True)
class StatusRuling:
    """A status that a person set for one obligor (an actor id), or for all where none is named."""

    claims: frozenset[str]
    obligor: str | None
    status: PledgeStatus
    ruling: Ruling


@dataclass(frozen=True, slots=True)
class Ruled:
    """The rulings in the order in which they were made."""

    rulings: tuple[StatusRuling, ...]

    def on(self, claims: Iterable[AnyClaim], obligor: str) -> StatusRuling | None:
        """The last ruling on a pledge with one of these claims, for this obligor."""
        ids = {claim.id for claim in claims}
        found = [r for r in self.rulings if r.claims & ids and r.obligor in {None, obligor}]
        return found[-1] if found else None


def ruled_statuses(decisions: Iterable[Decision]) -> Ruled:
    """The statuses that people set. Raises ValueError for a decision whose value names none that there is.

    A value that names a `reading` is about a number of people instead.
    """
    ruled = (one for one in in_order(decisions) if one.does == "overrule status")
    return Ruled(tuple(_ruling(one) for one in ruled if "reading" not in (one.value or {})))


def _ruling(decision: Decision) -> StatusRuling:
    value = decision.value or {}
    status: PledgeStatus | None = next((known for known in _STATUSES if known == value.get("status")), None)
    if status is None:
        raise ValueError(
            f"Decision {decision.id} sets the status “{value.get('status')}”, which is none; "
            f"give one of these: {', '.join(_STATUSES)}."
        )
    return StatusRuling(
        claims=frozenset(anchor.claim for anchor in decision.on),
        obligor=value.get("obligor"),
        status=status,
        ruling=Ruling(by=decision.by, at=decision.at, why=decision.why),
    )
