"""Who says, thinks or wants what in a document."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from tests.reading.reports import document
from truceline.cli import app
from truceline.reading.attributions import Attribution, attributions

REPORT = (
    "The mayor said the bridge was hit.\n\nIt wants a truce. “We know that they say so,” the envoy told us."
)


def words(text: str, name: str) -> list[str]:
    stretches = [getattr(found, name) for found in attributions(document(text))]
    return [" … ".join(text[a:b] for a, b in found) for found in stretches]


def test_every_passage_is_read_with_offsets_into_the_text() -> None:
    assert words(REPORT, "source") == ["The mayor", "It", "the envoy"]
    assert words(REPORT, "cue") == ["said", "wants", "told"]
    assert words(REPORT, "content") == ["the bridge was hit", "a truce", "We know that they say so"]


def test_what_a_quotation_tells_of_other_words_is_its_content() -> None:
    assert words("“They say that we think so,” the mayor said.", "source") == ["the mayor"]


def test_a_quotation_that_nobody_in_its_sentence_says_keeps_its_own_words() -> None:
    assert words("“We wrote. They said no,” the mayor said.", "cue") == ["said"]


def test_a_wish_inside_what_is_wanted_or_said_is_its_content() -> None:
    assert words("The mayor believes that the army demanded a truce.", "cue") == ["believes"]


def test_a_noun_without_a_source_attributes_nothing() -> None:
    assert words("Reports that the bridge was hit came in.", "cue") == []
    assert words("There were calls for a truce.", "cue") == ["calls"]
    assert words("The mayor denied the army's claim that the bridge was hit.", "source") == ["The mayor"]


def test_a_thought_inside_what_is_said_is_its_content() -> None:
    assert words("The mayor said that the army wants a truce.", "cue") == ["said"]


def test_a_saying_inside_what_is_said_is_listed_too() -> None:
    assert words("The mayor said that the army had denied it.", "cue") == ["said", "had denied"]


def test_an_unnamed_source_is_empty() -> None:
    assert words("Three people were reported killed.", "source") == [""]


def test_a_text_about_anything_is_read() -> None:
    assert words("The bakers said that bread is dear. " * 40, "cue") == ["said"] * 40


def test_the_command_prints_one_line_of_json_each(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "report.txt"
    file.write_text(REPORT, encoding="utf-8")
    result = CliRunner().invoke(app, ["attributions", str(file)])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert lines[0] == {
        "source": [{"start": 0, "end": 9}],
        "cue": {"start": 10, "end": 14},
        "content": [{"start": 15, "end": 33}],
    }
    assert len(lines) == 3


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 5), st.sampled_from(["", "\n", "\n\n", "  "]))
def test_offsets_move_with_the_text(paragraphs: int, gap: str) -> None:
    before = "It was a grey day.\n\n" * paragraphs + gap
    moved = [
        Attribution(
            *(tuple((a + len(before), b + len(before)) for a, b in s) for s in (f.source, f.cue, f.content))
        )
        for f in attributions(document(REPORT))
    ]
    assert list(attributions(document(before + REPORT))) == moved
