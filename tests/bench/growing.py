"""How long a record of ten thousand claims takes to hold one more document."""

import random
from collections.abc import Callable, Iterator
from functools import partial

from tests.bench.war import CLAIMS_A_DOCUMENT, War
from truceline.record.growing import Growing

CLAIMS = 10_000
ADDED = 50


def rows(seconds: Callable[[Callable[[], object]], float]) -> Iterator[tuple[str, list[float]]]:
    """Which documents were added, and how many seconds each took."""
    papers = list(War(1, places=2000, days=1000).documents(CLAIMS + ADDED * CLAIMS_A_DOCUMENT))
    for name, ordered in (
        ("of later days", papers),
        ("of any day", random.Random(1).sample(papers, len(papers))),
    ):
        before, added = ordered[:-ADDED], ordered[-ADDED:]
        growing = Growing([claim for _, told in before for claim in told], [paper for paper, _ in before])
        yield f"{ADDED} documents {name}", [seconds(partial(growing.add, *paper)) for paper in added]
