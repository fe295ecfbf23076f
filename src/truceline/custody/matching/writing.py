"""The matches as a CSV that a spreadsheet opens safely, with columns for the people who decide."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from truceline.custody.care.files import harmless, write_private
from truceline.custody.matching.compare import Match
from truceline.custody.people import Listed

_FOR_PEOPLE = ("confirmed_by", "refused_by", "authority", "method")
HEADINGS = (
    "query_id",
    "target_id",
    "target_list",
    "probability",
    "best",
    "status",
    "our_name",
    "their_name",
    "our_birth_date",
    "their_birth_date",
    "reasons",
    *_FOR_PEOPLE,
)


def write_matches(matches: Iterable[Match], their_list: str, path: Path) -> None:
    """One row a match, for its owner alone; a byte order mark lets spreadsheets show every script.

    `their_list`: the name of the file of theirs. Raises Unreadable where the file cannot be written.
    """
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(HEADINGS)
    rows.writerows([harmless(cell) for cell in _row(match, their_list)] for match in matches)
    write_private(path, text.getvalue().encode("utf-8-sig"))


def _row(match: Match, their_list: str) -> tuple[str, ...]:
    return (
        match.ours.id,
        match.theirs.id,
        their_list,
        f"{match.probability:.4f}",
        "yes" if match.best else "",
        match.status,
        match.ours.whole_name,
        match.theirs.whole_name,
        _birth(match.ours),
        _birth(match.theirs),
        "; ".join(match.reasons),
        *("" for _ in _FOR_PEOPLE),
    )


def _birth(one: Listed) -> str:
    return one.birth_date.text if one.birth_date else ""
