from tests.brief.composing import brief_of
from tests.brief.warfile import talks
from tests.record.reports import AZERBAIJAN, Report
from truceline.brief.marks import marks
from truceline.claims import Control, Place

KARABAKH = Place(name="Nagorno-Karabakh", lat=39.9, lon=46.8, kind="region")


def test_events_are_marked_by_their_numbers_and_the_venue_besides() -> None:
    shown = [(mark.kind, mark.label, mark.other, mark.number) for mark in marks(brief_of(talks()))]
    assert shown == [
        ("incident:Shelling/artillery/missile attack", "Barda", None, 1),
        ("incident:Shelling/artillery/missile attack", "Stepanakert", "Khankendi", 2),
        ("venue", "Geneva", None, None),
    ]


def test_a_mark_names_the_claims_that_it_rests_on() -> None:
    composed = brief_of(talks())
    assert marks(composed)[0].claims == composed.incidents[0].entry.claims


def test_a_region_is_approximate_and_a_country_is_no_place() -> None:
    report = Report("Wire")
    report.says(Control, "gains", actor=AZERBAIJAN, change="gained", where=(KARABAKH,))
    country = Place(name="Azerbaijan", lat=40.5, lon=47.5, kind="country")
    report.shelling("shells fell", where=(country,))
    (mark,) = marks(brief_of(report))
    assert mark.label == "Nagorno-Karabakh"
    assert mark.approximate


def test_a_place_without_coordinates_is_not_on_the_map() -> None:
    report = Report("Wire")
    report.shelling("shells fell", where=(Place(name="a village", kind="place"),))
    assert marks(brief_of(report)) == ()
