"""Releasing counts: what may be shown goes to one file; the true counts stay in another, for next time."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from truceline.custody.care.files import write_private
from truceline.custody.together.counts import released
from truceline.sources.errors import Unreadable


def write_counts(statuses: Iterable[str], out: Path, tally: Path | None) -> bool:
    """Write the protected counts of these statuses; false where the earlier release stands.

    `tally` holds the true counts of the last release, and is written with each new one. Raises Unreadable for
    a tally that is none.
    """
    counts = dict(sorted(Counter(statuses).items()))
    table = released(counts, _earlier(tally))
    if table is None:
        return False
    out.write_text(table.model_dump_json(indent=2) + "\n", encoding="utf-8")
    if tally is not None:
        write_private(tally, json.dumps(counts, ensure_ascii=False).encode())
    return True


def _earlier(tally: Path | None) -> dict[str, int] | None:
    if tally is None or not tally.exists():
        return None
    try:
        held = json.loads(tally.read_text(encoding="utf-8"))
        return {str(name): int(count) for name, count in held.items()}
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise Unreadable(tally, "holds no counts", "give the file that an earlier release wrote") from error
