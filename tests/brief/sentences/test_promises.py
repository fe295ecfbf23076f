import pytest

from tests.brief.composing import brief_of
from tests.record.reports import Report
from truceline.brief.sentences.promises import Promise
from truceline.claims import Named

SIDES = Named(name="The two sides")
RUSSIA = Named(name="Russia", actor="russia")
FRANCE = Named(name="France", actor="france")


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def promise_of(report: Report) -> Promise:
    (promise,) = brief_of(report).promises
    return promise


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


@pytest.mark.parametrize(
    "act", ["aid would reach the town", "that all roads will be open", "its troops must leave"]
)
def test_an_act_with_a_subject_of_its_own_is_told_after_that(act: str) -> None:
    report = wire()
    report.pledge(f"Russia promised: {act}.", "access", by=(RUSSIA,), modality="shall", act=act)
    said = act.removeprefix("that ")
    assert promise_of(report).pledged.text == (
        f"Caucasus Wire reported (30 October 2020) that Russia had pledged that {said}."
    )


def test_a_clause_within_an_act_does_not_make_it_one() -> None:
    report = wire()
    report.pledge("x", "access", by=(RUSSIA,), modality="shall", act="open a road that would take aid")
    assert "pledged to open a road that would take aid" in promise_of(report).pledged.text
