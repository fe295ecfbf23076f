import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.llm.reports import SILENCE, TOLL, changed
from truceline.reading.llm.client import NoAnswer
from truceline.reading.llm.reply import MOST, Misshapen, answers

GOOD = json.dumps({"claims": [TOLL, SILENCE]})


@pytest.mark.parametrize(
    "reply",
    [
        GOOD,
        f"```json\n{GOOD}\n```",
        f"Sure! Here are the claims {{as you asked}}:\n\n{GOOD}\n\nLet me know.",
        json.dumps([TOLL, SILENCE]),
        json.dumps(TOLL) + "\n" + json.dumps(SILENCE),
        GOOD[:-1] + ', "notes": {"kind": "remark"}}',
        json.dumps({"claims": [{**TOLL, "confidence": 0.9}, changed(SILENCE, sentence="3", where=None)]}),
        GOOD[:-2] + ', {"kind": "toll", "sentence": 3, "quote": "cut o',
    ],
    ids=["plain", "fenced", "prose", "a list", "lines", "further keys", "loose types", "broken off"],
)
def test_claims_are_found_however_the_reply_wraps_them(reply: str) -> None:
    assert [type(a).__name__ for a in answers(reply)] == ["TollAnswer", "CeasefireAnswer"]


@pytest.mark.parametrize(
    "reply", ["", "I cannot help with that.", "{", "{" * 5_000, '{"a": 1}', '{"claims": 7}', "[1]"]
)
def test_a_reply_without_claims_is_no_answer(reply: str) -> None:
    with pytest.raises(NoAnswer):
        answers(reply)


def test_an_empty_list_is_an_answer() -> None:
    assert answers('{"claims": []}') == []


@pytest.mark.parametrize(
    ("claim", "field"),
    [
        (changed(TOLL, outcome="annihilated"), "toll.outcome"),
        (changed(TOLL, number__low="many"), "toll.number.low"),
        (changed(TOLL, kind="secret-kind"), "kind"),
        ({"quote": "words alone"}, "kind"),
        (7, "kind"),
    ],
)
def test_a_claim_that_is_none_is_told_with_its_field_and_not_with_its_value(claim: Any, field: str) -> None:
    (found,) = answers(json.dumps({"claims": [claim]}))
    assert isinstance(found, Misshapen)
    assert found.reason.startswith(f"{field} ")
    assert "secret" not in found.reason
    assert "annihilated" not in found.reason


def test_a_flood_of_claims_is_cut() -> None:
    assert len(answers(json.dumps({"claims": [TOLL] * (MOST + 100)}))) == MOST


@pytest.mark.parametrize(
    "reply", ['{"claims": [' + "9" * 10_000 + "]}", '{"a":' * 20_000, '{"claims": [NaN]}']
)
def test_json_that_is_made_to_break_readers_breaks_nothing(reply: str) -> None:
    with suppress(NoAnswer):
        assert all(isinstance(answer, Misshapen) for answer in answers(reply))


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_reply_is_answers_or_no_answer(reply: str) -> None:
    with suppress(NoAnswer):
        assert all(isinstance(answer, Misshapen) for answer in answers(reply))
