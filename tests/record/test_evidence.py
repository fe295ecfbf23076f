"""What a record rests on: what was known on a day, without commentary."""

import pytest

from tests.record.reports import ARMENIA, Report, as_of, record_of
from truceline.claims import Position
from truceline.record.record import build


def test_without_a_day_the_record_is_as_of_the_last_document() -> None:
    assert record_of(Report("first", "2020-10-12"), Report("second", "2020-10-30")).as_of == "2020-10-30"


def test_a_document_is_known_from_the_day_it_was_received() -> None:
    late = Report("late", published="2020-10-20", received="2020-11-02T09:00Z")
    late.toll("12", 12, 12, party="armenia")
    assert record_of(late, as_of="2020-11-01").tolls == ()
    assert record_of(late, as_of="2020-11-01").documents == ()
    assert len(record_of(late, as_of="2020-11-02").tolls) == 1


def test_what_is_said_later_is_not_yet_known() -> None:
    report = Report("agency", "2020-10-30")
    report.toll("12", 12, 12, party="armenia", said_on="2020-10-31", when=as_of("2020-10-29"))
    assert record_of(report).tolls == ()


def a_later_report() -> Report:
    """A report of 1 November that quotes what was said on 29 October, and says something of its own."""
    report = Report("wire", "2020-11-01")
    report.toll("12 had been killed", 12, 12, party="armenia", speaker=ARMENIA, said_on="2020-10-29")
    report.toll("30 were hurt", 30, 30, party="armenia", outcome="injured")
    return report


def test_what_a_later_report_quotes_is_not_known_before_it_came() -> None:
    assert record_of(a_later_report(), as_of="2020-10-30").tolls == ()


def test_what_was_said_by_a_day_counts_whenever_it_became_known() -> None:
    record = record_of(a_later_report(), said_by="2020-10-30")
    assert [toll.outcome for toll in record.tolls] == ["killed"]
    assert (record.as_of, record.said_by) == ("2020-11-01", "2020-10-30")
    assert len(record_of(a_later_report(), said_by="2020-11-01").tolls) == 2


def test_both_days_may_be_asked_for() -> None:
    early = Report("agency", "2020-10-28")
    early.toll("9 had been killed", 9, 9, party="armenia", speaker=ARMENIA, said_on="2020-10-27")
    both = record_of(early, a_later_report(), as_of="2020-10-30", said_by="2020-10-30")
    assert [figure.low for toll in both.tolls for figure in toll.figures] == [9]
    assert record_of(early, as_of="2020-10-30", said_by="2020-10-26").tolls == ()


def test_words_of_no_day_are_not_known_to_have_been_said() -> None:
    undated = Report("undated", published=None)
    undated.toll("12", 12, 12, party="armenia")
    undated.toll("9", 9, 9, party="armenia", outcome="injured", said_on="2020-10-27")
    assert [toll.outcome for toll in record_of(undated, said_by="2020-10-30").tolls] == ["injured"]


def test_a_document_without_a_date_is_as_late_as_whom_it_quotes() -> None:
    undated = Report("undated", published=None)
    undated.toll("9", 9, 9, party="armenia", said_on="2020-11-03")
    record = record_of(Report("agency", "2020-10-30"), undated)
    assert record.as_of == "2020-11-03"
    assert len(record.tolls) == 1


def test_a_document_without_a_date_is_left_out_of_an_asked_day_and_said_to_be() -> None:
    undated = Report("undated", published=None)
    undated.toll("12", 12, 12, party="armenia")
    asked = record_of(undated, as_of="2020-10-30")
    assert asked.tolls == ()
    assert [(left.document, left.why) for left in asked.left_out] == [(undated.document.id, "undated")]
    assert len(record_of(undated).tolls) == 1


def test_commentary_is_left_out_and_shown() -> None:
    report = Report("agency")
    report.says(Position, "they must go", actor=ARMENIA, attitude="demands", wants="peace")
    report.says(
        Position, "they will lose", actor=ARMENIA, attitude="demands", wants="war", voice="commentary"
    )
    report.comments("What a mess.")
    record = record_of(report)
    assert [position.wants for position in record.positions] == ["peace"]
    text = report.document.text
    assert [text[left.start : left.end] for left in record.left_out] == ["they will lose", "What a mess."]
    assert record.documents[0].claims == 1


def test_a_document_given_twice_counts_once() -> None:
    report = Report("agency")
    report.toll("12", 12, 12, party="armenia")
    record = build([*report.claims, *report.claims], [report.document, report.document])
    assert len(record.documents) == 1
    assert len(record.tolls[0].figures) == 1


def test_a_claim_without_its_document_is_refused_by_name() -> None:
    report = Report("agency")
    claim = report.toll("12", 12, 12, party="armenia")
    with pytest.raises(ValueError, match=f"Claim {claim.id} is of document .* add the document"):
        build(report.claims, [])


def test_an_instant_asks_for_its_day() -> None:
    assert record_of(Report("agency", "2020-10-30"), as_of="2020-10-30T23:00+04:00").as_of == "2020-10-30"


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="“30 October” is no day to ask for; write it as 2020-10-30"):
        record_of(Report("agency"), as_of="30 October")
