"""Endpoints that are slow, broken or hostile, each played by a real server."""

import socket
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest

from tests.reading.llm.server import MODEL, Play, Response, Server, completion, saying, serving
from truceline.reading.llm.client import LARGEST, NoAnswer, ask
from truceline.reading.llm.endpoint import Endpoint

KEY = "sk-invented-0123456789"
QUESTION = [{"role": "user", "content": "what is said?"}]


def test_a_good_answer_is_its_content() -> None:
    with serving(saying("this is said")) as server:
        assert ask(server.endpoint(), QUESTION) == "this is said"
        assert server.questions == [{"model": MODEL, "messages": QUESTION, "temperature": 0, "stream": False}]


def test_the_key_travels_in_the_header_only() -> None:
    seen: list[str | None] = []

    def play(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> Response:
        seen.append(handler.headers["Authorization"])
        return completion("yes")

    with serving(play) as server:
        ask(server.endpoint(KEY), QUESTION)
        ask(server.endpoint(), QUESTION)
        assert seen == [f"Bearer {KEY}", None]
        assert KEY not in str(server.questions)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_hiccup_is_asked_again(status: int) -> None:
    first = [Response(b"{}", status)]
    with serving(lambda handler, question: first.pop() if first else completion("after all")) as server:
        assert ask(server.endpoint(), QUESTION) == "after all"
        assert len(server.questions) == 2


def _always(response: Response | None) -> Play:
    return lambda handler, question: response


@pytest.mark.parametrize(
    ("play", "reason", "tries"),
    [
        (_always(Response(b"{}", 500)), "status 500", 3),
        (_always(None), "closed or refused", 3),
        (_always(Response(b"{}", 404)), "status 404", 1),
        (_always(Response(KEY.encode(), 401)), "refused the key", 1),
        (_always(Response(b"<p>hello</p>", content_type="text/html")), "else than JSON", 1),
        (_always(Response(b'{"choices": [{"mess')), "no chat completion", 1),
        (_always(Response(b'{"choices": []}')), "no chat completion", 1),
        (_always(Response(b'{"error": "out of memory"}')), "no chat completion", 1),
        (_always(Response(b"\xff\xfe")), "no chat completion", 1),
        (_always(Response(b"[" * 100_000)), "no chat completion", 1),
        (_always(completion(None)), "no chat completion", 1),
        (_always(Response(b" " * (LARGEST + 1))), "more than 2 MB", 1),
        (_always(Response(b"", 307, headers={"Location": "http://127.0.0.1:9/"})), "redirect", 1),
    ],
)
def test_a_broken_endpoint_gives_no_answer_but_a_reason(play: Play, reason: str, tries: int) -> None:
    with serving(play) as server:
        with pytest.raises(NoAnswer, match=reason) as failure:
            ask(server.endpoint(KEY), QUESTION)
        assert KEY not in str(failure.value)
        assert len(server.questions) == tries


def test_a_redirect_leads_nowhere() -> None:
    with serving(saying("from elsewhere")) as other:
        away = Response(b"", 302, headers={"Location": f"http://127.0.0.1:{other.port}/v1/chat/completions"})
        with serving(_always(away)) as server, pytest.raises(NoAnswer):
            ask(server.endpoint(KEY), QUESTION)
        assert other.questions == []


def _wait(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> Response | None:
    time.sleep(1.5)
    return None


def _drip(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> Response | None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(30):
        handler.wfile.write(b" ")
        time.sleep(0.05)
    return None


@pytest.mark.parametrize("play", [_wait, _drip])
def test_patience_ends(play: Callable[..., Response | None]) -> None:
    with serving(play) as server:
        begun = time.monotonic()
        with pytest.raises(NoAnswer, match=r"within 0\.3 seconds"):
            ask(server.endpoint(patience=0.3), QUESTION)
        assert time.monotonic() - begun < 1.4
        assert len(server.questions) == 1


def test_a_line_that_is_no_http_is_not_repeated() -> None:
    def play(handler: BaseHTTPRequestHandler, question: dict[str, Any]) -> None:
        handler.wfile.write(f"{handler.headers['Authorization']}\r\n".encode())

    with serving(play) as server, pytest.raises(NoAnswer) as failure:
        ask(server.endpoint(KEY), QUESTION)
    assert KEY not in str(failure.value)


def test_nobody_listening_is_said() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(NoAnswer, match="closed or refused"):
        ask(Server(port, []).endpoint(), QUESTION)


def test_a_proxy_of_the_environment_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(saying("from the proxy")) as proxy, serving(saying("from the endpoint")) as server:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert ask(server.endpoint(), QUESTION) == "from the endpoint"
        assert proxy.questions == []


def test_an_unencrypted_server_is_not_taken_for_an_encrypted_one() -> None:
    with serving(saying("no TLS")) as server, pytest.raises(NoAnswer):
        ask(Endpoint(f"https://127.0.0.1:{server.port}/v1", MODEL, KEY, 5.0, pause=0.01), QUESTION)
