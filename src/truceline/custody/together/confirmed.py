"""Which rows of two lists a person confirmed to be one person: the comparison's file, gone on with.

A match of names never confirms remains. Whose they are is for the competent forensic authority to say, by one
of the primary identifiers of INTERPOL's Disaster Victim Identification Guide: fingerprints, dental comparison
or DNA. Papers found on a body are not identification.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, get_args

from truceline.claims import Shape
from truceline.custody.lists.tables import read_table
from truceline.sources.errors import Unreadable

Method = Literal["fingerprints", "dental", "DNA"]
LIKELY = 0.5
"""An unconfirmed pair of at least this probability is open: somebody has to look before anybody is missed."""


class Pair(Shape):
    """A row of ours and a row of theirs; `their_list` names the file of theirs.

    `by`: who confirmed it; `refused`: who looked and said it is not.

    `authority` and `method`: for remains, who identified them and how.
    """

    ours: str
    theirs: str
    their_list: str | None = None
    probability: float | None = None
    by: str | None = None
    refused: str | None = None
    authority: str | None = None
    method: Method | None = None

    @property
    def confirmed(self) -> bool:
        """Whether a person said that both rows are one person."""
        return self.by is not None and self.refused is None

    @property
    def identified(self) -> bool:
        """Whether a forensic authority said whose remains they are."""
        return self.confirmed and self.authority is not None and self.method is not None

    @property
    def open(self) -> bool:
        """Whether somebody should still look at it."""
        return not self.by and not self.refused and (self.probability or 0.0) >= LIKELY


def read_all_pairs(paths: Iterable[Path]) -> list[Pair]:
    """The pairs of several files, one after the other. Raises Unreadable as `read_pairs` does."""
    return [pair for path in paths for pair in read_pairs(path)]


def read_pairs(path: Path) -> tuple[Pair, ...]:
    """The pairs of a file that `lists compare` wrote and a person went on with.

    Columns: query_id, target_id, target_list (the file of theirs), probability, and of the person's:
    confirmed_by, refused_by, authority, method. Raises Unreadable for a file without the ids, a probability
    that is none, or a method that identifies nobody.
    """
    return tuple(_pair(path, number, cells) for number, cells in read_table(path).rows)


def _pair(path: Path, number: int, cells: dict[str, str]) -> Pair:
    where = f"{path} row {number}"
    if "query_id" not in cells or "target_id" not in cells:
        raise Unreadable(where, "has no query_id and target_id", "give a file that `lists compare` wrote")
    method = cells.get("method")
    if method is not None and method not in get_args(Method):
        known = ", ".join(get_args(Method))
        raise Unreadable(
            where, f"gives “{method}” as the method, which identifies nobody", f"use one of {known}"
        )
    try:
        probability = float(cells["probability"]) if "probability" in cells else None
    except ValueError as error:
        raise Unreadable(where, "gives a probability that is no number", "write it as 0.93") from error
    return Pair.model_validate(
        {
            "ours": cells["query_id"],
            "theirs": cells["target_id"],
            "their_list": cells.get("target_list"),
            "probability": probability,
            "by": cells.get("confirmed_by"),
            "refused": cells.get("refused_by"),
            "authority": cells.get("authority"),
            "method": method,
        }
    )
