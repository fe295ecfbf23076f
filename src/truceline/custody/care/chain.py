"""Files that only grow: a line holds the hash of the one before, so that what was changed or cut shows."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from truceline.sources.errors import Unreadable

_BEGINNING = "0" * 64


def append(path: Path, line: Mapping[str, Any]) -> None:
    """Add a line. Raises Unreadable where the file cannot be written."""
    held = lines(path)
    chained = {**line, "before": sha256(held[-1]).hexdigest() if held else _BEGINNING}
    try:
        with path.open("ab") as file:
            file.write(json.dumps(chained, ensure_ascii=False).encode() + b"\n")
    except OSError as error:
        raise Unreadable(path, f"cannot be written ({error.strerror})", "choose another file") from error


def first_break(path: Path) -> int | None:
    """The first line (from 1) that does not follow the one before it; null for a file that is whole."""
    before = _BEGINNING
    for number, line in enumerate(lines(path), start=1):
        try:
            follows = json.loads(line)["before"] == before
        except (ValueError, KeyError, TypeError):
            follows = False
        if not follows:
            return number
        before = sha256(line).hexdigest()
    return None


def lines(path: Path) -> list[bytes]:
    """The lines of the file; none where it does not exist yet. Raises Unreadable where it cannot be read."""
    try:
        return path.read_bytes().splitlines() if path.exists() else []
    except OSError as error:
        raise Unreadable(path, f"cannot be read ({error.strerror})", "choose another file") from error
