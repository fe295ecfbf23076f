"""Key files: 32 random bytes in hexadecimal, that only their owner can read."""

import os
import secrets
from pathlib import Path

from truceline.sources.errors import Unreadable

KEY_BYTES = 32
_OWNER_ONLY = 0o600


def new_key(path: Path) -> bytes:
    """A new key, written to a file that did not exist. Raises Unreadable where there is one already."""
    key = secrets.token_bytes(KEY_BYTES)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY), "w") as file:
            file.write(key.hex() + "\n")
    except FileExistsError as error:
        cure = "give the name of a new file; a key is never replaced"
        raise Unreadable(path, "exists already", cure) from error
    except OSError as error:
        raise Unreadable(path, f"cannot be written ({error.strerror})", "choose another file") from error
    return key


def read_key(path: Path) -> bytes:
    """The key in a file. Raises Unreadable for a file that holds none."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        cure = "give the file that `lists seal` or `lists store` wrote"
        raise Unreadable(path, "holds no key", cure) from error
    if len(key) != KEY_BYTES:
        raise Unreadable(path, f"holds {len(key)} bytes", f"a key has {KEY_BYTES}")
    return key
