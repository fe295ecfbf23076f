"""What the finders of parts hand to the families: stretches of one sentence and what they mean.

Every `start` and `end` here counts characters from the beginning of the sentence's own text.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from truceline.claims import PlaceKind, Qualifier

Category = Literal[
    "state",  # Armenia; Baku, where it stands for the government; "the Azeris"
    "demonym",  # Armenian, as an adjective that the finder could not join to a noun
    "government",  # the Syrian government, the regime, the Kremlin
    "ministry",  # Nagorno-Karabakh's defence ministry
    "office",  # the president of France, a foreign ministry spokeswoman, Ukrainian officials
    "military",  # Armenian forces, Russian troops, the Ukrainian military
    "armed group",  # Jaish al-Islam, rebels, separatists
    "international",  # the UN, the Security Council, the EU, NATO, the OSCE Minsk Group
    "monitor",  # Syrian Observatory for Human Rights, an observation mission
    "organisation",  # Amnesty International, the ICRC, a hospital, an NGO
    "media",  # a news agency, state television
    "sides",  # the two sides, the warring parties, both countries
]


class Mention(Protocol):
    """What any mention has."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class ActorMention:
    """`name` as written without article or possessive ending; `actor`: its id in the lexicon or null.

    `party`: the id of the side whose people or forces these are (`armenia` for "Armenian forces"), or null.
    """

    start: int
    end: int
    name: str
    actor: str | None
    party: str | None
    category: Category


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """`name` as written; `country`: ISO 3166 alpha-2; `other`: another name of a disputed place, or null.

    A name with several bearers is resolved by the places around it; one that stays open has null coordinates.
    """

    start: int
    end: int
    name: str
    kind: PlaceKind
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    country: str | None = None
    within: tuple[str, ...] = ()
    other: str | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """Days ("2020-10-30") or instants with offset; open ends are null. The cue ("as of") is inside."""

    start: int
    end: int
    text: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number in words or digits, its qualifier included: "at least 14" is 14, null, at_least.

    `number` is where the bare number stands ("14"). What is counted is a matter of syntax, not decided here.
    """

    start: int
    end: int
    text: str
    low: int | None
    high: int | None
    qualifier: Qualifier
    number: tuple[int, int]
