from tests.brief.composing import brief_of, texts
from tests.record.reports import Report
from truceline.brief.basis import Computed


def test_commentary_is_named_counted_and_shown() -> None:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.shelling("shells fell")
    report.comments("They should all be ashamed.")
    report.comments("Good article.")
    (sentence,) = brief_of(report).left_out
    told = "Two passages of the document by Caucasus Wire (30 October 2020) were left out as commentary."
    assert sentence.text == told
    assert isinstance(sentence.basis, Computed)
    words = [cited.quote.exact for cited in sentence.basis.quotes]
    assert words == ["They should all be ashamed.", "Good article."]


def test_a_document_that_no_date_places_is_named() -> None:
    dated, undated = Report("Dated", published="2020-10-30"), Report("Undated", published=None)
    dated.shelling("shells fell")
    undated.shelling("rockets fell")
    assert texts(brief_of(dated, undated, as_of="2020-10-30").left_out) == [
        "The document by Undated (undated) was left out, for no date places it."
    ]
