"""The shapes of record.json: what the claims add up to, as of a day.

An entry refers to claims by id (`claims`, the fullest first); claims.jsonl holds the claims themselves.
Entries refer to each other by entry id: the entry's kind and its first known claim, "incident-1f0c…".
Days and instants are ISO 8601 strings as in `truceline.claims`. `Rule` names a section of docs/methods.md.
"""

from typing import Literal

from pydantic import Field

from truceline.claims import (
    AccordSubject,
    Act,
    AffectedClass,
    Attitude,
    CeasefireForm,
    CeasefireStatus,
    Change,
    Named,
    Outcome,
    Period,
    Place,
    PledgeTopic,
    Qualifier,
    Relation,
    Shape,
    Stance,
    VictimStatus,
)

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
    "one toll",
    "echo",
    "later word",
    "reported range",
    "standing",
    "undisclosed",
    "conduct since the pledge",
    "no information yet",
    "contrary conduct alleged",
    "contested",
    "not known",
]
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
Standing = Literal["own side", "adversary", "third party", "monitor", "document", "not known"]
ContextReason = Literal[
    "before the pledge",
    "same day, order unknown",
    "time unknown",
    "not attributed to one party",
    "denied",
]
Absence = Literal["own toll", "conduct under pledge", "actor of incident", "deadline"]


class Source(Shape):
    """A document of the record. `claims`: how many claims it gives, commentary not counted."""

    id: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    received: str | None
    language: str | None
    claims: int


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


class Conduct(Shape):
    """What is reported of one obligor since the pledge: claims in line with it, contrary to it, around it.

    `rule` is the status's reason; `looked_in` are the documents searched. A status reports conduct and is no
    finding: intent and law are for courts.
    """

    obligor: Named
    status: PledgeStatus
    rule: Rule
    in_line: tuple[str, ...]
    contrary: tuple[str, ...]
    context: tuple[Context, ...]
    looked_in: tuple[str, ...]


class PledgeEntry(Entry):
    """One commitment. `words`: its text, the parties' own where `verbatim`. `since`: its day."""

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
    statuses: tuple[Conduct, ...]


class CeasefireAccount(Account):
    """One claim's telling of a ceasefire, with the status that it gives."""

    status: CeasefireStatus


class CeasefireEntry(Entry):
    """A ceasefire, or `count` of them that a claim speaks of together. `status` is the furthest one said."""

    accounts: tuple[CeasefireAccount, ...]
    parties: tuple[Named, ...]
    form: CeasefireForm
    status: CeasefireStatus
    count: int
    when: Period | None
    in_force: str | None


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


class Figure(Account):
    """A number of one speaker over the days `since` to `as_of`; `echoes`: other claims that carry it.

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
    superseded_by: str | None


class TollEntry(Entry):
    """People to whom something happened, figure by figure.

    `low`–`high` is the envelope, least low to greatest high, of the figures that are neither denied nor
    superseded; null is unbounded. `party`, `parties` are actor ids and `text` the words, as in the `victims`
    of the first claim. `incident`: an entry id; `part_of`: the id of the toll entry that contains this one.
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
    undisclosed: tuple[str, ...]


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


class Unknown(Shape):
    """Something looked for in `looked_in` (document ids) and not found.

    "own toll": `party` gives no number of its own military killed. "conduct under pledge": nothing on `party`
    since the pledge `entry`. "actor of incident": nobody says who did `entry`. "deadline": what is pledged in
    `entry` has no date.
    """

    what: Absence
    party: Named | None = None
    entry: str | None = None
    looked_for: str
    looked_in: tuple[str, ...]


class LeftOut(Shape):
    """A stretch of a document that is no evidence: commentary, or all of a document that no date places."""

    document: str
    start: int
    end: int
    why: Literal["commentary", "undated"]


class Record(Shape):
    """record.json: what was known on `as_of`. `reviewed`: people have ruled on every claim."""

    format: Literal["truceline-record/1"] = "truceline-record/1"
    as_of: str | None
    reviewed: bool
    documents: tuple[Source, ...]
    accords: tuple[AccordEntry, ...]
    pledges: tuple[PledgeEntry, ...]
    ceasefires: tuple[CeasefireEntry, ...]
    incidents: tuple[IncidentEntry, ...]
    tolls: tuple[TollEntry, ...]
    nondisclosures: tuple[NondisclosureEntry, ...]
    control: tuple[ControlEntry, ...]
    positions: tuple[PositionEntry, ...]
    background: tuple[BackgroundEntry, ...]
    unknowns: tuple[Unknown, ...]
    left_out: tuple[LeftOut, ...]
