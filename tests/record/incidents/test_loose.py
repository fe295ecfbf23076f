"""A toll without an incident claim of its own belongs to the one event that it fits."""

from typing import Any

from tests.record.reports import AZERBAIJAN, Report, on, record_of, ruling
from truceline.claims import Place, Toll

BARDA = (Place(name="Barda", geonames=587057, lat=40.3758, lon=47.1262, kind="place"),)
DISTRICT = (Place(name="Barda region", geonames=587056, kind="admin"),)


def event(name: str, killed: int, **fields: Any) -> Report:
    report = Report(name)
    claim = report.shelling("hit", **{"where": BARDA, "when": on("2020-10-28"), **fields})
    report.toll("so many died", killed, killed, party="azerbaijan", scope="incident", incident=claim.id)
    return report


def loose(killed: int, **fields: Any) -> tuple[Report, Toll]:
    report = Report("bulletin")
    given = {"where": BARDA, "when": on("2020-10-28"), "party": "azerbaijan", **fields}
    return report, report.toll("dead in Barda", killed, killed, scope="incident", **given)


def test_it_joins_the_event_and_its_figures_and_says_why() -> None:
    report, toll = loose(21, where=DISTRICT)
    record = record_of(event("agency", 19, affected=(AZERBAIJAN,)), report)
    (incident,), (counted,) = record.incidents, record.tolls
    assert counted.incident == incident.id
    assert [figure.low for figure in counted.figures] == [19, 21]
    (link,) = incident.links
    assert (link.claim, link.place, link.killed) == (toll.id, "within", "close")


def test_another_day_people_or_number_is_no_home() -> None:
    for fields in ({"when": on("2020-10-27")}, {"party": "armenia"}, {"where": ()}):
        report, _ = loose(21, **fields)
        record = record_of(event("agency", 21, affected=(AZERBAIJAN,)), report)
        assert [toll.incident for toll in record.tolls].count(None) == 1
    report, _ = loose(90)
    assert len(record_of(event("agency", 9), report).tolls) == 2


def test_where_two_events_fit_it_joins_neither() -> None:
    report, _ = loose(21)
    events = (event("agency", 21), event("monitor", 20, act="Arrests"))
    assert [toll.incident for toll in record_of(*events, report).tolls].count(None) == 1


def test_a_ruling_says_which() -> None:
    report, toll = loose(21, when=None)
    home = event("agency", 21)
    apart = record_of(home, report)
    assert [toll.incident for toll in apart.tolls].count(None) == 1
    joined = record_of(home, report, decisions=[ruling("same event", toll, home.claims[0])])
    assert [toll.incident for toll in joined.tolls].count(None) == 0
