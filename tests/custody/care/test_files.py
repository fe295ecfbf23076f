"""Files for their owner alone, and cells that run nothing."""

import stat
from pathlib import Path

import pytest

from truceline.custody.care.files import harmless, write_private


def test_a_private_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    write_private(tmp_path / "file", b"one")
    write_private(tmp_path / "file", b"two")
    assert (tmp_path / "file").read_bytes() == b"two"
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


@pytest.mark.parametrize("cell", ["=1+1", "+7 900", "-2", "@SUM(A1)", "\t=1"])
def test_a_cell_that_begins_like_a_formula_is_shown_and_not_run(cell: str) -> None:
    assert harmless(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["Мира Солен", "1990-05-03", ""])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell
