"""Ceasefires: each once, with every status that is said of it."""

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, record_of
from truceline.claims import Ceasefire

BOTH = (ARMENIA, AZERBAIJAN)


def test_three_that_were_tried_and_failed_are_one_entry_of_three() -> None:
    report = Report("agency")
    report.says(Ceasefire, "three were tried", parties=BOTH, form="ceasefire", status="attempted", count=3)
    report.says(Ceasefire, "all failed", parties=BOTH, form="truce", status="failed", count=3)
    (entry,) = record_of(report).ceasefires
    assert (entry.count, entry.status) == (3, "failed")
    assert [telling.status for telling in entry.accounts] == ["attempted", "failed"]
    assert entry.rule == "one ceasefire"


def test_one_instant_in_two_zones_is_one_ceasefire() -> None:
    first, second = Report("agency", "2020-11-10"), Report("daily", "2020-11-11")
    for report, instant in ((first, "2020-11-09T21:00+00:00"), (second, "2020-11-10T01:00+04:00")):
        report.says(Ceasefire, "a truce", parties=BOTH, form="ceasefire", status="agreed", in_force=instant)
    assert len(record_of(first, second).ceasefires) == 1


def test_ceasefires_of_different_days_are_listed_by_day() -> None:
    report = Report("agency")
    for start in ("2020-10-26", "2020-10-10", "2020-10-18"):
        report.says(Ceasefire, start, parties=BOTH, form="ceasefire", status="agreed", in_force=start)
    assert [c.in_force for c in record_of(report).ceasefires] == ["2020-10-10", "2020-10-18", "2020-10-26"]


def test_a_proposal_without_a_day_is_not_the_ceasefire_that_failed() -> None:
    report = Report("agency")
    report.says(Ceasefire, "a truce failed", parties=BOTH, form="ceasefire", status="failed")
    report.says(Ceasefire, "a truce was proposed", parties=BOTH, form="ceasefire", status="proposed")
    assert len(record_of(report).ceasefires) == 2


def test_a_unilateral_halt_is_its_own_ceasefire() -> None:
    report = Report("agency")
    report.says(Ceasefire, "a truce holds", parties=(ARMENIA,), form="ceasefire", status="in force")
    report.says(Ceasefire, "one side halts", parties=(ARMENIA,), form="unilateral", status="in force")
    assert len(record_of(report).ceasefires) == 2


def test_undated_mentions_in_two_documents_stay_apart() -> None:
    first, second = Report("agency"), Report("daily")
    for report in (first, second):
        report.says(Ceasefire, "a truce failed", parties=BOTH, form="ceasefire", status="failed")
    assert len(record_of(first, second).ceasefires) == 2
