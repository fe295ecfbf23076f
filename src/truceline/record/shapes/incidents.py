"""What is said to have happened."""

from typing import Literal

from truceline.claims import Act, AffectedClass, Named, Period, Place
from truceline.record.shapes.entries import Account, Entry


class IncidentAccount(Account):
    """One claim's telling of an incident, with those whom this claim names as having done it."""

    actors: tuple[Named, ...]
    attribution: Literal["and", "or"] | None


class IncidentEntry(Entry):
    """Something said to have happened. `accounts`: denials last; where the first is a denial, all are.

    Fields come from the fullest claim that is no denial; what it does not give, from the others (`accounts`
    tell who names the actors). `tolls`: entry ids.
    """

    accounts: tuple[IncidentAccount, ...]
    act: Act
    actors: tuple[Named, ...]
    attribution: Literal["and", "or"] | None
    affected: tuple[Named, ...]
    affected_class: AffectedClass
    means: str | None
    where: tuple[Place, ...]
    when: Period | None
    tolls: tuple[str, ...]
