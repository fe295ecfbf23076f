"""Accuracy does not change unnoticed: the reader gives what was last accepted on purpose."""

from pathlib import Path

import pytest

from tests.evaluation import baseline, expect, expectation, swapping
from tests.evaluation.corpus import Report, reports
from tests.evaluation.scoring import EXACT, FALSE_EVIDENCE, score
from truceline.reading.reader import annotate, claims_of

ACCEPT = "To accept this on purpose: make expect"


@pytest.mark.parametrize("report", reports(), ids=lambda report: report.name)
def test_the_reader_gives_the_claims_that_were_accepted(report: Report) -> None:
    changes = list(expectation.difference(expectation.committed(report.name), expectation.lines(report)))
    assert not changes, "\n".join([f"{report.name}.txt", *changes, ACCEPT])


def test_no_score_is_below_the_baseline() -> None:
    worse = list(baseline.falls(baseline.committed(), score(reports())))
    assert not worse, "\n".join([*worse, "To accept this by name: python -m tests.evaluation.expect --lower"])


def test_every_quote_is_exact_and_no_commentary_is_evidence() -> None:
    scores = score(reports())
    assert scores[EXACT] == 1
    assert scores[FALSE_EVIDENCE] == 0


@pytest.mark.parametrize(
    "report", [report for report in reports() if not report.gold.claims], ids=lambda report: report.name
)
def test_a_report_about_something_else_has_no_claims_even_where_it_is_parsed(report: Report) -> None:
    assert claims_of(annotate(report.reading.document)) == ()


def test_every_expectation_belongs_to_a_report() -> None:
    files = expectation.EXPECTED.glob("*.jsonl")
    assert {path.stem for path in files} == {report.name for report in reports()}


def test_a_changed_claim_is_listed_as_it_was_and_as_it_is() -> None:
    assert list(expectation.difference(["a", "b", "b"], ["a", "b", "c"])) == ["lost    b", "gained  c"]


def test_a_lower_score_is_refused_unless_asked_for_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(baseline, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(expectation, "EXPECTED", tmp_path / "expected")
    monkeypatch.setattr(swapping, "UNEVEN", tmp_path / "uneven.txt")
    baseline.write({"toll: F1": 1.1})
    assert expect.main([]) == 1
    assert "toll: F1 fell from 1.1000" in capsys.readouterr().out
    assert not expectation.EXPECTED.exists()
    assert expect.main(["--lower"]) == 0
    assert baseline.committed() == score(reports())
    assert not any(expectation.committed(report.name) != expectation.lines(report) for report in reports())
