"""Lists encrypted at rest: a folder in which each list has a key of its own.

A list's key encrypts it (AES-256-GCM) and is itself encrypted by the vault's: 32 bytes of a key file, or a
passphrase by scrypt. To purge a list is to destroy its own key: what is left cannot be read by anybody, and
the list's hash stays in the trail. A file system that journals or copies may keep older blocks: the wrapped
key in them is of use only to somebody who has the vault's key too.
"""

import os
import secrets
from hashlib import scrypt, sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from truceline.custody.care.files import write_private
from truceline.sources.errors import Unreadable

_NONCE = 12
_SALT = "salt"
_LEAST = 12
"""Characters of a passphrase; a shorter one is tried out in no time."""


def key_of_passphrase(vault: Path, passphrase: str) -> bytes:
    """The key that a passphrase gives for this vault (scrypt with n = 2¹⁷, r = 8; a new vault gets a salt).

    Raises ValueError for a passphrase of under 12 characters.
    """
    if len(passphrase) < _LEAST:
        raise ValueError(f"The passphrase has {len(passphrase)} characters; give at least {_LEAST}.")
    opened(vault)
    salt = vault / _SALT
    if not salt.exists():
        write_private(salt, secrets.token_bytes(16))
    return scrypt(
        passphrase.encode(), salt=salt.read_bytes(), n=2**17, r=8, p=1, maxmem=256 * 1024**2, dklen=32
    )


def store(vault: Path, key: bytes, data: bytes) -> str:
    """Keep a list; its hash (SHA-256, hexadecimal) is what it is asked for by."""
    opened(vault)
    name = sha256(data).hexdigest()
    own = AESGCM.generate_key(bit_length=256)
    write_private(_sealed(vault, name), _encrypted(own, data, name))
    write_private(_wrapped(vault, name), _encrypted(key, own, name))
    return name


def take_out(vault: Path, key: bytes, name: str) -> bytes:
    """The list with this hash. Raises Unreadable for one that is not there, was purged, or another key."""
    wrapped = _wrapped(vault, name)
    if not wrapped.exists():
        raise Unreadable(vault, f"holds no list {name}", "check the hash; a purged list is gone for good")
    own = _decrypted(vault, key, wrapped.read_bytes(), name)
    return _decrypted(vault, own, _sealed(vault, name).read_bytes(), name)


def purge(vault: Path, name: str) -> None:
    """Destroy the list's own key, and what it encrypted. Raises Unreadable for a list that is not there."""
    wrapped = _wrapped(vault, name)
    if not wrapped.exists():
        raise Unreadable(vault, f"holds no list {name}", "check the hash; it may be purged already")
    with wrapped.open("r+b") as file:
        file.write(secrets.token_bytes(wrapped.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    wrapped.unlink()
    _sealed(vault, name).unlink(missing_ok=True)


def opened(vault: Path) -> None:
    """Make the folder if it is not there. Raises Unreadable where it cannot be made."""
    try:
        vault.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Unreadable(vault, f"cannot be a vault ({error.strerror})", "choose another folder") from error


def _sealed(vault: Path, name: str) -> Path:
    return vault / f"{_checked(vault, name)}.list"


def _wrapped(vault: Path, name: str) -> Path:
    return vault / f"{_checked(vault, name)}.key"


def _checked(vault: Path, name: str) -> str:
    """The hash, if it is one: it becomes the name of a file."""
    if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
        raise Unreadable(vault, f"holds nothing called {name}", "give the hash that `lists store` printed")
    return name


def _encrypted(key: bytes, data: bytes, name: str) -> bytes:
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, data, name.encode())


def _decrypted(vault: Path, key: bytes, data: bytes, name: str) -> bytes:
    try:
        return AESGCM(key).decrypt(data[:_NONCE], data[_NONCE:], name.encode())
    except (InvalidTag, ValueError) as error:
        raise Unreadable(vault, "does not open with this key", "give the one it was filled with") from error
