"""Parties that the lexicon does not know are taken by the names that the document gives them."""

import pytest

from tests.reading.reports import claims, only
from truceline.claims import Accord, Pledge


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sarvia and Ostland signed a peace treaty on Friday.", ["Sarvia", "Ostland"]),
        ("The government of Sarvia and the Free Coast Front signed a peace treaty.",
         ["government of Sarvia", "Free Coast Front"]),
        ("The foreign ministers of Sarvia and Ostland signed a peace treaty.", ["Sarvia", "Ostland"]),
        ("An agreement between Sarvia and Ostland was announced in Vienna.", ["Sarvia", "Ostland"]),
    ],
)  # fmt: skip
def test_parties_of_an_accord_may_be_unknown(text: str, names: list[str]) -> None:
    parties = only(Accord, text).parties
    assert [party.name for party in parties] == names
    assert all(party.actor is None for party in parties)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sarvia pledged to free 40 prisoners.", "Sarvia"),
        ("The Free Coast Front promised to let aid convoys through.", "Free Coast Front"),
        ("The government of Sarvia undertook to free 40 prisoners.", "government of Sarvia"),
    ],
)
def test_an_unknown_party_may_bind_itself(text: str, name: str) -> None:
    assert [party.name for party in only(Pledge, text).by] == [name]


def test_a_short_name_takes_up_the_party_of_the_accord() -> None:
    text = (
        "The government of Sarvia and the Free Coast Front signed a peace treaty. "
        "The Front pledged to free all captives."
    )
    assert [party.name for party in only(Pledge, text).by] == ["Free Coast Front"]


def test_the_sides_are_the_unknown_pair_named_before() -> None:
    text = (
        "The presidents of Sarvia and Ostland met in Vienna. The two sides agreed to exchange all prisoners."
    )
    assert {party.name for party in only(Pledge, text).by} == {"Sarvia", "Ostland"}


def test_sides_that_nothing_names_stay_in_the_words_of_the_report() -> None:
    (pledge,) = claims(Pledge, "Both delegations agreed to exchange all prisoners.")
    assert [(party.name, party.actor) for party in pledge.by] == [("Both delegations", None)]


def test_two_towns_side_by_side_are_no_parties() -> None:
    text = "Shells fell on Lomsk and Dorovo. The two sides agreed to exchange all prisoners."
    assert {party.name for party in only(Pledge, text).by} == {"two sides"}


def test_who_brokered_an_accord_is_no_party_to_it() -> None:
    accord = only(Accord, "Sarvia and Ostland signed a peace treaty brokered by Norland.")
    assert [party.name for party in accord.parties] == ["Sarvia", "Ostland"]


def test_an_accord_named_after_a_place_does_not_bind_it() -> None:
    accord = only(Accord, "The Dorna Agreement, signed in May, has collapsed.")
    assert accord.parties == ()


def test_what_is_no_business_of_accords_is_no_pledge_of_an_unknown_name() -> None:
    assert claims(Pledge, "Norland agreed to buy 20 jets from Ostland.") == []


def test_parties_may_sign_a_statement() -> None:
    accord = only(Accord, "Sarvia and Ostland signed a joint statement in Vienna.")
    assert [party.name for party in accord.parties] == ["Sarvia", "Ostland"]
    assert claims(Accord, "Sarvia and Ostland issued a joint statement in Vienna.") == []


def test_to_refrain_from_attacks_is_a_prohibition() -> None:
    pledge = only(Pledge, "The parties undertake to refrain from attacks on schools.")
    assert (pledge.modality, pledge.topic) == ("shall_not", "civilian objects")


def test_what_will_be_done_under_an_accord_binds_its_parties() -> None:
    text = "Sarvia and Ostland signed a peace treaty. Under the treaty, all prisoners will be exchanged."
    assert [party.name for party in only(Pledge, text).by] == ["Sarvia", "Ostland"]
