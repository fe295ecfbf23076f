import pytest

from tests.brief.withheld.texts import private, published
from tests.record.reports import Report
from truceline.brief.withheld import private_people
from truceline.brief.withheld.people import looks_personal
from truceline.brief.withheld.runs import keys
from truceline.claims import Named, Place

# Invented bearers, of many origins.
NAMES = [
    "Anna Kareva",
    "Omar al-Hadi",
    "Fatima bint Yusuf al Rashidi",
    "Nguyễn Thị Lan",
    "Li Weiwen",
    "Kim Seo-yun",
    "Jan van der Velde",
    "María José de la Peña",
    "Siobhán O’Rourke",
    "Ayşegül Yıldırımoğlu",
    "Anahit Hakobjanyan",
    "Selamawit Gebretsadik",
    "Chukwuemeka Okonjola",
    "J. T. Harrowby",
    "Zawadi wa Kamaun",
    "Þórdís Einarsdottir",
    "April Underhay",
]
FATES = [
    "Teachers Vera Muntan and {} were detained.",
    "Prisoner of war {} appeared on Russia Today.",
    "{} was killed on the road.",
    "The shelling killed {} and two others.",
    "Soldiers captured {} near the river.",
    "They held the funeral of {}.",
    "{}, 43, a teacher, saw the blast.",
    "Among the missing is {}.",
    "A prisoner identified as {} was shown on television.",
    "“We hid,” {} told reporters.",
    "Her son, {}, has not come home.",
]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("sentence", FATES)
def test_a_name_that_is_only_spoken_of_is_withheld(name: str, sentence: str) -> None:
    assert published(sentence.format(name)) == sentence.replace("Vera Muntan", "▮▮▮").format("▮▮▮")


@pytest.mark.parametrize(
    "text",
    [
        "The boy, Ruslan, hid.",
        "“We fled,” said Ruslan, a resident of the town.",
        "Ruslan and Boris Kareva were killed.",
        "Ruslan, 9, hid.",
        "A boy named Ruslan hid.",
        "In the cellar Ruslan was killed.",
        "The 9-year-old Ruslan hid.",
        "Mr Ruslan hid.",
        "Mr. Ruslan hid.",
    ],
)
def test_a_single_name_is_withheld_where_it_can_only_be_a_person_s(text: str) -> None:
    assert "Ruslan" not in published(text)


@pytest.mark.parametrize(
    "text",
    [
        "President Anna Kareva was killed.",
        "Gen. Anna Kareva spoke.",
        "Gov. Anna Kareva spoke.",
        "the foreign minister, Anna Kareva, spoke.",
        "the head of the self-declared republic, Anna Kareva, spoke.",
        "Secretary of state Anna Kareva spoke.",
        "Anna Kareva, a spokeswoman for the ministry, spoke.",
        "Anna Kareva, the region’s governor, spoke.",
        "Anna Kareva, 61, mayor of the town, spoke.",
        "the regime of Anna Kareva fell.",
        "The forces led by Anna Kareva left.",
        "The mayor, Anna Kareva, left. Kareva was injured.",
        "Prime Minister Anna Kareva met Defence Minister Boris Orlenko.",
    ],
)
def test_who_holds_an_office_stays_readable(text: str) -> None:
    assert published(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "The Security Council met on Monday.",
        "The Geneva Conventions forbid it.",
        "Under the Budapest Memorandum and the Minsk Protocol nothing changed.",
        "Ukrainian Armed Forces fired Storm Shadow missiles.",
        "Operation Swift Dawn began in January.",
        "He read “Bitter Lemons” to them.",
        "Médecins Sans Frontières, Human Rights Watch and the Red Cross agreed.",
        "They fled from New York to Buenos Aires.",
        "Shelling hit Tell Ahmarin in the north; Tell Ahmarin burned.",
        "Fears Grow For Civilians Trapped Under Ruins",
        "Others were killed. Everyone was injured.",
        "The Syrian Democratic Forces and the Houthis spoke.",
        "Kremlin-backed forces left. Ex-marine units stayed.",
        "He went to the Al Karama Hospital.",
    ],
)
def test_names_of_bodies_places_works_weapons_and_days_stay(text: str) -> None:
    assert published(text) == text


def test_a_rank_does_not_make_public_whom_something_happened_to() -> None:
    assert published("Capt. Anna Kareva said no.") == "Capt. Anna Kareva said no."
    assert published("Capt. Anna Kareva was captured.") == "Capt. ▮▮▮ was captured."
    assert "Kareva" not in published("Capt. Anna Kareva left. Later Kareva was wounded.")


def test_an_office_anywhere_in_the_documents_makes_a_name_public() -> None:
    first, second = Report("First Wire"), Report("Second Wire")
    first.comments("President Anna Kareva spoke.")
    second.comments("Anna Kareva was there, and so was Boris Orlenko.")
    found = private_people((), [first.document, second.document])
    assert set(found.names) == {keys("Boris Orlenko")}
    assert private_people((), [second.document, first.document]) == found


def test_a_place_of_the_claims_is_no_person() -> None:
    report = Report("Wire")
    place = Place(name="Hadi Qaram", lat=33.0, lon=44.0, kind="place")
    report.shelling("Hadi Qaram was shelled", where=(place,))
    assert not private_people(report.claims, [report.document]).names


def test_who_publishes_is_named() -> None:
    assert not private("", "Wire").names
    report = Report("Kareva Lines", publisher="Kareva Lines")
    report.comments("As Kareva Lines wrote before.")
    assert not private_people(report.claims, [report.document]).names


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kareva, a resident of Barda, spoke.",
        "On Monday the resident Anna Kareva spoke.",
        "Anna Kareva, resident, spoke.",
        "Anna Kareva, 43, a resident of Barda, spoke.",
    ],
)
def test_a_private_speaker_keeps_a_role(text: str) -> None:
    assert private(text, "Anna Kareva").names == {keys("Anna Kareva"): "resident"}


@pytest.mark.parametrize(
    "text",
    [
        "The president met Anna Kareva.",
        "Anna Kareva, widow of the commander, spoke.",
        "It was heard by the minister. Anna Kareva spoke.",
        "the wife of the president, Anna Kareva, spoke.",
        "Anna Kareva spoke.",
    ],
)
def test_an_office_nearby_is_not_ones_own(text: str) -> None:
    assert keys("Anna Kareva") in private(text, "Anna Kareva").names


def test_a_surname_alone_is_tied_to_the_office_before_the_full_name() -> None:
    assert not private("The president, Anna Kareva, said no. Kareva left.", "Kareva").names


def test_one_person_is_public_under_each_form_of_the_name() -> None:
    text = "President Anna Kareva spoke. Kareva left. Mrs Kareva wept."
    assert not private(text, "Anna Kareva", "Kareva").names


def test_a_speaker_whom_the_lexicon_knows_is_public() -> None:
    report = Report("Wire")
    report.shelling("said by Anna Kareva", speaker=Named(name="Anna Kareva", actor="armenia.president"))
    assert not private_people(report.claims, [report.document]).names


def test_a_relative_of_a_public_person_is_not_public() -> None:
    text = "President Anna Kareva spoke. Boris Kareva, a resident, wept."
    assert published(text) == "President Anna Kareva spoke. ▮▮▮, a resident, wept."


@pytest.mark.parametrize("name", ["Anna Kareva", "Kareva", "Omar al Hadi", "Dr Anna Kareva"])
def test_names_of_people_look_personal(name: str) -> None:
    assert looks_personal(name)


@pytest.mark.parametrize(
    "name",
    [
        "Armenia",
        "Amnesty International",
        "SOHR",
        "defence ministry",
        "residents",
        "President Kareva",
        "Free Press Network",
        "Houthis",
        "",
    ],
)
def test_names_of_states_bodies_and_offices_do_not(name: str) -> None:
    assert not looks_personal(name)
