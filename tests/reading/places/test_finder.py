"""Places in a sentence: what is one, what is none, and how it is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.places.finder import find


def names(text: str) -> list[str]:
    return [mention.name for mention in find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shells fell on the Barda region on Monday.", ["Barda region"]),
        ("The governor of Kherson province left.", ["Kherson province"]),
        ("They reached the city of Sloviansk.", ["Sloviansk"]),
        ("Fire was exchanged in eastern Ghouta.", ["eastern Ghouta"]),
        ("Snow fell in northern Ukraine and north-west Syria.", ["northern Ukraine", "north-west Syria"]),
        ("A unit held the Azovstal steel plant.", ["Azovstal steel plant"]),
        ("Power at the Zaporizhzhia Nuclear Power Plant failed.", ["Zaporizhzhia Nuclear Power Plant"]),
        ("A pontoon on the Inhulets River was lost.", ["Inhulets River"]),
        ("Boats on Lake Sevan and in the Strait of Hormuz.", ["Lake Sevan", "Strait of Hormuz"]),
        ("Residents of Tel Rifaat, al-Bab and Deir ez-Zor fled.", ["Tel Rifaat", "al-Bab", "Deir ez-Zor"]),
        ("The village of Qarzin burned.", ["Qarzin"]),
        ("A mortar struck the Wadi Hospital in Taiz.", ["Wadi Hospital", "Taiz"]),
        ("Nagorno\u2011Karabakh’s capital Stepanakert was hit.", ["Nagorno\u2011Karabakh", "Stepanakert"]),
        ("Kyiv-area towns were cut off.", ["Kyiv"]),
        ("Syrias army entered Aleppos suburbs.", ["Syria", "Aleppo"]),
        ("Fighting near Hadrut, Martuni and Talish went on.", ["Hadrut", "Martuni", "Talish"]),
        ("A bomb was left in the market of Qarzin.", ["Qarzin"]),
        ("They met at Qarzin bus station.", ["Qarzin bus station"]),
        ("4 May, Qarzin: two people were hurt.", ["Qarzin"]),
        ("Drones over Goma and Sake, North Kivu.", ["Goma", "Sake", "North Kivu"]),
        ("بدأ القصف على حلب", ["حلب"]),
        ("Бои у города Бахмут", ["Бахмут"]),
    ],
)
def test_a_place_is_named_as_written(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On Friday in March the list was read.",
        "Reading it took long. Most were Major figures. Buy Of Split Sale.",
        "Colonel Lincoln Jackson told Victoria Brandon so.",
        "President Bashar al-Assad spoke.",
        "Merkel and Santos agreed.",
        "Moscow-backed fighters and pro-Damascus media.",
        "The Geneva Conventions apply.",
        "The Taliban and Hezbollah denied it; Islamic State said nothing.",
        "A SWAT team told us; give it to Us.",
        "Syrian, Russian and Armenian officers met.",
        "An al-Qaida affiliate claimed it.",
        "Heavy shelling went on.",
        "Update: two people were hurt.",
        "",
    ],
)
def test_people_words_groups_and_peoples_are_no_places(text: str) -> None:
    assert names(text) == []


def test_a_doubtful_name_is_a_place_after_a_word_that_only_places_follow() -> None:
    assert names("Talks in Nice ended.") == ["Nice"]
    assert names("They met near Reading, England.") == ["Reading", "England"]


def test_capitals_are_read_in_headlines() -> None:
    assert names("RUSSIA SHELLS KHARKIV AND KYIV") == ["RUSSIA", "KHARKIV", "KYIV"]
    assert names("Missiles Strike Kharkiv Apartment Block") == ["Kharkiv"]


def test_several_units_share_one_word() -> None:
    found = find("Trains in the Donetsk and Luhansk regions stopped.")
    assert [(m.name, m.kind, m.geonames) for m in found] == [
        ("Donetsk", "admin", 709716),
        ("Luhansk", "admin", 702657),
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("in Armenia", "country"),
        ("in the Barda region", "admin"),
        ("in Helmand", "admin"),
        ("in Darfur", "region"),
        ("in northern Ukraine", "region"),
        ("on the Inhulets River", "region"),
        ("at the Azovstal steel plant", "place"),
        ("in Goris", "place"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [mention.kind for mention in find(text)] == [kind]


def test_a_disputed_place_comes_with_its_other_name() -> None:
    assert [mention.other for mention in find("Shells hit Stepanakert.")] == ["Khankendi"]
    assert [mention.other for mention in find("Shells hit Khankendi.")] == ["Stepanakert"]


def test_a_part_of_a_country_has_no_point() -> None:
    (mention,) = find("Villages in northern Ukraine.")
    assert (mention.country, mention.within, mention.lat, mention.geonames) == (
        "UA",
        ("Ukraine",),
        None,
        None,
    )


def test_a_building_has_the_point_of_its_town_but_not_its_id() -> None:
    (mention,) = find("Shells hit Donetsk airport.")
    assert (mention.name, mention.geonames, mention.country) == ("Donetsk airport", None, "UA")
    assert mention.lat == pytest.approx(48.0, abs=0.2)


MIXED = """in the Syria Aleppo Aleppo's northern al-Bab and Kherson province , Of Nagorno\u2011Karabakh
President Lincoln Lake river U.S. حلب Ма é ’s"""
WORDS = st.sampled_from(MIXED.split())


@given(st.lists(WORDS, max_size=20).map(" ".join) | st.text())
def test_mentions_are_exact_in_order_and_apart(text: str) -> None:
    end = 0
    for mention in find(text):
        assert text[mention.start : mention.end] == mention.name
        assert mention.name == mention.name.strip() != ""
        assert mention.start >= end
        end = mention.end


@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_the_same_sentence_gives_the_same_places(text: str) -> None:
    assert find(text) == find(text)
