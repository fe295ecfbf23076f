"""How many people, by whom it is said."""

from typing import Literal

from truceline.claims import Outcome, Period, Place, Qualifier, Shape, VictimStatus
from truceline.record.shapes.entries import Account, Entry

Standing = Literal["own side", "adversary", "third party", "monitor", "document", "not known"]


class Variant(Shape):
    """Another number in a claim that carries the same utterance: a carrier rounded or garbled it."""

    claim: str
    document: str
    low: int | None
    high: int | None
    qualifier: Qualifier
    per: Literal["each", "together"] | None


class Figure(Account):
    """A number of one speaker over the days `since` to `as_of`; `echoes`: other claims that carry it.

    `variants`: claims that carry it with another number; they are shown and count for nothing of their own.
    `standing`: what the speaker is to the party counted, "not known" where neither claims nor lexicon tell.
    `superseded_by`: the claim with the same speaker's later word, or null.
    """

    standing: Standing
    low: int | None
    high: int | None
    qualifier: Qualifier
    since: str | None
    as_of: str | None
    echoes: tuple[str, ...]
    variants: tuple[Variant, ...]
    superseded_by: str | None


class TollEntry(Entry):
    """People to whom something happened, figure by figure.

    `low`–`high` is the envelope, least low to greatest high, of the figures that are neither denied nor
    superseded; null is unbounded. `party`, `parties` are actor ids and `text` the words, as in the `victims`
    of the first claim. `incident`: an entry id; `part_of`: the id of the toll entry that contains this one.
    `contested`: two speakers' figures that stand exclude each other, and are not of different days.
    `undisclosed`: claims that this party has not said.
    """

    outcome: Outcome
    party: str | None
    parties: tuple[str, ...]
    status: VictimStatus
    text: str
    per: Literal["each", "together"] | None
    scope: Literal["incident", "cumulative"]
    incident: str | None
    part_of: str | None
    where: tuple[Place, ...]
    when: Period | None
    figures: tuple[Figure, ...]
    low: int | None
    high: int | None
    contested: bool
    undisclosed: tuple[str, ...]
