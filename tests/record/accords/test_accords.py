"""Accords: the mentions of one accord, together."""

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on, record_of
from truceline.claims import Accord, Named, Period

BOTH = (ARMENIA, AZERBAIJAN)
FRANCE = Named(name="France", actor="france")


def test_the_mentions_of_one_accord_in_a_document_are_one_accord() -> None:
    report = Report("agency")
    report.says(
        Accord,
        "agreed in Geneva on Friday",
        parties=BOTH,
        subject="humanitarian",
        venue="Geneva",
        agreed="2020-10-30",
    )
    report.says(Accord, "envoys took part", parties=BOTH, subject="humanitarian", mediators=(FRANCE,))
    report.says(Accord, "short of a ceasefire", parties=BOTH, subject="humanitarian", not_=("ceasefire",))
    (accord,) = record_of(report).accords
    assert len(accord.claims) == 3
    assert (accord.venue, accord.agreed, accord.mediators) == ("Geneva", "2020-10-30", (FRANCE,))
    assert accord.not_ == ("ceasefire",)
    assert accord.rule == "one accord"


def test_an_accord_of_another_day_is_another_accord() -> None:
    report = Report("agency")
    report.says(Accord, "in October", parties=BOTH, subject="ceasefire", agreed="2020-10-10")
    report.says(Accord, "in November", parties=BOTH, subject="ceasefire", agreed="2020-11-09")
    assert [a.agreed for a in record_of(report).accords] == ["2020-10-10", "2020-11-09"]


def test_two_documents_share_an_accord_only_on_a_day_that_both_give() -> None:
    first, second, third = Report("agency"), Report("daily"), Report("outlet")
    first.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
    second.says(Accord, "agreed", parties=BOTH, subject="humanitarian", when=on("2020-10-30"))
    third.says(Accord, "agreed", parties=BOTH, subject="humanitarian")
    assert sorted(len(a.claims) for a in record_of(first, second, third).accords) == [1, 2]


def test_an_accord_that_is_only_demanded_expected_or_denied_is_none() -> None:
    report = Report("agency")
    for stance in ("demanded", "expected", "denied"):
        report.says(Accord, f"an accord, {stance}", parties=BOTH, subject="ceasefire", stance=stance)
    assert record_of(report).accords == ()


def test_a_denial_stays_beside_the_accord_that_it_denies() -> None:
    report = Report("agency")
    report.says(Accord, "both agreed", parties=BOTH, subject="ceasefire", agreed="2020-10-17")
    report.says(Accord, "we did not", parties=BOTH, subject="ceasefire", stance="denied", speaker=ARMENIA)
    (accord,) = record_of(report).accords
    assert [telling.stance for telling in accord.accounts] == ["stated", "denied"]


def test_pledges_hang_on_their_accord() -> None:
    report = Report("agency")
    accord = report.says(Accord, "agreed", parties=BOTH, subject="humanitarian", agreed="2020-10-30")
    report.pledge("exchange bodies", "remains", modality="shall", accord=accord.id)
    report.pledge("lay down arms", "other", by=(ARMENIA,))
    record = record_of(report)
    under, alone = record.pledges
    assert under.accord == record.accords[0].id
    assert record.accords[0].pledges == (under.id,)
    assert alone.accord is None


def test_an_accord_without_a_day_stands_by_the_day_of_its_telling() -> None:
    early, late = Report("agency", "2020-10-10"), Report("daily", "2020-11-10")
    late.says(Accord, "signed", parties=BOTH, subject="exchange", agreed="2020-11-09")
    early.says(Accord, "agreed", parties=BOTH, subject="exchange")
    assert [accord.agreed for accord in record_of(late, early).accords] == [None, "2020-11-09"]


def test_a_ceasefire_that_is_agreed_from_an_hour_is_in_force_from_it() -> None:
    report = Report("agency", "2020-10-10")
    noon = Period(earliest="2020-10-10T12:00+04:00", text="from noon")
    report.says(Accord, "agreed on a truce from noon", parties=BOTH, subject="ceasefire", when=noon)
    (accord,) = record_of(report).accords
    assert (accord.agreed, accord.in_force) == (None, "2020-10-10T12:00+04:00")
