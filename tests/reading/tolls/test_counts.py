"""The people that a number counts, by the order of the words behind it."""

import pytest

from tests.reading.reports import claims, document
from truceline.claims import Toll
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate
from truceline.reading.tolls.counts import people_after


def counted(text: str) -> str | None:
    """The word that the first number of the text counts."""
    (sentence,) = annotate(complete(document(f"Reporters said that {text} in the town."))).sentences
    people = people_after(sentence, sentence.quantities[0])
    return None if people is None else people.text


PEOPLE = [
    ("12 rebels", "rebels"),
    ("30 wounded Malian rebels", "rebels"),
    ("70 army and rebel fighters", "fighters"),
    ("40 of its soldiers", "soldiers"),
    ("ten children five women", "children"),
    ("at least 9 aid workers", "workers"),
    ("dozens of villagers", "villagers"),
    ("12 were killed", "12"),
]


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_the_people_are_the_first_plural_that_names_some(text: str, people: str) -> None:
    assert counted(text) == people


@pytest.mark.parametrize(
    "text", ["12 army tanks", "two rocket attacks", "15 rebel positions", "three schools"]
)
def test_things_are_no_people(text: str) -> None:
    assert counted(text) is None


@pytest.mark.parametrize("people", ["Kenyan", "American", "Frenchman"])
def test_one_of_a_nation_is_one_person(people: str) -> None:
    assert [toll.low for toll in claims(Toll, f"A third {people} missing in Goma was named.")] == [1]
