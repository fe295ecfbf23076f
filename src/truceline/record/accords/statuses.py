"""The status of a pledge for one obligor: the first of these rules that holds, in this order.

What ended goes before what was reported while it stood, the firmer report before the weaker one, and silence
comes last. Each rule bears the name of its status in docs/methods.md. None of them is a finding.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from truceline.claims import Document
from truceline.record.accords.conduct import Reported
from truceline.record.accords.deeds import Deed
from truceline.record.accords.independence import corroborated, is_party
from truceline.record.origins import origin
from truceline.record.shapes import Ending, PledgeStatus


@dataclass(frozen=True, slots=True)
class Case:
    """What a status is decided on. `obligor`, `parties`: as likeness.who compares them.

    `asks`: it is a pledge to do something that can be done; `overdue`: its deadline has passed.
    """

    obligor: str
    reported: Reported
    parties: frozenset[str]
    documents: Mapping[str, Document]
    ended: Ending | None
    overdue: bool
    asks: bool

    def own(self, deed: Deed) -> bool:
        """Whether the obligor itself says so."""
        return origin(deed.claim, self.documents) == self.obligor

    def by_both(self) -> bool:
        """Whether the obligor and another party tell that it was done, or somebody who is no party."""
        deeds = self.reported.in_line
        others = [deed for deed in deeds if not self.own(deed)]
        outside = any(not is_party(deed.claim, self.parties, self.documents) for deed in others)
        return outside or (bool(others) and len(others) < len(deeds))


def status_of(case: Case) -> PledgeStatus:
    """The first status whose rule holds."""
    return next(status for status, holds in _RULES if holds(case))


def _fulfilled(case: Case) -> bool:
    return _done(case) and any(deed.whole for deed in case.reported.in_line)


def _ended(how: PledgeStatus) -> Callable[[Case], bool]:
    return lambda case: case.ended is not None and case.ended.how == how


def _admitted(case: Case) -> bool:
    return any(case.own(deed) and deed.claim.stance == "stated" for deed in case.reported.contrary)


def _corroborated(case: Case) -> bool:
    return any(
        corroborated([deed.claim for deed in deeds], case.obligor, case.parties, case.documents)
        for deeds in events(case.reported.contrary).values()
    )


def _contested(case: Case) -> bool:
    """Asserted and denied: one and the same event, or by a denial of all conduct of the kind."""
    found = case.reported
    if found.contrary:
        general = any(deed.claim.stance == "denied" for deed in found.in_line)
        return general or found.is_denied(found.contrary)
    return found.is_denied(found.in_line)


def _alleged(case: Case) -> bool:
    return bool(case.reported.contrary)


def _partly_fulfilled(case: Case) -> bool:
    return _done(case)


def _kept(case: Case) -> bool:
    return any(not case.own(deed) for deed in case.reported.in_line)


def _self_reported(case: Case) -> bool:
    return bool(case.reported.in_line)


def _done(case: Case) -> bool:
    return case.asks and case.by_both() and not case.reported.is_denied(case.reported.in_line)


def events(deeds: Iterable[Deed]) -> dict[str, list[Deed]]:
    """The deeds by the event that they tell of."""
    found: dict[str, list[Deed]] = {}
    for deed in deeds:
        found.setdefault(deed.event, []).append(deed)
    return found


_RULES: tuple[tuple[PledgeStatus, Callable[[Case], bool]], ...] = (
    ("fulfilled", _fulfilled),
    ("superseded", _ended("superseded")),
    ("expired", _ended("expired")),
    ("terminated", _ended("terminated")),
    ("contrary conduct admitted", _admitted),
    ("contrary conduct corroborated", _corroborated),
    ("contested", _contested),
    ("contrary conduct alleged", _alleged),
    ("partly fulfilled", _partly_fulfilled),
    ("reported kept", _kept),
    ("self-reported", _self_reported),
    ("no public confirmation", lambda case: case.overdue),
    ("no information yet", lambda case: True),
)
