"""Whether a file is what was sealed: a whole list with its key, or the proof of one entry."""

import hmac
from pathlib import Path

from pydantic import ValidationError

from truceline.custody.care.keys import read_key
from truceline.custody.lists.tables import read_table
from truceline.custody.sealing.seal import Proof, entries_of, sealed, verify_entry
from truceline.sources.errors import Unreadable


def is_what_was_sealed(file: Path, root: str, key: Path | None) -> bool:
    """Whether a list (with the key of its seal) or a proof (without) has this root.

    Raises Unreadable for a file that is neither.
    """
    if key is None:
        return verify_entry(_proof(file), root)
    found = sealed(entries_of(read_table(file)), read_key(key))
    return hmac.compare_digest(found, root.strip().lower())


def _proof(file: Path) -> Proof:
    try:
        return Proof.model_validate_json(file.read_bytes())
    except (OSError, ValidationError) as error:
        cure = "give a file that `lists prove` wrote, or the key of the sealed list as --key"
        raise Unreadable(file, "is no proof", cure) from error
