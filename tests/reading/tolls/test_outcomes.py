"""Which words tell what happened to people, and to how many of them."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Outcome, Toll

TOLD: list[tuple[str, Outcome, int]] = [
    ("A drone strike killed 12 people in Omdurman.", "killed", 12),
    ("Twelve people were killed in Omdurman.", "killed", 12),
    ("The killing of 12 people in Omdurman was condemned.", "killed", 12),
    ("The ambush near Gao left nine soldiers dead.", "killed", 9),
    ("Nine soldiers died in the ambush near Gao.", "killed", 9),
    ("Gunmen shot dead two protesters in Khartoum.", "killed", 2),
    ("Five villagers lost their lives in the shelling of Kherson.", "killed", 5),
    ("The bombing of Mekelle claimed the lives of 17 villagers.", "killed", 17),
    ("The blast in Mogadishu claimed 17 lives.", "killed", 17),
    ("Raiders hacked to death 17 farmers near Beni.", "killed", 17),
    ("Twelve people remain in hospital in Goma.", "injured", 12),
    ("He knew of 12 patients who were missing in Goma.", "missing", 12),
    ("More than 12 soldiers are being held in a stadium in Goma.", "detained", 13),
    ("Two days later 12 of them were freed.", "released", 12),
    ("Volunteers carried 12 corpses to the mosque.", "remains", 12),
    ("The army regretted the loss of 12 soldiers near Bor.", "killed", 12),
    ("Troops rescued 12 captives near Maiduguri.", "released", 12),
    ("The number of bodies found in Bucha stands at 61.", "remains", 61),
    ("Gunmen killed eight men who had fled from the south of Mali.", "killed", 8),
    ("Fighters are holding at least 12 captives in Gao.", "captured", 12),
    ("Ten fighters were martyred near Taiz, the movement said.", "killed", 10),
    ("The militia executed six captives in Kidal.", "killed", 6),
    ("There were 15 deaths in the shelling of Donetsk.", "killed", 15),
    ("The raid wounded 30 farmers near Beni.", "injured", 30),
    ("Some of the shells injured seven pupils in Poonch.", "injured", 7),
    ("Eleven people suffered injuries in Sderot.", "injured", 11),
    ("Insurgents abducted 23 students from a school in Kaduna.", "captured", 23),
    ("Forty soldiers surrendered near Bakhmut.", "captured", 40),
    ("Fighters took eight nurses hostage in Goma.", "captured", 8),
    ("Fourteen fishermen went missing off Hodeidah.", "missing", 14),
    ("Nine aid workers are missing in Tigray.", "missing", 9),
    ("Police detained 60 demonstrators in Yangon.", "detained", 60),
    ("Six aid workers were released in Mopti on Tuesday.", "released", 6),
    ("The two armies exchanged 150 prisoners.", "released", 150),
    ("The fighting displaced 4,000 villagers in Ituri.", "displaced", 4000),
    ("Around the lake 700 families and 4,100 people fled their homes.", "displaced", 4100),
    ("The bodies of 30 civilians were found in a mass grave in Izium.", "remains", 30),
    ("Rescuers pulled 15 bodies from the rubble in Aden.", "remains", 15),
    ("The two armies exchanged the remains of 16 fighters.", "remains", 16),
]


@pytest.mark.parametrize(("text", "outcome", "number"), TOLD)
def test_the_words_tell_what_happened_to_how_many(text: str, outcome: Outcome, number: int) -> None:
    assert [(toll.outcome, toll.low) for toll in claims(Toll, text)] == [(outcome, number)]


TWO: list[tuple[str, set[tuple[Outcome, int]]]] = [
    ("The blast killed 12 and wounded 30 others.", {("killed", 12), ("injured", 30)}),
    ("The raid left 12 killed and 74 others wounded.", {("killed", 12), ("injured", 74)}),
    ("The hospital reported 44 dead and 140 injured.", {("killed", 44), ("injured", 140)}),
    ("Two soldiers were captured and three wounded.", {("captured", 2), ("injured", 3)}),
    ("The attackers killed seven guards and abducted 20 more.", {("killed", 7), ("captured", 20)}),
    ("Two of the three medics missing in Darfur were captured.", {("captured", 2), ("missing", 3)}),
]


@pytest.mark.parametrize(("text", "tolls"), TWO)
def test_each_outcome_of_a_sentence_has_its_own_number(text: str, tolls: set[tuple[Outcome, int]]) -> None:
    assert {(toll.outcome, toll.low) for toll in claims(Toll, text)} == tolls


NOBODY = [
    "The court sentenced three men to death in Minsk.",
    "He faces the death penalty over the 12 posts.",
    "The army fired 20 missiles and destroyed 15 tanks.",
    "The army killed the engine of the tank 30 metres from the bridge.",
    "Three massacres were committed in the valley.",
    "The column lost 14 trucks and 3 guns.",
    "Two sides held 3 rounds of talks in Geneva.",
    "The routine returns one if it succeeds and zero otherwise.",
    "Lines that begin with a blank are executed.",
    "The government made three releases this year.",
    "The change came with no loss of time.",
    "The drug killed cells within two days.",
    "They released the Revised Edition in May.",
    "It does the work while executing tens or hundreds of times faster.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_happens_to_things_is_no_toll(text: str) -> None:
    assert claims(Toll, text) == []


def test_people_named_by_an_outcome_have_the_one_that_the_verb_tells() -> None:
    (toll,) = claims(Toll, "The militia killed 15 refugees in Maban.")
    assert (toll.outcome, toll.low) == ("killed", 15)
