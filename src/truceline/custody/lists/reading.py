"""A file becomes a list: what its columns are, one person a row, and what a person should look at."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, get_args

import yaml
from pydantic import ValidationError

from truceline.custody.lists.cells import person
from truceline.custody.lists.duplicates import duplicates
from truceline.custody.lists.tables import read_table
from truceline.custody.lists.words import fields_by_heading, folded
from truceline.custody.people import About, Listed, NameList, Problem, Role
from truceline.sources.errors import Unreadable

FIELDS = frozenset(Listed.model_fields) - {"row", "unread"}


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a mapping file says: `columns`, headings with the fields they are; `about`, what the list is."""

    columns: dict[str, str] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, path: Path) -> "Mapping":
        """The mapping in a YAML file: `columns: {heading: field}` and `list: {issuer, date, coverage, role}`.

        Raises Unreadable for a file that is none, and for a field that does not exist.
        """
        try:
            held = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        except (OSError, UnicodeDecodeError, yaml.YAMLError, RecursionError) as error:
            cure = "write it in YAML as columns: {their heading: family_name}"
            raise Unreadable(path, "cannot be read as a mapping", cure) from error
        columns, about = (_texts(path, held, part) for part in ("columns", "list"))
        for heading, name in columns.items():
            if name not in FIELDS:
                known = ", ".join(sorted(FIELDS))
                raise Unreadable(
                    path, f"takes “{heading}” for “{name}”, which is no field", f"use one of {known}"
                )
        return cls(columns, about)


def read_list(path: Path, mapping: Mapping | None = None, **given: str | None) -> NameList:
    """The list in a CSV, XLSX or JSON file. What `given` says (fields of `About`) wins over mapping and file.

    Without a mapping, one beside the list is taken (theirs.csv: theirs.yaml).

    Nothing is dropped: a cell that cannot be read stays in `unread`. Raises Unreadable for a file that is no
    table, or where the list's role, date or any of `about` is not of its kind.
    """
    mapping = mapping or _beside(path)
    table = read_table(path)
    columns = _columns(table.headings, mapping)
    people, problems = [], []
    for row, cells in table.rows:
        listed, wrong = person(row, cells, columns)
        people.append(listed)
        problems += wrong
    problems += [_spare(row) for row in table.spare]
    problems += [*_same_ids(people), *duplicates(people)]
    return NameList(
        about=_about(path, {**table.about, **mapping.about, **_said(given)}),
        columns=columns,
        people=tuple(people),
        problems=tuple(sorted(problems, key=lambda problem: (problem.row, problem.column or ""))),
    )


def _beside(path: Path) -> Mapping:
    neighbour = path.with_suffix(".yaml")
    return Mapping.of(neighbour) if neighbour.is_file() else Mapping()


def _columns(headings: Sequence[str], mapping: Mapping) -> dict[str, str | None]:
    """The field of each heading; of two headings for one field the first has it."""
    taken: set[str] = set()
    columns: dict[str, str | None] = {}
    for heading in headings:
        name = mapping.columns.get(heading) or fields_by_heading().get(folded(heading))
        columns[heading] = name if name not in taken else None
        if name:
            taken.add(name)
    return columns


def _said(given: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in given.items() if value is not None}


def _about(path: Path, said: dict[str, str]) -> About:
    values: dict[str, Any] = {name: said[name] for name in About.model_fields if said.get(name)}
    if (role := values.get("role")) is not None and role not in get_args(Role):
        raise Unreadable(path, f"gives “{role}” as its role", f"write one of {', '.join(get_args(Role))}")
    if (day := values.get("date")) is not None:
        try:
            date.fromisoformat(day)
        except ValueError as error:
            raise Unreadable(path, f"gives “{day}” as its date", "write the day as 2020-10-30") from error
    try:
        return About(**values)
    except ValidationError as error:
        raise Unreadable(path, "says of itself what is no text", "write each value as text") from error


def _spare(row: int) -> Problem:
    return Problem(row=row, column=None, what="the row has more cells than there are headings; name them")


def _same_ids(people: Iterable[Listed]) -> Iterator[Problem]:
    people = tuple(people)
    times = Counter(one.id for one in people)
    for one in people:
        if times[one.id] > 1:
            yield Problem(
                row=one.row,
                column=None,
                what=f"the id “{one.id}” comes {times[one.id]} times; give each row its own",
            )


def _texts(path: Path, held: object, part: str) -> dict[str, str]:
    found = held.get(part, {}) if isinstance(held, dict) else None
    if not isinstance(found, dict):
        cure = "write it in YAML as columns: {their heading: family_name}"
        raise Unreadable(path, f"has no {part} that say what is what", cure)
    return {str(key): str(value) for key, value in found.items()}
