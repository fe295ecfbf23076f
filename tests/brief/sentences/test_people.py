import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import BARDA, Report, as_of, on
from truceline.brief.basis import Computed
from truceline.claims import Named

MINISTRY = Named(name="Nagorno-Karabakh’s defence ministry", actor="nagorno-karabakh.ministry-of-defence")
RUSSIA = Named(name="Russia", actor="russia")
SOLDIERS = {"status": "military", "text": "its soldiers"}


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def told(report: Report) -> list[str]:
    return [text for toll in brief_of(report).tolls for text in texts(toll.sentences())]


def test_a_ministry_reports_its_own_soldiers_as_of_a_day() -> None:
    report = wire()
    fields = {"party": "nagorno-karabakh", "when": as_of("2020-10-29"), **SOLDIERS}
    report.toll("1,166 of its soldiers", 1166, 1166, speaker=MINISTRY, **fields)
    expected = "Nagorno-Karabakh’s defence ministry reported 1,166 soldiers killed, as of 29 October 2020."
    assert told(report) == [expected]


def test_another_partys_soldiers_are_named_as_its_own() -> None:
    report = wire()
    report.toll("3,000 soldiers", 3000, 3000, speaker=RUSSIA, party="azerbaijan", **SOLDIERS)
    assert told(report) == ["Russia reported 3,000 soldiers of Azerbaijan killed."]


def test_a_number_over_both_sides_is_told_as_one() -> None:
    report = wire()
    fields = {
        "parties": ("armenia", "azerbaijan"),
        "per": "together",
        "status": "civilian",
        "text": "civilians",
    }
    report.toll("Dozens of civilians on both sides", 24, 99, qualifier="vague", **fields)
    assert told(report) == [
        "Caucasus Wire reported (30 October 2020) that dozens of civilians had been killed on the sides of "
        "Armenia and Azerbaijan together."
    ]


@pytest.mark.parametrize(
    ("stance", "sentence"),
    [
        ("hedged", "Russia said that more than 2,000 people may have been killed on Armenia’s side."),
        ("alleged", "Russia alleged that more than 2,000 people had been killed on Armenia’s side."),
        ("denied", "Russia denied that more than 2,000 people had been killed on Armenia’s side."),
    ],
)
def test_the_stance_is_kept(stance: str, sentence: str) -> None:
    report = wire()
    fields = {"party": "armenia", "qualifier": "more_than", "stance": stance, "speaker": RUSSIA}
    report.toll("over 2,000", 2001, None, **fields)
    assert told(report) == [sentence]


@pytest.mark.parametrize(
    ("low", "outcome", "sentence"),
    [
        (1, "killed", "reported 1 civilian killed in Barda on 28 October 2020."),
        (2, "injured", "reported 2 civilians injured in Barda on 28 October 2020."),
        (3, "missing", "reported 3 civilians missing in Barda on 28 October 2020."),
        (
            4,
            "remains",
            "reported the remains of 4 civilians found or handed over in Barda on 28 October 2020.",
        ),
        (0, "killed", "reported no civilians killed in Barda on 28 October 2020."),
    ],
)
def test_people_agree_with_their_number_and_outcome(low: int, outcome: str, sentence: str) -> None:
    report = wire()
    fields = {"scope": "incident", "where": (BARDA,), "when": on("2020-10-28"), "party": "azerbaijan"}
    fields |= {"status": "civilian", "text": "civilians", "outcome": outcome, "speaker": RUSSIA}
    report.toll("words", low, low, **fields)
    assert told(report) == [f"Russia {sentence}"]


def test_figures_of_several_speakers_stand_side_by_side_with_their_range() -> None:
    report = wire()
    for speaker, number in ((MINISTRY, 158), (RUSSIA, 1280)):
        words = f"{number} soldiers, said {speaker.name}"
        report.toll(words, number, number, speaker=speaker, party="nagorno-karabakh", **SOLDIERS)
    (toll,) = brief_of(report).tolls
    assert len(toll.figures) == 2
    (span,) = toll.range
    assert span.text == "Side by side, these figures run from 158 to 1,280; some exclude each other."
    assert isinstance(span.basis, Computed)
    assert span.basis.rule == "reported range"


def test_a_speakers_earlier_figure_is_kept_apart_from_the_later_one() -> None:
    early, late = Report("Early", published="2020-10-18"), Report("Late", published="2020-10-30")
    for report, number, day in ((early, 673, "2020-10-18"), (late, 1166, "2020-10-29")):
        fields = {"party": "nagorno-karabakh", "when": as_of(day), "speaker": MINISTRY, **SOLDIERS}
        report.toll(f"{number} soldiers", number, number, **fields)
    (toll,) = brief_of(early, late).tolls
    assert [text[:64] for text in texts(toll.figures)] == [
        "Nagorno-Karabakh’s defence ministry reported 1,166 soldiers kille"[:64]
    ]
    assert "673 soldiers killed, as of 18 October 2020" in toll.earlier[0].text


def test_a_title_says_whose_people_are_counted() -> None:
    report = wire()
    report.toll("dozens dead", 24, 99, qualifier="vague")
    (toll,) = brief_of(report).tolls
    assert toll.title == "People, on a side that is not said"
