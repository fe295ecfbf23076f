"""Tolls: figures side by side, by speaker; a range that only widens; silence that is not zero."""

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, Report, as_of, on, record_of
from truceline.claims import Accord, Named, Nondisclosure
from truceline.record.shapes import Record, TollEntry

KARABAKH_MINISTRY = Named(
    name="Nagorno-Karabakh's defence ministry", actor="nagorno-karabakh.ministry-of-defence"
)
ARMENIAN_MINISTRY = Named(name="Armenia's defence ministry", actor="armenia.ministry-of-defence")
AZERBAIJANI_MINISTRY = Named(name="Azerbaijan's defence ministry", actor="azerbaijan.ministry-of-defence")
RUSSIA = Named(name="Russia", actor="russia")


def soldiers(record: Record, party: str) -> TollEntry:
    (entry,) = [t for t in record.tolls if t.party == party and t.status == "military"]
    return entry


def test_own_word_and_adversary_s_word_stand_side_by_side_and_make_the_range() -> None:
    report = Report("agency")
    report.shelling("it shelled their posts", actors=(AZERBAIJAN,), affected=(ARMENIA,))
    report.toll("158 of ours", 158, 158, party="armenia", status="military", speaker=ARMENIAN_MINISTRY)
    report.toll(
        "1,280 of theirs", 1280, 1280, party="armenia", status="military", speaker=AZERBAIJANI_MINISTRY
    )
    entry = soldiers(record_of(report), "armenia")
    assert [figure.standing for figure in entry.figures] == ["own side", "adversary"]
    assert (entry.low, entry.high) == (158, 1280)


def test_a_third_party_a_monitor_and_the_document_are_told_apart() -> None:
    report = Report("agency")
    observatory = Named(name="the Observatory", actor="syrian-observatory-for-human-rights")
    report.toll("soldiers, said Russia", 100, 100, party="armenia", status="military", speaker=RUSSIA)
    report.toll(
        "soldiers, said the monitor", 110, 110, party="armenia", status="military", speaker=observatory
    )
    report.toll("soldiers were killed", 120, 120, party="armenia", status="military")
    report.toll(
        "soldiers, said a man", 130, 130, party="armenia", status="military", speaker=Named(name="a man")
    )
    entry = soldiers(record_of(report), "armenia")
    assert [f.standing for f in entry.figures] == ["third party", "monitor", "document", "not known"]


def test_who_only_settles_with_a_party_is_no_third_party() -> None:
    report = Report("agency")
    report.says(Accord, "Both sides agreed", parties=(ARMENIA, AZERBAIJAN), subject="ceasefire")
    report.toll(
        "1,280 of theirs", 1280, 1280, party="armenia", status="military", speaker=AZERBAIJANI_MINISTRY
    )
    assert soldiers(record_of(report), "armenia").figures[0].standing == "not known"


def test_an_unbounded_figure_leaves_the_range_open_on_that_side() -> None:
    report = Report("agency")
    report.toll("at least 14", 14, None, party="armenia", qualifier="at_least")
    report.toll("20, said Russia", 20, 20, party="armenia", speaker=RUSSIA)
    (entry,) = record_of(report).tolls
    assert (entry.low, entry.high) == (14, None)


def test_a_later_word_of_the_same_speaker_supersedes_and_the_earlier_one_stays_visible() -> None:
    first, second = Report("agency", "2020-10-20"), Report("daily", "2020-10-30")
    first.toll(
        "729",
        729,
        729,
        party="armenia",
        status="military",
        speaker=ARMENIAN_MINISTRY,
        when=as_of("2020-10-19"),
    )
    later = second.toll(
        "1,166",
        1166,
        1166,
        party="armenia",
        status="military",
        speaker=ARMENIAN_MINISTRY,
        when=as_of("2020-10-29"),
    )
    entry = soldiers(record_of(first, second), "armenia")
    assert not entry.contested
    assert [figure.superseded_by for figure in entry.figures] == [later.id, None]
    assert (entry.low, entry.high) == (1166, 1166)
    earlier = soldiers(record_of(first, second, as_of="2020-10-25"), "armenia")
    assert (earlier.low, earlier.high) == (729, 729)


def test_an_undated_figure_supersedes_nothing() -> None:
    first, second = Report("agency", "2020-10-20"), Report("daily", "2020-10-30")
    first.toll("729", 729, 729, party="armenia", speaker=ARMENIAN_MINISTRY, when=as_of("2020-10-19"))
    second.toll("over 600", 601, None, party="armenia", speaker=ARMENIAN_MINISTRY)
    (entry,) = record_of(first, second).tolls
    assert [figure.superseded_by for figure in entry.figures] == [None, None]


def test_one_utterance_that_two_outlets_carry_counts_once() -> None:
    first, second = Report("agency", "2020-10-29"), Report("daily", "2020-10-30")
    a = first.toll("1,166", 1166, 1166, party="armenia", speaker=ARMENIAN_MINISTRY, when=as_of("2020-10-29"))
    b = second.toll("1,166 dead", 1166, 1166, party="armenia", speaker=ARMENIAN_MINISTRY)
    (entry,) = record_of(first, second).tolls
    (figure,) = entry.figures
    assert (figure.claim, figure.echoes) == (a.id, (b.id,))


def test_two_outlets_that_name_no_speaker_are_two_figures() -> None:
    first, second = Report("agency"), Report("daily")
    first.toll("21 dead", 21, 21, party="armenia")
    second.toll("21 killed", 21, 21, party="armenia")
    (entry,) = record_of(first, second).tolls
    assert len(entry.figures) == 2


def test_a_denied_figure_is_shown_and_does_not_count() -> None:
    report = Report("agency")
    report.toll("50", 50, 50, party="armenia", speaker=RUSSIA)
    report.toll("not 900", 900, 900, party="armenia", speaker=ARMENIAN_MINISTRY, stance="denied")
    (entry,) = record_of(report).tolls
    assert len(entry.figures) == 2
    assert (entry.low, entry.high) == (50, 50)


def test_a_forecast_is_no_toll() -> None:
    report = Report("agency")
    report.toll("thousands will die", 2000, 9999, party="armenia", stance="expected", qualifier="vague")
    assert record_of(report).tolls == ()


def test_a_part_of_a_toll_stays_apart_from_the_whole() -> None:
    report = Report("agency")
    whole = report.toll("21 civilians", 21, 21, party="azerbaijan", status="civilian")
    report.toll(
        "three children", 3, 3, party="azerbaijan", status="civilian", part_of=whole.id, text="children"
    )
    record = record_of(report)
    assert [(t.low, t.high) for t in record.tolls] == [(21, 21), (3, 3)]
    assert record.tolls[1].part_of == record.tolls[0].id


def test_outcome_party_status_place_and_start_each_keep_tolls_apart() -> None:
    report = Report("agency")
    report.toll("63 civilians", 63, 63, party="azerbaijan", status="civilian")
    report.toll("300 wounded", 300, 300, party="azerbaijan", status="civilian", outcome="injured")
    report.toll("37 of theirs", 37, 37, party="armenia", status="civilian")
    report.toll("soldiers", 70, 70, party="azerbaijan", status="military")
    report.toll("in Barda", 27, 27, party="azerbaijan", status="civilian", where=(BARDA,))
    report.toll(
        "since 1988", 900, 900, party="azerbaijan", status="military", when=on("1988-02-20", "2020-10-30")
    )
    report.toll(
        "since September", 80, 80, party="azerbaijan", status="military", when=on("2020-09-27", "2020-10-30")
    )
    assert len(record_of(report).tolls) == 7


def test_a_number_for_both_sides_together_is_no_number_for_either() -> None:
    report = Report("agency")
    report.toll("5,000 in all", None, 5000, parties=("armenia", "azerbaijan"), per="together", speaker=RUSSIA)
    report.toll("over 2,000 on either side", 2001, None, party="armenia", per="each", speaker=RUSSIA)
    together, each = record_of(report).tolls
    assert (together.party, together.low, together.high) == (None, None, 5000)
    assert (each.party, each.low, each.high) == ("armenia", 2001, None)


def test_tolls_of_one_event_in_two_reports_are_one_toll() -> None:
    first, second = Report("agency"), Report("monitor")
    for report, number in ((first, 21), (second, 19)):
        event = report.shelling("Barda was shelled", where=(BARDA,), when=on("2020-10-28"))
        report.toll(f"{number} died", number, number, party="azerbaijan", scope="incident", incident=event.id)
    (entry,) = record_of(first, second).tolls
    assert (entry.low, entry.high) == (19, 21)


def test_tolls_of_different_events_stay_apart() -> None:
    report = Report("agency")
    for day in ("2020-10-27", "2020-10-28"):
        event = report.shelling(f"Barda was shelled on {day}", where=(BARDA,), when=on(day))
        report.toll(f"five died on {day}", 5, 5, party="azerbaijan", scope="incident", incident=event.id)
    assert len(record_of(report).tolls) == 2


def test_a_party_that_has_not_said_is_undisclosed_and_not_zero() -> None:
    report = Report("agency")
    report.toll("over 2,000", 2001, None, party="azerbaijan", speaker=RUSSIA)
    silent = report.says(
        Nondisclosure, "Azerbaijan has not said", actor=AZERBAIJAN, about="toll", status="military"
    )
    record = record_of(report)
    assert record.tolls[0].undisclosed == (silent.id,)
    assert record.nondisclosures[0].claims == (silent.id,)
    assert any(u.what == "own toll" and u.party and u.party.actor == "azerbaijan" for u in record.unknowns)


def test_a_party_that_has_said_by_now_is_no_longer_undisclosed() -> None:
    first, second = Report("agency", "2020-10-30"), Report("ministry", "2020-12-03")
    first.says(Nondisclosure, "Azerbaijan has not said", actor=AZERBAIJAN, about="toll", status="military")
    second.toll("2,783", 2783, 2783, party="azerbaijan", status="military", speaker=AZERBAIJANI_MINISTRY)
    assert soldiers(record_of(first, second), "azerbaijan").undisclosed == ()


def test_the_soldiers_of_one_party_are_never_counted_as_another_s() -> None:
    report = Report("agency")
    report.toll("1,166", 1166, 1166, party="nagorno-karabakh", status="military", speaker=KARABAKH_MINISTRY)
    report.toll("3 of Armenia", 3, 3, party="armenia", status="military", speaker=KARABAKH_MINISTRY)
    record = record_of(report)
    assert soldiers(record, "nagorno-karabakh").figures[0].standing == "own side"
    assert soldiers(record, "armenia").figures[0].standing == "not known"
