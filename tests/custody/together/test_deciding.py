"""A person's decision, written beside the pair."""

from pathlib import Path

import pytest

from truceline.custody.together.confirmed import read_pairs
from truceline.custody.together.deciding import decide
from truceline.sources.errors import Unreadable


@pytest.fixture
def matches(tmp_path: Path) -> Path:
    file = tmp_path / "matches.csv"
    rows = ("query_id,target_id,probability,our_name", "o1,t1,0.9,Мира", "o2,t2,0.8,'=1")
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def test_who_confirmed_or_refused_stands_beside_the_pair(matches: Path) -> None:
    decide(matches, ("o1", "t1"), "confirmed_by", "J. of the working group")
    decide(matches, ("o2", "t2"), "refused_by", "J.")
    first, second = read_pairs(matches)
    assert (first.by, first.confirmed, second.refused) == ("J. of the working group", True, "J.")
    assert "'=1" in matches.read_text(encoding="utf-8-sig")


def test_a_file_that_a_spreadsheet_saved_with_semicolons_is_read(matches: Path) -> None:
    matches.write_text(matches.read_text(encoding="utf-8").replace(",", ";"), encoding="utf-8")
    decide(matches, ("o1", "t1"), "confirmed_by", "J.")
    assert read_pairs(matches)[0].confirmed


def test_a_later_decision_takes_the_place_of_the_earlier(matches: Path) -> None:
    decide(matches, ("o1", "t1"), "confirmed_by", "J.")
    decide(matches, ("o1", "t1"), "refused_by", "K.")
    assert not read_pairs(matches)[0].confirmed


def test_a_pair_that_is_not_there_is_refused(matches: Path) -> None:
    with pytest.raises(Unreadable, match="has no pair of o1 and t2"):
        decide(matches, ("o1", "t2"), "confirmed_by", "J.")
