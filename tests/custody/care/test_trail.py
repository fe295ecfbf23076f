"""Every look-up leaves a line without names, and a line that is changed or missing shows."""

import json
from pathlib import Path

import pytest

from truceline.custody.care.chain import first_break
from truceline.custody.care.trail import note
from truceline.sources.errors import Unreadable


@pytest.fixture
def trail(tmp_path: Path) -> Path:
    (tmp_path / "list.csv").write_text("name\nMira Solen\n", encoding="utf-8")
    for did in ("check", "compare", "status"):
        note(tmp_path / "trail.jsonl", did, [tmp_path / "list.csv"])
    return tmp_path / "trail.jsonl"


def test_a_line_says_what_was_done_with_which_list_and_holds_no_name(trail: Path) -> None:
    text = trail.read_text(encoding="utf-8")
    assert [json.loads(line)["did"] for line in text.splitlines()] == ["check", "compare", "status"]
    assert "Solen" not in text
    assert "list.csv" not in text


def test_a_whole_trail_has_no_break(trail: Path) -> None:
    assert first_break(trail) is None


@pytest.mark.parametrize("kept", [[0, 2], [1, 2]])
def test_a_line_that_was_taken_out_shows(trail: Path, kept: list[int]) -> None:
    lines = trail.read_text(encoding="utf-8").splitlines(keepends=True)
    trail.write_text("".join(lines[number] for number in kept), encoding="utf-8")
    assert first_break(trail) is not None


def test_a_line_that_was_changed_shows(trail: Path) -> None:
    trail.write_text(trail.read_text(encoding="utf-8").replace("check", "audit"), encoding="utf-8")
    assert first_break(trail) == 2


def test_a_trail_that_cannot_be_written_stops_the_work(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="cannot be"):
        note(tmp_path, "check", [])
