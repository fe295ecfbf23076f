"""Lists and proofs as files: what two sides do at the table."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from truceline.custody.care.keys import new_key, read_key
from truceline.custody.sealing.verifying import is_what_was_sealed
from truceline.sources.errors import Unreadable


def truceline(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [Path(sys.executable).parent / "truceline", "lists", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def names(tmp_path: Path) -> Path:
    file = tmp_path / "list.csv"
    file.write_text("name,rank\nMira Solen,private\nТео Варга,\n", encoding="utf-8")
    return file


def test_a_list_is_sealed_shown_and_verified(names: Path, tmp_path: Path) -> None:
    key = tmp_path / "seal.key"
    root = truceline("seal", names, "--key", key).stdout.strip()
    assert truceline("verify", names, "--root", root, "--key", key).returncode == 0
    names.write_text(names.read_text(encoding="utf-8").replace("Solen", "Solem"), encoding="utf-8")
    changed = truceline("verify", names, "--root", root, "--key", key)
    assert (changed.returncode, changed.stdout) == (1, "This is not what was sealed.\n")


def test_one_entry_is_proven_alone(names: Path, tmp_path: Path) -> None:
    key, proof = tmp_path / "seal.key", tmp_path / "proof.json"
    root = truceline("seal", names, "--key", key).stdout.strip()
    assert truceline("prove", names, "--entry", "2", "--key", key, "-o", proof).returncode == 0
    assert "Solen" not in proof.read_text(encoding="utf-8")
    assert truceline("verify", proof, "--root", root).stdout == "This is what was sealed.\n"
    assert truceline("verify", proof, "--root", "0" * 64).returncode == 1


def test_a_key_is_for_its_owner_alone_and_never_replaced(tmp_path: Path) -> None:
    file = tmp_path / "seal.key"
    key = new_key(file)
    assert read_key(file) == key
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(Unreadable, match="exists already"):
        new_key(file)


def test_what_is_neither_a_proof_nor_comes_with_a_key_is_refused(names: Path) -> None:
    with pytest.raises(Unreadable, match="is no proof"):
        is_what_was_sealed(names, "00", None)


def test_a_file_that_holds_no_key_is_refused(names: Path) -> None:
    with pytest.raises(Unreadable, match="holds no key"):
        read_key(names)
