"""Hash trees with SHA-256 as in RFC 6962, section 2.1: a leaf and a node differ in their first byte."""

from collections.abc import Sequence
from hashlib import sha256


def leaf(data: bytes) -> bytes:
    """The hash of an entry."""
    return sha256(b"\x00" + data).digest()


def node(left: bytes, right: bytes) -> bytes:
    """The hash of two subtrees."""
    return sha256(b"\x01" + left + right).digest()


def root(leaves: Sequence[bytes]) -> bytes:
    """The hash of all leaves (their hashes) in order; of none, the hash of nothing."""
    if not leaves:
        return sha256().digest()
    if len(leaves) == 1:
        return leaves[0]
    half = _half(len(leaves))
    return node(root(leaves[:half]), root(leaves[half:]))


def path(leaves: Sequence[bytes], index: int) -> list[bytes]:
    """The hashes beside the way from one leaf up to the root, lowest first."""
    if len(leaves) == 1:
        return []
    half = _half(len(leaves))
    if index < half:
        return [*path(leaves[:half], index), root(leaves[half:])]
    return [*path(leaves[half:], index - half), root(leaves[:half])]


def climbed(start: bytes, index: int, count: int, beside: Sequence[bytes]) -> bytes | None:
    """The root that a leaf's hash leads to by the hashes beside its way; null where these do not fit."""
    if not 0 <= index < count:
        return None
    if count == 1:
        return start if not beside else None
    if not beside:
        return None
    half, (*lower, last) = _half(count), beside
    if index < half:
        below = climbed(start, index, half, lower)
        return node(below, last) if below else None
    below = climbed(start, index - half, count - half, lower)
    return node(last, below) if below else None


def _half(count: int) -> int:
    """The greatest power of two that is smaller than `count`."""
    return 1 << ((count - 1).bit_length() - 1)
