"""What follows: by whose word, how many at least and at most, and what does not agree or add up."""

from tests.brief.composing import brief_of, texts
from tests.record.reports import Report, as_of
from truceline.brief.basis import Computed
from truceline.brief.sentences.following import Following
from truceline.claims import Named

MINISTRY = Named(name="Armenia’s defence ministry", actor="armenia.ministry-of-defence")
RUSSIA = Named(name="Russia", actor="russia")
IRAN = Named(name="Iran", actor="iran")
BOTH = ("armenia", "azerbaijan")


def following(*reports: Report) -> Following:
    return brief_of(*reports).following


def paragraphs(*reports: Report) -> list[str]:
    return [" ".join(texts(told)) for told in following(*reports).bounds]


def test_a_minimum_by_the_own_word_says_that_no_maximum_follows() -> None:
    report = Report("Wire")
    soldiers = {"party": "armenia", "status": "military", "when": as_of("2020-10-29")}
    report.toll("158 of ours", 158, 158, speaker=MINISTRY, **soldiers)
    assert paragraphs(report) == [
        "By each party’s own word and that of all but adversaries, at least 158 members of the military of "
        "Armenia had been killed by 30 October 2020; no maximum follows. "
        "Without the word of Armenia’s defence ministry, nothing follows."
    ]


def speech(**fields: object) -> Report:
    report = Report("Wire")
    words = "up to 5,000 dead in all"
    report.toll(words, None, 5000, parties=BOTH, per="together", qualifier="up_to", speaker=RUSSIA, **fields)
    for party in BOTH:
        words = f"over 2,000 on the side of {party}"
        fields = {**fields, "party": party, "per": "each", "qualifier": "more_than", "speaker": RUSSIA}
        report.toll(words, 2001, None, **fields)
    return report


def test_a_range_has_both_ends_and_rests_on_the_claims_that_hold_it() -> None:
    found = following(speech(said_on="2020-10-30"))
    (told,) = [told for told in found.bounds if "on Armenia’s side" in told[0].text]
    assert told[0].text == (
        "By third parties’ word and that of all but adversaries, between 2,001 and 2,999 people on "
        "Armenia’s side had been killed by 30 October 2020."
    )
    assert isinstance(told[0].basis, Computed)
    assert told[0].basis.rule == "what follows"
    assert len(told[0].basis.quotes) == 3


def test_an_undated_time_of_speaking_is_told_as_undated() -> None:
    told = [text for text in paragraphs(speech()) if "between" in text]
    assert told[-1].startswith(
        "By third parties’ word and that of all but adversaries, between 2,001 and 2,999 people on "
        "Azerbaijan’s side had been killed by the undated time that Russia spoke of, no later than 30 "
        "October 2020."
    )


def test_one_person_is_singular() -> None:
    report = Report("Wire")
    words = "Dozens of civilians were killed on both sides"
    report.toll(words, 24, 99, parties=BOTH, per="together", status="civilian", qualifier="vague")
    assert any("at least 1 civilian on Armenia’s side" in text for text in paragraphs(report))


def test_numbers_that_cannot_all_be_right_are_told_without_blame() -> None:
    report = Report("Wire")
    dated = {"party": "armenia", "when": as_of("2020-10-22")}
    report.toll("over 2,000 dead", 2001, None, qualifier="more_than", speaker=RUSSIA, **dated)
    report.toll("up to 900 dead", None, 900, qualifier="up_to", speaker=IRAN, **dated)
    assert texts(following(report).conflicts) == [
        "These two numbers cannot all be right: more than 2,000 people on Armenia’s side killed (Russia) and "
        "up to 900 people on Armenia’s side killed (Iran).",
        "With one number set aside, the others agree; which one, the claims do not tell.",
    ]


def test_a_sum_that_does_not_add_up_is_told_with_its_size() -> None:
    first, second = Report("First", published="2020-10-18"), Report("Second", published="2020-10-19")
    ours = {"party": "armenia", "status": "military", "speaker": MINISTRY}
    first.toll("673 killed", 673, 673, when=as_of("2020-10-18"), **ours)
    second.toll("19 more killed", 19, 19, **ours)
    second.toll("a total of 729", 729, 729, when=as_of("2020-10-19"), **ours)
    assert texts(following(first, second).discrepancies) == [
        "Armenia’s defence ministry reported an increase of 19 and a total of 729; with the earlier total of "
        "673, the increase makes 692, 37 fewer than reported."
    ]
