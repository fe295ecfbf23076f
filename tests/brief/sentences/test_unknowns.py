from tests.brief.composing import brief_of, texts
from tests.record.reports import Report, on
from truceline.brief.basis import Absent


def wire() -> Report:
    report = Report("Caucasus Wire", published="2020-10-30")
    report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    report.pledge("exchange lists", "lists", modality="shall", when=on("2020-10-30"))
    report.shelling("shells fell on a town", when=on("2020-10-28"))
    for party in ("armenia", "azerbaijan"):
        report.toll(f"40 soldiers of {party}", 40, 40, party=party, status="military", text="soldiers")
    return report


def test_each_gap_is_told_once_with_the_numbers_of_its_promises_and_events() -> None:
    assert texts(brief_of(wire()).unknowns) == [
        "Whether Armenia and Azerbaijan keep to promises 1 and 2 is not known.",
        "How many of their own military Armenia and Azerbaijan count as killed is not known.",
        "Who carried out event 1 is not said.",
        "By when promise 2 is to be done is not said.",
    ]


def test_a_gap_says_what_was_looked_for_and_where() -> None:
    report = wire()
    for sentence in brief_of(report).unknowns:
        assert isinstance(sentence.basis, Absent)
        assert sentence.basis.looked_for
        assert sentence.basis.looked_in == (report.document.id,)
