"""What the reader gives today, as committed: one line a claim, so that every change shows in a difference."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from tests.evaluation.coding import Coded
from tests.evaluation.corpus import HERE, Report

EXPECTED = HERE / "expected"


def lines(report: Report) -> list[str]:
    """The claims of a report in the order of their words; what a claim does not give is left out."""
    return [_line(claim, report.text[claim.start : claim.end]) for claim in report.read]


def committed(name: str) -> list[str]:
    """The expected lines of a report; none where nobody has accepted any yet."""
    path = EXPECTED / f"{name}.jsonl"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def write(reports: Sequence[Report]) -> None:
    """Make what the reader gives the expectation; files of reports that are gone go too."""
    EXPECTED.mkdir(exist_ok=True)
    for stale in {path.stem for path in EXPECTED.glob("*.jsonl")} - {report.name for report in reports}:
        (EXPECTED / f"{stale}.jsonl").unlink()
    for report in reports:
        text = "".join(f"{line}\n" for line in lines(report))
        (EXPECTED / f"{report.name}.jsonl").write_text(text, encoding="utf-8")


def difference(expected: Iterable[str], given: Iterable[str]) -> Iterator[str]:
    """Claims lost and gained. A claim with another value is lost as it was and gained as it is."""
    before, now = Counter(expected), Counter(given)
    yield from (f"lost    {line}" for line in (before - now).elements())
    yield from (f"gained  {line}" for line in (now - before).elements())


def _line(claim: Coded, quote: str) -> str:
    names = {field: [name[0] for name in named] for field, named in claim.names.items()}
    given = {"kind": claim.kind, "quote": quote, **claim.values, **names}
    kept = {field: value for field, value in given.items() if value not in (None, [], (None, None))}
    return json.dumps(kept, ensure_ascii=False)
