"""Pledges: each once, in its own words, and counted from its day."""

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on, record_of
from truceline.claims import Accord

BOTH = (ARMENIA, AZERBAIJAN)


def test_a_paraphrase_and_the_pledge_s_own_words_are_one_pledge_in_its_own_words() -> None:
    report = Report("agency")
    accord = report.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
    report.pledge("target civilians", "civilians", accord=accord.id)
    own = report.pledge(
        "deliberately target civilian populations", "civilians", accord=accord.id, verbatim=True
    )
    (pledge,) = record_of(report).pledges
    assert pledge.verbatim
    assert pledge.words == own.quote.exact
    assert pledge.claims[0] == own.id
    assert pledge.rule == "one pledge"


def test_pledges_on_two_topics_are_two() -> None:
    report = Report("agency")
    report.pledge("exchange bodies", "remains", modality="shall")
    report.pledge("exchange lists", "lists", modality="shall")
    assert [p.topic for p in record_of(report).pledges] == ["remains", "lists"]


def test_two_duties_on_one_topic_are_two() -> None:
    report = Report("agency")
    report.pledge("release wounded prisoners", "prisoners", modality="shall")
    report.pledge("admit visits to prisoners", "prisoners", modality="shall")
    assert len(record_of(report).pledges) == 2


def test_a_pledge_of_one_party_is_not_the_other_s() -> None:
    report = Report("agency")
    report.pledge("admit aid", "access", by=(ARMENIA,), modality="shall")
    report.pledge("admit aid", "access", by=(AZERBAIJAN,), modality="shall")
    assert [[p.actor for p in pledge.by] for pledge in record_of(report).pledges] == [
        ["armenia"],
        ["azerbaijan"],
    ]


def test_what_somebody_demands_is_not_pledged() -> None:
    report = Report("agency")
    report.pledge("withdraw", "withdrawal", stance="demanded")
    assert record_of(report).pledges == ()


def test_a_pledge_counts_from_its_accord_s_day_or_its_own_or_its_document_s() -> None:
    report = Report("agency", "2020-11-01")
    accord = report.says(
        Accord,
        "agreed",
        parties=BOTH,
        subject="ceasefire",
        agreed="2020-10-09",
        in_force="2020-10-10T12:00+04:00",
    )
    report.pledge("hold fire", "ceasefire", modality="shall", accord=accord.id)
    report.pledge("admit aid", "access", modality="shall", when=on("2020-10-20"))
    report.pledge("hand over lists", "lists", modality="shall")
    assert [p.since for p in record_of(report).pledges] == [
        "2020-10-10T12:00+04:00",
        "2020-10-20",
        "2020-11-01",
    ]


def test_the_day_by_which_a_pledge_is_due_is_not_the_day_it_was_given() -> None:
    report = Report("agency", "2020-11-10")
    report.pledge("withdraw by the 20th", "withdrawal", modality="shall", when=on("2020-11-20"))
    (pledge,) = record_of(report).pledges
    assert pledge.since == "2020-11-10"


def test_each_obligor_has_a_status_and_the_documents_looked_in() -> None:
    report = Report("agency")
    report.pledge("exchange bodies", "remains", modality="shall")
    (pledge,) = record_of(report).pledges
    assert [status.obligor for status in pledge.statuses] == [ARMENIA, AZERBAIJAN]
    assert all(status.looked_in == (report.document.id,) for status in pledge.statuses)
