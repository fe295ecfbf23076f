"""`make expect`: accept what the reader gives today as the expectation, and its scores as the floor.

What got worse is refused; `python -m tests.evaluation.expect --lower` accepts it, for a commit that says why.
"""

import argparse
import sys
from collections.abc import Sequence

from tests.evaluation import baseline, expectation, swapping
from tests.evaluation.corpus import reports
from tests.evaluation.scoring import score


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1, and nothing written, where a score fell without `--lower`."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation.expect", description=__doc__)
    parser.add_argument("--lower", action="store_true", help="accept what got worse too")
    lower = parser.parse_args(arguments).lower
    read = reports()
    scores = score(read)
    uneven = swapping.uneven()
    worse = [
        *baseline.falls(baseline.committed(), scores),
        *(f"no longer even-handed: {case}" for case in uneven if case not in swapping.committed()),
    ]
    sys.stdout.writelines(f"{sentence}\n" for sentence in worse)
    if worse and not lower:
        sys.stdout.write("Nothing was accepted: mend the rule, or accept this by name with --lower.\n")
        return 1
    for report in read:
        changes = expectation.difference(expectation.committed(report.name), expectation.lines(report))
        sys.stdout.writelines(f"{report.name}  {change}\n" for change in changes)
    expectation.write(read)
    baseline.write(scores)
    swapping.write(uneven)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
