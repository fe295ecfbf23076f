import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import BARDA, Report, on
from truceline.brief.basis import Computed, Said
from truceline.brief.sentences import saying
from truceline.claims import Named, Speaker, Stance

NGO = Named(name="Amnesty International", actor="amnesty-international")


def told(report: Report) -> list[str]:
    return texts(brief_of(report).incidents[0].told)


@pytest.mark.parametrize(
    ("stance", "sentence"),
    [
        ("stated", "Sudan Wire reported (14 May 2023): “shells fell on the market”."),
        ("alleged", "Sudan Wire cited reports (14 May 2023): “shells fell on the market”."),
        ("hedged", "Sudan Wire reported as uncertain (14 May 2023): “shells fell on the market”."),
        ("denied", "Sudan Wire reported a denial (14 May 2023): “shells fell on the market”."),
    ],
)
def test_what_the_document_itself_says_names_it_and_its_day(stance: Stance, sentence: str) -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    report.shelling("shells fell on the market", stance=stance)
    assert told(report) == [sentence]


@pytest.mark.parametrize(
    ("stance", "verb"),
    [
        ("stated", "said"),
        ("alleged", "alleged"),
        ("hedged", "gave as uncertain"),
        ("denied", "denied"),
    ],
)
def test_a_speaker_is_named_with_whose_words_these_are(stance: Stance, verb: str) -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    report.shelling("shells fell on the market", speaker=NGO, stance=stance)
    expected = f"Amnesty International {verb}, in the words of Sudan Wire (14 May 2023)"
    assert told(report) == [f"{expected}: “shells fell on the market”."]


def test_words_in_quotation_marks_are_the_speakers_own() -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    report.shelling("shells fell on us", speaker=NGO, voice="quotation")
    quoted = "Amnesty International said, quoted by Sudan Wire (14 May 2023): “shells fell on us”."
    assert told(report) == [quoted]


def test_the_day_of_the_statement_is_told_where_it_is_known() -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    report.shelling("shells fell", speaker=NGO, said_on="2023-05-12")
    assert told(report)[0].startswith("Amnesty International said on 12 May 2023, in the words of")


def test_who_passes_the_word_on_stands_beside_the_speaker() -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    claim = report.shelling("shells fell on the market")
    ministry = Speaker(name="health ministry", actor="sudan.ministry-of-health", quote=claim.quote)
    television = Speaker(name="state television", actor=None, quote=claim.quote)
    report.claims[0] = claim.model_copy(update={"speakers": (ministry, television)})
    assert told(report)[0].startswith(
        "Sudan’s Ministry of Health, according to state television, said, in the words"
    )


def test_an_apposition_is_closed_before_the_verb() -> None:
    report = Report("Sudan Wire", published="2023-05-14")
    report.shelling("shells fell", speaker=Named(name="city's mayor, the only official left"))
    assert told(report)[0].startswith("The city’s mayor, the only official left, said, in the words of")


def test_others_who_tell_the_same_event_are_listed_with_their_days() -> None:
    reports = [Report("Wire", published="2020-10-28"), Report("Post", published="2020-10-29")]
    reports += [Report("Gazette", published="2020-10-30")]
    for report, stance in zip(reports, ("stated", "stated", "denied"), strict=True):
        report.shelling(f"{report.name}: shells fell", where=(BARDA,), when=on("2020-10-28"), stance=stance)
    (event,) = brief_of(*reports).incidents
    assert isinstance(event.told[1].basis, Computed)
    assert event.told[1].basis.rule == "same event"
    assert texts(event.told)[1:] == [
        "Also reported by Post (29 October 2020).",
        "Denied, as told by Gazette (30 October 2020).",
        "Taken as one event: the same day, the same place and the same kind of act.",
    ]


def test_a_document_that_repeats_itself_is_told_once_with_both_quotes() -> None:
    report = Report("Wire", published="2020-10-28")
    report.shelling("shells fell on Barda", where=(BARDA,), when=on("2020-10-28"))
    report.shelling("Barda was shelled", where=(BARDA,), when=on("2020-10-28"))
    (event,) = brief_of(report).incidents
    (sentence,) = event.told
    assert isinstance(sentence.basis, Said)
    assert len(sentence.basis.quotes) == 2


def test_a_document_without_a_publisher_is_named_by_its_title() -> None:
    document = Report("Shelling in Omdurman").document.model_copy(update={"publisher": None})
    assert saying.publisher(document) == "“Shelling in Omdurman”"
    assert saying.publisher(document.model_copy(update={"title": None})) == "the document"


def test_who_is_named_by_office_and_by_name_is_set_off_by_commas() -> None:
    assert saying.subject("the mayor, N. N.") == "the mayor, N. N.,"
    assert saying.subject("the mayor") == "the mayor"
