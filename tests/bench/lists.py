"""Two lists of 100,000 invented people each, compared by the command, with reading and writing."""

import csv
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.custody.invented import two_lists
from truceline.custody.people import Listed

_SIZE = 100_000
_TRUCELINE = Path(sys.executable).parent / "truceline"


def compared() -> str:
    """A line on the comparison: wall and processor time, the most memory it held, and how well it did."""
    ours, theirs, both = two_lists(_SIZE)
    with TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("ours.csv", "theirs.csv", "matches.csv")]
        _write(files[0], ours)
        _write(files[1], theirs)
        begun = time.monotonic()
        ours_csv, theirs_csv, out = map(str, files)
        command = [str(_TRUCELINE), "lists", "compare", ours_csv, theirs_csv, "--out", out, "--distinct"]
        subprocess.run(command, check=True, capture_output=True)
        took = time.monotonic() - begun
        with files[2].open(encoding="utf-8-sig", newline="") as file:
            best = [row for row in csv.DictReader(file) if row["best"]]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    right = sum(both.get(row["query_id"]) == row["target_id"] for row in best)
    cpu, memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024**2
    return (
        f"{took:9.1f}{cpu:9.1f}{memory:9.2f}{right / len(best):8.1%}{right / len(both):8.1%}  "
        f"{_SIZE:,} × {_SIZE:,} invented people in seven scripts"
    )


def _write(path: Path, people: Sequence[Listed]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("id", "name", "birth_date", "sex"))
        for one in people:
            birth = one.birth_date.text if one.birth_date else ""
            rows.writerow((one.id, one.name, birth, one.sex or ""))
