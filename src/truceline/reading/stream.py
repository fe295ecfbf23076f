"""Many documents: read in batches on several cores, in their order, few of them in memory at a time."""

import gc
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context

from truceline.claims import Document, Reading
from truceline.reading.reader import read_together
from truceline.sources.errors import Unreadable

Item = Document | Reading | Unreadable
Read = Reading | Unreadable

_BATCH = 16  # documents handed to a process at once
_AHEAD = 3  # batches under way for each process


def read_all(items: Iterable[Item], jobs: int) -> Iterator[Read]:
    """The readings in the order of the documents; errors and ready readings pass through where they stand.

    `jobs`: processes; with one, everything is read here.
    """
    batches = _batches(iter(items))
    if jobs == 1:
        for batch in batches:
            yield from _read(batch)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        waiting: deque[Future[list[Read]]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(_read, batch))
                if len(waiting) >= jobs * _AHEAD:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        finally:
            for batch_at_work in waiting:
                batch_at_work.cancel()


def _batches(items: Iterator[Item]) -> Iterator[list[Item]]:
    while batch := list(islice(items, _BATCH)):
        yield batch


def _read(batch: list[Item]) -> list[Read]:
    with _uncollected():
        return _together(batch)


def _together(batch: list[Item]) -> list[Read]:
    readings = iter(read_together([item for item in batch if isinstance(item, Document)]))
    return [next(readings) if isinstance(item, Document) else item for item in batch]


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage is collected inside: trees live as long as their batch, and are then collected at once.

    A collector that runs while they grow looks through all of them, and the lexicon, again and again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
