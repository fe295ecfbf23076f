"""Conduct since a pledge: only what is after it, by its obligor, on its topic counts; never a finding."""

from typing import Any

import pytest

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, on, record_of
from truceline.claims import Accord
from truceline.record.shapes import Conduct

BOTH = (ARMENIA, AZERBAIJAN)


def of_armenia(**incident: Any) -> Conduct:
    """What a pledge of 30 October not to target civilians meets, with one incident told on 5 November."""
    accord, later = Report("accord", "2020-10-30"), Report("agency", "2020-11-05")
    agreed = accord.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
    accord.pledge("target civilians", "civilians", accord=agreed.id)
    later.shelling("Homes were shelled", **{"actors": (ARMENIA,), "affected_class": "civilians", **incident})
    (pledge,) = record_of(accord, later).pledges
    return pledge.statuses[0]


def test_no_conduct_is_no_information_and_not_kept() -> None:
    status = of_armenia(actors=(AZERBAIJAN,), when=on("2020-11-02"))
    assert (status.status, status.rule) == ("no information yet", "no information yet")
    assert (status.contrary, status.context) == ((), ())


def test_conduct_after_the_pledge_by_its_obligor_is_alleged_to_be_contrary() -> None:
    status = of_armenia(when=on("2020-11-02"))
    assert status.status == "contrary conduct alleged"
    assert len(status.contrary) == 1


@pytest.mark.parametrize(
    ("incident", "because"),
    [
        ({"when": on("2020-10-29")}, "before the pledge"),
        ({"said_on": "2020-10-28"}, "before the pledge"),
        ({"when": on("2020-10-30")}, "same day, order unknown"),
        ({}, "time unknown"),
        ({"when": on("2020-10-27", "2020-11-03")}, "time unknown"),
        ({"when": on("2020-11-02"), "actors": BOTH, "attribution": "or"}, "not attributed to one party"),
        ({"when": on("2020-11-02"), "actors": BOTH, "act": "Armed clash"}, "not attributed to one party"),
        ({"when": on("2020-11-02"), "stance": "denied"}, "denied"),
    ],
)
def test_what_does_not_count_is_context_with_its_reason(incident: dict[str, Any], because: str) -> None:
    status = of_armenia(**incident)
    assert status.status == "no information yet"
    assert [context.because for context in status.context] == [because]


def test_conduct_on_another_topic_does_not_bear_on_the_pledge() -> None:
    status = of_armenia(when=on("2020-11-02"), affected_class="military")
    assert (status.contrary, status.context) == ((), ())


def test_conduct_that_is_asserted_and_denied_is_contested() -> None:
    accord, later = Report("accord", "2020-10-30"), Report("agency", "2020-11-05")
    accord.pledge("target civilians", "civilians", when=on("2020-10-30"))
    shared: dict[str, Any] = {
        "actors": (ARMENIA,),
        "affected_class": "civilians",
        "where": (BARDA,),
        "when": on("2020-11-02"),
    }
    later.shelling("They shelled homes", speaker=AZERBAIJAN, stance="alleged", **shared)
    later.shelling("We shelled no homes", speaker=ARMENIA, stance="denied", **shared)
    (pledge,) = record_of(accord, later).pledges
    armenia, azerbaijan = pledge.statuses
    assert (armenia.status, azerbaijan.status) == ("contested", "no information yet")


def test_a_claim_that_names_nobody_counts_against_nobody() -> None:
    status = of_armenia(when=on("2020-11-02"), actors=())
    assert (status.contrary, status.context) == ((), ())


def test_any_attack_after_it_bears_on_a_pledge_to_cease_fire() -> None:
    report = Report("agency", "2020-11-20")
    report.pledge("cease fire", "ceasefire", modality="shall", when=on("2020-11-09"))
    report.shelling("Positions were shelled", actors=(AZERBAIJAN,), when=on("2020-11-12"))
    (pledge,) = record_of(report).pledges
    assert [s.status for s in pledge.statuses] == ["no information yet", "contrary conduct alleged"]
