from typing import Any

from tests.brief.composing import brief_of, texts
from tests.record.reports import ARMENIA, BARDA, Report, on, record_of, ruling
from truceline.brief.basis import Absent, Computed
from truceline.brief.brief import brief
from truceline.claims import Incident, Named

MINISTRY = Named(name="Armenia's defence ministry", actor="armenia.ministry-of-defence")
DENIED: dict[str, Any] = {"stance": "denied", "speaker": MINISTRY}


def wire() -> Report:
    return Report("Caucasus Wire", published="2020-10-30")


def test_silence_after_a_pledge_is_told_as_absent_for_each_obligor() -> None:
    report = wire()
    report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    statuses = brief_of(report).promises[0].statuses
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
        sentence.text == "Contrary conduct by Armenia after 30 October 2020 is told by Observers (event 1)."
    )
    assert isinstance(sentence.basis, Computed)
    assert "violat" not in sentence.text


def test_an_event_on_the_day_of_the_pledge_is_context_by_its_number() -> None:
    report = wire()
    report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    fields = {"actors": (ARMENIA,), "affected_class": "civilians"}
    report.shelling("Armenia shelled Barda on Friday", when=on("2020-10-30"), **fields)
    armenia = brief_of(report).promises[0].statuses[0]
    assert armenia.status == "no information yet"
    assert armenia.why[1].text == "Context only, counted neither way: same day, order unknown (event 1)."


def test_a_denial_is_told_with_who_denies() -> None:
    first, later = wire(), Report("Observers", published="2020-11-02")
    first.pledge("target civilians", "civilians", when=on("2020-10-30"))
    fields = {"actors": (ARMENIA,), "affected_class": "civilians", "where": (BARDA,)}
    later.shelling("Armenia shelled Barda", when=on("2020-11-01"), **fields)
    later.shelling("Armenia denies it shelled Barda", when=on("2020-11-01"), **DENIED, **fields)
    armenia = brief_of(first, later).promises[0].statuses[0]
    assert armenia.status == "contested"
    assert armenia.why[-1].text == "Denied by Armenia’s defence ministry (event 1)."


def test_conduct_that_is_admitted_is_told_without_intent_and_harm_alone_shows_no_purpose() -> None:
    first, later = wire(), Report("Observers", published="2020-11-02")
    first.pledge("deliberately target civilians", "civilians", when=on("2020-10-30"))
    fields = {"actors": (ARMENIA,), "affected_class": "civilians", "where": (BARDA,), "speaker": MINISTRY}
    later.shelling("Our rocket hit homes; we aimed at a depot", when=on("2020-11-01"), **fields)
    armenia = brief_of(first, later).promises[0].statuses[0]
    assert armenia.status == "contrary conduct admitted"
    assert texts(armenia.why)[1:] == [
        "Armenia says so itself; with what intent is not established.",
        "The pledge is not to do so deliberately; harm alone does not show that it was done on purpose.",
    ]


def test_conduct_that_only_the_obligor_tells_of_is_said_to_be_its_own_word() -> None:
    first, later = wire(), Report("Observers", published="2020-11-08")
    first.pledge("deliver lists", "lists", modality="shall", when=on("2020-10-30"), deadline="2020-11-06")
    fields: dict[str, Any] = {"act": "Other", "actors": (ARMENIA,), "speaker": MINISTRY}
    later.says(Incident, "it delivered its list of prisoners", when=on("2020-11-05"), **fields)
    armenia, azerbaijan = brief_of(first, later).promises[0].statuses
    assert texts(armenia.why) == [
        "Conduct by Armenia in line with the pledge after 30 October 2020 is told by Armenia’s defence "
        "ministry (event 1).",
        "Nobody but Armenia tells of it.",
    ]
    assert texts(azerbaijan.why) == [
        "No report dated after 30 October 2020 tells of conduct by Azerbaijan under this pledge, and its "
        "day, 6 November 2020, has passed; some bodies work confidentially."
    ]


def test_a_pledge_that_was_superseded_names_the_promise_in_its_place() -> None:
    first, later = wire(), Report("Statement", published="2020-11-10")
    first.pledge("exchange bodies", "remains", modality="shall", when=on("2020-10-30"))
    later.pledge("exchange the bodies", "remains", modality="shall", when=on("2020-11-10"))
    armenia = brief_of(first, later).promises[0].statuses[0]
    assert texts(armenia.why) == [
        "This pledge was superseded by promise 2, of the same parties on the same topic, on 10 November 2020."
    ]


def test_forces_that_did_not_sign_are_told_of_beside_the_pledge() -> None:
    first, later = wire(), Report("Observers", published="2020-11-02")
    first.pledge("target civilians", "civilians", when=on("2020-10-30"))
    karabakh = Named(name="Nagorno-Karabakh", actor="nagorno-karabakh")
    azerbaijan = (Named(name="Azerbaijan", actor="azerbaijan"),)
    later.shelling("It shelled positions", actors=azerbaijan, affected=(karabakh,), affected_class="military")
    fields: dict[str, Any] = {"actors": (karabakh,), "affected_class": "civilians"}
    later.shelling("Its forces shelled civilians", when=on("2020-11-01"), **fields)
    assert texts(brief_of(first, later).promises[0].aside) == [
        "Counted for nobody, for these forces did not sign: conduct on this topic after 30 October 2020, "
        "told by Observers (event 1)."
    ]


def test_a_status_that_a_person_set_is_told_as_theirs() -> None:
    report = wire()
    pledge = report.pledge("target civilians", "civilians", when=on("2020-10-30"))
    ruled = ruling("overrule status", pledge, value={"status": "reported kept"})
    record = record_of(report, decisions=[ruled])
    (promise,) = brief(record, report.claims, [report.document]).promises
    assert promise.statuses[0].status == "reported kept"
    assert promise.statuses[0].why[0].text == "Reviewer set this status on 1 November 2020."
