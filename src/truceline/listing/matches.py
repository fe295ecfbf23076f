"""What the comparison of two lists found, in counts; names stand only in the file that was asked for."""

from pathlib import Path

from truceline.custody.matching import Comparison
from truceline.custody.people import NameList


def twice(which: str, names: NameList) -> str | None:
    """A line on rows of one list that name a person again, if there are any."""
    rows = sorted({problem.row for problem in names.problems if problem.what.endswith("keep one row")})
    if not rows:
        return None
    shown = ", ".join(map(str, rows[:10])) + (" and others" if len(rows) > 10 else "")
    return f"{which}: {len(rows)} rows may list a person again (rows {shown}); see `lists check`"


def found(comparison: Comparison, persons: int, out: Path) -> str:
    """How many of ours have a possible match, how probable they are, and what to look at first."""
    best = [match for match in comparison.matches if match.best]
    lines = [
        f"{len(comparison.matches)} pairs worth looking at, in {out}",
        f"{len(best)} of {persons} of ours have a possible match"
        f" ({sum(match.probability >= 0.95 for match in best)} with a probability of 0.95 or more)",
    ]
    if comparison.shared:
        lines.append(
            f"{len(comparison.shared)} times two of ours are likely the same one of theirs:"
            " one person twice, or one is wrong"
        )
    if differ := sum(match.status != "possible" for match in comparison.matches):
        lines.append(f"{differ} pairs are left to a person, for the fathers' names differ")
    lines.append("A match is possible until a person confirms it; no name identifies remains.")
    return "\n".join(lines)
