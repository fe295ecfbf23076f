"""A list of names and the persons on it, as listed: nothing here is true of anybody, it is what a list says.

Fields are those of Geneva Convention III, articles 17, 122 and 123 and its capture card (annex IV B), and
of Geneva Convention I, article 16. Most are empty in life: article 17 obliges a prisoner to give only name,
rank, date of birth and number.
"""

from typing import Literal

from pydantic import Field

from truceline.claims import Shape

Role = Literal["held", "sought", "dead", "released"]
Sex = Literal["male", "female", "other"]
Kind = Literal["prisoner of war", "civilian internee", "other detainee", "unknown"]
Health = Literal[
    "good",
    "not wounded",
    "recovered",
    "convalescent",
    "slightly wounded",
    "wounded",
    "seriously wounded",
    "sick",
    "seriously sick",
]
"""The scale of the capture card, with the serious sickness of article 109 and wounds without a degree."""

COMPLETE = "all"
"""The coverage of a list that claims to hold everybody; any other names the facility or part it covers."""


class PartialDate(Shape):
    """A date as far as a list gives it: `text` as written; what is not given or not readable is null."""

    text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None


class Listed(Shape):
    """One row of a list: one person as listed.

    `row` is the row in the file, headings counted. `name` is a whole name in one cell, in any order of its
    parts. `power`: the Power on which the person depends. `unread`: cells that no field takes, or whose value
    could not be read, by their heading, so that nothing is lost.
    """

    id: str
    row: int
    name: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    fathers_name: str | None = None
    mothers_maiden_name: str | None = None
    sex: Sex | None = None
    birth_date: PartialDate | None = None
    birth_place: str | None = None
    power: str | None = None
    rank: str | None = None
    unit: str | None = None
    service_number: str | None = None
    kind: Kind = "unknown"
    capture_place: str | None = None
    capture_date: PartialDate | None = None
    last_contact_place: str | None = None
    last_contact_date: PartialDate | None = None
    death_place: str | None = None
    death_date: PartialDate | None = None
    held_at: str | None = None
    health: Health | None = None
    proof_of_life: PartialDate | None = None
    refuses_return: Literal["yes", "no"] | None = None
    movements: str | None = None
    next_of_kin: str | None = None
    kin_address: str | None = None
    notes: str | None = None
    source: str | None = None
    unread: dict[str, str] = Field(default_factory=dict)

    @property
    def whole_name(self) -> str:
        """The name as listed: the one cell, or its parts with the family name first."""
        parts = (self.family_name, self.given_name, self.fathers_name)
        return self.name or " ".join(part for part in parts if part)


class About(Shape):
    """What a list is: who issued it when, whom it claims to cover (`all`, or a facility), and in which role.

    Absence from a list that does not cover all means nothing. Null where nobody has said.
    """

    id: str | None = None
    issuer: str | None = None
    date: str | None = None
    coverage: str | None = None
    role: Role | None = None


class Problem(Shape):
    """Something in a list that a person should look at: where, and in one sentence what and the cure."""

    row: int
    column: str | None
    what: str


class NameList(Shape):
    """A list as read. `columns`: each heading with the field it was taken for, or null."""

    about: About
    columns: dict[str, str | None]
    people: tuple[Listed, ...]
    problems: tuple[Problem, ...]
