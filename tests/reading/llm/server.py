"""A small real HTTP server on the loopback interface that plays an endpoint, well or badly."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from truceline.reading.llm.endpoint import Endpoint

MODEL = "invented-model"


@dataclass(frozen=True)
class Response:
    """What the server sends. `length`: what it says of its body's length, if not the truth."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    length: int | None = None
    headers: dict[str, str] = field(default_factory=dict)


Play = Callable[[BaseHTTPRequestHandler, dict[str, Any]], Response | None]
"""From a request and its JSON to what is sent; None closes the connection without a word."""


@dataclass
class Server:
    """A running endpoint and the questions that came in."""

    port: int
    questions: list[dict[str, Any]]

    def endpoint(self, key: str | None = None, patience: float = 5.0) -> Endpoint:
        """Where it answers."""
        return Endpoint(f"http://127.0.0.1:{self.port}/v1", MODEL, key, patience, pause=0.01)


def completion(content: object) -> Response:
    """A well-formed chat completion that says this."""
    said = {"choices": [{"index": 0, "message": {"role": "assistant", "content": content}}]}
    return Response(json.dumps(said).encode())


def saying(*contents: object) -> Play:
    """Says these one after the other, the last one ever after."""
    left = list(contents)
    return lambda handler, question: completion(left.pop(0) if len(left) > 1 else left[0])


def claiming(*claims: dict[str, object]) -> Play:
    """Says just these claims."""
    return saying(json.dumps({"claims": claims}))


@contextmanager
def serving(play: Play) -> Iterator[Server]:
    """The server, up while the block runs."""
    questions: list[dict[str, Any]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            questions.append(question)
            response = play(self, question)
            if response is None:
                self.close_connection = True
                return
            self.send_response(response.status)
            self.send_header("Content-Type", response.content_type)
            self.send_header("Content-Length", str(response.length or len(response.body)))
            for name, value in response.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(response.body)

        def log_message(self, format: str, *args: object) -> None:
            """Tests print nothing."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that gave up is what some tests want."""

    with Quiet(("127.0.0.1", 0), Handler) as http:
        Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield Server(http.server_address[1], questions)
        finally:
            http.shutdown()
