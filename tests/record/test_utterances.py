"""One utterance that many carry counts once, also where a carrier garbles its number."""

import pytest

from tests.record.reports import ARMENIA, Report, as_of, record_of, ruling
from truceline.claims import Named, Toll
from truceline.record.garbling import garbled

RUSSIA = Named(name="Russia's president", actor="russia.president")
MINISTRY = Named(name="Armenia's defence ministry", actor="armenia.ministry-of-defence")


def toll(low: int | None, high: int | None, qualifier: str = "exact") -> Toll:
    return Report("agency").toll("so many", low, high, qualifier=qualifier)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((2001, None, "more_than"), (1800, 2200, "about")),
        ((1166, 1166), (1080, 1320, "about")),
        ((1166, 1166), (1101, None, "more_than")),
        ((874, 874), (84, 84)),
        ((1166, 1166), (1616, 1616)),
        ((36, 36), (24, 99, "vague")),
    ],
    ids=["qualifier", "rounded up", "rounded down", "digit lost", "digits swapped", "vague"],
)
def test_hearings_of_one_number(one: tuple, other: tuple) -> None:  # type: ignore[type-arg]
    assert garbled(toll(*one), toll(*other))
    assert garbled(toll(*other), toll(*one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((21, 21), (27, 27)),
        ((673, 673), (729, 729)),
        ((21, 21), (2, 2)),
        ((1166, 1166), (5000, 5000)),
        ((2000, 2000), (5000, 5000)),
        ((21, 21), (24, 99, "vague")),
        ((24, 99, "vague"), (200, 999, "vague")),
    ],
    ids=["update", "later", "too short to slip", "other size", "round ones", "vague too high", "both vague"],
)
def test_numbers_of_their_own(one: tuple, other: tuple) -> None:  # type: ignore[type-arg]
    assert not garbled(toll(*one), toll(*other))


def test_a_garbled_speech_is_one_utterance_with_a_variant() -> None:
    agency, daily = Report("agency", "2020-10-22"), Report("daily", "2020-10-23")
    total = {"parties": ("armenia", "azerbaijan"), "per": "together", "speaker": RUSSIA}
    agency.toll("nearing 5,000", 4500, 5500, qualifier="about", said_on="2020-10-22", **total)
    each = agency.toll(
        "more than 2,000 on each", 2001, None, per="each", qualifier="more_than", speaker=RUSSIA
    )
    daily.toll("nearing 5,000", 4500, 5500, qualifier="about", **total)
    heard = daily.toll("on both sides almost 2,000", 1800, 2200, qualifier="about", **total)
    entries = record_of(agency, daily).tolls
    assert [(e.per, e.low, e.high) for e in entries] == [("together", 4500, 5500), ("each", 2001, None)]
    (figure,) = entries[1].figures
    assert figure.claim == each.id
    assert [(v.claim, v.low, v.high, v.per) for v in figure.variants] == [(heard.id, 1800, 2200, "together")]


def test_a_rounded_figure_stands_behind_the_exact_one_and_widens_nothing() -> None:
    first, second = Report("agency", "2020-10-30"), Report("daily", "2020-10-30")
    first.toll("nearly 1,200", 1080, 1320, party="armenia", qualifier="about", speaker=MINISTRY)
    exact = second.toll("1,166", 1166, 1166, party="armenia", speaker=MINISTRY)
    (entry,) = record_of(first, second).tolls
    (figure,) = entry.figures
    assert (figure.claim, entry.low, entry.high) == (exact.id, 1166, 1166)
    assert len(figure.variants) == 1


def test_what_most_documents_carry_speaks_for_the_utterance() -> None:
    reports = [Report(name, "2020-10-23") for name in ("a", "b", "c")]
    claims = [
        report.toll(f"{n}", n, n, party="armenia", speaker=MINISTRY)
        for report, n in zip(reports, (847, 874, 874), strict=True)
    ]
    (figure,) = record_of(*reports).tolls[0].figures
    assert {figure.claim, *figure.echoes} == {claims[1].id, claims[2].id}
    assert [variant.claim for variant in figure.variants] == [claims[0].id]


@pytest.mark.parametrize("days", [("2020-10-20", "2020-10-23"), (None, None)], ids=["days apart", "undated"])
def test_numbers_that_were_not_said_on_one_day_are_figures_of_their_own(days: tuple[str, str]) -> None:
    first, second = (Report(name, day) for name, day in zip(("agency", "daily"), days, strict=True))
    first.toll("874", 874, 874, party="armenia", speaker=MINISTRY)
    second.toll("about 900", 810, 990, party="armenia", qualifier="about", speaker=MINISTRY)
    assert len(record_of(first, second).tolls[0].figures) == 2


def test_two_numbers_in_one_document_are_no_variants() -> None:
    report = Report("agency")
    report.toll("874", 874, 874, party="armenia", speaker=MINISTRY, when=as_of("2020-10-22"))
    report.toll("about 900", 810, 990, party="armenia", qualifier="about", speaker=MINISTRY)
    assert len(record_of(report).tolls[0].figures) == 2


def test_numbers_of_two_speakers_or_of_none_are_no_variants() -> None:
    first, second = Report("agency"), Report("daily")
    first.toll("874", 874, 874, party="armenia", speaker=MINISTRY)
    first.toll("874 it is said", 874, 874, party="armenia")
    second.toll("about 900", 810, 990, party="armenia", qualifier="about", speaker=ARMENIA)
    second.toll("about 900 it is said", 810, 990, party="armenia", qualifier="about")
    assert len(record_of(first, second).tolls[0].figures) == 4


def test_a_ruling_keeps_a_number_of_all_sides_apart() -> None:
    agency, daily = Report("agency", "2020-10-22"), Report("daily", "2020-10-22")
    each = agency.toll("over 2,000 each", 2001, None, per="each", qualifier="more_than", speaker=RUSSIA)
    both = daily.toll("almost 2,000 on both", 1800, 2200, per="together", qualifier="about", speaker=RUSSIA)
    parted = [ruling("different event", each, both)]
    assert len(record_of(agency, daily).tolls) == 1
    assert len(record_of(agency, daily, decisions=parted).tolls) == 2
