"""An explanation in lines for people and for programs."""

import json

from tests.reading.reports import document
from truceline.explaining import as_line, as_text
from truceline.reading.explain import Explanation, explain

TEXT = (
    "Chad’s army said that 12 soldiers were killed in Moundou on Thursday.\n\n"
    "Fighting went on in the town on Friday, it said."
)


def at(words: str, text: str = TEXT) -> Explanation:
    return explain(document(text), text.index(words))


def test_the_text_goes_from_the_sentence_to_its_claims() -> None:
    lines = as_text(at("12 soldiers")).splitlines()
    assert lines[1].endswith("12 soldiers were killed in Moundou on Thursday.")
    headings = [line for line in lines[2:] if line and not line.startswith(" ")]
    assert headings == [
        "parse",
        "seen by the finders",
        "dropped by the finders",
        "who says what",
        "claims",
        "taken and dropped by the families",
    ]


def test_each_word_of_the_tree_is_a_line_with_the_word_above_it() -> None:
    lines = as_text(at("12 soldiers")).splitlines()
    (soldiers,) = [line.split() for line in lines if line.split()[1:2] == ["soldiers"]]
    assert soldiers[2:4] == ["NNS", "nsubjpass"]
    assert "killed" in soldiers


def test_a_field_shows_its_words_and_whether_they_stand_outside_the_quote() -> None:
    lines = as_text(at("12 soldiers")).splitlines()
    (speaker,) = [line for line in lines if line.strip().startswith("speakers")]
    assert "“Chad’s army” [0:11] (inferred, outside the quote)" in speaker
    (low,) = [line for line in lines if line.strip().startswith("low")]
    assert low.endswith("12 ← “12” [22:24]")


def test_where_nothing_is_read_the_text_says_so() -> None:
    assert "No sentence is read here." in as_text(explain(document(TEXT), TEXT.index("\n")))


def test_words_of_a_document_cannot_steer_the_terminal() -> None:
    text = "The army\x1b[2J said that 12 soldiers were killed in Moundou on Thursday."
    assert "\x1b" not in as_text(at("killed", text))


def test_the_line_for_programs_is_one_object_and_the_same_each_time() -> None:
    line = as_line(at("12 soldiers"))
    assert "\n" not in line
    assert json.loads(line)["passage"]["role"] == "body"
    assert as_line(at("12 soldiers")) == line
