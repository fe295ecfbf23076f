"""A list's root, and proofs that an entry is under it.

What is sealed are the cells as they stand in the file, not what Truceline reads in them, so that a root
holds under any version. Each entry has its own salt: without it, nobody can try names until one fits a hash.
The salts follow from one key (HMAC-SHA-256 of the entry's number), so that only the key is to be kept.
"""

import hmac
import json
from collections.abc import Mapping, Sequence
from hashlib import sha256

from truceline.claims import Shape
from truceline.custody.care.keys import KEY_BYTES
from truceline.custody.lists.tables import Table
from truceline.custody.sealing import merkle

_TAG = b"truceline-seal/1"


class Proof(Shape):
    """One entry with what shows that it is on the sealed list: nothing of the others can be read from it.

    `number` counts from 0, of `count` entries; `salt` and `beside` (hashes) are hexadecimal.
    """

    format: str = "truceline-proof/1"
    entry: dict[str, str]
    number: int
    count: int
    salt: str
    beside: tuple[str, ...]


def entries_of(table: Table) -> list[Mapping[str, str]]:
    """The entries that are sealed: the filled cells of each row by their headings."""
    return [cells for _, cells in table.rows]


def sealed(entries: Sequence[Mapping[str, str]], key: bytes) -> str:
    """The root of a list, hexadecimal. Raises ValueError for a key that is too short to keep a secret."""
    return _rooted(merkle.root(_leaves(entries, key)), len(entries))


def prove(entries: Sequence[Mapping[str, str]], key: bytes, number: int) -> Proof:
    """The proof of one entry. Raises ValueError for a number that no entry has."""
    if not 0 <= number < len(entries):
        raise ValueError(f"The list has no entry {number + 1}; it has {len(entries)}.")
    return Proof(
        entry=dict(entries[number]),
        number=number,
        count=len(entries),
        salt=_salt(key, number).hex(),
        beside=tuple(one.hex() for one in merkle.path(_leaves(entries, key), number)),
    )


def root_of(proof: Proof) -> str | None:
    """The root that a proof leads to, hexadecimal; null where it leads to none."""
    try:
        start = merkle.leaf(bytes.fromhex(proof.salt) + _canonical(proof.entry))
        beside = [bytes.fromhex(one) for one in proof.beside]
    except ValueError:
        return None
    top = merkle.climbed(start, proof.number, proof.count, beside)
    return _rooted(top, proof.count) if top else None


def verify_entry(proof: Proof, root: str) -> bool:
    """Whether the entry is on the list with this root."""
    found = root_of(proof)
    return found is not None and hmac.compare_digest(found, root.strip().lower())


def _leaves(entries: Sequence[Mapping[str, str]], key: bytes) -> list[bytes]:
    if len(key) < KEY_BYTES:
        raise ValueError(f"The key of a seal has {len(key)} bytes; it needs {KEY_BYTES}.")
    return [merkle.leaf(_salt(key, number) + _canonical(entry)) for number, entry in enumerate(entries)]


def _salt(key: bytes, number: int) -> bytes:
    return hmac.digest(key, _TAG + number.to_bytes(8, "big"), "sha256")


def _canonical(entry: Mapping[str, str]) -> bytes:
    return json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _rooted(top: bytes, count: int) -> str:
    """The root also holds how many entries there are, so that none can be said to be hidden behind it."""
    return sha256(_TAG + count.to_bytes(8, "big") + top).hexdigest()
