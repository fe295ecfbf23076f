"""docs/methods.md and the rules that the record cites are one list."""

from pathlib import Path
from typing import get_args

from truceline.record.shapes import Rule

METHODS = Path(__file__).parents[2] / "docs" / "methods.md"


def test_every_rule_that_is_cited_is_explained() -> None:
    headings = {line[4:] for line in METHODS.read_text(encoding="utf-8").splitlines() if line.startswith("### ")}
    assert set(get_args(Rule)) <= headings
