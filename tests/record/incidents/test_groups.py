"""One event told many times: near days and places, acts that may be one, parties and numbers."""

from typing import Any

import pytest

from tests.record.reports import ARMENIA, AZERBAIJAN, Report, on, record_of, ruling
from truceline.claims import Named, Place
from truceline.record.shapes import Link

BARDA = (Place(name="Barda", geonames=587057, lat=40.3758, lon=47.1262, kind="place"),)
DISTRICT = (Place(name="Barda region", geonames=587056, kind="admin"),)
VILLAGE = (Place(name="a village", lat=40.45, lon=47.15, kind="place"),)
FAR = (Place(name="Baku", geonames=587084, lat=40.37, lon=49.89, kind="place"),)
MARKET = (Named(name="a market in Barda"),)


def told(name: str, killed: int | None = None, **fields: Any) -> Report:
    """A report of shelling in Barda on 28 October, unless `fields` say otherwise."""
    report = Report(name, fields.pop("published", "2020-10-29"))
    event = report.shelling("it was hit", **{"where": BARDA, "when": on("2020-10-28"), **fields})
    if killed is not None:
        report.toll("so many died", killed, killed, scope="incident", incident=event.id)
    return report


def link(*reports: Report) -> Link | None:
    """What links two reports, if anything does."""
    incidents = record_of(*reports, as_of="2020-11-30").incidents
    return incidents[0].links[0] if len(incidents) == 1 else None


def test_a_region_that_contains_the_town_is_near_and_the_link_says_so() -> None:
    found = link(told("a", 21), told("b", 21, where=DISTRICT))
    assert found
    assert (found.rule, found.place, found.killed, found.apart) == ("same event", "within", "equal", 0)


def test_a_village_close_by_is_near_with_its_kilometres() -> None:
    found = link(told("a", 21), told("b", 21, where=VILLAGE))
    assert found
    assert (found.place, found.kilometres) == ("near", 8.5)


def test_a_place_far_away_is_another_event_whatever_the_numbers() -> None:
    assert link(told("a", 21), told("b", 21, where=FAR)) is None


def test_a_day_apart_needs_more_than_place_and_act() -> None:
    assert link(told("a"), told("b", when=on("2020-10-29"))) is None
    found = link(told("a", 21), told("b", 21, when=on("2020-10-29")))
    assert found
    assert (found.days, found.apart) == ("a day apart", 1)


def test_days_of_fighting_in_one_town_are_not_one_event() -> None:
    days = [told(f"{who} {day}", when=on(f"2020-10-{day}")) for who in "ab" for day in (26, 27, 28, 29)]
    incidents = record_of(*days, as_of="2020-11-30").incidents
    assert [(len(entry.claims), entry.when and entry.when.earliest) for entry in incidents] == [
        (2, f"2020-10-{day}") for day in (26, 27, 28, 29)
    ]


def test_the_general_word_and_the_act_are_kin() -> None:
    found = link(told("a", 21), told("b", 21, act="Attack"))
    assert found
    assert found.act == "kin"


def test_acts_of_another_kind_are_another_event() -> None:
    assert link(told("a"), told("b", act="Arrests")) is None


def test_a_later_greater_number_is_an_update() -> None:
    found = link(told("a", 12), told("b", 21, published="2020-10-30"))
    assert found
    assert found.killed == "updated"


def test_numbers_far_apart_are_two_events() -> None:
    assert link(told("a", 3), told("b", 90)) is None


def test_each_side_s_word_against_the_other_is_one_event_only_if_something_shows_it() -> None:
    assert link(told("a", actors=(ARMENIA,)), told("b", actors=(AZERBAIJAN,))) is None
    assert link(told("a", 21, actors=(ARMENIA,)), told("b", 21, actors=(AZERBAIJAN,))) is not None


def test_a_body_that_the_lexicon_does_not_know_contradicts_nobody() -> None:
    found = link(told("a", actors=(ARMENIA,)), told("b", actors=(Named(name="gunmen"),)))
    assert found
    assert found.actors is None


def test_an_undated_telling_joins_only_what_it_surely_means() -> None:
    assert link(told("a", 21), told("b", 9, when=None)) is None
    found = link(told("a", 21), told("b", 21, when=None))
    assert found
    assert (found.days, found.apart) == ("day not said", None)
    assert link(told("a", 21), told("b", 21, when=None, published="2020-11-20")) is None


def test_a_telling_without_a_place_joins_by_an_equal_number() -> None:
    assert link(told("a", 21), told("b", 21, where=())) is not None
    assert link(told("a", 21), told("b", where=())) is None


def test_two_tellings_without_a_day_are_never_one() -> None:
    assert link(told("a", 21, when=None), told("b", 21, when=None)) is None


def test_two_events_of_one_document_are_not_joined_by_another_document() -> None:
    report = Report("a", "2020-10-29")
    for party in (ARMENIA, AZERBAIJAN):
        report.shelling(f"{party.name} hit Barda", where=BARDA, when=on("2020-10-28"), actors=(party,))
    assert len(record_of(report, told("b"), as_of="2020-11-30").incidents) == 3


def test_who_fired_the_weapon_is_taken_up_in_the_same_document() -> None:
    report = Report("wire", "2020-10-28")
    report.shelling("Rockets hit Barda", where=BARDA, when=on("2020-10-28"), means="Rockets")
    report.shelling("they fired the rockets", actors=(ARMENIA,), means="rockets", speaker=AZERBAIJAN)
    report.shelling("it did not shell Barda", where=BARDA, stance="denied", speaker=ARMENIA)
    (incident,) = record_of(report, told("ngo", actors=(ARMENIA,)), as_of="2020-11-30").incidents
    assert incident.actors == (ARMENIA,)
    assert [account.stance for account in incident.accounts][-1] == "denied"
    assert sorted(one.rule for one in incident.links) == ["same event", "told twice", "told twice"]


def test_a_denial_in_another_document_joins_what_it_denies() -> None:
    denial = Report("ministry", "2020-10-29")
    denial.shelling("we did not", where=BARDA, stance="denied", actors=(ARMENIA,), speaker=ARMENIA)
    (incident,) = record_of(told("a", actors=(ARMENIA,)), denial, as_of="2020-11-30").incidents
    assert incident.links[0].days == "day of a denial"


def test_rulings_hold_against_every_likeness() -> None:
    a, b, c = told("a", 21), told("b", 21), told("c", where=FAR, when=on("2020-10-01"))
    parted = ruling("different event", a.claims[0], b.claims[0])
    joined = ruling("same event", a.claims[0], c.claims[0])
    incidents = record_of(a, b, c, decisions=[parted, joined], as_of="2020-11-30").incidents
    groups = {frozenset(entry.claims) for entry in incidents}
    assert groups == {frozenset((a.claims[0].id, c.claims[0].id)), frozenset((b.claims[0].id,))}
    assert {one.rule for entry in incidents for one in entry.links} == {"ruled same event"}


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_the_order_of_documents_does_not_matter(order: tuple[int, ...]) -> None:
    reports = [told("a", 21), told("b", 21, where=DISTRICT), told("c", 20, affected=MARKET)]
    expected = record_of(*reports, as_of="2020-11-30")
    assert record_of(*(reports[number] for number in order), as_of="2020-11-30") == expected


def test_what_one_speaker_says_in_two_documents_is_one_utterance_of_one_origin() -> None:
    ministry = Named(name="Azerbaijan's Ministry of Defence", actor="azerbaijan.ministry-of-defence")
    a, b = told("wire", speaker=ministry), told("foreign paper", speaker=ministry)
    c = told("organisation", speaker=AZERBAIJAN)
    (incident,) = record_of(a, b, c, as_of="2020-11-30").incidents
    assert [account.echo_of for account in incident.accounts].count(None) == 2
    assert {account.origin for account in incident.accounts} == {"azerbaijan"}
