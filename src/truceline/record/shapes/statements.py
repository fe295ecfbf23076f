"""Control, positions, background and silences."""

from typing import Literal

from truceline.claims import Attitude, Change, Named, Outcome, Period, Place, Relation, VictimStatus
from truceline.record.shapes.entries import Account, Entry


class NondisclosureEntry(Entry):
    """Somebody is said not to have said."""

    accounts: tuple[Account, ...]
    actor: Named
    about: Literal["toll", "prisoners", "other"]
    outcome: Outcome | None
    status: VictimStatus | None


class ControlEntry(Entry):
    """Who is said to hold, gain or lose ground."""

    accounts: tuple[Account, ...]
    actor: Named
    change: Change
    where: tuple[Place, ...]
    when: Period | None


class PositionEntry(Entry):
    """What an actor wants or rejects."""

    accounts: tuple[Account, ...]
    actor: Named
    attitude: Attitude
    addressee: Named | None
    wants: str


class BackgroundEntry(Entry):
    """A standing fact, as told."""

    accounts: tuple[Account, ...]
    subject: Named
    relation: Relation
    object: str
    when: Period | None
