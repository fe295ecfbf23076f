"""Briefs of hand-made reports."""

from collections.abc import Iterable

from tests.record.reports import Report, record_of
from truceline.brief.basis import Sentence
from truceline.brief.brief import Brief, brief


def brief_of(*reports: Report, as_of: str | None = None) -> Brief:
    """The brief of whole reports."""
    claims = [claim for report in reports for claim in report.claims]
    return brief(record_of(*reports, as_of=as_of), claims, [report.document for report in reports])


def texts(sentences: Iterable[Sentence]) -> list[str]:
    """The words of sentences."""
    return [sentence.text for sentence in sentences]
