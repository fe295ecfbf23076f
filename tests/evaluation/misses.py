"""`python -m tests.evaluation.misses [WORD]`: what the reader misses, invents and gets wrong.

WORD leaves out the reports without it in their names. Whoever mends a rule starts here.
"""

import sys
from collections.abc import Iterator

from tests.evaluation.coding import NAMES, Coded
from tests.evaluation.corpus import Report, reports
from tests.evaluation.matching import match
from tests.evaluation.scoring import compared


def misses(report: Report) -> Iterator[str]:
    """One line a mistake: which, of which kind, the words, and the values."""
    found = match(report.text, report.gold, report.read)
    for claim in found.missed:
        yield _line("missed", report, claim, "")
    for claim in found.false:
        yield _line("false", report, claim, "")
    for gold, read in found.pairs:
        for field in (field for field, same in compared(gold, read).items() if not same):
            yield _line(
                "wrong", report, gold, f"  {field}: {_value(gold, field)}, read {_value(read, field)}"
            )


def _line(what: str, report: Report, claim: Coded, more: str) -> str:
    words = " ".join(report.text[claim.start : claim.end].split())
    main = " ".join(str(value) for value in claim.main)
    return f"{report.name}  {what:6} {claim.kind} ({main}) “{words}”{more}"


def _value(claim: Coded, field: str) -> str:
    if field in NAMES:
        return "; ".join(name[0] for name in claim.names[field]) or "nothing"
    return str(claim.values[field])


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    lines = (line for report in reports() if wanted in report.name for line in misses(report))
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
