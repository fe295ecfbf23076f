"""What a model may answer: the claim schema with words of the report in place of values.

The schema goes to the model with each question, docstrings included, so it is kept short.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from truceline.claims import (
    AccordSubject,
    Act,
    AffectedClass,
    Attitude,
    CeasefireForm,
    CeasefireStatus,
    Change,
    Outcome,
    PledgeTopic,
    Relation,
    Stance,
    VictimStatus,
)

Words = str
"""Exact words of the report."""

ManyWords = Annotated[tuple[Words, ...], BeforeValidator(lambda given: given or ())]
"""Of each thing named. Models write null for none."""


class _Shape(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")  # sloppy models add fields: they count for nothing


class Number(_Shape):
    """A number as its words bound it: "over 50" is 51 to null, "dozens" 24 to 99, "about 20" 18 to 22."""

    quote: Words
    low: int | None
    high: int | None


class Days(_Shape):
    """Days as 2020-10-30; an open end is null: "as of" has only a latest, "since" only an earliest day."""

    quote: Words
    earliest: str | None
    latest: str | None


class Answer(_Shape):
    """What each claim has. `sentence`: its number; `quote`: the words in it that carry the claim."""

    sentence: int
    quote: Words
    stance: Stance = "stated"
    speakers: ManyWords = ()
    when: Days | None = None
    where: ManyWords = ()


class TollAnswer(Answer):
    """A number of people. `victims`: the words for these people; `whose`: the party whose people they are."""

    kind: Literal["toll"]
    outcome: Outcome
    number: Number
    victims: Words
    whose: Words | None = None
    status: VictimStatus = "unknown"
    scope: Literal["incident", "cumulative"] = "incident"


class IncidentAnswer(Answer):
    """Something that happened on the ground. `means`: the weapon."""

    kind: Literal["incident"]
    act: Act
    actors: ManyWords = ()
    affected: ManyWords = ()
    affected_class: AffectedClass = "unknown"
    means: Words | None = None


class AccordAnswer(Answer):
    """Parties agreed on something."""

    kind: Literal["accord"]
    subject: AccordSubject
    parties: ManyWords = ()
    mediators: ManyWords = ()
    venue: Words | None = None


class PledgeAnswer(Answer):
    """One commitment. `act`: what is to be done or left."""

    kind: Literal["pledge"]
    modality: Literal["shall", "shall_not"]
    act: Words
    topic: PledgeTopic
    by: ManyWords = ()
    to: Words | None = None


class CeasefireAnswer(Answer):
    """A pause in fighting."""

    kind: Literal["ceasefire"]
    form: CeasefireForm
    status: CeasefireStatus
    parties: ManyWords = ()


class ControlAnswer(Answer):
    """Who holds, gains or loses ground; `where` names it."""

    kind: Literal["control"]
    actor: Words
    change: Change


class PositionAnswer(Answer):
    """What an actor wants or rejects."""

    kind: Literal["position"]
    actor: Words
    attitude: Attitude
    wants: Words
    addressee: Words | None = None


class NondisclosureAnswer(Answer):
    """Somebody has not said."""

    kind: Literal["nondisclosure"]
    actor: Words
    about: Literal["toll", "prisoners", "other"]
    outcome: Outcome | None = None


class BackgroundAnswer(Answer):
    """A standing fact about an actor, a place or the conflict."""

    kind: Literal["background"]
    subject: Words
    relation: Relation
    object: Words


AnyAnswer = Annotated[
    TollAnswer
    | IncidentAnswer
    | AccordAnswer
    | PledgeAnswer
    | CeasefireAnswer
    | ControlAnswer
    | PositionAnswer
    | NondisclosureAnswer
    | BackgroundAnswer,
    Field(discriminator="kind"),
]
