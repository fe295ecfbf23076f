"""A file of readings that grows line by line, and can be gone on with after an interruption."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from truceline.sources.errors import Unreadable


def held(path: Path) -> frozenset[str]:
    """The ids of the documents that the file holds. A last line that was cut off is taken off the file.

    Raises Unreadable for a file that holds something else than readings.
    """
    if not path.exists():
        return frozenset()
    ids: list[str] = []
    whole = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if not line.endswith(b"\n"):
                break
            ids.append(_document_id(path, number, line))
            whole += len(line)
    os.truncate(path, whole)
    return frozenset(ids)


def _document_id(path: Path, number: int, line: bytes) -> str:
    try:
        return str(json.loads(line)["document"]["id"])
    except (ValueError, KeyError, TypeError) as error:
        why = f"holds something else than a reading in line {number}"
        raise Unreadable(path, why, "give the file that an earlier run wrote, or another name") from error


@contextmanager
def lines(path: Path, *, after_what_it_holds: bool) -> Iterator[BinaryIO]:
    """The file, open for writing lines. Raises Unreadable where it cannot be written."""
    try:
        file = path.open("ab" if after_what_it_holds else "wb")
    except OSError as error:
        raise Unreadable(path, f"cannot be written ({error.strerror})", "choose another file") from error
    with file:
        yield file
