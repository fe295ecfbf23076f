"""What every entry of the record has: its claims, the rule that joined them, and who tells it."""

from typing import Literal

from truceline.claims import Named, Shape, Stance

PledgeStatus = Literal[
    "no information yet",
    "reported kept",
    "contrary conduct alleged",
    "contrary conduct corroborated",
    "contrary conduct admitted",
    "contested",
    "fulfilled",
    "partly fulfilled",
    "self-reported",
    "no public confirmation",
    "superseded",
    "expired",
    "terminated",
]
"""What is said of a pledge for one obligor; each is decided by the rule of the same name."""

Rule = Literal[
    "as of",
    "commentary",
    "not an event",
    "told twice",
    "same event",
    "ruled same event",
    "one accord",
    "one pledge",
    "one ceasefire",
    "latest ceasefire",
    "one commitment",
    "violation log",
    "one toll",
    "echo",
    "variant",
    "later word",
    "reported range",
    "standing",
    "undisclosed",
    "documented minimum",
    "count so far",
    "at least",
    "ceiling",
    "estimate",
    "vague words",
    "adversary's word",
    "speaker not placed",
    "people not placed",
    "increment",
    "revision",
    "denial",
    "incident within total",
    "part within whole",
    "together",
    "both sides",
    "bodies",
    "undated",
    "one beginning",
    "what follows",
    "cannot all be right",
    "sums that do not add up",
    "own text",
    "conduct since the pledge",
    "performance",
    "forces that did not sign",
    "independent origins",
    PledgeStatus,
    "ruled status",
    "not known",
]


class Entry(Shape):
    """What one or more claims say together. `rule`: why several are one entry; null for a single claim."""

    id: str
    claims: tuple[str, ...]
    rule: Rule | None = None


class Account(Shape):
    """One claim's telling: who says it (none: the document), how firmly, and on which day they said it."""

    claim: str
    document: str
    speakers: tuple[Named, ...]
    stance: Stance
    said_on: str | None
