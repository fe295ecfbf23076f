"""A progress bar where work takes longer than a second and a person is watching."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
_PATIENCE = 1.0  # seconds before the bar appears


def shown(items: Iterable[T], total: int | None = None) -> Iterator[T]:
    """The items as they come; on a terminal, with a bar on standard error after the first second.

    `total`: how many are expected, for the time left; null where nobody knows.
    """
    waiting = iter(items)
    if not sys.stderr.isatty():
        yield from waiting
        return
    begun = time.monotonic()
    for done, item in enumerate(waiting, start=1):
        yield item
        if time.monotonic() - begun > _PATIENCE:
            yield from _with_bar(waiting, done, total)
            return


def _with_bar(items: Iterator[T], done: int, total: int | None) -> Iterator[T]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    rate = TextColumn("{task.speed:.1f} documents a second") if done else TextColumn("")
    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total, completed=done)
        for item in items:
            yield item
            bar.advance(task)
