"""Where ceasefires came from and how each ended: in autumn 2020, one commitment and three attempts."""

import pytest

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on, record_of
from truceline.claims import Accord, Ceasefire, Named, Period
from truceline.record.shapes import CeasefireEntry, Record

BOTH = (ARMENIA, AZERBAIJAN)
BAKU = Named(name="Azerbaijan's Ministry of Defence", actor="azerbaijan.ministry-of-defence")
RUSSIA = Named(name="Russia", actor="russia")


def pause(report: Report, words: str, status: str, **fields: object) -> Ceasefire:
    """A ceasefire of both parties, unless `fields` say otherwise."""
    given: dict[str, object] = {"parties": BOTH, "form": "ceasefire", **fields}
    return report.says(Ceasefire, words, status=status, **given)  # type: ignore[arg-type]


def autumn() -> list[Report]:
    """Reports on three attempts under one commitment, made again twice, and on what came after."""
    told = [Report(f"of {day}", day) for day in ("2020-10-10", "2020-10-18", "2020-10-26", "2020-11-10")]
    first, second, third, last = told
    pause(first, "agreed in Moscow from noon", "agreed", in_force="2020-10-10")
    pause(second, "reaffirmed on the 17th", "in force", when=on("2020-10-17"))
    pause(second, "agreed on the 17th", "agreed", when=on("2020-10-17"), form="truce")
    pause(second, "a truce from midnight", "in force", in_force="2020-10-18", form="truce")
    pause(second, "the truce failed", "failed", form="truce")
    pause(third, "reaffirmed on the 25th", "in force", when=on("2020-10-25"))
    pause(third, "agreed in Washington on the 25th", "agreed", when=on("2020-10-25"))
    pause(third, "from eight on the 26th", "in force", in_force="2020-10-26T08:00+04:00")
    pause(
        last, "from midnight in Moscow", "agreed", in_force="2020-11-10T00:00+03:00", parties=(*BOTH, RUSSIA)
    )
    return told


def at(record: Record, start: str) -> CeasefireEntry:
    """The ceasefire in force from a day."""
    return next(entry for entry in record.ceasefires if (entry.in_force or "").startswith(start))


def test_three_attempts_stand_under_one_commitment_that_was_made_again_twice() -> None:
    record = record_of(*autumn())
    first, second, third, last = record.ceasefires
    assert [again.on for again in first.reaffirmed] == ["2020-10-17", "2020-10-25"]
    assert [first.under, second.under, third.under, last.under] == [None, first.id, first.id, None]


def test_what_was_agreed_on_a_day_and_held_from_the_next_is_one() -> None:
    record = record_of(*autumn())
    second, third = at(record, "2020-10-18"), at(record, "2020-10-26")
    assert (second.agreed, third.agreed) == ("2020-10-17", "2020-10-25")
    first, other = Report("agency", "2020-10-25"), Report("daily", "2020-10-27")
    pause(first, "agreed on Sunday", "agreed", when=on("2020-10-25"))
    pause(other, "the truce of Monday", "in force", in_force="2020-10-26T08:00+04:00")
    assert len(record_of(first, other).ceasefires) == 1


@pytest.mark.parametrize(
    "moment", ["2020-11-10T00:00+03:00", "2020-11-10T01:00+04:00", "2020-11-10", "2020-11-09"]
)
def test_one_instant_in_any_zone_is_one_ceasefire(moment: str) -> None:
    first, other = Report("agency", "2020-11-10"), Report("daily", "2020-11-11")
    pause(first, "in London's time", "agreed", in_force="2020-11-09T21:00+00:00")
    pause(other, "in another", "agreed", in_force=moment)
    (entry,) = record_of(first, other).ceasefires
    assert entry.in_force == "2020-11-09T21:00+00:00"


def test_attempts_are_not_superseded_by_each_other_and_all_are_by_the_statement() -> None:
    record = record_of(*autumn())
    first, second, third, last = record.ceasefires
    assert [entry.ended and entry.ended.how for entry in record.ceasefires] == [
        "superseded",
        "failed",
        "superseded",
        None,
    ]
    assert first.ended is not None
    assert (first.ended.by, first.ended.on) == (last.id, "2020-11-10T00:00+03:00")
    assert second.ended is not None
    assert second.ended.by is None
    assert third.ended is not None


def test_three_that_failed_in_october_are_the_three_attempts() -> None:
    wire = Report("wire", "2020-10-30")
    pause(wire, "three truces failed in October", "failed", count=3, when=on("2020-10-01", "2020-10-31"))
    record = record_of(*autumn(), wire)
    several = next(entry for entry in record.ceasefires if entry.count == 3)
    assert several.covers == tuple(entry.id for entry in record.ceasefires if entry.count == 1)[:3]
    assert at(record, "2020-10-10").ended == at(record, "2020-10-26").ended
    ended = at(record, "2020-10-10").ended
    assert ended is not None
    assert (ended.how, ended.claims) == ("failed", several.claims)


@pytest.mark.parametrize("status", ["failed", "expired", "terminated"])
def test_each_end_is_told_as_what_it_is_said_to_be(status: str) -> None:
    report = Report("wire", "2020-10-20")
    pause(report, "a truce from the 10th", "agreed", in_force="2020-10-10")
    pause(report, "it was broken", "violated", when=on("2020-10-11"))
    pause(report, "it came to an end", status, when=on("2020-10-15"))
    ended = record_of(report).ceasefires[0].ended
    assert ended is not None
    assert (ended.how, ended.on) == (status, "2020-10-15")


def test_a_breach_is_no_end() -> None:
    report = Report("wire", "2020-10-20")
    pause(report, "a truce from the 10th", "agreed", in_force="2020-10-10")
    pause(report, "it was broken", "violated", when=on("2020-10-11"))
    (entry,) = record_of(report).ceasefires
    assert (entry.status, entry.ended) == ("violated", None)


def test_a_mediator_s_word_that_one_side_denies_is_contested() -> None:
    report, later = Report("wire", "2020-10-10"), Report("daily", "2020-10-12")
    pause(report, "both agreed, Russia said", "agreed", in_force="2020-10-10", speaker=RUSSIA)
    denial = pause(later, "we agreed to none", "agreed", stance="denied", speaker=BAKU, parties=(AZERBAIJAN,))
    (entry,) = record_of(report, later).ceasefires
    assert entry.denied == (denial.id,)
    assert entry.rule == "latest ceasefire"


def test_a_unilateral_halt_binds_the_side_that_declared_it() -> None:
    report, later = Report("wire", "2020-10-02"), Report("daily", "2020-10-05")
    pause(report, "one side halts", "agreed", in_force="2020-10-01", form="unilateral", parties=(ARMENIA,))
    later.shelling("They fired", actors=(AZERBAIJAN,), affected=(ARMENIA,), when=on("2020-10-03"))
    kept = later.shelling("They fired too", actors=(ARMENIA,), when=on("2020-10-04"))
    (entry,) = record_of(report, later).ceasefires
    assert [one.claim for one in entry.allegations] == [kept.id]


def test_a_later_mention_speaks_of_the_ceasefire_that_stood_then() -> None:
    later = Report("daily", "2020-10-20")
    pause(later, "the truce was broken on Monday", "violated", when=on("2020-10-19"))
    record = record_of(*autumn(), later)
    assert len(record.ceasefires) == 4
    assert later.claims[0].id in at(record, "2020-10-18").claims


def test_a_mention_in_a_report_on_another_war_stays_its_own() -> None:
    later = Report("daily", "2020-10-20")
    sudan, rebels = Named(name="Sudan", actor="sudan"), Named(name="rebels")
    later.says(Accord, "they met", parties=(sudan, rebels), subject="other")
    pause(later, "the truce was broken on Monday", "violated", when=on("2020-10-19"), parties=())
    assert len(record_of(*autumn(), later).ceasefires) == 5


def test_a_proposal_and_its_agreement_have_their_days() -> None:
    report = Report("wire", "2020-10-10")
    pause(report, "proposed on the 8th", "proposed", when=on("2020-10-08"))
    pause(report, "agreed on the 9th", "agreed", when=on("2020-10-09"))
    pause(report, "from the 10th", "in force", in_force="2020-10-10")
    (entry,) = record_of(report).ceasefires
    assert (entry.proposed, entry.agreed, entry.in_force) == ("2020-10-08", "2020-10-09", "2020-10-10")


def test_what_is_read_of_a_day_or_a_half_is_no_beginning() -> None:
    report = Report("wire", "2020-10-10")
    open_ended = Period(earliest="2020-10-01", latest="2020-10-31", text="in October")
    pause(report, "a truce was agreed in October", "agreed", when=open_ended)
    (entry,) = record_of(report).ceasefires
    assert (entry.in_force, entry.allegations, entry.no_reports) == (None, (), ())
