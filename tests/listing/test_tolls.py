"""Tolls for people: what is reported comes first, then what follows, then what does not agree."""

from tests.record.reports import AZERBAIJAN, Report, as_of, record_of
from truceline.claims import Named, Nondisclosure
from truceline.listing.chains import chain
from truceline.listing.tolls import tolls
from truceline.record.shapes import Record

RUSSIA = Named(name="Russia", actor="russia")
IRAN = Named(name="Iran", actor="iran")
MINISTRY = Named(name="Armenia's defence ministry", actor="armenia.ministry-of-defence")


def wire() -> Report:
    report = Report("wire")
    soldiers = {"party": "armenia", "status": "military"}
    report.toll("158 of ours", 158, 158, speaker=MINISTRY, when=as_of("2020-10-29"), **soldiers)
    report.toll("some 70 of them", 63, 77, qualifier="about", party="azerbaijan")
    report.says(Nondisclosure, "Azerbaijan is silent", actor=AZERBAIJAN, about="toll", status="military")
    return report


def printed(record: Record) -> str:
    """The tables without their lines and breaks."""
    return " ".join(tolls(record).replace("│", " ").split())


def test_what_is_reported_stands_before_what_follows() -> None:
    text = printed(record_of(wire()))
    assert text.index("What is reported as of 2020-10-30") < text.index("What follows, if these are right")


def test_each_figure_has_its_day_and_what_its_speaker_is_to_those_counted() -> None:
    text = tolls(record_of(wire()))
    assert "158 Armenia's defence ministry (own side, 2020-10-29)" in text
    assert "63 – 77 the document (document, undated)" in text


def test_a_silent_party_is_undisclosed() -> None:
    assert "Azerbaijan, military undisclosed" in printed(record_of(wire()))


def test_sets_of_claims_that_give_the_same_bound_share_a_row() -> None:
    text = printed(record_of(wire()))
    assert text.count("158 – …") == 1
    assert "(documented minimum)" in text


def quarrel() -> Record:
    report = Report("wire")
    for speaker, low, high in ((RUSSIA, 2001, None), (IRAN, None, 900)):
        qualifier = "more_than" if high is None else "up_to"
        fields = {"party": "armenia", "qualifier": qualifier, "when": as_of("2020-10-22")}
        report.toll(f"dead, said {speaker.name}", low, high, speaker=speaker, **fields)
    return record_of(report)


def test_claims_that_cannot_all_be_right_are_told_side_by_side() -> None:
    text = printed(quarrel())
    assert "these claims cannot all be right" in text
    expected = "Russia: 2,001 – … of Armenia by 2020-10-22; Iran: … – 900 of Armenia by 2020-10-22."
    assert f"These 2 cannot all be right (third parties): {expected}" in text


def test_a_chain_leads_from_a_bound_to_the_words_and_readings_that_hold_it() -> None:
    report = wire()
    words = {claim.id: claim.quote.exact for claim in report.claims}
    text = chain(record_of(report), words, "armenia")
    assert "killed, Armenia, military, by the end of 2020-10-30; each party's own word:" in text
    assert f"at least 158, held by\n    {report.claims[0].id} “158 of ours”: Armenia's" in text
    assert "read as documented minimum: 158 – …" in text
    assert "at most: no limit follows" in text


def test_a_chain_tells_of_claims_that_bind_nothing_and_why() -> None:
    report = Report("wire")
    report.toll("70, said a man", 70, 70, party="armenia", speaker=Named(name="a man"))
    text = chain(record_of(report), {claim.id: claim.quote.exact for claim in report.claims}, "armenia")
    assert "binding nothing:" in text
    assert "“70, said a man”: a man (not known): speaker not placed" in text


def test_without_numbers_of_a_party_the_chain_says_so_and_names_those_that_have_some() -> None:
    assert chain(record_of(wire()), {}, "france") == (
        "No number of France's people bounds anything; there are bounds for armenia, azerbaijan."
    )
