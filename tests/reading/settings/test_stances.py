"""How firmly a thing is said."""

import pytest

from tests.reading.reports import all_claims, claims
from truceline.claims import Incident, Toll


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Twelve soldiers were killed in Kidal.", "stated"),
        ("The army confirmed that 12 soldiers were killed in Kidal.", "stated"),
        ("Twelve soldiers were reportedly killed in Kidal.", "alleged"),
        ("Twelve soldiers were allegedly killed in Kidal.", "alleged"),
        ("Twelve soldiers were reported killed in Kidal.", "alleged"),
        ("The army claims to have killed 12 rebels in Kidal.", "alleged"),
        ("The army accused the rebels of killing 12 civilians in Kidal.", "alleged"),
        ("Twelve soldiers may have been killed in Kidal.", "hedged"),
        ("As many as 12 soldiers could have been killed in Kidal.", "hedged"),
        ("Rebels appeared to have killed 12 soldiers in Kidal.", "hedged"),
        ("Twelve soldiers are feared dead in Kidal.", "hedged"),
        ("Twelve soldiers are believed to have been killed in Kidal.", "hedged"),
        ("The army said it suspected the rebels of killing 12 civilians.", "hedged"),
        ("The mayor warned that 12 people could be killed in Kidal.", "hedged"),
        ("Russia will hand over the bodies of 30 soldiers.", "expected"),
        ("The rebels said they would release 12 prisoners.", "expected"),
        ("The army denied that 12 soldiers had been killed in Kidal.", "denied"),
        ("The army denied having killed 12 civilians in Kidal.", "denied"),
    ],
)
def test_a_toll_is_as_firm_as_its_words(sentence: str, stance: str) -> None:
    assert [claim.stance for claim in claims(Toll, sentence)] == [stance]


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Drones struck the port of Odesa.", "stated"),
        ("Drones apparently struck the port of Odesa.", "hedged"),
        ("Drones allegedly struck the port of Odesa.", "alleged"),
        ("The army denied that drones had struck the port of Odesa.", "denied"),
        ("Rebels not only shelled the market of Goma but burned it down.", "stated"),
    ],
)
def test_an_incident_is_as_firm_as_its_words(sentence: str, stance: str) -> None:
    assert claims(Incident, sentence)[0].stance == stance


def test_a_doubt_about_one_thing_is_no_doubt_about_another() -> None:
    text = "Twelve soldiers were killed in Kidal, where rebels may still hold the airport."
    assert [claim.stance for claim in claims(Toll, text)] == ["stated"]


def test_what_is_doubted_with_whether_is_no_claim() -> None:
    assert all_claims("It is unclear whether 12 soldiers were killed in Kidal.") == ()


@pytest.mark.parametrize(
    "party", ["The Ukrainian army", "The Russian army", "The Sudanese army", "The rebels"]
)
def test_the_same_words_weigh_the_same_for_each_party(party: str) -> None:
    (claim,) = claims(Toll, f"{party} claimed that 12 soldiers were killed near the town.")
    assert claim.stance == "alleged"
