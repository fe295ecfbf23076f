from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, Report, as_of, on
from truceline.brief.basis import Computed
from truceline.claims import Accord, Named

MINISTRY = Named(name="Nagorno-Karabakh’s defence ministry", actor="nagorno-karabakh.ministry-of-defence")
RUSSIA = Named(name="Russia", actor="russia")
UNREVIEWED = "a machine read these documents, and nobody has reviewed what it read"


def wire(name: str = "Caucasus Wire", published: str = "2020-10-30") -> Report:
    return Report(name, published=published)


def test_documents_that_tell_nothing_give_three_sentences_on_what_is_absent() -> None:
    report = wire()
    report.comments("A comment, and nothing else.")
    summary = brief_of(report).summary
    assert [sentence.kind for sentence in summary] == ["absent", "absent", "absent"]
    assert texts(summary)[:2] == [
        "The documents read tell of no accord.",
        "The documents read tell of no incident and no toll.",
    ]


def test_the_firmest_number_comes_before_the_greatest_of_another_speaker() -> None:
    report = wire()
    report.shelling("shells fell", when=on("2020-10-28"))
    fields = {
        "party": "nagorno-karabakh",
        "status": "military",
        "text": "soldiers",
        "when": as_of("2020-10-29"),
    }
    report.toll("1,166 soldiers", 1166, 1166, speaker=MINISTRY, **fields)
    both = {"parties": ("armenia", "azerbaijan"), "per": "together"}
    report.toll("dozens", 24, 99, qualifier="vague", **both)
    report.toll("up to 5,000", None, 5000, qualifier="up_to", stance="hedged", speaker=RUSSIA, **both)
    happened = brief_of(report).summary[1]
    assert happened.text == (
        "The documents tell of one event; Nagorno-Karabakh’s defence ministry reported 1,166 soldiers "
        "killed, as of 29 October 2020; Russia said that up to 5,000 people may have been killed on the "
        "sides of Armenia and Azerbaijan together."
    )
    assert isinstance(happened.basis, Computed)
    assert len(happened.basis.quotes) == 3


def test_the_latest_accord_is_told_of_several() -> None:
    early, late = wire("Early", "2020-10-10"), wire("Late", "2020-10-30")
    for report, day in ((early, "2020-10-10"), (late, "2020-10-30")):
        parties = (ARMENIA, AZERBAIJAN)
        report.says(
            Accord, f"agreed in {report.name}", subject="other", parties=parties, agreed=day, when=on(day)
        )
    agreed = brief_of(early, late).summary[0]
    assert agreed.text == (
        "Of two accords told of, the latest: Late reported (30 October 2020) that Armenia and Azerbaijan had "
        "reached an agreement on 30 October 2020."
    )


def test_what_nobody_reviewed_is_called_so() -> None:
    report = wire()
    report.shelling("shells fell", when=on("2020-10-28"))
    not_known = brief_of(report).summary[2].text
    assert not_known == f"Who carried out event 1 is not said; {UNREVIEWED}."


def test_people_without_a_number_are_left_to_their_section() -> None:
    report = wire()
    report.toll("civilians are dying", 2, None, qualifier="vague", status="civilian", text="civilians")
    composed = brief_of(report)
    assert composed.summary[1].kind == "absent" or "civilians" not in composed.summary[1].text
    (toll,) = composed.tolls
    assert texts(toll.figures) == ["Caucasus Wire reported (30 October 2020) that civilians had been killed."]
