"""A progress bar where work takes longer than a second and a person is watching."""

import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

_PATIENCE = 1.0  # seconds before the bar appears


def shown(files: Iterable[Path]) -> Iterator[Path]:
    """The files one by one; on a terminal, a bar on standard error once they take longer than a second."""
    waiting = list(files)
    if not sys.stderr.isatty() or len(waiting) < 2:
        yield from waiting
        return
    begun = time.monotonic()
    for done, file in enumerate(waiting):
        if time.monotonic() - begun > _PATIENCE:
            yield from _with_bar(waiting, done)
            return
        yield file


def _with_bar(files: Sequence[Path], done: int) -> Iterator[Path]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=len(files), completed=done)
        for file in files[done:]:
            yield file
            bar.advance(task)
