from typing import Any

import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import Report
from truceline.claims import Named, Nondisclosure


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"status": "military"}, "Azerbaijan has not disclosed its military casualties"),
        ({}, "Azerbaijan has not disclosed its casualties"),
        (
            {"status": "military", "outcome": "killed"},
            "Azerbaijan has not disclosed how many members of its military have been killed",
        ),
        ({"about": "prisoners"}, "Azerbaijan has not disclosed information on prisoners"),
        (
            {"actor": Named(name="Armenian forces"), "status": "civilian", "outcome": "missing"},
            "Armenian forces have not disclosed how many of their civilians are missing",
        ),
    ],
)
def test_who_has_not_said_is_told_with_who_tells_it(fields: dict[str, Any], sentence: str) -> None:
    report = wire()
    given = {"actor": Named(name="Azerbaijan", actor="azerbaijan"), "about": "toll", **fields}
    report.says(Nondisclosure, "has yet to disclose", **given)
    expected = f"{sentence}, according to the report by Caucasus Wire (30 October 2020)."
    assert texts(brief_of(report).undisclosed) == [expected]


def test_nobodys_silence_is_told_in_the_words_of_the_source() -> None:
    report = wire()
    neither = Named(name="Neither side")
    report.says(Nondisclosure, "Neither side gives numbers", actor=neither, about="toll")
    told = "Caucasus Wire reported (30 October 2020): “Neither side gives numbers”."
    assert texts(brief_of(report).undisclosed) == [told]
