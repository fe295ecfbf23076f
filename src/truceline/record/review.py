"""What people ruled about claims, applied: a record is a function of claims, decisions and a day.

Decisions are applied in the order of `at`, then `id`; a later one overrules. Nobody's earlier decision is
lost: the list is append-only and always applied whole.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from pydantic import TypeAdapter, ValidationError

from truceline.claims import AnyClaim, Decision, content_hash
from truceline.record.memo import NOTHING, Memo

_ANCHORED = frozenset({"id", "content", "kind", "document", "quote", "reader"})
_CLAIM: TypeAdapter[AnyClaim] = TypeAdapter(AnyClaim)


@dataclass(frozen=True)
class Pairs:
    """Pairs of claims that a person ruled to tell of the same event (true) or of different ones (false)."""

    ruled: Mapping[frozenset[str], bool]

    @cached_property
    def claims(self) -> frozenset[str]:
        """The ids of the claims of these pairs."""
        return frozenset().union(*self.ruled)

    @cached_property
    def joined(self) -> frozenset[str]:
        """The ids of those that a person ruled the same as another."""
        return frozenset().union(*(pair for pair, same in self.ruled.items() if same))

    def same(self, a: str, b: str) -> bool:
        """Whether a person ruled that both tell of one event."""
        return self.ruled.get(frozenset((a, b))) is True

    def different(self, a: str, b: str) -> bool:
        """Whether a person ruled that they tell of different events."""
        return self.ruled.get(frozenset((a, b))) is False


def in_order(decisions: Iterable[Decision]) -> list[Decision]:
    """Decisions in the order in which they were made."""
    return sorted(decisions, key=lambda decision: (decision.at, decision.id))


def reviewed(claims: Iterable[AnyClaim], decisions: Iterable[Decision]) -> tuple[AnyClaim, ...]:
    """The claims as people left them: rejected ones gone, corrected ones with the new values and `content`.

    Raises ValueError as `changed` does.
    """
    by_id = {claim.id: claim for claim in sorted(claims, key=lambda claim: (claim.id, claim.content))}
    left = {**by_id, **changed(by_id, decisions, NOTHING)}
    return tuple(claim for claim in left.values() if claim is not None)


def changed(
    claims: Mapping[str, AnyClaim], decisions: Iterable[Decision], memo: Memo
) -> dict[str, AnyClaim | None]:
    """What people made of claims, which are given by their ids: null for those that they rejected.

    Accepting or correcting a rejected claim brings it back. Raises ValueError for a correction of what a
    claim hangs on (its id, kind, document, quote, reader) or with a field or value that its kind does not
    have.
    """
    corrected: dict[str, AnyClaim] = {}
    rejected: set[str] = set()
    for decision in in_order(decisions):
        targets = [anchor.claim for anchor in decision.on if anchor.claim in claims]
        if decision.does == "reject":
            rejected.update(targets)
        if decision.does in {"accept", "correct"}:
            rejected.difference_update(targets)
        if decision.does == "correct":
            for target in targets:
                claim = corrected.get(target, claims[target])
                corrected[target] = memo.of((target, decision.id), _corrected, claim, decision)
    return {**corrected, **dict.fromkeys(rejected)}


def all_ruled_on(claims: Iterable[AnyClaim], decisions: Iterable[Decision]) -> bool:
    """Whether people have accepted, corrected or rejected each of the claims; no rulings, no review."""
    ruled = {
        anchor.claim
        for decision in decisions
        if decision.does in {"accept", "correct", "reject"}
        for anchor in decision.on
    }
    return bool(ruled) and all(claim.id in ruled for claim in claims)


def pairs(decisions: Iterable[Decision]) -> Pairs:
    """Which claims people ruled to be of the same event, or of different events."""
    ruled: dict[frozenset[str], bool] = {}
    for decision in in_order(decisions):
        if decision.does in {"same event", "different event"}:
            ids = sorted({anchor.claim for anchor in decision.on})
            ruled.update({frozenset(pair): decision.does == "same event" for pair in combinations(ids, 2)})
    return Pairs(ruled)


def _corrected(claim: AnyClaim, decision: Decision) -> AnyClaim:
    if fixed := sorted(_ANCHORED.intersection(decision.value or {})):
        raise ValueError(
            f"Decision {decision.id} corrects `{fixed[0]}` of claim {claim.id}, which is fixed; "
            "reject the claim instead."
        )
    values = {**claim.model_dump(mode="json", by_alias=True), **(decision.value or {})}
    try:
        corrected = _CLAIM.validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"][1:])
        raise ValueError(
            f"Decision {decision.id} gives claim {claim.id} ({claim.kind}) a wrong `{place}`: "
            f"{first['msg'].lower()}; correct the decision's `value`."
        ) from error
    return corrected.model_copy(
        update={"content": content_hash(corrected.model_dump(mode="json", by_alias=True))}
    )
