"""Lists at rest: encrypted, opened by their key only, and gone for good once purged."""

from pathlib import Path

import pytest

from truceline.custody.care.vault import key_of_passphrase, purge, store, take_out
from truceline.sources.errors import Unreadable

LIST = "name\nМира Солен\n".encode()
KEY = bytes(range(32))


def everything_in(vault: Path) -> bytes:
    return b"".join(file.read_bytes() for file in vault.iterdir())


def test_what_is_stored_comes_out_and_cannot_be_read_in_the_folder(tmp_path: Path) -> None:
    name = store(tmp_path / "vault", KEY, LIST)
    assert take_out(tmp_path / "vault", KEY, name) == LIST
    assert "Солен".encode() not in everything_in(tmp_path / "vault")


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    name = store(tmp_path, KEY, LIST)
    with pytest.raises(Unreadable, match="does not open with this key"):
        take_out(tmp_path, KEY[::-1], name)


def test_a_purged_list_is_gone_with_its_key(tmp_path: Path) -> None:
    kept, gone = store(tmp_path, KEY, b"name\nAna Lind\n"), store(tmp_path, KEY, LIST)
    copy = (tmp_path / f"{gone}.list").read_bytes()
    purge(tmp_path, gone)
    with pytest.raises(Unreadable, match="holds no list"):
        take_out(tmp_path, KEY, gone)
    # Even with what a backup kept of the encrypted list, nobody has its key.
    (tmp_path / f"{gone}.list").write_bytes(copy)
    with pytest.raises(Unreadable, match="holds no list"):
        take_out(tmp_path, KEY, gone)
    assert take_out(tmp_path, KEY, kept) == b"name\nAna Lind\n"


def test_a_passphrase_gives_the_same_key_for_the_same_vault_only(tmp_path: Path) -> None:
    first = key_of_passphrase(tmp_path / "a", "seven grey herons")
    assert key_of_passphrase(tmp_path / "a", "seven grey herons") == first
    assert key_of_passphrase(tmp_path / "b", "seven grey herons") != first


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 12"):
        key_of_passphrase(tmp_path, "heron")


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "F" * 64])
def test_a_name_that_is_no_hash_never_becomes_a_path(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreadable, match="holds nothing called"):
        take_out(tmp_path, KEY, name)


def test_a_damaged_list_does_not_open(tmp_path: Path) -> None:
    name = store(tmp_path, KEY, LIST)
    file = tmp_path / f"{name}.list"
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    with pytest.raises(Unreadable, match="does not open"):
        take_out(tmp_path, KEY, name)
