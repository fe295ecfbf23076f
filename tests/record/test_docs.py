"""The docs name every rule that the record cites and every field and word of the format."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import TypeAdapter

from truceline.claims import AnyClaim, Decision, Reading
from truceline.record.shapes import Record, Rule

DOCS = Path(__file__).parents[2] / "docs"
RULES = set(get_args(Rule))


def named_in(schema: Any) -> Iterator[str]:
    """Every field and every fixed word of a JSON Schema."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        yield from schema.get("enum", [])
        for value in schema.values():
            yield from named_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from named_in(value)


def test_every_rule_that_is_cited_is_explained() -> None:
    text = (DOCS / "methods.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) >= RULES


def test_every_name_of_the_format_is_documented() -> None:
    text = (DOCS / "record-format.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"`([^`\n]+)`", text)) | set(re.findall(r'"(\w+)"', text))
    shapes: tuple[Any, ...] = (Reading, AnyClaim, Decision, Record)
    names = {name for shape in shapes for name in named_in(TypeAdapter(shape).json_schema())}
    assert names - RULES - documented == set()
