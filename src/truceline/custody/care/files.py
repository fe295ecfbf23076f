"""Files for their owner alone, and cells that a spreadsheet does not take for formulas."""

import os
from pathlib import Path

from truceline.sources.errors import Unreadable

_OWNER_ONLY = 0o600
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read; nothing is written elsewhere first, to be left there.

    Raises Unreadable where it cannot be written.
    """
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY), "wb") as file:
            file.write(data)
    except OSError as error:
        raise Unreadable(path, f"cannot be written ({error.strerror})", "choose another file") from error


def harmless(cell: str) -> str:
    """The cell as a spreadsheet shows it and never runs it.

    One that begins like a formula gets an apostrophe before, as spreadsheets mark text (OWASP).
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
