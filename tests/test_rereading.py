"""The second reader as a user asks for it: nothing leaves the machine unless they agree."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reading.llm.reports import SILENCE, TEXT, TOLL, changed
from tests.reading.llm.server import MODEL, Response, Server, claiming, serving

KEY = "sk-invented-0123456789"
TRUCELINE = Path(sys.executable).parent / "truceline"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "report.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def arguments(command: str, report: Path, server: Server, *more: str) -> list[str]:
    address = f"http://127.0.0.1:{server.port}/v1"
    second = ["--reader", "llm", "--endpoint", address, "--model", MODEL]
    return [str(TRUCELINE), command, str(report), "--published", "2024-05-10", *second, *more]


def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "TRUCELINE_LLM_KEY": KEY}
    piped = {"stdin": subprocess.DEVNULL, "capture_output": True, "encoding": "utf-8", "env": environment}
    return subprocess.run(command, check=False, **{**piped, **options})


def test_with_yes_the_text_is_sent_and_the_claims_say_who_read_them(report: Path) -> None:
    with serving(claiming(SILENCE, changed(TOLL, number__low=13))) as server:
        done = run(arguments("read", report, server, "--yes"))
    assert done.returncode == 0
    readers = {claim["reader"]["name"] for claim in json.loads(done.stdout)["claims"]}
    assert readers == {"truceline-rules", "truceline-llm"}
    assert "will be sent to 127.0.0.1" in done.stderr
    assert "the number is not what its words say" in done.stderr
    assert KEY not in done.stdout + done.stderr


def test_in_a_pipe_nothing_is_sent_without_yes(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("from an earlier run\n", encoding="utf-8")
    with serving(claiming(SILENCE)) as server:
        done = run(arguments("read", report, server, "-o", str(out)))
        assert server.questions == []
    assert done.returncode == 2
    assert "--yes" in done.stderr
    assert out.read_text(encoding="utf-8") == "from an earlier run\n"


@pytest.mark.parametrize(("answer", "status", "sent"), [("n\n", 1, 0), ("y\n", 0, 1)])
def test_on_a_terminal_the_user_decides(answer: str, status: int, sent: int, report: Path) -> None:
    keyboard, terminal = pty.openpty()
    try:
        with serving(claiming(SILENCE)) as server:
            os.write(keyboard, answer.encode())
            done = run(arguments("read", report, server), stdin=terminal)
            assert len(server.questions) == sent
    finally:
        os.close(keyboard)
        os.close(terminal)
    assert done.returncode == status
    assert "Send it?" in done.stderr


def test_a_brief_can_rest_on_both_readers(report: Path, tmp_path: Path) -> None:
    with serving(claiming(SILENCE)) as server:
        done = run(arguments("brief", report, server, "--yes", "-o", str(tmp_path / "out")))
    assert done.returncode == 0, done.stderr
    assert "truceline-llm" in (tmp_path / "out" / "claims.jsonl").read_text(encoding="utf-8")


def test_an_endpoint_that_fails_is_told_and_the_rules_claims_are_printed(report: Path) -> None:
    with serving(lambda handler, question: Response(KEY.encode(), 404)) as server:
        done = run(arguments("read", report, server, "--yes"))
    assert done.returncode == 2
    assert json.loads(done.stdout)["claims"]
    assert "127.0.0.1 answered with status 404" in done.stderr
    assert KEY not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ([], "--endpoint"),
        (["--endpoint", "http://127.0.0.1:9/v1"], "--model"),
        (["--endpoint", "http://example.org/v1", "--model", "m"], "unencrypted"),
        (["--endpoint", "nonsense", "--model", "m"], "no web address"),
    ],
)
def test_what_is_missing_or_unsafe_is_one_line_before_anything_is_read(
    options: list[str], told: str, report: Path
) -> None:
    done = run([str(TRUCELINE), "read", str(report), "--reader", "llm", "--yes", *options])
    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_without_being_asked_nothing_is_sent(report: Path) -> None:
    """The address alone asks for nothing."""
    with serving(claiming(SILENCE)) as server:
        address = f"http://127.0.0.1:{server.port}/v1"
        run([str(TRUCELINE), "read", str(report), "--endpoint", address, "--model", MODEL])
        assert server.questions == []
