"""Documents one after the other, from files, JSON lines, tables and standard input; errors among them."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from truceline.claims import Document, Reading
from truceline.sources import jsonl, text
from truceline.sources.errors import Unreadable
from truceline.sources.header import Given
from truceline.sources.open import LARGEST, documents
from truceline.sources.tables import reading as tables

STANDARD_INPUT = Path("-")


Item = Document | Reading | Unreadable


def stream(paths: Iterable[Path], given: Given) -> Iterator[Item]:
    """The documents of each path in order, one at a time; what cannot be read is yielded as its error.

    A table that is known by its header gives readings, for its claims are ready. `.jsonl` holds a document a
    line. `-` is standard input: JSON lines if it begins with "{", else a text.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield from _guarded(_standard_input(sys.stdin.buffer, given))
        elif path.suffix.casefold() == ".jsonl":
            yield from _guarded(_lines(path, given))
        elif table := tables.recognised(path):
            yield from tables.readings(table, given)
        else:
            yield from _guarded(documents(path, given))


def _guarded(found: Iterator[Document | Unreadable]) -> Iterator[Document | Unreadable]:
    try:
        yield from found
    except Unreadable as error:
        yield error


def _lines(path: Path, given: Given) -> Iterator[Document | Unreadable]:
    try:
        with path.open("rb") as file:
            yield from jsonl.documents(path, file, given)
    except OSError as error:
        raise Unreadable(
            path, f"cannot be opened ({error.strerror})", "check its name and permissions"
        ) from error


def _standard_input(source: BinaryIO, given: Given) -> Iterator[Document | Unreadable]:
    first = source.readline(LARGEST + 1)
    if first.lstrip().startswith(b"{"):
        yield from jsonl.documents(STANDARD_INPUT, chain([first], source), given)
        return
    data = first + source.read(LARGEST + 1 - len(first))
    if len(data) > LARGEST:
        raise Unreadable(STANDARD_INPUT, f"is larger than {LARGEST // 1_000_000} MB", "give JSON lines")
    yield from text.documents(STANDARD_INPUT, data, given)
