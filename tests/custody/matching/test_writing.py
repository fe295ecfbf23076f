"""The file of matches opens safely in a spreadsheet."""

import csv
from pathlib import Path

from typer.testing import CliRunner

from truceline.cli import app
from truceline.custody.matching import Match
from truceline.custody.matching.writing import write_matches
from truceline.custody.people import Listed
from truceline.custody.together.confirmed import read_pairs


def test_no_cell_of_a_list_is_run(tmp_path: Path) -> None:
    evil = Listed(id="=cmd()", row=2, name='=HYPERLINK("http://x","Anna")')
    path = tmp_path / "matches.csv"
    write_matches([Match(evil, evil, 0.5, True, "possible", ("+1",), ())], "=theirs.csv", path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_the_command_writes_matches_and_prints_no_name(tmp_path: Path) -> None:
    ours, theirs, out = (tmp_path / name for name in ("ours.csv", "theirs.csv", "matches.csv"))
    ours.write_text("id,name,birth_date\n1,Համբարձումյան Վահե,1990-05-03\n1,Մարտիրոսյան Լիլիթ,\n", "utf-8")
    theirs.write_text("id,name,birth_date\nx,Ваге Гамбарцумян,1990-03-05\ny,Иванов Пётр,\n", "utf-8")
    run = CliRunner().invoke(app, ["lists", "compare", str(ours), str(theirs), "--out", str(out)])
    assert run.exit_code == 0
    assert "1 of 2 of ours have a possible match" in run.stdout
    assert "Ваге" not in run.output
    with out.open(encoding="utf-8-sig", newline="") as file:
        row = next(csv.DictReader(file))
    assert (row["query_id"], row["target_id"], row["status"], row["best"]) == ("1", "x", "possible", "yes")
    assert "day and month swapped" in row["reasons"]
    assert read_pairs(out)[0].their_list == "theirs.csv"
    assert not read_pairs(out)[0].confirmed


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    names.write_text("id,name\n1,Anna\n", "utf-8")
    run = CliRunner().invoke(app, ["lists", "compare", str(names), str(names), "--out", str(tmp_path)])
    assert run.exit_code == 2
    assert "cannot be written" in run.output
