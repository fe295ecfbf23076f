"""The JSON Schema of everything that Truceline writes and of the decisions that it reads."""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import models_json_schema

from truceline.brief.geojson import FeatureCollection
from truceline.claims import AnyClaim, Decision, Reading
from truceline.record.shapes import Record

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """One schema for all files: `files` says which definition each of them has.

    A line of `truceline read`, of claims.jsonl and of decisions is a document of its own.
    """
    models = [(model, "serialization") for model in (Reading, Decision, Record, FeatureCollection)]
    _, shared = models_json_schema(models, by_alias=True)  # type: ignore[arg-type]
    claim = TypeAdapter(AnyClaim).json_schema(mode="serialization", ref_template="#/$defs/{model}")
    definitions = {**shared["$defs"], **claim.pop("$defs"), "Claim": claim}
    return {
        "$schema": DIALECT,
        "title": "Truceline record format, version 1",
        "files": {
            "truceline read": {"$ref": "#/$defs/Reading"},
            "claims.jsonl": {"$ref": "#/$defs/Claim"},
            "decisions.jsonl": {"$ref": "#/$defs/Decision"},
            "record.json": {"$ref": "#/$defs/Record"},
            "map.geojson": {"$ref": "#/$defs/FeatureCollection"},
        },
        "$defs": dict(sorted(definitions.items())),
    }


def as_text() -> str:
    """The schema as indented JSON."""
    return json.dumps(schema(), ensure_ascii=False, indent=2)
