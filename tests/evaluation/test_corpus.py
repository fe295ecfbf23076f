"""The corpus is whole: each report has its annotation, which quotes it in the terms of the record format."""

import json
from typing import Any, get_args

import pytest

from tests.evaluation.corpus import GOLD, REPORTS, annotation
from truceline.claims import AnyClaim, ClaimKind, Toll, Victims

NAMES = sorted(path.stem for path in REPORTS.glob("*.txt"))
SHAPES = {
    get_args(shape.model_fields["kind"].annotation)[0]: (shape, Victims) if shape is Toll else (shape,)
    for shape in get_args(get_args(AnyClaim)[0])
}
CODED = {"kind", "quote", "nth", "key", "speaker", "when_earliest", "when_latest", "place"}


def raw(name: str) -> Any:
    return json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))


def test_each_report_has_its_annotation() -> None:
    assert sorted(path.stem for path in GOLD.glob("*.json")) == NAMES
    assert len(NAMES) >= 45


@pytest.mark.parametrize("name", NAMES)
def test_a_report_is_short_and_marked_as_invented(name: str) -> None:
    _, head, body = (REPORTS / f"{name}.txt").read_text(encoding="utf-8").split("---\n")
    assert "note: illustrative; invented for this corpus" in head
    assert "genre: " in head
    assert 55 <= len(body.split()) <= 500


@pytest.mark.parametrize("name", NAMES)
def test_annotations_quote_their_report_exactly(name: str) -> None:
    text = (REPORTS / f"{name}.txt").read_text(encoding="utf-8")
    given = raw(name)
    assert given["file"] == f"{name}.txt"
    assert f"published: {given['published']}\n" in text
    assert len(annotation(name, text).claims) == len(given["claims"])


@pytest.mark.parametrize("name", NAMES)
def test_annotations_use_the_fields_and_values_of_the_record_format(name: str) -> None:
    for claim in raw(name)["claims"]:
        fields = {
            field.alias or own: field.annotation
            for shape in SHAPES[claim["kind"]]
            for own, field in shape.model_fields.items()
        }
        for field, value in claim.items():
            assert field in CODED or field in fields, f"{name}: {field} of “{claim['quote']}”"
            allowed = get_args(fields.get(field))
            if isinstance(value, str) and allowed and all(isinstance(each, str) for each in allowed):
                assert value in allowed, f"{name}: {field} “{value}” of “{claim['quote']}”"


def test_every_kind_of_claim_is_annotated() -> None:
    assert {claim["kind"] for name in NAMES for claim in raw(name)["claims"]} == set(get_args(ClaimKind))
