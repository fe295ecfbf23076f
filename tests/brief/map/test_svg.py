from xml.etree.ElementTree import fromstring

from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Polygon

from truceline.brief.map.svg import clean, element, number, path, words

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANY_TEXT)
def test_any_text_makes_well_formed_xml_without_markup_of_its_own(text: str) -> None:
    made = fromstring(element("text", {"class": text}, words(text)))
    assert len(made) == 0
    assert set(made.attrib) == {"class"}


def test_markup_in_a_text_stays_text() -> None:
    assert words('<script>"&') == '&lt;script&gt;"&amp;'


def test_control_characters_and_marks_of_direction_are_dropped() -> None:
    assert clean("Bar\x00da \u202e\n region") == "Barda region"


def test_numbers_have_one_decimal_and_no_negative_zero() -> None:
    assert [number(value) for value in (1.26, 2.0, -0.04, -3.5)] == ["1.3", "2", "0", "-3.5"]


def test_a_path_moves_by_tenths_of_a_pixel_and_closes_rings() -> None:
    assert (
        path(Polygon([(0, 0), (10, 0), (10, 5.25)]), "land")
        == '<path class="map-land" d="M0 0l10 0 0 5.2-10-5.2z"/>'
    )


def test_a_line_without_length_draws_nothing() -> None:
    assert path(LineString([(1, 1), (1.01, 1)]), "border") == ""
