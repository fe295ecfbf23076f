"""The vocabulary that every room passes along: documents, the nine kinds of claim, decisions.

The JSON names are the public contract (docs/record-format.md); `truceline schema` is generated from here.
Offsets are Unicode code points into `Document.text`; days and instants are ISO 8601 strings, so that
"2020-10-30" keeps the precision it was given with.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

ClaimKind = Literal[
    "toll", "incident", "accord", "pledge", "ceasefire", "control", "position", "nondisclosure", "background"
]
Voice = Literal["report", "quotation", "commentary"]
Stance = Literal["stated", "alleged", "hedged", "expected", "demanded", "denied"]
Role = Literal["headline", "dateline", "body", "caption", "comment", "boilerplate"]
DocumentRole = Literal["report", "accord text"]
PlaceKind = Literal["place", "admin", "region", "country"]
Outcome = Literal["killed", "injured", "captured", "missing", "detained", "released", "displaced", "remains"]
VictimStatus = Literal["military", "civilian", "all", "unknown"]
Qualifier = Literal["exact", "at_least", "more_than", "up_to", "fewer_than", "about", "range", "vague"]
Act = Literal[
    "Shelling/artillery/missile attack",
    "Air/drone strike",
    "Armed clash",
    "Attack",
    "Suicide bomb",
    "Remote explosive/landmine/IED",
    "Grenade",
    "Chemical weapon",
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Non-violent transfer of territory",
    "Abduction/forced disappearance",
    "Sexual violence",
    "Looting/property destruction",
    "Disrupted weapons use",
    "Arrests",
    "Other",
]
AffectedClass = Literal["civilians", "civilian object", "military", "unknown"]
AccordSubject = Literal["ceasefire", "humanitarian", "exchange", "political", "other"]
PledgeTopic = Literal[
    "civilians",
    "civilian objects",
    "prisoners",
    "lists",
    "remains",
    "ceasefire",
    "access",
    "withdrawal",
    "other",
]
CeasefireForm = Literal["ceasefire", "humanitarian pause", "truce", "unilateral"]
CeasefireStatus = Literal[
    "proposed", "agreed", "attempted", "in force", "violated", "failed", "expired", "terminated"
]
Change = Literal["gained", "lost", "holds", "advancing", "besieged"]
Attitude = Literal["demands", "supports", "rejects", "offers"]
Relation = Literal["is", "known as", "supported by", "began", "since", "claimed by", "other"]
Does = Literal[
    "accept",
    "reject",
    "correct",
    "same event",
    "different event",
    "overrule status",
    "grade source",
    "grade information",
]


class Shape(BaseModel):
    """A value of the contract: immutable, and strict about names it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Quote(Shape):
    """Exact words of a document (W3C text quote and text position selectors): `text[start:end] == exact`."""

    exact: str
    start: int
    end: int


class Passage(Shape):
    """A paragraph of a document and the part that it plays there."""

    start: int
    end: int
    role: Role


class Document(Shape):
    """One source text as received. `id` and `sha256` are of the bytes, `text_sha256` of the text in UTF-8.

    `role`: "accord text" where the document is the own text of an accord, marked so by whoever gives it.
    """

    id: str
    sha256: str
    text_sha256: str
    extractor: str
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    received: str | None = None
    language: str | None = None
    media_type: str = "text/plain"
    role: DocumentRole = "report"
    text: str
    passages: tuple[Passage, ...] = ()


class Named(Shape):
    """An actor as the document names it, with its id in the lexicon where it has one."""

    name: str
    actor: str | None = None


class Speaker(Shape):
    """Who says it: named as fully as the document does; `quote` is the words used at that place."""

    name: str
    actor: str | None = None
    quote: Quote


class Period(Shape):
    """When it happened: days, or instants with offset; an open end is null. `text`: the words read."""

    earliest: str | None = None
    latest: str | None = None
    text: str


class Place(Shape):
    """Where it happened: the name as written, with its GeoNames id and WGS 84 coordinates where known."""

    name: str
    geonames: int | None = None
    lat: float | None = None
    lon: float | None = None
    kind: PlaceKind


class Reader(Shape):
    """The program that produced a claim."""

    name: str
    version: str
    model: str | None = None


class Victims(Shape):
    """Whose people a toll counts: one `party` (an actor id), or several `parties` together."""

    party: str | None = None
    parties: tuple[str, ...] = ()
    status: VictimStatus = "unknown"
    text: str


class Claim(Shape):
    """One thing that a document says that somebody says. Never true or false: it is said."""

    id: str
    content: str
    kind: ClaimKind
    document: str
    quote: Quote
    voice: Voice = "report"
    speakers: tuple[Speaker, ...] = ()
    stance: Stance = "stated"
    said_on: str | None = None
    when: Period | None = None
    where: tuple[Place, ...] = ()
    inferred: tuple[str, ...] = ()
    reader: Reader


class Toll(Claim):
    """A number of people to whom something happened."""

    kind: Literal["toll"] = "toll"
    outcome: Outcome
    victims: Victims
    low: int | None = None
    high: int | None = None
    qualifier: Qualifier
    scope: Literal["incident", "cumulative"]
    per: Literal["each", "together"] | None = None
    part_of: str | None = None
    incident: str | None = None


class Incident(Claim):
    """Something that happened on the ground; `act` is an ACLED sub-event type."""

    kind: Literal["incident"] = "incident"
    act: Act
    actors: tuple[Named, ...] = ()
    affected: tuple[Named, ...] = ()
    attribution: Literal["and", "or"] | None = None
    affected_class: AffectedClass = "unknown"
    means: str | None = None


class Accord(Claim):
    """Parties agreed on something; `not_` (JSON: `not`) is what it is said not to be."""

    kind: Literal["accord"] = "accord"
    parties: tuple[Named, ...] = ()
    mediators: tuple[Named, ...] = ()
    subject: AccordSubject
    venue: str | None = None
    agreed: str | None = None
    in_force: str | None = None
    not_: tuple[str, ...] = Field(default=(), alias="not")


class Pledge(Claim):
    """One commitment; `modality` and obligor follow ODRL's duty and prohibition."""

    kind: Literal["pledge"] = "pledge"
    by: tuple[Named, ...] = ()
    modality: Literal["shall", "shall_not"]
    act: str
    topic: PledgeTopic
    to: Named | None = None
    verbatim: bool = False
    deadline: str | None = None
    accord: str | None = None


class Ceasefire(Claim):
    """A pause in fighting, or several that one claim speaks of (`count`)."""

    kind: Literal["ceasefire"] = "ceasefire"
    parties: tuple[Named, ...] = ()
    form: CeasefireForm
    status: CeasefireStatus
    count: int = 1
    in_force: str | None = None


class Control(Claim):
    """Who holds, gains or loses ground; `where` names it."""

    kind: Literal["control"] = "control"
    actor: Named
    change: Change


class Position(Claim):
    """What an actor wants or rejects, in the document's words."""

    kind: Literal["position"] = "position"
    actor: Named
    attitude: Attitude
    addressee: Named | None = None
    wants: str


class Nondisclosure(Claim):
    """Somebody has not said. Undisclosed is not zero."""

    kind: Literal["nondisclosure"] = "nondisclosure"
    actor: Named
    about: Literal["toll", "prisoners", "other"]
    outcome: Outcome | None = None
    status: VictimStatus | None = None


class Background(Claim):
    """A standing fact about an actor, a place or the conflict."""

    kind: Literal["background"] = "background"
    subject: Named
    relation: Relation
    object: str


AnyClaim = Annotated[
    Toll | Incident | Accord | Pledge | Ceasefire | Control | Position | Nondisclosure | Background,
    Field(discriminator="kind"),
]


class Reading(Shape):
    """What `truceline read` prints for a document, one line of JSON."""

    document: Document
    claims: tuple[AnyClaim, ...]


class Anchor(Shape):
    """A claim that a decision is about, with its quote, so that the decision survives a newer reader.

    `document`, `kind`: the claim's, with which the decision also survives another text of the document.
    """

    claim: str
    quote: Quote
    document: str | None = None
    kind: ClaimKind | None = None


class Decision(Shape):
    """What a person ruled about claims. Append-only: a later decision overrules, nothing is deleted."""

    id: str
    at: str
    by: str
    does: Does
    on: tuple[Anchor, ...]
    value: dict[str, Any] | None = None
    why: str | None = None


_canonical = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def digest(value: object) -> str:
    """Twenty hexadecimal digits of the SHA-256 of `value` as canonical JSON."""
    return hashlib.sha256(_canonical(value).encode()).hexdigest()[:20]


def claim_id(text_sha256: str, kind: str, start: int, end: int, slot: int = 0) -> str:
    """The id of a claim: stable against better reading, for its values are no part of it.

    `slot` tells apart claims of one kind on one span ("over 2,000 on either side" is one a side).
    """
    return digest([text_sha256, kind, start, end, slot])


def content_hash(values: Mapping[str, object]) -> str:
    """A hash of a claim's values; `values` is its JSON object, of which ids and reader are left out."""
    return digest({k: v for k, v in values.items() if k not in {"id", "content", "document", "reader"}})
