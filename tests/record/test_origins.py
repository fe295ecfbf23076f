"""Whose word a claim is, whoever carries it."""

from tests.record.reports import AZERBAIJAN, Report
from truceline.claims import Named, Toll
from truceline.record.origins import origin, utterer

MINISTRY = Named(name="Azerbaijan's Ministry of Defence", actor="azerbaijan.ministry-of-defence")


def told(report: Report, speaker: Named | None) -> Toll:
    return report.toll("12 people were killed", 12, 12, speaker=speaker)


def test_bodies_of_one_party_are_one_origin_and_two_utterers() -> None:
    paper, organisation = Report("a foreign paper"), Report("an organisation")
    documents = {report.document.id: report.document for report in (paper, organisation)}
    quoted, officials = told(paper, MINISTRY), told(organisation, AZERBAIJAN)
    assert origin(quoted, documents) == origin(officials, documents) == "azerbaijan"
    assert utterer(quoted, documents) == "azerbaijan.ministry-of-defence"


def test_without_a_speaker_the_publisher_speaks() -> None:
    report = Report("one page", publisher="The Evening Page")
    claim = told(report, None)
    assert origin(claim, {report.document.id: report.document}) == "publisher evening page"


def test_a_speaker_whom_the_lexicon_does_not_know_is_an_origin_of_its_own() -> None:
    report = Report("agency")
    claim = told(report, Named(name="The harbour master"))
    assert origin(claim, {report.document.id: report.document}) == "harbour master"
