"""Which bearer of a name a document means."""

from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.mentions import PlaceMention
from truceline.reading.places.bearers import settle
from truceline.reading.places.finder import find


def read(*sentences: str, countries: tuple[str, ...] = ()) -> dict[str, PlaceMention]:
    """The places of a document of these sentences, by name."""
    mentions = [mention for sentence in sentences for mention in find(sentence)]
    return {mention.name: mention for mention in settle(mentions, countries)}


def test_a_name_is_settled_by_the_countries_that_the_document_speaks_of() -> None:
    assert read("Fire hit Tripoli.", countries=("LB",))["Tripoli"].country == "LB"
    assert read("Fire hit Tripoli.", countries=("LY",))["Tripoli"].country == "LY"


def test_a_name_is_settled_by_what_follows_it() -> None:
    assert read("He flew to Tripoli, Lebanon, from Libya.")["Tripoli"].country == "LB"


def test_a_name_is_settled_by_the_region_that_the_document_names() -> None:
    places = read(
        "Fire was reported near Martuni.", "Nagorno-Karabakh is disputed by Armenia and Azerbaijan."
    )
    assert places["Martuni"].geonames == 146969
    assert read("Fire was reported near Martuni, Armenia.")["Martuni"].country == "AM"


def test_a_city_elsewhere_is_not_taken_for_a_small_namesake_in_a_country_of_the_document() -> None:
    assert read("US officials met in Geneva.", "The United States agreed.")["Geneva"].country == "CH"


def test_a_name_with_equal_bearers_stays_open() -> None:
    place = read("A truck broke down in Springfield.")["Springfield"]
    assert (place.lat, place.lon, place.geonames, place.country) == (None, None, None, None)


def test_a_small_namesake_in_a_country_that_the_document_does_not_speak_of_is_not_meant() -> None:
    assert read("Shells fell in Merkel.", "Ukraine protested.")["Merkel"].lat is None


def test_a_country_comes_before_a_unit_of_its_name() -> None:
    assert read("Talks on Georgia went on.", countries=("US",))["Georgia"].country == "GE"


def test_a_town_comes_before_the_unit_around_it_unless_the_text_says_unit() -> None:
    assert read("Trains reached Kherson.")["Kherson"].geonames == 706448
    assert read("Trains reached Kherson Oblast.")["Kherson Oblast"].geonames == 706442


def test_another_romanisation_counts_only_in_a_country_of_the_document() -> None:
    assert read("Trucks stood in Deir al-Balah.")["Deir al-Balah"].geonames is None
    assert read("Trucks stood in Deir al-Balah.", "Palestine waited.")["Deir al-Balah"].geonames == 281141


def test_a_unit_of_a_name_leads_to_the_town_that_bears_it_in_another_romanisation() -> None:
    assert read("Ships left Hodeidah.")["Hodeidah"].geonames == 79415


def test_a_part_of_a_town_has_the_point_of_the_town() -> None:
    place = read("Flour ran out in eastern Aleppo, Syria.")["eastern Aleppo"]
    assert (place.kind, place.geonames) == ("place", None)
    assert place.lat is not None


SENTENCES = st.lists(
    st.sampled_from(
        ["in Tripoli", "Syria", "in Douma", "near Martuni", "Goris, Armenia", "in northern Mali"]
    ),
    max_size=6,
)
COUNTRIES = st.lists(st.sampled_from(["SY", "LB", "AM", "AZ", "US"]), unique=True)


@given(SENTENCES, COUNTRIES)
def test_settling_again_changes_nothing_and_moves_no_mention(
    sentences: list[str], countries: list[str]
) -> None:
    mentions = [mention for sentence in sentences for mention in find(sentence)]
    settled = settle(mentions, countries)
    assert settle(settled, countries) == settled
    assert settle(mentions, countries[::-1]) == settled
    assert [(m.start, m.end, m.name) for m in settled] == [(m.start, m.end, m.name) for m in mentions]
