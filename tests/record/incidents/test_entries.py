"""Incidents: one entry an event, every telling kept."""

from tests.record.reports import ARMENIA, AZERBAIJAN, BARDA, STEPANAKERT, Report, on, record_of, ruling
from truceline.claims import Named

TOWN = (BARDA,)


def test_an_event_that_two_reports_tell_is_one_incident_with_both_tellers() -> None:
    first = Report("agency", "2020-10-29")
    a = first.shelling("Barda was shelled on Wednesday", where=TOWN, when=on("2020-10-28"))
    second = Report("monitor", "2020-10-30")
    b = second.shelling(
        "Shells fell on Barda on the 28th", where=TOWN, when=on("2020-10-28"), actors=(ARMENIA,)
    )
    (incident,) = record_of(first, second).incidents
    assert set(incident.claims) == {a.id, b.id}
    assert incident.rule == "same event"
    assert incident.actors == (ARMENIA,)
    assert {telling.claim: telling.actors for telling in incident.accounts} == {a.id: (), b.id: (ARMENIA,)}


def test_the_same_town_on_another_day_is_another_incident() -> None:
    first, second = Report("agency"), Report("monitor")
    first.shelling("Barda was shelled on the 27th", where=TOWN, when=on("2020-10-27"))
    second.shelling("Barda was shelled on the 28th", where=TOWN, when=on("2020-10-28"))
    assert len(record_of(first, second).incidents) == 2


def test_the_same_day_in_another_town_is_another_incident() -> None:
    first, second = Report("agency"), Report("monitor")
    first.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    second.shelling("Stepanakert was shelled", where=(STEPANAKERT,), when=on("2020-10-28"))
    assert len(record_of(first, second).incidents) == 2


def test_each_side_accusing_the_other_of_the_same_day_makes_two_incidents() -> None:
    first, second = Report("one ministry"), Report("other ministry")
    first.shelling("They shelled Barda", where=TOWN, when=on("2020-10-28"), actors=(ARMENIA,))
    second.shelling("They shelled Barda", where=TOWN, when=on("2020-10-28"), actors=(AZERBAIJAN,))
    assert len(record_of(first, second).incidents) == 2


def test_undated_reports_of_two_documents_are_not_taken_for_one_event() -> None:
    first, second = Report("agency"), Report("monitor")
    first.shelling("Barda was shelled", where=TOWN)
    second.shelling("Barda was shelled", where=TOWN)
    assert len(record_of(first, second).incidents) == 2


def test_a_whole_month_does_not_tell_one_event_from_another() -> None:
    first, second = Report("agency"), Report("monitor")
    first.shelling("Barda was shelled in October", where=TOWN, when=on("2020-10-01", "2020-10-31"))
    second.shelling("Barda was shelled on the 28th", where=TOWN, when=on("2020-10-28"))
    assert len(record_of(first, second).incidents) == 2


def test_what_a_document_tells_twice_is_one_incident() -> None:
    report = Report("agency")
    report.shelling("Shells hit Barda", where=TOWN, when=on("2020-10-28"))
    fuller = report.shelling("Rocket fire hit Barda", where=TOWN, when=on("2020-10-28"), means="rockets")
    (incident,) = record_of(report).incidents
    assert incident.rule == "told twice"
    assert incident.claims[0] == fuller.id


def test_what_is_only_expected_or_demanded_is_no_incident() -> None:
    report = Report("agency")
    report.shelling("Barda will be shelled", where=TOWN, stance="expected")
    report.shelling("Shell Barda!", where=TOWN, stance="demanded")
    assert record_of(report).incidents == ()


def test_a_denial_stands_beside_what_it_denies_and_lends_it_no_actor() -> None:
    first, second = Report("agency"), Report("ministry")
    first.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    second.shelling(
        "We did not shell Barda",
        where=TOWN,
        when=on("2020-10-28"),
        actors=(ARMENIA,),
        stance="denied",
        speaker=ARMENIA,
    )
    (incident,) = record_of(first, second).incidents
    assert [telling.stance for telling in incident.accounts] == ["stated", "denied"]
    assert incident.actors == ()


def test_a_denial_joins_the_event_of_its_document_without_repeating_its_day() -> None:
    report = Report("agency")
    report.shelling("Rockets hit Barda", where=TOWN, when=on("2020-10-28"), means="rockets")
    report.shelling(
        "It denied the attack on Barda",
        act="Attack",
        where=TOWN,
        actors=(ARMENIA,),
        stance="denied",
        speaker=ARMENIA,
    )
    (incident,) = record_of(report).incidents
    assert [telling.stance for telling in incident.accounts] == ["stated", "denied"]
    assert (incident.act, incident.actors) == ("Shelling/artillery/missile attack", ())


def test_a_denial_alone_is_shown_as_one() -> None:
    report = Report("ministry")
    report.shelling("We did not shell Barda", where=TOWN, stance="denied", actors=(ARMENIA,), speaker=ARMENIA)
    (incident,) = record_of(report).incidents
    assert incident.accounts[0].stance == "denied"


def test_a_vague_telling_that_fits_two_incidents_joins_neither() -> None:
    first, second, third = Report("agency"), Report("monitor"), Report("outlet")
    first.shelling("A shelled Barda", where=TOWN, when=on("2020-10-28"), actors=(ARMENIA,))
    second.shelling("B shelled Barda", where=TOWN, when=on("2020-10-28"), actors=(AZERBAIJAN,))
    third.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    assert len(record_of(first, second, third).incidents) == 3


def test_a_person_s_ruling_joins_and_parts_incidents() -> None:
    first, second = Report("agency"), Report("monitor")
    a = first.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    b = second.shelling("A village was shelled", when=on("2020-10-29"))
    joined = ruling("same event", a, b)
    parted = ruling("different event", a, b, at="2020-11-02")
    (incident,) = record_of(first, second, decisions=[joined]).incidents
    assert incident.rule == "ruled same event"
    assert len(record_of(first, second, decisions=[joined, parted]).incidents) == 2


def test_a_ruling_keeps_apart_what_the_rules_would_join() -> None:
    first, second = Report("agency"), Report("monitor")
    a = first.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    b = second.shelling("Shells on Barda", where=TOWN, when=on("2020-10-28"))
    assert len(record_of(first, second, decisions=[ruling("different event", a, b)]).incidents) == 2


def test_a_group_that_the_lexicon_does_not_know_is_compared_by_its_name() -> None:
    first, second = Report("agency"), Report("monitor")
    first.shelling(
        "Hill fighters", where=TOWN, when=on("2020-10-28"), actors=(Named(name="the Hill fighters"),)
    )
    second.shelling("hill fighters", where=TOWN, when=on("2020-10-28"), actors=(Named(name="Hill Fighters"),))
    assert len(record_of(first, second).incidents) == 1


def test_an_incident_s_tolls_are_listed_with_it() -> None:
    report = Report("agency")
    event = report.shelling("Barda was shelled", where=TOWN, when=on("2020-10-28"))
    report.toll("21 were killed", 21, 21, scope="incident", incident=event.id)
    record = record_of(report)
    assert record.incidents[0].tolls == (record.tolls[0].id,)
    assert record.tolls[0].incident == record.incidents[0].id
