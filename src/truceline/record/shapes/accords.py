"""Accords, pledges, and the conduct reported since."""

from typing import Literal

from pydantic import Field

from truceline.claims import AccordSubject, Named, PledgeTopic, Shape
from truceline.record.shapes.entries import Account, Entry, PledgeStatus, Rule

ContextReason = Literal[
    "before the pledge",
    "same day, order unknown",
    "time unknown",
    "not attributed to one party",
    "denied",
    "after it ended",
]


class AccordEntry(Entry):
    """An accord and its pledges (entry ids)."""

    accounts: tuple[Account, ...]
    parties: tuple[Named, ...]
    mediators: tuple[Named, ...]
    subject: AccordSubject
    venue: str | None
    agreed: str | None
    in_force: str | None
    not_: tuple[str, ...] = Field(alias="not")
    pledges: tuple[str, ...]


class Context(Shape):
    """An incident claim near a pledge that counts neither for nor against its obligor, and why not."""

    claim: str
    because: ContextReason


class Ruling(Shape):
    """A person's decision on a status: who ruled, when, and why."""

    by: str
    at: str
    why: str | None


class Conduct(Shape):
    """What is reported of one obligor since the pledge: claims in line with it, contrary to it, around it.

    `rule` is the status's reason; `looked_in` are the documents searched; `ruling` is set where a person set
    the status. A status reports conduct and is no finding: intent and law are for courts.
    """

    obligor: Named
    status: PledgeStatus
    rule: Rule
    in_line: tuple[str, ...]
    contrary: tuple[str, ...]
    context: tuple[Context, ...]
    looked_in: tuple[str, ...]
    ruling: Ruling | None


class Ending(Shape):
    """How a pledge ceased to bind, from when, and what says so: a later pledge's entry, or claims."""

    how: Literal["superseded", "expired", "terminated"]
    on: str | None
    by: str | None
    claims: tuple[str, ...]


class PledgeEntry(Entry):
    """One commitment. `words`: its text, the parties' own where `verbatim`. `since`: its day or instant.

    `deliberate`: it forbids only what is done on purpose. `unsigned`: claims of contrary conduct since, by
    forces that did not sign; they count for and against nobody.
    """

    accounts: tuple[Account, ...]
    by: tuple[Named, ...]
    modality: Literal["shall", "shall_not"]
    act: str
    topic: PledgeTopic
    to: Named | None
    verbatim: bool
    words: str
    since: str | None
    deadline: str | None
    accord: str | None
    deliberate: bool
    ended: Ending | None
    unsigned: tuple[str, ...]
    statuses: tuple[Conduct, ...]
