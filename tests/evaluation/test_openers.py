"""The words at which a family looks are all the words at which it finds something."""

import pytest

from tests.evaluation.corpus import REPORTS, reports
from truceline.reading.english.tree import Doc, Token
from truceline.reading.reader import read
from truceline.sources import Given, documents


def _all(doc: Doc, words: frozenset[str]) -> list[Token]:
    return list(doc)


def test_a_family_that_looks_at_every_word_finds_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {report.name: report.reading.claims for report in reports()}
    monkeypatch.setattr(Doc, "listed", _all)  # `has_any` stays: it also answers whether a text is about war
    for path in sorted(REPORTS.glob("*.txt")):
        (document,) = documents(path, Given())
        assert read(document).claims == found[path.stem], path.stem
