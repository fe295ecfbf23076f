"""Grades that people gave to sources and to information. They are shown; nothing is weighed by them.

The scales are those of the Admiralty Code (NATO AJP-2.1, 2016): reliability of a source A to F, credibility
of information 1 to 6, where F and 6 mean that it cannot be judged.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from truceline.claims import AnyClaim, Decision, Does
from truceline.record.review import in_order
from truceline.record.shapes import Grade

_OF: dict[Does, Literal["source", "information"]] = {
    "grade source": "source",
    "grade information": "information",
}
_SCALES = {"source": "ABCDEF", "information": "123456"}


def grades(claims: Sequence[AnyClaim], decisions: Iterable[Decision]) -> tuple[Grade, ...]:
    """The last grade of each kind that each claim was given, in the order of the claims.

    Raises ValueError for a decision whose value has no grade of its scale.
    """
    given: dict[str, dict[str, Grade]] = {}
    for decision in in_order(decisions):
        if of := _OF.get(decision.does):
            value = _checked(decision, _SCALES[of])
            for anchor in decision.on:
                grade = Grade(
                    claim=anchor.claim, of=of, grade=value, by=decision.by, at=decision.at, why=decision.why
                )
                given.setdefault(anchor.claim, {})[of] = grade
    if not given:
        return ()
    return tuple(found[of] for claim in claims if (found := given.get(claim.id)) for of in sorted(found))


def _checked(decision: Decision, scale: str) -> str:
    value = str((decision.value or {}).get("grade"))
    if value not in list(scale):
        raise ValueError(
            f"Decision {decision.id} grades “{value}”, which is no grade; "
            f'give its `value` as {{"grade": "{scale[0]}"}}, from {scale[0]} to {scale[-1]}.'
        )
    return value
