"""A person's decision on a pair, written into the comparison's file beside it."""

import csv
import io
from pathlib import Path
from typing import Literal

from truceline.custody.care.files import harmless, write_private
from truceline.custody.lists.tables import delimiter_of
from truceline.custody.together.confirmed import read_pairs
from truceline.sources.errors import Unreadable

Column = Literal["confirmed_by", "refused_by"]


def decide(matches: Path, pair: tuple[str, str], column: Column, by: str) -> None:
    """Write who confirmed, or refused, a pair (id of ours, id of theirs); the other column is emptied.

    The other cells stay as they are. Raises Unreadable for a file without that pair.
    """
    read_pairs(matches)
    text = matches.read_text(encoding="utf-8-sig")
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    decided = [_decided(row, column, by) if _ids(row) == pair else row for row in rows]
    if pair not in [_ids(row) for row in decided]:
        why = f"has no pair of {pair[0]} and {pair[1]}"
        raise Unreadable(matches, why, "give the ids of one of its rows")
    out = io.StringIO(newline="")
    headings = dict.fromkeys([*(rows.fieldnames or ()), "confirmed_by", "refused_by"])
    written = csv.DictWriter(out, list(headings), restval="")
    written.writeheader()
    written.writerows(decided)
    write_private(matches, out.getvalue().encode("utf-8-sig"))


def _decided(row: dict[str, str], column: Column, by: str) -> dict[str, str]:
    return {**row, "confirmed_by": "", "refused_by": "", column: harmless(by)}


def _ids(row: dict[str, str]) -> tuple[str, str]:
    return row.get("query_id", ""), row.get("target_id", "")
