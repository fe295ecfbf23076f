"""What a phrase refers back to: the sides, pronouns, "its forces", "the city"."""

import pytest

from tests.reading.reports import document
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import antecedent, named, party, sides, taken_up_place


def read(text: str) -> tuple[Article, Sentence]:
    """The article and its last sentence."""
    article = annotate(complete(document(text)))
    return article, article.sentences[-1]


@pytest.mark.parametrize(
    ("text", "word", "actor"),
    [
        ("Ethiopian forces left the town.", "forces", "ethiopia.armed-forces"),
        ("Eritrea sent tanks. It denied that.", "It", "eritrea"),
        ("Eritrea sent tanks to the border. Its forces crossed it.", "forces", "eritrea"),
    ],
)
def test_whom_a_word_means(text: str, word: str, actor: str) -> None:
    article, sentence = read(text)
    token = next(t for t in sentence.doc if t.text == word)
    found = named(article, sentence, token)
    assert found is not None
    assert found.actor == actor


def test_nobody_is_meant_where_nobody_was_named() -> None:
    article, sentence = read("It was quiet.")
    assert named(article, sentence, sentence.doc[0]) is None
    assert antecedent(article, sentence, sentence.doc[0]) is None


def test_the_party_of_its_soldiers_is_the_one_named_before() -> None:
    article, sentence = read("Eritrea reported a clash. Its soldiers came back.")
    soldiers = next(t for t in sentence.doc if t.text == "soldiers")
    assert party(article, sentence, soldiers) == "eritrea"


def test_the_subject_is_taken_up_before_others() -> None:
    article, sentence = read("Eritrea accused Ethiopia of an attack. It closed the border.")
    found = antecedent(article, sentence, sentence.doc[0])
    assert found is not None
    assert found.actor == "eritrea"


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Eritrea and Ethiopia met in Cairo. The two sides agreed.", {"eritrea", "ethiopia"}),
        ("Ethiopia and Eritrea met in Cairo. The two sides agreed.", {"eritrea", "ethiopia"}),
        ("India fired first. Pakistan fired back. Both sides agreed to talk.", {"india", "pakistan"}),
        (
            "India and Pakistan met. A deal brokered by Qatar and Egypt gives both sides a week.",
            {"india", "pakistan"},
        ),
        ("India and Pakistan met. Qatar and Egypt, the mediators, told both sides.", {"india", "pakistan"}),
        ("The two sides agreed.", set()),
    ],
)
def test_the_two_sides_are_those_named_side_by_side(text: str, actors: set[str]) -> None:
    article, sentence = read(text)
    assert {side.actor for side in sides(article, sentence)} == actors


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Shells fell on Goma. The city was quiet later.", "city", "Goma"),
        ("Shells fell in Darfur. The region was quiet later.", "region", "Darfur"),
        ("Shells fell on Goma. Nobody was hurt there.", "there", "Goma"),
        ("Shells fell on Nyala, the capital of South Darfur. Nobody was hurt there.", "there", "Nyala"),
    ],
)
def test_a_place_is_taken_up_by_its_kind(text: str, noun: str, name: str) -> None:
    article, sentence = read(text)
    token = next(t for t in sentence.doc if t.text == noun)
    found = taken_up_place(article, sentence, token)
    assert found is not None
    assert found.name == name


def test_a_city_is_not_taken_up_by_a_region() -> None:
    article, sentence = read("Shells fell in Darfur. A city was quiet.")
    city = next(t for t in sentence.doc if t.text == "city")
    assert taken_up_place(article, sentence, city) is None


def test_a_place_that_was_called_so_goes_before_a_nearer_one() -> None:
    article, sentence = read("Shells hit the town of Sake. They came from Goma. Nurses fled the town.")
    token = next(t for t in sentence.doc if t.text == "town")
    found = taken_up_place(article, sentence, token)
    assert found is not None
    assert found.name == "Sake"
