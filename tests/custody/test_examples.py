"""The example lists, from check to ledger, as a working group would go through them."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples" / "lists"
SIDE_B = "Commission of side B (illustrative)"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLES, tmp_path / "lists")
    return tmp_path / "lists"


def lists(case: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "truceline"), "lists", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, cwd=case)


@pytest.mark.parametrize(
    "name", sorted(file.name for file in EXAMPLES.glob("*.csv") if file.stem != "matches")
)
def test_each_list_is_understood(case: Path, name: str) -> None:
    done = lists(case, "check", name)
    assert "No problems." in done.stdout
    assert "kept as text" not in done.stdout


def test_each_person_sought_stands_somewhere(case: Path) -> None:
    arguments = ["--against", "held.csv", "--against", "dead.csv", "--pairs", "matches.csv"]
    found = json.loads(lists(case, "status", "sought.csv", *arguments, "--format", "json").stdout)
    assert [(one["id"], one["status"]) for one in found] == [
        ("1", "acknowledged"),
        ("2", "acknowledged"),
        ("3", "acknowledged"),
        ("4", "unknown"),
        ("5", "contradiction"),
        ("6", "unknown"),
    ]
    assert [one["id"] for one in found if one["disputed"]] == ["2"]


def test_counts_of_few_people_give_nobody_away_and_are_not_released_again_for_one(case: Path) -> None:
    arguments = ["--against", "held.csv", "--pairs", "matches.csv", "--counts", "c.json", "--tally", "t.json"]
    (case / "matches.csv").write_text("query_id,target_id,confirmed_by\n1,101,J\n", encoding="utf-8")
    lists(case, "status", "sought.csv", *arguments)
    counts = json.loads((case / "c.json").read_text(encoding="utf-8"))
    assert set(counts["cells"].values()) <= {0, None, 5}
    (case / "matches.csv").write_text("query_id,target_id,confirmed_by\n2,102,J\n1,101,J\n", encoding="utf-8")
    again = lists(case, "status", "sought.csv", *arguments)
    assert "the earlier release stands" in again.stderr


def test_a_plan_is_made_and_the_ledger_held_against_it(case: Path) -> None:
    lists(case, "plan", "held.csv", "held-by-a.csv", "--rule", "one for one", "-o", "plan.json")
    plan = json.loads((case / "plan.json").read_text(encoding="utf-8"))
    assert [over["person"] for over in plan["phases"][0]["handovers"]] == ["101", "a2"]
    handed = ["--phase", "0", "--by", SIDE_B, "--person", "101", "--on", "2020-12-14", "--receipt", "signed"]
    assert lists(case, "handover", "ledger.jsonl", *handed).returncode == 0
    balance = json.loads(lists(case, "ledger", "plan.json", "ledger.jsonl", "--format", "json").stdout)
    assert balance["phases"][0]["delivered"] == [f"{SIDE_B}: 101"]
    assert balance["handed_over"][SIDE_B] == 1


def test_what_was_done_is_in_the_trail_without_a_name(case: Path) -> None:
    lists(case, "check", "held.csv")
    lists(case, "follow", "held.csv", "held.csv")
    lists(case, "audit", "held.csv", "sought.csv")
    trail = case / "lists-trail.jsonl"
    assert [json.loads(line)["did"] for line in trail.read_text().splitlines()] == [
        "check",
        "follow",
        "audit",
    ]
    assert "Narek" not in trail.read_text(encoding="utf-8")
    assert lists(case, "trail", "lists-trail.jsonl").stdout == "The trail is whole.\n"


def test_a_list_is_stored_taken_out_and_purged(case: Path) -> None:
    stored = lists(case, "store", "held.csv", "--vault", "vault", "--key", "vault.key")
    name = stored.stdout.strip()
    out = lists(case, "take-out", name, "--vault", "vault", "--key", "vault.key")
    assert out.stdout == (case / "held.csv").read_text(encoding="utf-8")
    assert lists(case, "purge", name, "--vault", "vault", "--yes").returncode == 0
    gone = lists(case, "take-out", name, "--vault", "vault", "--key", "vault.key")
    assert gone.returncode == 2
    assert "holds no list" in gone.stderr


def test_each_person_held_is_sought_or_unclaimed(case: Path) -> None:
    (case / "pairs.csv").write_text("query_id,target_id,confirmed_by\n1,101,J\n2,102,J\n", encoding="utf-8")
    found = json.loads(lists(case, "held", "held.csv", "--pairs", "pairs.csv", "--format", "json").stdout)
    assert [one["status"] for one in found] == ["sought", "sought", "unclaimed", "unclaimed", "unclaimed"]


def test_who_was_released_between_two_lists_raises_no_alarm(case: Path) -> None:
    rows = (case / "held.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    (case / "later.csv").write_text(rows[0], encoding="utf-8")
    shutil.copy(case / "held.yaml", case / "later.yaml")
    (case / "released.csv").write_text("id,name\n101,Sarkisyan Narek\n", encoding="utf-8")
    arguments = ["--accounted-for", "released.csv", "--format", "json"]
    found = json.loads(lists(case, "follow", "held.csv", "later.csv", *arguments).stdout)
    assert [one["change"] for one in found] == ["accounted for", *["unaccounted for"] * 4]
