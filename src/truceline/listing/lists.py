"""What was understood of a list of names, for people: columns, and problems by row and column."""

from collections.abc import Iterator

from truceline.custody.people import Listed, NameList
from truceline.listing.table import table

_UNSAID = "not said"


def checked(names: NameList) -> str:
    """The list in short: what it is, which column is which field, and what a person should look at."""
    return "\n\n".join([_about(names), _columns(names), _problems(names)])


def _about(names: NameList) -> str:
    about = names.about
    return "\n".join(
        [
            f"{len(names.people)} persons, {len(names.problems)} problems",
            f"issued by: {about.issuer or _UNSAID}    on: {about.date or _UNSAID}",
            f"role: {about.role or _UNSAID}    covers: {about.coverage or _UNSAID}"
            + ("" if about.coverage else " (absence from a list that does not cover all means nothing)"),
        ]
    )


def _columns(names: NameList) -> str:
    rows = [
        (heading, field or "kept as text", str(_filled(names, heading, field)))
        for heading, field in names.columns.items()
    ]
    return table("Columns", ("heading", "taken for", "rows filled"), rows)


def _filled(names: NameList, heading: str, field: str | None) -> int:
    return sum(heading in one.unread or (field is not None and _has(one, field)) for one in names.people)


def _has(one: Listed, field: str) -> bool:
    return getattr(one, field) not in (None, "unknown")


def _problems(names: NameList) -> str:
    if not names.problems:
        return "No problems."
    return table("Problems", ("row", "column", "what"), _rows(names))


def _rows(names: NameList) -> Iterator[tuple[str, str, str]]:
    for problem in names.problems:
        yield str(problem.row), problem.column or "", problem.what
