"""What follows from numbers, if they are right: small cases, each the size of a newspaper paragraph."""

import pytest

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, as_of, on, record_of, ruling
from truceline.claims import Named, Nondisclosure, Place
from truceline.record.shapes import Bound, Record, Under

GANJA = Place(name="Ganja", geonames=586523, kind="place")
RUSSIA = Named(name="Russia", actor="russia")
IRAN = Named(name="Iran", actor="iran")
ARMENIAN_MINISTRY = Named(name="Armenia's defence ministry", actor="armenia.ministry-of-defence")
AZERBAIJANI_MINISTRY = Named(name="Azerbaijan's defence ministry", actor="azerbaijan.ministry-of-defence")
KARABAKH_MINISTRY = Named(
    name="Nagorno-Karabakh's defence ministry", actor="nagorno-karabakh.ministry-of-defence"
)
BOTH = ("armenia", "azerbaijan")
ALL_BUT: Under = "all but adversaries"


def bound(
    record: Record, *parties: str, status: str = "all", under: str = ALL_BUT, spoken: bool = False
) -> Bound:
    """The bound of these people killed; `spoken`: on the unknown day of an undated utterance."""
    (found,) = [
        one
        for one in record.bounds
        if (one.outcome, set(one.parties), one.status, one.under) == ("killed", set(parties), status, under)
        and bool(one.moment) == spoken
    ]
    return found


def ends(one: Bound) -> tuple[int | None, int | None]:
    return one.low.value, one.high.value


def speech(day: str | None = None, **fields: object) -> Report:
    """A third party's numbers in one report: up to 5,000 in all, over 2,000 on each of two sides."""
    report = Report("speech", published=day or "2020-10-30")
    said = {"speaker": RUSSIA, "said_on": day, **fields}
    report.toll(
        "up to 5,000 dead in all", None, 5000, parties=BOTH, per="together", qualifier="up_to", **said
    )
    for party in BOTH:
        words = f"over 2,000 on the side of {party}"
        report.toll(words, 2001, None, party=party, per="each", qualifier="more_than", **said)
    return report


def test_a_total_and_a_minimum_on_each_side_leave_a_maximum_on_each_side_that_day() -> None:
    record = record_of(speech("2020-10-22"))
    for party in BOTH:
        assert ends(bound(record, party, under="third parties")) == (2001, 2999)


def test_a_ceiling_binds_only_at_its_own_date_and_minimums_carry_forward() -> None:
    record = record_of(speech("2020-10-22"), as_of="2020-10-30")
    for party in BOTH:
        assert ends(bound(record, party, under="third parties")) == (2001, None)


def test_each_end_names_the_claims_that_hold_it() -> None:
    report = speech("2020-10-22")
    total, armenian, azerbaijani = report.claims
    found = bound(record_of(report), "armenia")
    assert found.low.held_by == (armenian.id,)
    assert found.high.held_by == (total.id, azerbaijani.id)


def test_dozens_on_both_sides_are_at_least_24_together_and_one_on_each() -> None:
    report = Report("wire")
    words = "Dozens of civilians were killed on both sides"
    report.toll(words, 24, 99, parties=BOTH, per="together", status="civilian", qualifier="vague")
    record = record_of(report)
    assert bound(record, *BOTH, status="civilian").low.value == 24
    for party in BOTH:
        assert bound(record, party, status="civilian").low.value == 1


def test_a_number_in_all_leaves_open_whether_a_side_has_any() -> None:
    report = Report("wire")
    report.toll("Dozens in all", 24, 99, parties=BOTH, per="together", qualifier="vague")
    assert [set(one.parties) for one in record_of(report).bounds] == [set(BOTH)]


def test_missing_people_are_not_added_and_bodies_buried_do_not_lower_the_dead() -> None:
    first, second = Report("first", published="2020-12-03"), Report("second", published="2020-12-15")
    ours = {"party": "azerbaijan", "status": "military", "speaker": AZERBAIJANI_MINISTRY}
    first.toll("2,783 killed", 2783, 2783, when=as_of("2020-12-03"), **ours)
    missing = {"outcome": "missing", "qualifier": "more_than", **ours}
    first.toll("over 100 missing", 101, None, when=as_of("2020-12-03"), **missing)
    second.toll("2,756 buried", 2756, 2756, outcome="remains", when=as_of("2020-12-15"), **ours)
    record = record_of(first, second)
    found = bound(record, "azerbaijan", status="military", under="each party's own word")
    assert ends(found) == (2783, None)
    assert record.conflicts == ()


def test_bodies_that_the_own_side_counts_are_a_minimum_of_its_dead() -> None:
    report = Report("wire")
    ours = {"party": "azerbaijan", "status": "military", "speaker": AZERBAIJANI_MINISTRY}
    report.toll("2,756 buried", 2756, 2756, outcome="remains", **ours)
    assert bound(record_of(report), "azerbaijan", status="military").low.value == 2756


def contested() -> Report:
    report = Report("agency")
    report.shelling("it shelled their posts", actors=(AZERBAIJAN,), affected=(ARMENIA,))
    theirs = {"party": "armenia", "status": "military", "when": as_of("2020-10-30")}
    report.toll("158 of ours", 158, 158, speaker=ARMENIAN_MINISTRY, **theirs)
    report.toll("1,280 of theirs", 1280, 1280, speaker=AZERBAIJANI_MINISTRY, **theirs)
    return report


def test_an_adversary_s_number_widens_what_is_reported_and_binds_nothing() -> None:
    record = record_of(contested())
    (entry,) = record.tolls
    assert (entry.low, entry.high, entry.contested) == (158, 1280, True)
    assert [one.reading for one in record.readings] == ["documented minimum", "adversary's word"]
    for under in ("each party's own word", ALL_BUT):
        assert ends(bound(record, "armenia", status="military", under=under)) == (158, None)


def test_a_person_may_rule_that_a_number_binds() -> None:
    report = contested()
    decision = ruling("overrule status", report.claims[-1], value={"reading": "estimate"})
    record = record_of(report, decisions=[decision])
    assert [one.ruled for one in record.readings] == [False, True]
    assert ends(bound(record, "armenia", status="military")) == (1280, 1280)


def test_a_reading_that_there_is_not_stops_with_the_names_of_those_there_are() -> None:
    report = contested()
    decision = ruling("overrule status", report.claims[-1], value={"reading": "gospel"})
    with pytest.raises(ValueError, match="“gospel”, which there is not; write one of: documented minimum"):
        record_of(report, decisions=[decision])


def lists() -> tuple[Report, Report]:
    first, second = Report("first", published="2021-03-01"), Report("second", published="2021-03-31")
    ours = {"party": "armenia", "status": "military", "speaker": ARMENIAN_MINISTRY}
    first.toll("50,000 names", 50000, 50000, when=as_of("2021-03-01"), **ours)
    second.toll("49,100 names", 49100, 49100, when=as_of("2021-03-31"), **ours)
    return first, second


def test_a_list_that_loses_names_lowers_the_minimum_from_then_on() -> None:
    record = record_of(*lists())
    assert [one.reading for one in record.readings] == ["revision", "documented minimum"]
    assert bound(record, "armenia", status="military").low.value == 49100
    assert record.conflicts == ()


def test_as_of_a_day_before_the_revision_the_earlier_number_still_stands() -> None:
    record = record_of(*lists(), as_of="2021-03-02")
    assert bound(record, "armenia", status="military").low.value == 50000


def test_vaguer_words_after_an_exact_number_are_no_revision() -> None:
    first, second = lists()
    second.claims.clear()
    ours = {"party": "armenia", "status": "military", "speaker": ARMENIAN_MINISTRY}
    second.toll("over 100", 101, None, qualifier="more_than", when=as_of("2021-03-31"), **ours)
    assert bound(record_of(first, second), "armenia", status="military").low.value == 50000


def talks() -> Report:
    """One report: own soldiers, undated speech, a silent party, and an undated event among its civilians."""
    report = speech()
    report.toll(
        "1,166 of its soldiers",
        1166,
        1166,
        party="nagorno-karabakh",
        status="military",
        speaker=KARABAKH_MINISTRY,
        when=as_of("2020-10-29"),
    )
    event = report.shelling("shells fell on Barda", where=(BARDA,))
    report.toll(
        "21 civilians reported killed",
        21,
        21,
        party="azerbaijan",
        status="civilian",
        scope="incident",
        incident=event.id,
        stance="alleged",
        where=(BARDA,),
    )
    report.says(Nondisclosure, "Azerbaijan is silent", actor=AZERBAIJAN, about="toll", status="military")
    return report


def test_one_report_gives_minimums_and_at_the_undated_time_of_speaking_maximums_too() -> None:
    record = record_of(talks(), as_of="2020-10-30")
    assert ends(bound(record, "nagorno-karabakh", status="military")) == (1166, None)
    assert ends(bound(record, "azerbaijan", status="civilian")) == (21, None)
    for party in BOTH:
        assert ends(bound(record, party)) == (2001, None)
        undated = bound(record, party, spoken=True)
        assert ends(undated) == (2001, 2999)
        assert undated.as_of == "2020-10-30"
    assert not any("azerbaijan" in one.parties and one.status == "military" for one in record.bounds)
    assert [one.what for one in record.unknowns if one.party and one.party.actor == "azerbaijan"] == [
        "own toll"
    ]


def test_without_one_speaker_a_bound_is_what_the_others_leave() -> None:
    record = record_of(talks())
    (without,) = bound(record, "azerbaijan").leave_one_out
    assert (without.speaker, without.low, without.high) == ("russia", 21, None)


def events(*places: Place, days: tuple[str, ...]) -> Record:
    report = Report("wire")
    for number, (place, day) in enumerate(zip(places, days, strict=True)):
        event = report.shelling(f"shells fell, {number}", where=(place,), when=on(day))
        fields = {"scope": "incident", "incident": event.id, "where": (place,), "when": on(day)}
        report.toll(f"five civilians, {number}", 5, 5, party="azerbaijan", status="civilian", **fields)
    return record_of(report)


@pytest.mark.parametrize(
    ("places", "days", "least"),
    [
        ((BARDA, GANJA), ("2020-10-28", "2020-10-28"), 10),
        ((BARDA, BARDA), ("2020-10-27", "2020-10-28"), 10),
        ((BARDA, BARDA), ("2020-10-28", "2020-10-28"), 5),
    ],
    ids=["two towns", "two days", "one town and day"],
)
def test_events_are_added_where_they_share_nobody(
    places: tuple[Place, ...], days: tuple[str, ...], least: int
) -> None:
    assert bound(events(*places, days=days), "azerbaijan", status="civilian").low.value == least


def test_an_event_after_a_running_total_is_added_to_it_and_one_before_is_within() -> None:
    report = Report("wire")
    ours = {"party": "azerbaijan", "status": "civilian"}
    total = report.toll("65 so far", 65, 65, when=on("2020-09-27", "2020-10-26"), **ours)
    report.toll("nine", 9, 9, scope="incident", where=(GANJA,), when=on("2020-10-11"), **ours)
    later = report.toll("21", 21, 21, scope="incident", where=(BARDA,), when=on("2020-10-28"), **ours)
    found = bound(record_of(report), "azerbaijan", status="civilian")
    assert found.low.value == 86
    assert found.low.held_by == (total.id, later.id)
    assert found.since == "2020-09-27"


def test_a_part_binds_the_whole_from_below_only() -> None:
    report = Report("wire")
    ours = {"party": "azerbaijan", "status": "civilian"}
    whole = report.toll("civilians, said Russia", None, 40, qualifier="up_to", speaker=RUSSIA, **ours)
    report.toll("three children, about", 3, 4, qualifier="about", part_of=whole.id, text="children", **ours)
    assert ends(bound(record_of(report), "azerbaijan", status="civilian", spoken=False)) == (3, None)


def test_one_party_is_never_counted_as_another() -> None:
    record = record_of(talks())
    assert bound(record, "armenia").low.value == 2001
    assert "armenia" not in {p for one in record.bounds if one.status == "military" for p in one.parties}


def test_the_day_from_which_a_total_counts_is_that_of_most_others() -> None:
    report = Report("wire")
    ours = {"party": "armenia", "status": "military"}
    report.toll("900 since then", 900, 900, when=on("2020-09-27", "2020-10-20"), **ours)
    report.toll("1,000 dead", 1000, 1000, **ours)
    record = record_of(report)
    assert [one.since for one in record.readings] == ["2020-09-27", "2020-09-27"]
    assert "one beginning" in record.readings[1].rules


def quarrel() -> tuple[Report, list[str]]:
    report = Report("wire")
    said = {"when": as_of("2020-10-22"), "status": "military"}
    total = report.toll(
        "about 3,000 in all",
        2700,
        3300,
        parties=BOTH,
        per="together",
        qualifier="about",
        speaker=IRAN,
        **said,
    )
    claims = [
        report.toll(f"over 2,000 of {p}", 2001, None, party=p, qualifier="more_than", speaker=RUSSIA, **said)
        for p in BOTH
    ]
    return report, [total.id, *(claim.id for claim in claims)]


def test_claims_that_cannot_all_be_right_are_named_and_nobody_is_blamed() -> None:
    report, (total, armenian, azerbaijani) = quarrel()
    record = record_of(report)
    conflict = next(one for one in record.conflicts if one.under == "third parties")
    assert conflict.sets == ((total, armenian, azerbaijani),)
    assert conflict.set_aside == ((total,), (armenian,), (azerbaijani,))
    assert bound(record, *BOTH, status="military").conflicting
    assert ends(bound(record, *BOTH, status="military")) == (None, None)


def test_as_of_a_day_before_one_of_them_nothing_conflicts() -> None:
    early, late = speech("2020-10-22"), Report("late", published="2020-10-24")
    late.toll(
        "under 1,000", None, 999, party="armenia", qualifier="fewer_than", speaker=IRAN, said_on="2020-10-24"
    )
    assert record_of(early, late, as_of="2020-10-22").conflicts == ()
    assert record_of(early, late).conflicts != ()


def increases(later: int, stated: str = "19 more killed") -> Record:
    first, second = Report("first", published="2020-10-18"), Report("second", published="2020-10-19")
    ours = {"party": "nagorno-karabakh", "status": "military", "speaker": KARABAKH_MINISTRY}
    first.toll("673 killed", 673, 673, when=as_of("2020-10-18"), **ours)
    second.toll(stated, 19, 19, **ours)
    second.toll(f"a total of {later}", later, later, when=as_of("2020-10-19"), **ours)
    return record_of(first, second)


def test_an_increase_that_does_not_add_up_is_a_discrepancy_with_its_size() -> None:
    record = increases(729)
    (found,) = record.discrepancies
    assert (found.expected, found.reported, found.size) == (692, 729, 37)
    assert [one.reading for one in record.readings] == [
        "documented minimum",
        "increment",
        "documented minimum",
    ]


def test_an_increase_that_adds_up_is_none() -> None:
    assert increases(692).discrepancies == ()


def test_an_increase_that_nobody_stated_is_no_error() -> None:
    first, second = Report("first", published="2020-10-18"), Report("second", published="2020-10-19")
    ours = {"party": "nagorno-karabakh", "status": "military", "speaker": KARABAKH_MINISTRY}
    first.toll("673 killed", 673, 673, when=as_of("2020-10-18"), **ours)
    second.toll("729 killed", 729, 729, when=as_of("2020-10-19"), **ours)
    assert record_of(first, second).discrepancies == ()


def test_more_than_a_number_is_no_increase() -> None:
    report = Report("wire")
    report.toll("more than 100", 101, None, party="armenia", qualifier="more_than", speaker=RUSSIA)
    assert [one.reading for one in record_of(report).readings] == ["at least"]


def test_what_nobody_places_binds_nothing() -> None:
    report = Report("wire")
    report.shelling("it shelled posts", actors=(ARMENIA,), affected=(AZERBAIJAN,))
    report.toll("60 people, said Armenia", 60, 60, speaker=ARMENIA)
    report.toll("70, said a man", 70, 70, party="armenia", speaker=Named(name="a man"))
    record = record_of(report)
    assert [one.reading for one in record.readings] == ["people not placed", "speaker not placed"]
    assert record.bounds == ()
