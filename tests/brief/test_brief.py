from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.brief.composing import brief_of, texts
from tests.brief.warfile import earlier, talks
from tests.record.reports import Report, record_of
from truceline.brief.basis import Absent, resolves
from truceline.brief.brief import Brief, brief
from truceline.claims import Ceasefire, Incident, Named, Place


def bears_out(composed: Brief) -> None:
    """Each sentence has a basis, and its quotes are exact words of a stored document."""
    for sentence in composed.sentences():
        if isinstance(sentence.basis, Absent):
            assert sentence.basis.looked_in
        else:
            assert sentence.basis.quotes
            assert all(resolves(cited, composed.material.documents) for cited in sentence.basis.quotes)


def test_every_sentence_of_a_full_brief_leads_to_exact_words() -> None:
    composed = brief_of(talks(), earlier())
    assert {sentence.kind for sentence in composed.sentences()} == {"said", "computed", "absent"}
    bears_out(composed)


def test_every_section_has_its_sentences() -> None:
    composed = brief_of(talks(), earlier())
    assert not composed.absent
    (agreement,) = composed.agreements
    assert [promise.topic for promise in agreement.promises] == ["Civilian objects", "Lists of prisoners"]
    assert composed.title == "Armenia and Azerbaijan: promises and reports"


def test_a_section_without_entries_says_so() -> None:
    report = Report("Caucasus Wire")
    report.shelling("shells fell")
    composed = brief_of(report)
    assert composed.absent["ceasefires"].text == "The documents read tell of no ceasefire."
    assert set(composed.absent) == {"promises", "ceasefires", "people", "positions", "background"}
    assert composed.title == "What was promised, and what is said to have happened"


def test_the_summary_has_three_sentences() -> None:
    assert len(brief_of(talks()).summary) == 3


def test_no_sentence_finds_a_breach_in_our_own_words() -> None:
    report = talks()
    report.says(Ceasefire, "Russia says it was violated.", form="truce", status="violated", speaker=_russia())
    for text in texts(brief_of(report).sentences()):
        ours = text.split("“")[0]
        assert "violat" not in ours
        assert "breach" not in ours


def _russia() -> Named:
    return Named(name="Russia", actor="russia")


def test_the_order_of_claims_does_not_change_the_sentences() -> None:
    reports = (talks(), earlier())
    claims = [claim for report in reports for claim in report.claims]
    documents = [report.document for report in reports]
    forwards = brief(record_of(*reports), claims, documents)
    backwards = brief(record_of(*reports), claims[::-1], documents[::-1])
    assert list(forwards.sentences()) == list(backwards.sentences())


words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60).filter(str.strip)
named = st.builds(Named, name=words, actor=st.sampled_from([None, "armenia", "russia"]))
told: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "words": words,
        "speaker": st.none() | named,
        "stance": st.sampled_from(["stated", "alleged", "hedged", "denied"]),
        "voice": st.sampled_from(["report", "quotation"]),
        "actors": st.lists(named, max_size=2).map(tuple),
        "means": st.none() | words,
    }
)


@given(st.lists(told, min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_whatever_the_documents_hold_sentences_lead_to_exact_words(claims: list[dict[str, Any]]) -> None:
    report = Report("Caucasus Wire")
    for claim in claims:
        report.says(Incident, claim.pop("words"), act="Other", **claim)
    bears_out(brief_of(report))


def test_without_parties_the_title_says_where() -> None:
    report = Report("Caucasus Wire")
    country = Place(name="Georgia", geonames=614540, lat=42.0, lon=43.5, kind="country")
    report.shelling("shells fell on Georgia", where=(country,))
    assert brief_of(report).title == "Georgia: what is said to have happened"
