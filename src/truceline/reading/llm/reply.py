"""A model's reply as answers: JSON wherever it stands in the reply, each claim checked by the schema.

Models put prose around the JSON, fence it as code, or stop in the middle; claims that are whole still count.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from truceline.reading.llm.answers import AnyAnswer
from truceline.reading.llm.client import NoAnswer

MOST = 500
"""Claims taken from one reply."""

_FALSE_STARTS = (
    200  # braces that open nothing, before the search is given up: each may cost the rest of the reply
)
_ANSWER: TypeAdapter[AnyAnswer] = TypeAdapter(AnyAnswer)
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Misshapen:
    """A claim of the reply that is none by the schema: why, and the words it quotes."""

    reason: str
    words: str


def answers(reply: str) -> list[AnyAnswer | Misshapen]:
    """The claims of a reply in its order. Raises NoAnswer where it holds no JSON object of claims at all."""
    objects = list(_objects(reply))
    listed = [claims for found in objects if isinstance(claims := found.get("claims"), list)]
    loose = [found for found in objects if "kind" in found and "claims" not in found]
    if not listed and not loose:
        raise NoAnswer("answered without claims in JSON")
    given = [claim for claims in listed for claim in claims] + loose
    return [_answer(claim) for claim in given[:MOST]]


def _objects(reply: str) -> Iterator[dict[str, Any]]:
    """The outermost JSON objects of the reply; of one that is broken off, those inside it."""
    at, false_starts = reply.find("{"), 0
    while at >= 0 and false_starts < _FALSE_STARTS:
        try:
            found, end = _DECODER.raw_decode(reply, at)
            yield found
        except (ValueError, RecursionError):  # ValueError: also a number of thousands of digits
            false_starts += 1
            end = at + 1
        at = reply.find("{", end)


def _answer(given: object) -> AnyAnswer | Misshapen:
    try:
        return _ANSWER.validate_python(given)
    except ValidationError as error:
        # Only the field's name, which is ours: messages of the library repeat what they were given.
        field = ".".join(str(part) for part in error.errors()[0]["loc"]) or "kind"
        quote = given.get("quote") if isinstance(given, dict) else None
        return Misshapen(f"{field} is not as the schema asks", quote if isinstance(quote, str) else "")
