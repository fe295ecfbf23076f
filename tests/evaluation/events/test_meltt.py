"""MELTT as in the paper: windows, taxonomies, and one match an event."""

from tests.evaluation.events import meltt
from tests.evaluation.events.generator import Case
from tests.record.reports import Report, on
from truceline.claims import Act, Place

SHELLING: Act = "Shelling/artillery/missile attack"
STRIKE: Act = "Air/drone strike"
TOWN = Place(name="Barda", geonames=587057, lat=40.3758, lon=47.1262, kind="place")
FAR = Place(name="Terter", geonames=1, lat=41.0, lon=47.1262, kind="place")


def groups(*tellings: tuple[str, int, Place, Act]) -> list[list[int]]:
    """The positions of tellings (source, day of the month, place, act) that are one event."""
    claims = [
        Report(f"{source} {number}").shelling("hit", when=on(f"2020-10-{day}"), where=(place,), act=act)
        for number, (source, day, place, act) in enumerate(tellings)
    ]
    at = {claim.id: number for number, claim in enumerate(claims)}
    sources = {claim.id: tellings[number][0] for claim, number in zip(claims, at.values(), strict=True)}
    known = Case((), tuple(claims), {}, sources)
    found = meltt.groups(known, meltt.Windows(days=1, kilometres=15))
    return sorted(sorted(at[claim] for claim in group) for group in found)


def test_near_events_of_two_sources_with_kindred_acts_match() -> None:
    assert groups(("a", 27, TOWN, SHELLING), ("b", 28, TOWN, STRIKE)) == [[0, 1]]


def test_windows_and_taxonomies_part() -> None:
    for other in (("b", 29, TOWN, SHELLING), ("b", 27, FAR, SHELLING), ("b", 27, TOWN, "Arrests")):
        assert groups(("a", 27, TOWN, SHELLING), other) == [[0], [1]]


def test_an_event_matches_one_of_another_source_and_the_best_at_that() -> None:
    assert groups(("a", 27, TOWN, SHELLING), ("b", 27, TOWN, STRIKE), ("b", 27, TOWN, SHELLING)) == [
        [0, 2],
        [1],
    ]


def test_events_of_one_source_never_match() -> None:
    assert groups(("a", 27, TOWN, SHELLING), ("a", 27, TOWN, SHELLING)) == [[0], [1]]
