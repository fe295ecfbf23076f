"""Headlines and prose without commas, where the order of words says who was counted."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Outcome, Toll

BODY = "\n\nThe mayor of the town spoke to reporters on Monday.\n"
HEADLINES: list[tuple[str, list[tuple[Outcome, int]]]] = [
    ("Air strikes kill 10 children, 5 women in Mopti: monitor", [("killed", 10), ("killed", 5)]),
    ("Air strikes kill 10 children 5 women in Mopti monitor", [("killed", 10), ("killed", 5)]),
    ("12 killed, 30 wounded in Gao market blast", [("killed", 12), ("injured", 30)]),
    ("12 dead 30 wounded in Gao market blast", [("killed", 12), ("injured", 30)]),
    ("10 civilians killed 15 injured in rocket attacks on Kharkiv", [("killed", 10), ("injured", 15)]),
    ("23 killed over 100 injured in Peshawar blast", [("killed", 23), ("injured", 101)]),
    ("29 Malian Rebels Dead in Fighting for Key Road", [("killed", 29)]),
    ("Suicide bomber kills 9 near army base in Maiduguri", [("killed", 9)]),
    ("Suicide Attack on Wedding Kills 32 in Kabul", [("killed", 32)]),
    ("Army says 13 rebels killed, 4 captured in Darfur", [("killed", 13), ("captured", 4)]),
    ("3 UN peacekeepers killed in Central African Republic ambush", [("killed", 3)]),
    ("At least 70 killed in north of Ethiopia: monitor", [("killed", 70)]),
    ("Dozens dead after drone strike on Sagaing village", [("killed", 24)]),
    ("Russian strike kills 7, wounds 31 in Kharkiv", [("killed", 7), ("injured", 31)]),
    ("Sudan: 4 killed as drone hits market", [("killed", 4)]),
    ("Twin Bombs Kill 50, Injure Dozens in Homs Province", [("killed", 50), ("injured", 24)]),
    ("Centre of Taiz Shelled 2 Civilians Killed 7 Injured", [("killed", 2), ("injured", 7)]),
    ("Militia Kidnapped 900, Executed 18 People in Beni", [("captured", 900), ("killed", 18)]),
    ("Blast kills farmer near Goma", [("killed", 1)]),
    ("Teacher killed in Kabul blast", [("killed", 1)]),
    ("Two medics among 31 dead in shelling of Taiz", [("killed", 2), ("killed", 31)]),
]


@pytest.mark.parametrize(("headline", "tolls"), HEADLINES)
def test_a_headline_gives_its_numbers(headline: str, tolls: list[tuple[Outcome, int]]) -> None:
    assert [(toll.outcome, toll.low) for toll in claims(Toll, headline + BODY)] == tolls


BARE: list[tuple[str, list[tuple[Outcome, int]]]] = [
    ("Eight people and 12 rebels were killed in Kidal.", [("killed", 8), ("killed", 12)]),
    ("Ten children and five women were killed in Kidal.", [("killed", 10), ("killed", 5)]),
    ("Three civilians, two soldiers and a guard were killed.", [("killed", 3), ("killed", 2), ("killed", 1)]),
    ("At least 70 army and rebel fighters have been killed in Kidal.", [("killed", 70)]),
    ("The death toll rose to 410 at night rescue officials told the paper.", [("killed", 410)]),
    ("A mortar bomb killed on Friday six pupils in Taiz.", [("killed", 6)]),
    ("The shelling killed and wounded dozens of villagers.", [("killed", 24), ("injured", 24)]),
    (
        "The raid killed nine rebels and a nurse a relief group said on Monday.",
        [("killed", 9), ("killed", 1)],
    ),
    ("The raid killed nine rebels and a nurse was hurt.", [("killed", 9), ("injured", 1)]),
    ("Share 0 418 A teacher was killed when rebels shelled Taiz.", [("killed", 1)]),
    ("Share 418 The number of villagers killed in the raid has risen to 20.", [("killed", 20)]),
    ("The raid killed 12 the army said.", [("killed", 12)]),
]


@pytest.mark.parametrize(("text", "tolls"), BARE)
def test_lists_and_prose_give_each_number_once(text: str, tolls: list[tuple[Outcome, int]]) -> None:
    assert [(toll.outcome, toll.low) for toll in claims(Toll, text)] == tolls


def test_who_kills_is_not_counted_with_the_killed() -> None:
    assert [toll.low for toll in claims(Toll, "The 12 soldiers killed a shepherd near Beni.")] == [1]
    assert [toll.low for toll in claims(Toll, "Forty gunmen killed 12 villagers near Beni.")] == [12]
