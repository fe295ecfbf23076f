"""One question to an endpoint, one answer back, within bounds of time and size.

`http.client` on purpose: unlike `urllib` it follows no redirect and asks no proxy of the environment, either
of which would send the text to a host that nobody named.
"""

import json
import time
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from ssl import SSLCertVerificationError, create_default_context

from pydantic import BaseModel, ValidationError

from truceline.reading.llm.endpoint import KEY_VARIABLE, Endpoint

Message = dict[str, str]

LARGEST = 2_000_000  # bytes of an answer
_TRIES = 3
_PIECE = 65_536
_WORTH_ANOTHER_TRY = {429, 500, 502, 503, 504}


class NoAnswer(Exception):  # noqa: N818  it reads as what it says
    """The endpoint gave no usable answer. The text repeats nothing that it sent, for that may be the key."""


class _Hiccup(NoAnswer):
    """What may be over in a moment."""


class _Said(BaseModel):
    content: str


class _Choice(BaseModel):
    message: _Said


class _Completion(BaseModel):
    choices: tuple[_Choice, ...]


def ask(endpoint: Endpoint, messages: Sequence[Message]) -> str:
    """The model's answer to the messages, at temperature 0. Raises NoAnswer, after three tries at most."""
    question = {"model": endpoint.model, "messages": list(messages), "temperature": 0, "stream": False}
    body = json.dumps(question).encode()
    for attempt in range(1, _TRIES):
        try:
            return _content(_post(endpoint, body))
        except _Hiccup:
            time.sleep(endpoint.pause * 2 ** (attempt - 1))
    return _content(_post(endpoint, body))


def _post(endpoint: Endpoint, body: bytes) -> bytes:
    deadline = time.monotonic() + endpoint.patience
    connection = _connection(endpoint)
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    try:
        connection.request("POST", endpoint.path, body, headers)
        response = connection.getresponse()
        _check(response)
        return _read(response, deadline)
    except TimeoutError as error:
        raise NoAnswer(f"did not answer within {endpoint.patience:g} seconds") from error
    except SSLCertVerificationError as error:
        raise NoAnswer("showed a certificate that cannot be verified") from error
    except (OSError, HTTPException):
        # From none: a line that is no HTTP is in the error's text.
        raise _Hiccup("closed or refused the connection") from None
    finally:
        connection.close()


def _connection(endpoint: Endpoint) -> HTTPConnection:
    if not endpoint.encrypted:
        return HTTPConnection(endpoint.host, endpoint.port, timeout=endpoint.patience)
    context = create_default_context()
    return HTTPSConnection(endpoint.host, endpoint.port, timeout=endpoint.patience, context=context)


def _check(response: HTTPResponse) -> None:
    status = response.status
    if status in _WORTH_ANOTHER_TRY:
        raise _Hiccup(f"answered with status {status}")
    if 300 <= status < 400:
        raise NoAnswer(f"answered with a redirect ({status}), which is not followed")
    if status in {401, 403}:
        raise NoAnswer(f"refused the key ({status}); check {KEY_VARIABLE}")
    if status != 200:
        raise NoAnswer(f"answered with status {status}; check the address and the model's name")
    if response.headers.get_content_type() != "application/json":
        raise NoAnswer("answered with something else than JSON; check the address")


def _read(response: HTTPResponse, deadline: float) -> bytes:
    """The whole answer. The socket's time limit starts anew with each piece; one that drips is cut here."""
    received = bytearray()
    while piece := response.read1(_PIECE):
        received += piece
        if len(received) > LARGEST:
            raise NoAnswer(f"answered with more than {LARGEST // 1_000_000} MB")
        if time.monotonic() > deadline:
            raise TimeoutError
    return bytes(received)


def _content(answer: bytes) -> str:
    try:
        choices = _Completion.model_validate_json(answer).choices
    except ValidationError:
        choices = ()
    if not choices:
        raise NoAnswer("answered with something that is no chat completion") from None
    return choices[0].message.content
