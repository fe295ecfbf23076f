"""A cell becomes a value of its field; one that cannot be read is kept as text, and said to be."""

from collections.abc import Mapping
from typing import Any

from truceline.custody.lists.dates import precision_lost, read_date
from truceline.custody.lists.words import folded, values_by_word
from truceline.custody.people import Listed, Problem

_FIXED = frozenset({"sex", "kind", "health", "refuses_return"})
_DATES = frozenset({"birth_date", "capture_date", "last_contact_date", "death_date", "proof_of_life"})
_NAMES = ("name", "family_name", "given_name")


def person(
    row: int, cells: Mapping[str, str], columns: Mapping[str, str | None]
) -> tuple[Listed, list[Problem]]:
    """One row as the person it lists, with the problems of its cells; without an id, the row is the id."""
    values: dict[str, Any] = {}
    unread: dict[str, str] = {}
    problems: list[Problem] = []
    for heading, text in cells.items():
        field = columns.get(heading)
        if field is None or field in values:
            unread[heading] = text
        elif field in _FIXED:
            if (value := values_by_word(field).get(folded(text))) is None:
                unread[heading] = text
                known = ", ".join(sorted(set(values_by_word(field).values())))
                problems.append(_problem(row, heading, f"“{text}” is no {field} known here; write {known}"))
            else:
                values[field] = value
        elif field in _DATES:
            values[field] = date = read_date(text)
            if precision_lost(date):
                cure = "write it as 1990-05-03, or as much of it as is known"
                problems.append(_problem(row, heading, f"“{text}” is not read whole as a date; {cure}"))
        else:
            values[field] = text
    if not any(name in values for name in _NAMES):
        problems.append(Problem(row=row, column=None, what="nobody is named; give a name"))
    values.setdefault("id", str(row))
    return Listed(row=row, unread=unread, **values), problems


def _problem(row: int, column: str, what: str) -> Problem:
    return Problem(row=row, column=column, what=what)
