from typing import Any

from tests.brief.composing import brief_of
from tests.record.reports import ARMENIA, BARDA, Report, on
from truceline.brief.basis import Absent, Computed
from truceline.claims import Named

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
