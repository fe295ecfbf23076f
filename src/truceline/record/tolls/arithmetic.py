"""Stated increases that do not add up: 673, then "19 more, bringing the total to 729"."""

from collections.abc import Iterator, Sequence

from truceline.record.shapes import Discrepancy
from truceline.record.tolls.readings import is_increase
from truceline.record.tolls.statements import Statement


def discrepancies(statements: Sequence[Statement]) -> tuple[Discrepancy, ...]:
    """The increases, each stated beside a later total, that do not lead there from the earlier one.

    Compared are exact numbers of the same people by one speaker, the earlier total being the last before. An
    increase that nobody stated is no error.
    """
    exact = [one for one in statements if _is_exact(one)]
    increases = [one for one in exact if is_increase(one.claim.quote.exact)]
    totals = [one for one in exact if one.claim.scope == "cumulative" and one not in increases]
    return tuple(found for increase in increases for found in _checked(increase, totals))


def _checked(increase: Statement, totals: Sequence[Statement]) -> Iterator[Discrepancy]:
    later = next((one for one in totals if _leads_to(increase, one)), None)
    before = [one for one in totals if later and _precedes(one, later)]
    if later is None or not before:
        return
    earlier = max(before, key=lambda one: one.latest or "")
    expected = (earlier.claim.low or 0) + (increase.claim.low or 0)
    reported = later.claim.low or 0
    if expected != reported:
        yield Discrepancy(
            earlier=earlier.claim.id,
            increase=increase.claim.id,
            later=later.claim.id,
            expected=expected,
            reported=reported,
            size=reported - expected,
        )


def _is_exact(one: Statement) -> bool:
    claim = one.claim
    return claim.qualifier == "exact" and claim.low is not None and claim.stance != "denied"


def _leads_to(increase: Statement, total: Statement) -> bool:
    """Whether a total follows the increase in its document; the words may name people and speaker once."""
    a, b = increase, total
    return (
        a.claim.document == b.claim.document
        and a.claim.outcome == b.claim.outcome
        and a.claim.quote.start <= b.claim.quote.start
        and (a.parties == b.parties or not a.parties or not b.parties)
        and (a.status == b.status or "all" in {a.status, b.status})
        and (a.speaker == b.speaker or not a.claim.speakers or not b.claim.speakers)
    )


def _precedes(earlier: Statement, later: Statement) -> bool:
    """Whether it is a total of the same people by the same speaker, surely of an earlier day."""
    return (
        earlier.speaker == later.speaker
        and earlier.people == later.people
        and earlier.latest is not None
        and later.latest is not None
        and earlier.latest < (later.day or later.latest)
    )
