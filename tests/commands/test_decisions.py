"""Decisions on each command: whatever builds a record does as people ruled."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from truceline.cli import app
from truceline.record.shapes import Record

FIRST = """Ukraine and Russia agreed on Friday during talks in Geneva to exchange the bodies of soldiers.

Ukraine's defence ministry said that 12 soldiers were killed in Kharkiv on Thursday.

Russian forces shelled the town of Bakhmut on Thursday.

A ceasefire between Ukraine and Russia came into force on Thursday.
"""
SECOND = """Ukraine and Russia agreed on Friday during talks in Geneva to exchange prisoners.

Ukraine's defence ministry said that 30 soldiers were wounded in Kharkiv on Thursday.

Russian forces shelled the town of Lyman on Thursday.

A ceasefire between Ukraine and Russia failed on 2 May.
"""
PARTS = {"incidents": "incident", "tolls": "toll", "accords": "accord", "ceasefires": "ceasefire"}
CORRECTED: dict[str, dict[str, Any]] = {
    "incidents": {"means": "mortars"},
    "tolls": {"outcome": "missing"},
    "accords": {"venue": "Minsk"},
    "ceasefires": {"count": 7},
}
each_part = pytest.mark.parametrize("part", PARTS)


@dataclass(frozen=True, slots=True)
class Case:
    """Two reports, and their claims as `truceline read` prints them."""

    folder: Path
    claims: list[dict[str, Any]]

    def anchors(self, kind: str) -> list[dict[str, Any]]:
        """What a decision is on, for each claim of this kind."""
        return [{"claim": c["id"], "quote": c["quote"]} for c in self.claims if c["kind"] == kind]

    def ruled(self, *decisions: dict[str, Any]) -> tuple[str, Path]:
        """The option with a file of these decisions, in the order given."""
        file = self.folder.parent / "rulings.jsonl"
        lines = [
            {"id": f"d{n}", "at": f"2024-05-{n:02}", "by": "desk", "value": None, "why": None, **decision}
            for n, decision in enumerate(decisions, 1)
        ]
        file.write_text("".join(json.dumps(line) + "\n" for line in lines))
        return "--decisions", file

    def entries(self, part: str, *decisions: dict[str, Any]) -> list[dict[str, Any]]:
        """The entries that the command of this part and the brief give, which are the same."""
        printed = json.loads(run(part, self.folder, *self.ruled(*decisions), "--format", "json").stdout)
        out = self.folder.parent / "out"
        run("brief", self.folder, *self.ruled(*decisions), "-o", out)
        assert json.loads((out / "record.json").read_text())[part] == printed[part]
        found: list[dict[str, Any]] = printed[part]
        return found


def run(*arguments: str | Path) -> Result:
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    return done


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Case:
    folder = tmp_path_factory.mktemp("case") / "reports"
    folder.mkdir()
    (folder / "first.txt").write_text(f"---\npublished: 2024-05-10\n---\n{FIRST}")
    (folder / "second.txt").write_text(f"---\npublished: 2024-05-11\n---\n{SECOND}")
    readings = map(json.loads, run("read", folder).stdout.splitlines())
    return Case(folder, [claim for reading in readings for claim in reading["claims"]])


@each_part
def test_a_rejected_claim_is_gone_and_an_accepted_one_comes_back(case: Case, part: str) -> None:
    reject = {"does": "reject", "on": case.anchors(PARTS[part])}
    assert case.entries(part, reject) == []
    assert case.entries(part, reject, {**reject, "does": "accept"}) == case.entries(part)


@each_part
def test_a_correction_is_shown(case: Case, part: str) -> None:
    ((field, value),) = CORRECTED[part].items()
    correct = {"does": "correct", "on": case.anchors(PARTS[part]), "value": CORRECTED[part]}
    found = case.entries(part, correct)
    assert found
    assert {entry[field] for entry in found} == {value}


@each_part
def test_the_last_ruling_on_what_is_one_event_holds(case: Case, part: str) -> None:
    same = {"does": "same event", "on": case.anchors(PARTS[part])}
    (joined,) = case.entries(part, same)
    assert joined["rule"] == "ruled same event"
    assert len(case.entries(part, same, {**same, "does": "different event"})) == 2


def test_a_status_is_overruled(case: Case) -> None:
    value = {"status": "fulfilled"}
    overrule = {"does": "overrule status", "on": case.anchors("pledge"), "value": value}
    done = run("accords", case.folder, *case.ruled(overrule), "--format", "json")
    statuses = [each for pledge in json.loads(done.stdout)["pledges"] for each in pledge["statuses"]]
    assert statuses
    assert {status["status"] for status in statuses} == {"fulfilled"}


@each_part
def test_grades_move_no_entry_and_are_in_the_record(case: Case, part: str) -> None:
    of = case.anchors(PARTS[part])
    source = {"does": "grade source", "on": of, "value": {"grade": "F"}}
    information = {"does": "grade information", "on": of, "value": {"grade": "5"}}
    assert case.entries(part, source, information) == case.entries(part)
    run("brief", case.folder, *case.ruled(source, information), "-o", case.folder.parent / "out")
    record = Record.model_validate_json((case.folder.parent / "out" / "record.json").read_text())
    assert {(grade.claim, grade.grade) for grade in record.grades} == {
        (anchor["claim"], grade) for anchor in of for grade in "F5"
    }


@pytest.mark.parametrize("command", [*PARTS, "brief"])
def test_a_decision_on_no_claim_is_named(case: Case, command: str) -> None:
    quote = {"exact": "a drill <b>nearby</b>", "start": 0, "end": 21}
    lost = {"does": "reject", "on": [{"claim": "0f", "quote": quote}]}
    out = case.folder.parent / "lost"
    more = ("-o", out) if command == "brief" else ()
    done = run(command, case.folder, *case.ruled(lost), *more)
    assert "note: decision d1 was not applied (reject on “a drill <b>nearby</b>”" in done.stderr
    if command == "brief":
        page = (out / "brief.html").read_text()
        assert "Decision d1 (reject) was not applied, for no claim" in page
        assert "<b>nearby" not in page
