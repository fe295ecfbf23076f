"""What a person wrote into the comparison's file."""

from pathlib import Path

import pytest

from truceline.custody.together.confirmed import read_pairs
from truceline.sources.errors import Unreadable


def written(folder: Path, text: str) -> Path:
    file = folder / "matches.csv"
    file.write_text(text, encoding="utf-8")
    return file


def test_only_what_a_person_confirmed_counts(tmp_path: Path) -> None:
    text = (
        "query_id,target_id,probability,confirmed_by,refused_by\no1,t1,0.97,J,\no2,t2,0.9,,\no3,t3,0.9,,J\n"
    )
    pairs = read_pairs(written(tmp_path, text))
    assert [(pair.confirmed, pair.open) for pair in pairs] == [(True, False), (False, True), (False, False)]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("ours,theirs\n1,2\n", "row 2 has no query_id"),
        ("query_id,target_id,probability\n1,2,high\n", "is no number"),
        ("query_id,target_id,method\n1,2,papers\n", "which identifies nobody"),
    ],
)
def test_a_file_that_says_something_else_is_named(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        read_pairs(written(tmp_path, text))
