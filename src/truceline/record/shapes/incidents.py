"""What is said to have happened, and why tellings are taken for one event."""

from typing import Literal

from truceline.claims import Act, AffectedClass, Named, Period, Place, Shape
from truceline.record.shapes.entries import Account, Entry, Rule

DaysLikeness = Literal[
    "same day", "days touch", "a day apart", "two days apart", "day of a denial", "day not said"
]
HourLikeness = Literal["same", "differ"]
PlaceLikeness = Literal["same place", "same region", "within", "near", "place not said"]
ActLikeness = Literal["same", "kin", "related", "unknown", "opposed"]
PartyLikeness = Literal["same", "part", "opposed"]
NounLikeness = Literal["same", "part", "other words"]
TellerLikeness = Literal["same", "same, another day"]
NumberLikeness = Literal["equal", "equal, small", "agree", "close", "updated", "differ", "far apart"]


class IncidentAccount(Account):
    """One claim's telling of an incident, with those whom this claim names as having done it.

    `origin`: whose word it is; accounts with the same origin are not independent. `echo_of`: an earlier
    account's claim that carries the same utterance, or null.
    """

    actors: tuple[Named, ...]
    attribution: Literal["and", "or"] | None
    origin: str
    echo_of: str | None


class Link(Shape):
    """Why `claim` is taken to tell of the same event as `to`.

    `rule`: "told twice", "same event" or "ruled same event". Of two documents also what they have in common,
    feature by feature (null: one of them leaves it out), days and kilometres between them, and the sum of
    the features' weights.
    """

    claim: str
    to: str
    rule: Rule
    weight: float | None = None
    apart: int | None = None
    kilometres: float | None = None
    days: DaysLikeness | None = None
    hour: HourLikeness | None = None
    place: PlaceLikeness | None = None
    act: ActLikeness | None = None
    actors: PartyLikeness | None = None
    affected: PartyLikeness | None = None
    affected_class: PartyLikeness | None = None
    targets: NounLikeness | None = None
    means: NounLikeness | None = None
    killed: NumberLikeness | None = None
    injured: NumberLikeness | None = None
    teller: TellerLikeness | None = None


class IncidentEntry(Entry):
    """Something said to have happened. `accounts`: denials last; where the first is a denial, all are.

    Fields come from the fullest claim that is no denial; what it does not give, from the others (`accounts`
    tell who names the actors). `links`: for each further claim, and each toll claim that speaks of the event
    without an incident claim of its own, why it is here. `tolls`: entry ids.
    """

    accounts: tuple[IncidentAccount, ...]
    links: tuple[Link, ...]
    act: Act
    actors: tuple[Named, ...]
    attribution: Literal["and", "or"] | None
    affected: tuple[Named, ...]
    affected_class: AffectedClass
    means: str | None
    where: tuple[Place, ...]
    when: Period | None
    tolls: tuple[str, ...]
