"""Blocking: no pair that the rule may join is lost, and far ones are never looked at."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.record.reports import Report, on
from truceline.claims import Named, Place
from truceline.record.incidents.blocks import Blocks
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


def found(told: list[Telling]) -> set[tuple[int, int]]:
    """The pairs that a telling finds among those before it."""
    blocks = Blocks()
    pairs = set()
    for number, telling in enumerate(told):
        pairs |= {(told.index(other), number) for other in blocks.near(telling)}
        blocks.add(telling)
    return pairs


@settings(max_examples=300)
@given(tellings())
def test_every_pair_that_can_be_compared_is_found_whichever_comes_first(told: list[Telling]) -> None:
    pairs = combinations(range(len(told)), 2)
    alike = {(a, b) for a, b in pairs if compared(told[a], told[b])}
    assert alike <= found(told)
    last = len(told) - 1
    assert {(a, b) for a, b in found(told)} == {(last - b, last - a) for a, b in found(told[::-1])}


@given(tellings())
def test_two_tellings_are_as_alike_either_way(told: list[Telling]) -> None:
    assert all(compared(a, b) == compared(b, a) for a, b in combinations(told, 2))


@given(tellings())
def test_what_is_taken_away_is_found_no_more(told: list[Telling]) -> None:
    blocks = Blocks()
    for telling in told:
        blocks.add(telling)
    for telling in told[1:]:
        blocks.remove(telling)
    assert blocks.near(told[0]) <= {told[0]}
    assert all(blocks.near(telling) <= {told[0]} for telling in told)


def test_far_days_and_places_are_not_looked_at() -> None:
    far = Place(name="Baku", lat=40.37, lon=49.89, kind="place")
    told = []
    for name, day, place in (("a", 1, BARDA), ("b", 6, BARDA), ("c", 1, far)):
        report = Report(name)
        event = report.shelling("hit", when=on(f"2020-10-0{day}"), where=(place,))
        told.append(telling_of([event], {}, {report.document.id: report.document}))
    assert found(told) == set()
