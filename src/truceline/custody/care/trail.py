"""The trail of what was done with lists: by whom, when, with which list (its hash); never a name of it."""

from collections.abc import Iterable
from datetime import UTC, datetime
from getpass import getuser
from hashlib import sha256
from pathlib import Path

from truceline.custody.care import chain
from truceline.sources.errors import Unreadable

NAME = "lists-trail.jsonl"


def note(trail: Path, did: str, files: Iterable[Path]) -> None:
    """Add what was done with these files. Raises Unreadable where the trail cannot be written.

    What is not in the trail is not done: callers note it before they show anything.
    """
    at = datetime.now(UTC).isoformat(timespec="seconds")
    chain.append(trail, {"at": at, "by": getuser(), "did": did, "files": [_hash(file) for file in files]})


def _hash(file: Path) -> str:
    try:
        return sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        raise Unreadable(file, f"cannot be opened ({error.strerror})", "check its name") from error
