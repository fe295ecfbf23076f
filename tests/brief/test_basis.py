import pytest

from tests.record.reports import Report
from truceline.brief.basis import Absent, Cited, Computed, Said, Sentence, UnfoundedError, check
from truceline.claims import Document, Quote


@pytest.fixture
def document() -> Document:
    report = Report("Caucasus Wire")
    report.shelling("shells fell on the town")
    return report.document


def quote(exact: str, start: int) -> Quote:
    return Quote(exact=exact, start=start, end=start + len(exact))


def test_a_sentence_without_a_basis_does_not_build(document: Document) -> None:
    with pytest.raises(UnfoundedError):
        Said(())
    with pytest.raises(UnfoundedError):
        Computed("one toll", ())
    with pytest.raises(UnfoundedError):
        Computed("", (Cited(document.id, quote("shells", 0)),))
    with pytest.raises(UnfoundedError):
        Absent("ceasefires", ())
    with pytest.raises(UnfoundedError):
        Absent("", (document.id,))


def test_a_sentence_has_words(document: Document) -> None:
    with pytest.raises(UnfoundedError):
        Sentence(" ", Absent("ceasefires", (document.id,)))


def test_the_kind_of_a_sentence_is_that_of_its_basis(document: Document) -> None:
    cited = Cited(document.id, quote("shells", 0))
    assert Sentence("A.", Said((cited,))).kind == "said"
    assert Sentence("A.", Computed("one toll", (cited,))).kind == "computed"
    assert Sentence("A.", Absent("ceasefires", (document.id,))).kind == "absent"


def test_exact_words_resolve(document: Document) -> None:
    sentence = Sentence("Shells fell.", Said((Cited(document.id, quote("shells fell", 0)),)))
    check([sentence], {document.id: document})


@pytest.mark.parametrize(
    ("exact", "start"),
    [("Shells fell", 0), ("shells fell", 1), ("shells fell", 500), ("town", -4), ("", 3)],
)
def test_words_that_do_not_stand_there_stop_the_build(document: Document, exact: str, start: int) -> None:
    sentence = Sentence("Shells fell.", Said((Cited(document.id, quote(exact, start)),)))
    with pytest.raises(UnfoundedError, match="cites words that do not stand"):
        check([sentence], {document.id: document})


def test_a_document_that_was_not_given_stops_the_build(document: Document) -> None:
    said = Sentence("Shells fell.", Said((Cited("another", quote("shells", 0)),)))
    absent = Sentence("No ceasefire.", Absent("ceasefires", ("another",)))
    for sentence in (said, absent):
        with pytest.raises(UnfoundedError, match="another"):
            check([sentence], {document.id: document})
