import pytest

from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, on
from truceline.brief.basis import Absent, Computed
from truceline.brief.sentences.promises import Promise
from truceline.claims import Accord, Named

SIDES = Named(name="The two sides")
RUSSIA = Named(name="Russia", actor="russia")
FRANCE = Named(name="France", actor="france")


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def promise_of(report: Report) -> Promise:
    (promise,) = brief_of(report).promises
    return promise


def test_an_accord_names_its_parties_place_day_and_mediators_and_what_it_is_not() -> None:
    report = wire()
    report.says(
        Accord,
        "They agreed in Geneva on Friday, short of a ceasefire",
        subject="humanitarian",
        parties=(ARMENIA, AZERBAIJAN),
        mediators=(Named(name="US", actor="united-states"), FRANCE, RUSSIA),
        venue="Geneva",
        agreed="2020-10-30",
        not_=("ceasefire",),
    )
    assert texts(brief_of(report).accords) == [
        "Caucasus Wire reported (30 October 2020) that Armenia and Azerbaijan had reached an agreement on "
        "humanitarian matters in Geneva on 30 October 2020, with the US, France and Russia taking part; it "
        "was not a ceasefire."
    ]


def test_an_accord_without_known_parties_says_no_more_than_its_source() -> None:
    report = wire()
    report.says(Accord, "An agreement was reached", subject="other")
    (sentence,) = brief_of(report).accords
    assert sentence.text == "Caucasus Wire reported (30 October 2020) that an agreement had been reached."


def test_the_words_of_an_accord_stand_verbatim() -> None:
    report = wire()
    report.pledge("will not target homes or schools", "civilian objects", verbatim=True)
    promise = promise_of(report)
    assert promise.words == "“will not target homes or schools”"
    assert promise.pledged.text == (
        "Armenia and Azerbaijan pledged in these words, as Caucasus Wire gave them (30 October 2020): "
        "“will not target homes or schools”."
    )


@pytest.mark.parametrize(
    ("modality", "act", "pledged"),
    [
        ("shall", "exchange the bodies of soldiers", "to exchange the bodies of soldiers"),
        ("shall", "to exchange lists", "to exchange lists"),
        ("shall", "will open a road", "to open a road"),
        ("shall_not", "target civilians", "not to target civilians"),
        ("shall_not", "not target civilians", "not to target civilians"),
        ("shall_not", "targeting civilians", "to refrain from targeting civilians"),
    ],
)
def test_a_reported_pledge_is_told_as_an_infinitive(modality: str, act: str, pledged: str) -> None:
    report = wire()
    report.pledge("a pledge", "other", modality=modality, act=act)
    told = f"Caucasus Wire reported (30 October 2020) that Armenia and Azerbaijan had pledged {pledged}."
    assert promise_of(report).pledged.text == told


@pytest.mark.parametrize(
    "act", ["exchanging prisoners", "Withdrawal from the valley", "release of detainees", ""]
)
def test_an_act_that_does_not_fit_is_told_in_the_words_of_the_source(act: str) -> None:
    report = wire()
    report.pledge("the pledge as written", "other", modality="shall", act=act)
    told = "Caucasus Wire reported (30 October 2020): “the pledge as written”."
    assert promise_of(report).pledged.text == told


def test_obligors_who_speak_together_are_not_said_to_report_their_own_pledge() -> None:
    report = wire()
    report.pledge("they will exchange lists", "lists", modality="shall", act="exchange lists", speaker=SIDES)
    assert promise_of(report).pledged.text.startswith("Caucasus Wire reported (30 October 2020) that Armenia")


def test_a_mediator_who_tells_of_a_pledge_is_named() -> None:
    report = wire()
    report.pledge("they will exchange lists", "lists", modality="shall", act="exchange lists", speaker=RUSSIA)
    pledged = "Russia said that Armenia and Azerbaijan had pledged to exchange lists."
    assert promise_of(report).pledged.text == pledged


def test_recipient_and_deadline_are_told() -> None:
    report = wire()
    red_cross = Named(name="ICRC", actor="icrc")
    fields = {"modality": "shall", "act": "hand over lists", "deadline": "2020-11-06", "to": red_cross}
    report.pledge("lists within a week", "lists", **fields)
    assert promise_of(report).pledged.text.endswith("to hand over lists to the ICRC, by 6 November 2020.")


def test_silence_after_a_pledge_is_told_as_absent_for_each_obligor() -> None:
    report = wire()
    report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    statuses = promise_of(report).statuses
    assert [(status.obligor, status.status) for status in statuses] == [
        ("Armenia", "no information yet"),
        ("Azerbaijan", "no information yet"),
    ]
    (sentence,) = statuses[0].why
    assert (
        sentence.text
        == "No report dated after 30 October 2020 tells of conduct by Armenia under this pledge."
    )
    assert isinstance(sentence.basis, Absent)
    assert sentence.basis.looked_in == (report.document.id,)


def test_conduct_after_a_pledge_is_told_with_who_tells_it_and_no_verdict() -> None:
    first, later = wire(), Report("Observers", published="2020-11-02")
    first.pledge("target civilians", "civilians", when=on("2020-10-30"))
    fields = {"actors": (ARMENIA,), "affected_class": "civilians", "where": (BARDA,)}
    later.shelling("Armenia shelled Barda on Sunday", when=on("2020-11-01"), **fields)
    (promise,) = brief_of(first, later).promises
    armenia = promise.statuses[0]
    assert armenia.status == "contrary conduct alleged"
    (sentence,) = armenia.why
    assert (
        sentence.text == "Conduct by Armenia dated after 30 October 2020 contrary to it is told by Observers."
    )
    assert isinstance(sentence.basis, Computed)
    assert "violat" not in sentence.text


def test_an_event_on_the_day_of_the_pledge_is_context_by_its_number() -> None:
    report = wire()
    report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    fields = {"actors": (ARMENIA,), "affected_class": "civilians"}
    report.shelling("Armenia shelled Barda on Friday", when=on("2020-10-30"), **fields)
    armenia = promise_of(report).statuses[0]
    assert armenia.status == "no information yet"
    assert armenia.why[1].text == "Context only, counted neither way: event 1 (same day, order unknown)."
