"""Blocking: no pair that the rule may join is lost, and far ones are never looked at."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.record.reports import Report, on
from truceline.claims import Named, Place
from truceline.record.incidents.blocks import neighbours
from truceline.record.incidents.comparing import compared
from truceline.record.incidents.tellings import Telling, belonging, telling_of

BARDA = Place(name="Barda", geonames=587057, lat=40.3758, lon=47.1262, kind="place")
DISTRICT = Place(name="Barda region", geonames=587056, kind="admin")
AROUND = st.builds(
    lambda lat, lon: Place(name=f"{lat} {lon}", lat=lat, lon=lon, kind="place"),
    st.sampled_from([40.2, 40.3, 40.37, 40.5, 89.95, -89.95]),
    st.sampled_from([47.0, 47.2, 179.95, -179.95]),
)
PLACES = st.one_of(
    st.sampled_from([(), (BARDA,), (DISTRICT,), (BARDA, DISTRICT)]), AROUND.map(lambda p: (p,))
)
DAYS = st.one_of(
    st.none(), st.integers(1, 9).map(lambda d: on(f"2020-10-0{d}")), st.just(on("2020-10-03", "2020-10-05"))
)
NUMBERS = st.sampled_from([None, 3, 12, 40])


@st.composite
def tellings(draw: st.DrawFn) -> list[Telling]:
    told = []
    for number in range(draw(st.integers(2, 7))):
        report = Report(f"paper {number}", f"2020-10-0{draw(st.integers(3, 9))}")
        hit = draw(st.sampled_from([(), (Named(name="the market"),), (Named(name="a school"),)]))
        event = report.shelling("it was hit", when=draw(DAYS), where=draw(PLACES), affected=hit)
        killed, injured = draw(NUMBERS), draw(NUMBERS)
        tolls = [
            report.toll("dead", n, n, scope="incident", incident=event.id, outcome=outcome)
            for n, outcome in ((killed, "killed"), (injured, "injured"))
            if n is not None
        ]
        documents = {report.document.id: report.document}
        told.append(telling_of([event], belonging(tolls), documents))
    return told


@settings(max_examples=300)
@given(tellings())
def test_every_pair_that_can_be_compared_is_a_neighbour(told: list[Telling]) -> None:
    near = list(neighbours(told))
    assert len(near) == len(set(near))
    alike = {(a, b) for a, b in combinations(range(len(told)), 2) if compared(told[a], told[b])}
    assert alike <= set(near)


def test_far_days_and_places_are_no_neighbours() -> None:
    far = Place(name="Baku", lat=40.37, lon=49.89, kind="place")
    told = []
    for name, day, place in (("a", 1, BARDA), ("b", 6, BARDA), ("c", 1, far)):
        report = Report(name)
        event = report.shelling("hit", when=on(f"2020-10-0{day}"), where=(place,))
        told.append(telling_of([event], {}, {report.document.id: report.document}))
    assert list(neighbours(told)) == []
