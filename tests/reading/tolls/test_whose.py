"""Whose people a toll counts."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Toll

NAMED = [
    ("Twelve Kenyan soldiers were killed near Lamu.", "kenya"),
    ("Kenya said that 12 of its soldiers were killed near Lamu.", "kenya"),
    ("Pakistan's army said that it had killed 12 Indian soldiers.", "india"),
    ("Somali troops killed 21 al-Shabab fighters.", "al-shabaab"),
    ("Rwandan forces killed 20 M23 fighters.", "m23"),
    ("A Somali drone hit a Kenyan T-55 tank, killing the three crew members inside.", "kenya"),
    ("A Kenyan drone hit a Somali helicopter and killed its crew of three.", "somalia"),
    ("Ukraine's defence ministry said 30 Russian soldiers had surrendered.", "russia"),
    ("Kenyan forces lost 25 men near Lamu.", "kenya"),
    ("The number of dead Kenyans rose to 40.", "kenya"),
    ("The Kenyan death toll rose to 40.", "kenya"),
    ("Kenya's health ministry said 40 people had died.", "kenya"),
    ("Kenya's army fired. Somalia's army has not commented. It said 12 of its soldiers died.", "somalia"),
]


@pytest.mark.parametrize(("text", "party"), NAMED)
def test_words_give_the_party(text: str, party: str) -> None:
    assert only(Toll, text).victims.party == party


def test_people_of_no_named_party_are_of_the_place_and_marked_as_inferred() -> None:
    toll = only(Toll, "Twelve villagers were killed in Gao, in the east of Mali.")
    assert toll.victims.party == "mali"
    assert "victims.party" in toll.inferred


def test_soldiers_in_a_report_of_one_country_are_the_states_and_fighters_are_not() -> None:
    mali = "Mali is at war. "
    assert only(Toll, mali + "Twelve soldiers were killed in Gao.").victims.party == "mali"
    assert only(Toll, mali + "Twelve fighters were killed in Gao.").victims.party is None


def test_those_arrested_are_of_the_country() -> None:
    assert only(Toll, "Police in Gao, in Mali, have arrested 12 people.").victims.party == "mali"


def test_people_at_a_place_that_the_gazetteer_lacks_are_of_the_country_told_of() -> None:
    text = "Shells fell on Gao in Mali. Twelve people were killed in the village of Ambolo."
    assert only(Toll, text).victims.party == "mali"


def test_others_are_of_the_same_side_but_perhaps_no_soldiers() -> None:
    *_, hurt = claims(Toll, "Twelve Kenyan soldiers died. Five others were wounded.")
    assert (hurt.victims.party, hurt.victims.status) == ("kenya", "unknown")


@pytest.mark.parametrize(
    "text",
    [
        "Twelve soldiers were killed in Gao.",
        "Fighters took 12 villagers hostage in Gao.",
        "Twelve villagers were killed in Stepanakert.",
    ],
)
def test_soldiers_captives_and_people_of_disputed_places_are_nobodys_by_place(text: str) -> None:
    assert only(Toll, text).victims.party is None


SIDES = "Ethiopia and Eritrea fought along the border. "


def test_on_either_side_is_a_claim_for_each_party() -> None:
    tolls = claims(Toll, SIDES + "Over 2,000 soldiers died on either side, a monitor said.")
    assert [(toll.victims.party, toll.low, toll.per) for toll in tolls] == [
        ("eritrea", 2001, "each"),
        ("ethiopia", 2001, "each"),
    ]
    assert len({toll.id for toll in tolls}) == 2
    assert len({toll.quote.exact for toll in tolls}) == 1


def test_on_both_sides_is_one_claim_for_the_parties_together() -> None:
    toll = only(Toll, SIDES + "Dozens of soldiers died on both sides.")
    assert (toll.victims.party, toll.victims.parties, toll.per) == (None, ("eritrea", "ethiopia"), "together")


def test_a_death_toll_beside_either_side_is_of_both_together() -> None:
    tolls = claims(
        Toll, SIDES + "The toll may be as high as 8,000, with more than 3,000 dead on either side."
    )
    assert [(toll.low, toll.high, toll.per) for toll in tolls] == [
        (None, 8000, "together"),
        (3001, None, "each"),
        (3001, None, "each"),
    ]


def test_sides_that_nothing_names_stay_open() -> None:
    toll = only(Toll, "Over 2,000 soldiers died on either side.")
    assert (toll.low, toll.victims.party, toll.victims.parties) == (2001, None, ())


def test_others_are_like_those_told_of_before() -> None:
    first, others = claims(Toll, "Shells killed nine nurses in Bor. Five others were killed on the road.")
    assert first.victims.status == others.victims.status == "civilian"


def test_the_two_men_are_those_counted_before() -> None:
    first, again = claims(Toll, "Two Kenyan soldiers were captured. The two men were killed on Tuesday.")
    assert again.victims.party == first.victims.party == "kenya"
    assert again.victims.status == "military"


@pytest.mark.parametrize(
    ("text", "status", "party"),
    [
        ("Twelve Kenyan soldiers were killed and 30 wounded near Lamu.", "military", "kenya"),
        ("Shells killed 12 civilians and wounded another 30.", "civilian", None),
        ("Twelve Kenyan soldiers were killed and 30 civilians wounded.", "civilian", None),
        ("Twelve Kenyan soldiers were killed. In Gao, 30 were wounded.", "unknown", None),
    ],
)
def test_a_bare_number_behind_and_counts_the_same_people_on(
    text: str, status: str, party: str | None
) -> None:
    *_, wounded = claims(Toll, text)
    assert (wounded.outcome, wounded.victims.status, wounded.victims.party) == ("injured", status, party)
