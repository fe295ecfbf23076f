"""Decisions: what people rule is applied, and later rulings win."""

from typing import Any

import pytest

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, record_of, ruling
from truceline.claims import Accord, Toll
from truceline.record.review import reviewed


def one_toll() -> tuple[Report, Toll]:
    report = Report("agency")
    return report, report.toll("12 were killed", 12, 12, party="armenia")


def test_a_rejected_claim_is_gone_until_it_is_accepted_again() -> None:
    report, toll = one_toll()
    reject = ruling("reject", toll, at="2020-11-01")
    accept = ruling("accept", toll, at="2020-11-02")
    assert record_of(report, decisions=[reject]).tolls == ()
    assert len(record_of(report, decisions=[accept, reject]).tolls) == 1


def test_a_correction_changes_the_fields_it_names_and_no_other() -> None:
    report, toll = one_toll()
    record = record_of(report, decisions=[ruling("correct", toll, value={"low": 21, "high": 21})])
    (figure,) = record.tolls[0].figures
    assert (figure.low, figure.high, figure.claim) == (21, 21, toll.id)
    (corrected,) = reviewed([toll], [ruling("correct", toll, value={"low": 21})])
    assert corrected.content != toll.content
    assert corrected.quote == toll.quote


def test_a_correction_uses_the_format_s_own_names() -> None:
    report = Report("agency")
    accord = report.says(Accord, "agreed", parties=(ARMENIA, AZERBAIJAN), subject="other")
    corrected = record_of(report, decisions=[ruling("correct", accord, value={"not": ["ceasefire"]})])
    assert corrected.accords[0].not_ == ("ceasefire",)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"quote": {"exact": "x", "start": 0, "end": 1}}, "corrects `quote`.*reject the claim instead"),
        ({"low": "many"}, "a wrong `low`"),
        ({"lo": 12}, "a wrong `lo`"),
    ],
)
def test_a_wrong_correction_is_refused_by_decision_claim_and_field(value: dict[str, Any], told: str) -> None:
    report, toll = one_toll()
    decision = ruling("correct", toll, value=value)
    with pytest.raises(ValueError, match=f"Decision {decision.id} .*{toll.id}.*|{told}") as error:
        record_of(report, decisions=[decision])
    assert error.match(told)


def test_a_record_is_reviewed_once_every_claim_is_ruled_on() -> None:
    report, toll = one_toll()
    other = report.toll("30 were hurt", 30, 30, party="armenia", outcome="injured")
    assert not record_of(report).reviewed
    assert not record_of(report, decisions=[ruling("accept", toll)]).reviewed
    assert record_of(report, decisions=[ruling("accept", toll), ruling("reject", other)]).reviewed


def test_rulings_that_contradict_each_other_are_refused() -> None:
    report = Report("agency")
    a, b, c = (report.shelling(f"Shelling {n}") for n in range(3))
    decisions = [
        ruling("same event", a, b),
        ruling("same event", b, c),
        ruling("different event", a, c),
    ]
    with pytest.raises(ValueError, match="overrule one of these decisions"):
        record_of(report, decisions=decisions)


def test_a_ruling_on_a_claim_that_is_not_there_changes_nothing() -> None:
    report, _ = one_toll()
    elsewhere = Report("elsewhere").toll("9", 9, 9, party="armenia")
    decisions = [ruling("reject", elsewhere), ruling("same event", elsewhere, report.claims[0])]
    assert record_of(report, decisions=decisions).tolls == record_of(report).tolls
