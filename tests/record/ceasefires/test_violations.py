"""Allegations under a ceasefire, and the log of them by day and source."""

from typing import Any

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, STEPANAKERT, Report, on, record_of
from truceline.claims import Ceasefire, Named
from truceline.record.shapes import CeasefireEntry

BOTH = (ARMENIA, AZERBAIJAN)
BAKU = Named(name="Azerbaijan's Ministry of Defence", actor="azerbaijan.ministry-of-defence")
YEREVAN = Named(name="Armenia's Ministry of Defence", actor="armenia.ministry-of-defence")


def truce(start: str = "2020-10-26") -> Report:
    """A report of a ceasefire of both parties from a day or instant."""
    report = Report("wire", start[:10])
    report.says(Ceasefire, "a ceasefire", parties=BOTH, form="ceasefire", status="agreed", in_force=start)
    return report


def shelled(report: Report, words: str, by: tuple[Named, ...], day: str, **fields: Any) -> str:
    """The id of a claim of shelling on a day."""
    given = {"actors": by, "affected": (AZERBAIJAN,), "where": (BARDA,), "when": on(day), **fields}
    return report.shelling(words, **given).id


def the(*reports: Report, as_of: str | None = None) -> CeasefireEntry:
    """The one ceasefire."""
    (entry,) = record_of(*reports, as_of=as_of).ceasefires
    return entry


def test_an_allegation_says_against_whom_and_how_long_after() -> None:
    later = Report("daily", "2020-10-29")
    claim = shelled(later, "They shelled Barda", (ARMENIA,), "2020-10-28", speaker=BAKU)
    (alleged,) = the(truce(), later).allegations
    assert (alleged.claim, alleged.against, alleged.when) == (claim, (ARMENIA,), "2020-10-28")
    assert alleged.after is not None
    assert (alleged.after.least, alleged.after.most) == (24, 72)


def test_hours_are_told_where_both_moments_are_instants() -> None:
    report = truce("2020-10-26T08:00+04:00")
    shelled(report, "They shelled at nine", (ARMENIA,), "2020-10-26T09:00+04:00", speaker=BAKU)
    (alleged,) = the(report).allegations
    assert alleged.after is not None
    assert (alleged.after.least, alleged.after.most) == (1, 1)


def test_an_attack_on_the_day_of_the_beginning_is_logged_and_is_no_allegation_without_its_hour() -> None:
    report = truce()
    shelled(report, "They shelled on Monday", (ARMENIA,), "2020-10-26", speaker=BAKU)
    entry = the(report)
    assert entry.allegations == ()
    assert [one.day for one in entry.log] == ["2020-10-26"]


def test_a_breach_that_is_told_as_one_is_an_allegation_on_whatever_day() -> None:
    report = truce()
    claim = report.says(
        Ceasefire,
        "they broke the truce",
        speaker=BAKU,
        parties=(ARMENIA,),
        form="ceasefire",
        status="violated",
        when=on("2020-10-26"),
    )
    (alleged,) = the(report).allegations
    assert (alleged.claim, alleged.against) == (claim.id, (ARMENIA,))
    assert alleged.after is not None
    assert (alleged.after.least, alleged.after.most) == (0, 24)


def test_the_log_counts_by_day_source_side_and_kind() -> None:
    first, second = Report("daily", "2020-10-28"), Report("evening", "2020-10-29")
    shelled(first, "They shelled Barda", (ARMENIA,), "2020-10-27", speaker=BAKU)
    shelled(first, "They shelled the town", (ARMENIA,), "2020-10-27", speaker=BAKU, where=(STEPANAKERT,))
    shelled(first, "They shelled us", (AZERBAIJAN,), "2020-10-27", speaker=YEREVAN, affected=(ARMENIA,))
    shelled(second, "They shelled Barda, it said", (ARMENIA,), "2020-10-27", speaker=BAKU)
    (day,) = the(truce(), first, second).log
    assert [(row.source, row.side, row.count) for row in day.rows] == [
        ("azerbaijan", "armenia", 2),
        ("armenia", "azerbaijan", 1),
    ]


def test_what_is_laid_to_nobody_is_counted_as_undetermined() -> None:
    later = Report("daily", "2020-10-28")
    shelled(later, "Barda was shelled", (), "2020-10-27", affected=BOTH)
    shelled(later, "One or the other fired", BOTH, "2020-10-27", attribution="or", where=(STEPANAKERT,))
    (day,) = the(truce(), later).log
    assert [(row.side, row.count) for row in day.rows] == [(None, 2)]


def test_what_is_denied_is_not_alleged() -> None:
    later = Report("daily", "2020-10-28")
    shelled(later, "We did not shell Barda", (ARMENIA,), "2020-10-27", speaker=YEREVAN, stance="denied")
    assert the(truce(), later).log == ()


def test_days_without_an_allegation_are_days_without_reports() -> None:
    later = Report("daily", "2020-10-31")
    shelled(later, "They shelled Barda", (ARMENIA,), "2020-10-28", speaker=BAKU)
    entry = the(truce(), later)
    assert [(run.first, run.last) for run in entry.no_reports] == [
        ("2020-10-26", "2020-10-27"),
        ("2020-10-29", "2020-10-31"),
    ]


def test_the_log_of_one_ceasefire_ends_where_the_next_begins() -> None:
    later = Report("daily", "2020-11-12")
    later.says(Ceasefire, "anew", parties=BOTH, form="ceasefire", status="agreed", in_force="2020-11-10")
    shelled(later, "They shelled Barda", (ARMENIA,), "2020-11-11", speaker=BAKU)
    first, second = record_of(truce(), later).ceasefires
    assert [run.last for run in first.no_reports] == ["2020-11-09"]
    assert (first.log, [one.day for one in second.log]) == ((), ["2020-11-11"])


def test_shelling_in_another_war_is_no_breach_of_this_ceasefire() -> None:
    later = Report("daily", "2020-10-28")
    sudan = Named(name="Sudan", actor="sudan")
    shelled(later, "They shelled a town", (sudan,), "2020-10-27", affected=(), where=())
    assert the(truce(), later).log == ()
