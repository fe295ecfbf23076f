"""Standing facts about places, groups and wars; and what is judgement or news instead."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Background

FACTS = [
    ("Nagorno-Karabakh is a mountainous region claimed by Azerbaijan.",
     [("Nagorno-Karabakh", "is", "a mountainous region"), ("Nagorno-Karabakh", "claimed by", "Azerbaijan")]),
    ("Goma is the capital of North Kivu province.", [("Goma", "is", "the capital of North Kivu province")]),
    ("The M23 is a rebel group backed by Rwanda.",
     [("M23", "is", "a rebel group"), ("M23", "supported by", "Rwanda")]),
    ("The Houthis, who are supported by Iran, control Sanaa.", [("Houthis", "supported by", "Iran")]),
    ("The war in Sudan began on 15 April 2023.", [("war in Sudan", "began", "15 April 2023")]),
    ("Fighting broke out in Tigray in November 2020.", [("Fighting", "began", "November 2020")]),
    ("Kashmir is claimed by both India and Pakistan.",
     [("Kashmir", "claimed by", "both India and Pakistan")]),
    ("Abkhazia has been a de facto independent state since 1993.",
     [("Abkhazia", "is", "a de facto independent state"), ("Abkhazia", "since", "1993")]),
    ("Hezbollah is an ally of Iran.", [("Hezbollah", "is", "an ally of Iran")]),
    ("The National Liberation Army is known as the ELN.",
     [("National Liberation Army", "known as", "the ELN")]),
    ("Transnistria is supported by Russia.", [("Transnistria", "supported by", "Russia")]),
    ("The Sahel is the deadliest region for aid workers.",
     [("The Sahel", "is", "the deadliest region for aid workers")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "facts"), FACTS)
def test_a_standing_fact_has_its_subject_its_relation_and_its_object(
    text: str, facts: list[tuple[str, str, str]]
) -> None:
    found = {(fact.subject.name, str(fact.relation), fact.object) for fact in claims(Background, text)}
    assert found == set(facts)


@pytest.mark.parametrize(
    "text",
    [
        "The junta is a disgrace.",
        "Bakhmut is not a city of importance.",
        "The war was started by Russia.",
        "The conflict has killed thousands since 2014.",
        "Fighting broke out in the north.",
        "Goma will be the capital.",
    ],
)
def test_judgement_denial_and_news_are_no_background(text: str) -> None:
    assert claims(Background, text) == []


@pytest.mark.parametrize(
    ("text", "relation", "subject", "value"),
    [
        ("The Dorna Hills are a region of Ukraine.", "is", "Dorna Hills", "a region of Ukraine"),
        ("The Free Coast Front was founded in 2009.", "began", "Free Coast Front", "2009"),
        ("In Lviv, called Lvov by Russia, a memorial was opened.", "known as", "Lviv", "Lvov"),
        ("The province is run by a council known as the Dorna Board.",
         "known as", "council", "the Dorna Board"),
    ],
)  # fmt: skip
def test_unknown_bodies_and_regions_have_standing_facts(
    text: str, relation: str, subject: str, value: str
) -> None:
    told = [(b.relation, b.subject.name, b.object) for b in claims(Background, text)]
    assert (relation, subject, value) in told


def test_it_goes_on_with_the_subject_of_the_facts_before() -> None:
    text = "Artsakh is an enclave. Since the early 1990s it has been run by its own council."
    assert [(b.relation, b.subject.name) for b in claims(Background, text)] == [
        ("is", "Artsakh"),
        ("since", "Artsakh"),
    ]


def test_a_thing_with_a_name_is_no_background() -> None:
    assert claims(Background, "A missile known as the Lance hit a house.") == []
    assert claims(Background, "Ivan Orlov was born in 1960.") == []
