from hypothesis import given
from hypothesis import strategies as st

from truceline.brief.map import Mark
from truceline.brief.map.frame import choose
from truceline.brief.map.sites import Site, gather
from truceline.brief.map.symbols import ORDER, SEVERAL, SIGNS

SHELLING = "incident:Shelling/artillery/missile attack"
KINDS = [kind for kind in ORDER if kind != SEVERAL]


def sites(*marks: Mark) -> list[Site]:
    return gather(marks, choose(marks, 760, 480))


def test_several_incidents_of_one_act_at_one_place_are_one_sign_with_a_count() -> None:
    (site,) = sites(*(Mark(40.4, 47.1, "Barda", kind=SHELLING, number=n) for n in (1, 2, 3)))
    ((_, _, glyph),) = site.counted
    assert (glyph.kind, glyph.marks) == (SHELLING, 3)


def test_a_place_of_talks_named_twice_is_not_counted() -> None:
    (site,) = sites(*(Mark(46.2, 6.1, "Geneva", kind="venue") for _ in range(2)))
    assert site.counted == []


def test_different_acts_at_one_place_stand_beside_each_other() -> None:
    (site,) = sites(Mark(40, 47, "Here", kind=SHELLING), Mark(40, 47, "Here", kind="incident:Arrests"))
    (left, _, _), (right, _, _) = site.glyphs
    assert left < right


def test_signs_stand_upright_where_a_neighbour_leaves_no_room_beside() -> None:
    town = [Mark(40.34, 46.91, "Town", kind=kind) for kind in KINDS[:3]]
    neighbour = Mark(40.34, 47.1, "Neighbour", kind=SHELLING)
    far = [Mark(39.3, 46.0, "South", kind=SHELLING), Mark(41.0, 48.0, "North", kind=SHELLING)]
    found = {site.marks[0].label: site for site in sites(*town, neighbour, *far)}
    assert found["Town"].upright
    assert not found["Neighbour"].box.meets(found["Town"].box)


def test_more_kinds_than_can_be_told_apart_are_one_disc_with_a_number() -> None:
    (site,) = sites(*(Mark(40, 47, "Here", kind=kind) for kind in KINDS[:6]))
    ((_, _, glyph),) = site.glyphs
    assert (glyph.kind, glyph.marks) == (SEVERAL, 6)


def test_an_act_at_a_town_and_in_its_region_is_one_sign_in_a_ring() -> None:
    town, region = (
        Mark(40, 47, "Town", kind=SHELLING),
        Mark(40, 47, "Region", kind=SHELLING, approximate=True),
    )
    ((_, _, glyph),) = sites(town, region)[0].glyphs
    assert (glyph.marks, glyph.vague) == (2, 1)


def test_what_lies_somewhere_in_a_region_is_told_so() -> None:
    (site,) = sites(Mark(40, 47, "Barda region", kind=SHELLING, approximate=True))
    assert site.told == "Barda region: Shelling, artillery or missile attack, somewhere in the region"


def test_what_is_marked_is_told_in_words() -> None:
    (site,) = sites(*(Mark(40.4, 47.1, "Barda", kind=SHELLING) for _ in range(2)))
    assert site.told == "Barda: Shelling, artillery or missile attack (2)"


def test_every_act_of_acled_has_a_sign_of_its_own() -> None:
    drawn = [(sign.path, sign.open_path) for sign in SIGNS.values()]
    assert set(ORDER) == set(SIGNS)
    assert len(set(drawn)) == len(drawn)


PLACES = st.tuples(st.floats(30, 34), st.floats(40, 45), st.sampled_from(KINDS), st.booleans())


@given(st.lists(PLACES, min_size=1, max_size=60))
def test_sites_never_overlap_and_lose_no_mark(places: list[tuple[float, float, str, bool]]) -> None:
    marks = [
        Mark(lat, lon, f"Place {i}", kind=kind, approximate=vague)
        for i, (lat, lon, kind, vague) in enumerate(places)
    ]
    frame = choose(marks, 360, 420)
    found = gather(marks, frame)
    assert not any(a.box.meets(b.box) for i, a in enumerate(found) for b in found[:i])
    shown = [mark for mark in marks if frame.holds(mark.lat, mark.lon)]
    assert sorted(m.label for site in found for m in site.marks) == sorted(m.label for m in shown)
