"""What is only said is a claim where the text speaks of an armed conflict."""

import pytest

from tests.reading.reports import all_claims, claims
from truceline.claims import Accord, Ceasefire, Control, Nondisclosure, Position

PEACE = (
    "The two firms make chairs in Orla. Each has a shop in the market street. The shops open at nine. "
    "Their chairs are made of oak. "
)
SAID = [
    "The Oak League demanded lower taxes on wood.",
    "The director declined to comment on the price.",
    "Sarvian Chairs reached a deal with Ostland Timber.",
    "The Oak League promised to let customers wait inside.",
    "Orla is a town of 9,000 known as the Chair.",
]


@pytest.mark.parametrize("said", SAID)
def test_what_is_said_where_nothing_tells_of_a_conflict_is_no_claim(said: str) -> None:
    assert all_claims(PEACE + said) == ()


@pytest.mark.parametrize("said", SAID[:3])
@pytest.mark.parametrize(
    "told",
    [
        "Rebels entered the street on Friday. ",
        "Shells hit the market on Friday, killing two people. ",
        "Peace talks broke down on Friday. ",
        "The war had reached Orla. ",
    ],
)
def test_forces_weapons_and_deeds_of_war_make_it_one(told: str, said: str) -> None:
    assert claims(Position, PEACE + told + said) or any(
        claims(kind, PEACE + told + said) for kind in (Nondisclosure, Accord)
    )


def test_a_figure_of_speech_tells_of_no_war() -> None:
    assert all_claims(PEACE + "A price war has begun. " + SAID[1]) == ()
    assert all_claims(PEACE + "It ended a war of words. " + SAID[1]) == ()


@pytest.mark.parametrize("party", ["Rwanda", "The Russian government", "Hamas", "The Security Council"])
def test_a_party_that_the_lexicon_knows_is_enough(party: str) -> None:
    (position,) = claims(Position, PEACE + f"{party} demanded a withdrawal.")
    assert position.attitude == "demands"


def test_a_name_that_nobody_knows_holds_ground_in_a_conflict_only() -> None:
    lost = "Varrel lost the province of Orla."
    assert not claims(Control, PEACE + lost)
    assert claims(Control, PEACE + "The army shelled the street. " + lost)


def test_a_text_of_a_few_sentences_gets_the_benefit_of_the_doubt() -> None:
    assert claims(Nondisclosure, SAID[1])


def test_what_a_later_paragraph_tells_changes_nothing() -> None:
    assert all_claims(PEACE + SAID[1]) == ()
    assert not claims(Nondisclosure, PEACE + SAID[1] + "\n\nThe army shelled Orla.")


def test_a_truce_of_nobody_known_needs_a_word_of_violence_more() -> None:
    truce = "Both sides agreed to a truce over the holiday."
    assert not claims(Ceasefire, PEACE + truce)
    assert claims(Ceasefire, PEACE + "There were four explosions. " + truce)
