import os
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from truceline.sources import Given, Unreadable, documents
from truceline.sources.open import LARGEST


def refusal(path: Path) -> str:
    with pytest.raises(Unreadable) as caught:
        list(documents(path, Given()))
    return str(caught.value)


def test_the_content_decides_before_the_suffix(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "<!DOCTYPE html><html><body><p>" + "Shells fell on the ford near the mill. " * 9 + "</p></html>"
    )
    (document,) = documents(page, Given())
    assert document.media_type == "text/html"


def test_text_needs_no_suffix(tmp_path: Path) -> None:
    plain = tmp_path / "report"
    plain.write_text("Shells fell on the ford.")
    (document,) = documents(plain, Given())
    assert document.media_type == "text/plain"


def test_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == f"{tmp_path}/gone.txt does not exist: check the path."


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is not a regular file" in refusal(tmp_path)


def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is not a regular file" in refusal(tmp_path / "pipe.txt")


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    assert "is empty" in refusal(tmp_path / "empty.txt")


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"\x89PNG\r\n", b"\x7fELF\x02"])
def test_binary(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file.txt").write_bytes(content)
    assert "is a binary file" in refusal(tmp_path / "file.txt")


def test_a_table_is_not_read_as_prose(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("id,name\n1,x\n")
    assert "is a table of a kind that is not read" in refusal(tmp_path / "list.csv")


def test_a_huge_file_is_refused_without_loading_it(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    began = time.monotonic()
    assert f"is larger than {LARGEST // 1_000_000} MB" in refusal(huge)
    assert time.monotonic() - began < 1


def test_a_name_with_a_line_break_stays_on_one_line(tmp_path: Path) -> None:
    assert refusal(tmp_path / "a\nb\x1b[2J.txt").isprintable()


def test_a_name_that_no_file_can_have() -> None:
    assert "does not exist" in refusal(Path("a\x00b")) or "cannot be opened" in refusal(Path("a\x00b"))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(
        [b"", b"%PDF-1.7\n", b"<html><body>", b"<!doctype html><meta charset=", b"---\ntitle: x\n"]
    ),
    st.binary(max_size=200),
    st.sampled_from([".txt", ".html", ".pdf", ""]),
)
def test_any_content_is_read_or_refused(tmp_path: Path, head: bytes, rest: bytes, suffix: str) -> None:
    path = tmp_path / f"file{suffix}"
    path.write_bytes(head + rest)
    with suppress(Unreadable):
        for document in documents(path, Given()):
            assert all(0 <= p.start <= p.end <= len(document.text) for p in document.passages)
