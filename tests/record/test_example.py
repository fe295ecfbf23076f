"""The example case file: what its pledges and ceasefires come to by 30 October and by 20 November 2020."""

from functools import cache
from pathlib import Path

from truceline.casefile import claims_of, open_case
from truceline.claims import AnyClaim, Document
from truceline.record.record import build, reckoned
from truceline.record.shapes import Record
from truceline.sources import Given

CASE = Path(__file__).parents[2] / "examples" / "karabakh-2020"


@cache
def read() -> tuple[tuple[AnyClaim, ...], tuple[Document, ...]]:
    """The claims and documents of the case file."""
    return claims_of(open_case([CASE], Given()).readings())


def known(as_of: str) -> Record:
    """The record of a day."""
    return build(*read(), as_of=as_of)


def statuses(record: Record) -> set[str]:
    """Every status that some pledge has for some obligor."""
    return {one.status for pledge in record.pledges for one in pledge.statuses}


def test_every_report_says_that_it_is_illustrative() -> None:
    files = sorted(CASE.glob("*.txt"))
    assert len(files) == 17
    assert all("note: illustrative" in file.read_text(encoding="utf-8") for file in files)


def test_by_20_november_pledges_have_many_statuses() -> None:
    assert statuses(known("2020-11-20")) >= {
        "no information yet",
        "reported kept",
        "contested",
        "fulfilled",
        "partly fulfilled",
        "no public confirmation",
        "superseded",
    }


def test_on_30_october_nothing_is_known_yet_of_the_pledges_of_that_day() -> None:
    record = known("2020-10-30")
    of_the_day = [pledge for pledge in record.pledges if pledge.since == "2020-10-30"]
    assert {pledge.topic for pledge in of_the_day} == {"civilians", "civilian objects", "remains", "lists"}
    assert {one.status for pledge in of_the_day for one in pledge.statuses} == {"no information yet"}


def test_lists_are_overdue_a_week_after_and_not_before() -> None:
    for day, status in (("2020-11-06", "no information yet"), ("2020-11-07", "no public confirmation")):
        lists = next(pledge for pledge in known(day).pledges if pledge.topic == "lists")
        assert {one.status for one in lists.statuses} == {status}


def test_three_attempts_stand_under_one_commitment_reaffirmed_twice() -> None:
    record = known("2020-11-20")
    first, second, third, last = (entry for entry in record.ceasefires if entry.count == 1)
    assert [entry.in_force for entry in (first, second, third, last)] == [
        "2020-10-10",
        "2020-10-18",
        "2020-10-26T08:00+04:00",
        "2020-11-10T00:00+03:00",
    ]
    assert [again.on for again in first.reaffirmed] == ["2020-10-17", "2020-10-25"]
    assert [entry.under for entry in (first, second, third, last)] == [None, first.id, first.id, None]
    assert third.agreed == "2020-10-25"
    assert last.ended is None


def test_the_three_truces_that_failed_are_those_three() -> None:
    record = known("2020-10-30")
    several = next(entry for entry in record.ceasefires if entry.count == 3)
    assert several.covers == tuple(entry.id for entry in record.ceasefires if entry.count == 1)


def bounds(as_of: str) -> dict[tuple[object, ...], tuple[int | None, int | None]]:
    """The ends of people killed, by parties, status and the set of claims."""
    return {
        (*one.parties, one.status, one.under): (one.low.value, one.high.value)
        for one in reckoned(*read(), as_of=as_of).bounds
        if one.outcome == "killed" and one.moment is None
    }


def test_a_third_party_s_numbers_limit_each_side_on_their_day_and_only_then() -> None:
    for party in ("armenia", "azerbaijan"):
        key = (party, "all", "third parties")
        assert bounds("2020-10-22")[key] == (2001, 3499)
        assert bounds("2020-10-30")[key] == (2001, None)


def test_by_30_october_each_party_s_own_word_gives_minimums_and_no_maximum() -> None:
    own = {key[:-1]: ends for key, ends in bounds("2020-10-30").items() if key[-1] == "each party's own word"}
    assert own[("nagorno-karabakh", "military")] == (1166, None)
    # 65 by 26 October, and 21 in Barda on the 28th.
    assert own[("azerbaijan", "civilian")] == (86, None)
    assert ("azerbaijan", "military") not in own
