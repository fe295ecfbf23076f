import json
from pathlib import Path

import pytest

from tests.brief.warfile import earlier, talks
from tests.record.reports import Report, record_of
from truceline.brief import page
from truceline.brief.write import write
from truceline.sources import Unreadable

FILES = ["brief.html", "claims.jsonl", "map.geojson", "record.json"]


def write_to(out: Path, *reports: Report, as_of: str | None = None) -> None:
    claims = [claim for report in reports for claim in report.claims]
    write(out, record_of(*reports, as_of=as_of), claims, [report.document for report in reports])


def content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_new_folder_holds_the_four_files_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_to(tmp_path / "out", talks())
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == FILES
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    write_to(tmp_path / "a" / "b", talks())
    assert (tmp_path / "a" / "b" / "brief.html").exists()


def test_a_folder_that_exists_keeps_its_other_files(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "brief.html").write_text("old")
    write_to(tmp_path, talks())
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert (tmp_path / "brief.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_same_input_same_bytes_in_any_order(tmp_path: Path) -> None:
    write_to(tmp_path / "first", talks(), earlier())
    write_to(tmp_path / "second", earlier(), talks())
    assert content(tmp_path / "first") == content(tmp_path / "second")


def test_claims_stand_in_the_order_of_the_record_and_of_the_text(tmp_path: Path) -> None:
    write_to(tmp_path, talks(), earlier())
    claims = [
        json.loads(line) for line in (tmp_path / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    record = json.loads((tmp_path / "record.json").read_text(encoding="utf-8"))
    order = [source["id"] for source in record["documents"]]
    places = [(order.index(claim["document"]), claim["quote"]["start"]) for claim in claims]
    assert places == sorted(places)
    assert len(claims) == len(talks().claims) + len(earlier().claims)


def test_what_was_not_known_on_the_day_is_not_written(tmp_path: Path) -> None:
    write_to(tmp_path, talks(), earlier(), as_of="2020-10-20")
    for file in FILES:
        assert "Geneva" not in (tmp_path / file).read_text(encoding="utf-8")


def test_a_day_before_every_document_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="nothing that was known by 1990-01-01: ask for a later day"):
        write_to(tmp_path / "out", talks(), as_of="1990-01-01")
    assert not (tmp_path / "out").exists()


def test_a_file_in_the_way_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Unreadable, match=r"out cannot be written .*: choose another folder"):
        write_to(tmp_path / "out", talks())
    assert (tmp_path / "out").read_text() == "a file"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("existing", [True, False])
def test_an_interruption_leaves_no_half_written_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existing: bool
) -> None:
    out = tmp_path / "out"
    if existing:
        write_to(out, earlier())
    before = content(out) if existing else {}
    monkeypatch.setattr(page, "render", _interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_to(out, talks())
    assert (content(out) if out.exists() else {}) == before
    assert len(list(tmp_path.iterdir())) == len([out] * existing)


def _interrupted(_: object) -> str:
    raise KeyboardInterrupt
