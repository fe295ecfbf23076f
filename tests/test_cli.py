"""The command as a user runs it: a process, its two streams and its exit status."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sources.tables.tables import ACLED, GED, table

REPORT = """Ukraine and Russia agreed on Friday during talks in Geneva to exchange the bodies of soldiers.

Ukraine's defence ministry said that 12 soldiers were killed in Kharkiv on Thursday.
"""
GERMAN = (
    "Die Regierung hat am Freitag erklärt, dass die Soldaten nicht in der Stadt waren und sich zurückzogen. "
    * 8
)


def truceline(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).parent / "truceline", *arguments]
    return subprocess.run(
        command, capture_output=True, encoding="utf-8", env={**os.environ, **environment}, check=False
    )


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    return file


def test_read_prints_one_object_a_document(report: Path) -> None:
    done = truceline("read", report, "--published", "2024-05-10", "--publisher", "Example Wire")
    assert done.returncode == 0
    (line,) = done.stdout.splitlines()
    reading = json.loads(line)
    assert reading["document"]["publisher"] == "Example Wire"
    assert {"toll", "accord"} <= {claim["kind"] for claim in reading["claims"]}


def test_every_quote_of_a_reading_stands_in_the_text(report: Path) -> None:
    reading = json.loads(truceline("read", report, "--published", "2024-05-10").stdout)
    for claim in reading["claims"]:
        quote = claim["quote"]
        assert reading["document"]["text"][quote["start"] : quote["end"]] == quote["exact"]


def test_read_as_a_table_is_for_people(report: Path) -> None:
    done = truceline("read", report, "--published", "2024-05-10", "--format", "table")
    assert "said by" in done.stdout
    assert "killed 12 12" in done.stdout


def test_a_report_without_a_day_is_read_with_a_note(report: Path) -> None:
    done = truceline("read", report)
    assert done.returncode == 0
    assert "no published date" in done.stderr


def test_brief_writes_its_four_files_and_prints_the_page(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = truceline("brief", report, "--published", "2024-05-10", "-o", out)
    assert done.returncode == 0
    assert done.stdout.strip() == str(out / "brief.html")
    assert sorted(file.name for file in out.iterdir()) == [
        "brief.html",
        "claims.jsonl",
        "map.geojson",
        "record.json",
    ]


@pytest.mark.parametrize("part", ["incidents", "tolls", "accords", "ceasefires"])
def test_a_part_of_the_record_is_printed_for_people_and_for_programs(report: Path, part: str) -> None:
    table = truceline(part, report, "--published", "2024-05-10")
    assert "as of 2024-05-10" in table.stdout
    record = json.loads(truceline(part, report, "--published", "2024-05-10", "--format", "json").stdout)
    assert record["as_of"] == "2024-05-10"
    assert part in record


def test_a_part_of_the_record_says_what_could_not_be_read(report: Path) -> None:
    done = truceline("tolls", report, report.parent / "missing.txt", "--published", "2024-05-10")
    assert done.returncode == 2
    assert "missing.txt" in done.stderr
    assert "as of 2024-05-10" in done.stdout


def test_the_same_input_gives_the_same_bytes(report: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    truceline("brief", report, "--published", "2024-05-10", "-o", first, PYTHONHASHSEED="1", TZ="Asia/Baku")
    truceline("brief", report, "--published", "2024-05-10", "-o", second, PYTHONHASHSEED="2", LC_ALL="C")
    for file in sorted(first.iterdir()):
        assert file.read_bytes() == (second / file.name).read_bytes(), file.name


def _missing(folder: Path) -> Path:
    return folder / "missing.txt"


def _empty(folder: Path) -> Path:
    file = folder / "empty.txt"
    file.touch()
    return file


def _binary(folder: Path) -> Path:
    file = folder / "binary.txt"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    return file


def _huge(folder: Path) -> Path:
    file = folder / "huge.txt"
    with file.open("wb") as stream:
        stream.truncate(100_000_000)
    return file


def _wrongly_encoded(folder: Path) -> Path:
    file = folder / "latin.txt"
    file.write_bytes("Le cessez-le-feu a été violé.".encode("latin-1"))
    return file


def _german(folder: Path) -> Path:
    file = folder / "german.txt"
    file.write_text(GERMAN, encoding="utf-8")
    return file


def _folder_without_reports(folder: Path) -> Path:
    inside = folder / "photos"
    inside.mkdir()
    (inside / "photo.png").write_bytes(b"\x89PNG")
    return inside


@pytest.mark.parametrize(
    "make", [_missing, _empty, _binary, _huge, _wrongly_encoded, _german, _folder_without_reports]
)
def test_bad_input_is_one_line_with_the_file_and_status_2(make, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    bad = make(tmp_path)
    done = truceline("read", bad)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if not line.startswith("note:")]
    assert len(lines) == 1
    assert str(bad) in lines[0]
    assert ":" in lines[0], "the cure stands behind a colon"


@pytest.mark.parametrize("option", ["--published", "--as-of"])
def test_a_bad_date_names_its_option(option: str, report: Path, tmp_path: Path) -> None:
    done = truceline("brief", report, option, "30/10/2020", "-o", tmp_path / "out")
    assert done.returncode == 2
    assert option in done.stderr
    assert "2020-10-30" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_output_folder_that_cannot_be_written_is_named(report: Path, tmp_path: Path) -> None:
    done = truceline("brief", report, "--published", "2024-05-10", "-o", report / "out")
    assert done.returncode == 2
    assert "out" in done.stderr
    assert "Traceback" not in done.stderr


def test_one_bad_file_does_not_stop_a_batch(report: Path, tmp_path: Path) -> None:
    done = truceline("read", _empty(tmp_path), report, _missing(tmp_path), "--published", "2024-05-10")
    assert done.returncode == 2
    assert len(done.stdout.splitlines()) == 1
    assert "empty.txt" in done.stderr
    assert "missing.txt" in done.stderr
    assert "2 could not be read" in done.stderr


def test_decisions_that_are_none_are_named_by_line(report: Path, tmp_path: Path) -> None:
    rulings = tmp_path / "rulings.jsonl"
    rulings.write_text('{"id": "1"}\n', encoding="utf-8")
    done = truceline("brief", report, "--decisions", rulings, "-o", tmp_path / "out")
    assert done.returncode == 2
    assert "line 1" in done.stderr


def test_no_progress_bar_in_a_pipe(report: Path) -> None:
    assert truceline("read", report, report, "--published", "2024-05-10").stderr == ""


def test_a_pipe_that_closes_early_leaves_no_traceback(report: Path) -> None:
    command = f"{Path(sys.executable).parent / 'truceline'} read {report} | true"
    done = subprocess.run(["bash", "-c", command], capture_output=True, encoding="utf-8", check=False)
    assert "Traceback" not in done.stderr


def test_schema_describes_every_file() -> None:
    schema = json.loads(truceline("schema").stdout)
    assert set(schema["files"]) == {
        "truceline read",
        "claims.jsonl",
        "decisions.jsonl",
        "record.json",
        "map.geojson",
    }
    for pointer in schema["files"].values():
        assert pointer["$ref"].removeprefix("#/$defs/") in schema["$defs"]


def test_help_names_every_command() -> None:
    shown = truceline("--help").stdout
    for command in ("read", "brief", "schema"):
        assert command in shown


def test_json_lines_are_a_document_a_line_and_a_bad_line_is_named(tmp_path: Path) -> None:
    stream = tmp_path / "stream.jsonl"
    rows = [json.dumps({"text": REPORT, "published": "2024-05-10", "title": f"Report {n}"}) for n in range(3)]
    stream.write_text("\n".join([*rows, "{broken"]), encoding="utf-8")
    done = truceline("read", stream)
    assert done.returncode == 2
    titles = [json.loads(line)["document"]["title"] for line in done.stdout.splitlines()]
    assert titles == ["Report 0", "Report 1", "Report 2"]
    assert "line 4" in done.stderr


def test_more_processes_give_the_same_lines_in_the_same_order(tmp_path: Path) -> None:
    stream = tmp_path / "stream.jsonl"
    rows = [json.dumps({"text": f"{REPORT}\nReport {n}.", "published": "2024-05-10"}) for n in range(40)]
    stream.write_text("\n".join(rows), encoding="utf-8")
    assert truceline("read", stream, "--jobs", "2").stdout == truceline("read", stream).stdout


def test_standard_input_is_a_text_or_json_lines() -> None:
    command = [str(Path(sys.executable).parent / "truceline"), "read", "-", "--published", "2024-05-10"]
    for words in (REPORT, json.dumps({"text": REPORT})):
        done = subprocess.run(command, input=words, capture_output=True, encoding="utf-8", check=True)
        assert json.loads(done.stdout)["document"]["text"] == REPORT


def test_an_interrupted_run_is_gone_on_with(tmp_path: Path) -> None:
    stream, out = tmp_path / "stream.jsonl", tmp_path / "out.jsonl"
    rows = [json.dumps({"text": f"{REPORT}\nReport {n}.", "published": "2024-05-10"}) for n in range(3)]
    stream.write_text("\n".join(rows), encoding="utf-8")
    truceline("read", stream, "-o", out)
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) // 2])
    truceline("read", stream, "-o", out, "--resume")
    assert out.read_bytes() == whole


def test_explain_shows_how_a_sentence_was_read(report: Path) -> None:
    done = truceline("explain", report, "--at", str(REPORT.index("12 soldiers")), "--published", "2024-05-10")
    assert done.returncode == 0
    assert "killed" in done.stdout.split("parse", 1)[1]
    assert "by tolls.read" in done.stdout
    assert "\x1b" not in done.stdout


def test_explain_finds_a_claim_by_its_id(report: Path) -> None:
    reading = json.loads(truceline("read", report, "--published", "2024-05-10").stdout)
    wanted = next(claim for claim in reading["claims"] if claim["kind"] == "toll")
    options = ("--claim", wanted["id"], "--published", "2024-05-10", "--format", "json")
    explanation = json.loads(truceline("explain", report, *options).stdout)
    families = explanation["sentence"]["families"]
    assert wanted in [read["claim"] for family in families for read in family["claims"]]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "give --at OFFSET, --claim ID or --toll PARTY"),
        (["--at", "5", "--claim", "x"], "give --at OFFSET, --claim ID or --toll PARTY"),
        (["--at", "99999"], "is outside the text"),
        (["--claim", "x"], "is no claim of this document"),
    ],
)
def test_explain_says_in_one_line_what_is_wrong_with_the_place(
    report: Path, options: list[str], said: str
) -> None:
    done = truceline("explain", report, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_rows_of_a_table_are_read_beside_reports_and_gone_on_with(report: Path, tmp_path: Path) -> None:
    events = table(tmp_path / "events.csv", ACLED, *({"event_id_cnty": f"TST{n}"} for n in range(40)))
    out = tmp_path / "claims.jsonl"
    done = truceline("read", report, events, "-o", out, "--published", "2031-05-10", "--jobs", "2")
    assert (done.returncode, done.stderr) == (0, "")
    whole = out.read_bytes()
    assert len(whole.splitlines()) == 41
    out.write_bytes(b"".join(whole.splitlines(keepends=True)[:20]))
    truceline("read", report, events, "-o", out, "--published", "2031-05-10", "--resume")
    assert out.read_bytes() == whole


def test_rows_of_a_table_are_part_of_the_record(tmp_path: Path) -> None:
    events = table(tmp_path / "events.csv", GED, {}, {"id": "900002", "best": "?"})
    done = truceline("incidents", tmp_path, "--format", "json")
    assert done.returncode == 2
    assert f"{events} row 3 column best gives “?”" in done.stderr
    assert "Rows of tables (1) have no published date" in done.stderr
    (incident,) = json.loads(done.stdout)["incidents"]
    assert incident["act"] == "Attack"


@pytest.fixture
def soldiers(tmp_path: Path) -> Path:
    file = tmp_path / "soldiers.txt"
    file.write_text(
        "Armenia's Ministry of Defence has reported 158 of its soldiers killed.\n", encoding="utf-8"
    )
    return file


def test_tolls_tells_what_follows_under_the_set_of_speakers_asked_for(soldiers: Path) -> None:
    dated = ("--published", "2024-05-10", "--format", "json")
    every = json.loads(truceline("tolls", soldiers, *dated).stdout)["bounds"]
    own = json.loads(truceline("tolls", soldiers, *dated, "--speakers", "own").stdout)["bounds"]
    assert [one["under"] for one in every] == ["each party's own word", "all but adversaries"]
    assert [(one["under"], one["low"]["value"]) for one in own] == [("each party's own word", 158)]


def test_explain_shows_which_claims_hold_a_bound(soldiers: Path) -> None:
    done = truceline("explain", soldiers, "--published", "2024-05-10", "--toll", "armenia")
    assert done.returncode == 0
    assert "at least 158, held by" in done.stdout
    assert "read as documented minimum" in done.stdout
