"""How long a record of ten thousand claims takes to hold one more document."""

import random
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from tests.bench.clock import seconds
from tests.bench.war import CLAIMS_A_DOCUMENT, War
from truceline.claims import AnyClaim, Document
from truceline.record.growing import Growing

Papers = list[tuple[Document, list[AnyClaim]]]

CLAIMS = 10_000
ADDED = 50


def rows() -> list[tuple[str, list[float]]]:
    """Which documents were added, and how many seconds each took.

    In a process of its own: in one that holds much else it takes a third longer.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        return alone.submit(_rows).result()


def _rows() -> list[tuple[str, list[float]]]:
    papers = list(War(1, places=2000, days=1000).documents(CLAIMS + ADDED * CLAIMS_A_DOCUMENT))
    return [
        (f"{ADDED} documents of later days", _added(papers)),
        (f"{ADDED} documents of any day", _added(random.Random(1).sample(papers, len(papers)))),
    ]


def _added(papers: Papers) -> list[float]:
    before, added = papers[:-ADDED], papers[-ADDED:]
    growing = Growing([claim for _, told in before for claim in told], [paper for paper, _ in before])
    return [seconds(partial(growing.add, *paper)) for paper in added]
