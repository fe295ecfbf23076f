"""The reports of the corpus, what a coder found in them, and what the reader finds."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.evaluation.coding import Coded, of_claim, of_gold
from truceline.claims import Reading
from truceline.reading.reader import read
from truceline.sources import Given, documents

HERE = Path(__file__).parent
REPORTS = HERE / "reports"
GOLD = HERE / "gold"

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Gold:
    """A coder's annotation. `doubtful`: a kind, and words where a claim of it is neither right nor false."""

    claims: tuple[Coded, ...]
    commentary: tuple[Span, ...]
    doubtful: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One report, as the reader reads it and as a coder annotated it."""

    name: str
    reading: Reading
    gold: Gold

    @property
    def text(self) -> str:
        """The text that all offsets count in, front matter included."""
        return self.reading.document.text

    @property
    def read(self) -> tuple[Coded, ...]:
        """What the reader found, in the terms of the annotation."""
        return tuple(of_claim(claim) for claim in self.reading.claims)


@cache
def reports() -> tuple[Report, ...]:
    """All reports in the order of their numbers, each read once."""
    return tuple(_report(path) for path in sorted(REPORTS.glob("*.txt")))


def _report(path: Path) -> Report:
    (document,) = documents(path, Given())
    reading = read(document)
    return Report(path.stem, reading, annotation(path.stem, reading.document.text))


def annotation(name: str, text: str) -> Gold:
    """The gold of a report. Raises ValueError, naming file and words, for a quote that is not in `text`."""
    path = GOLD / f"{name}.json"
    raw = json.loads(path.read_text(encoding="utf-8"))

    def span(quote: str, nth: int = 1) -> Span:
        found = [match.span() for match in re.finditer(re.escape(quote), text)]
        if len(found) < nth:
            raise ValueError(
                f"{path.name}: “{quote}” occurs {len(found)} times, not {nth}; quote the report exactly."
            )
        return found[nth - 1]

    def coded(claim: dict[str, Any]) -> Coded:
        return of_gold(claim, span(claim["quote"], claim.get("nth", 1)))

    return Gold(
        claims=tuple(coded(claim) for claim in raw["claims"]),
        commentary=tuple(span(quote) for quote in raw["commentary"]),
        doubtful=tuple((each["kind"], span(each["quote"])) for each in raw["doubtful"]),
    )
