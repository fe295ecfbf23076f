"""The word lists that readers share: well formed, without a word in two places."""

from collections import Counter
from collections.abc import Iterable
from typing import get_args

import pytest

from truceline.claims import Act, Outcome, Stance
from truceline.lexicon import load, parse


def repeated(words: Iterable[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def test_a_subject_is_read_once() -> None:
    assert load("victims") is load("victims")


def test_a_subject_without_a_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"recipes\.yaml"):
        load("recipes")


def test_a_malformed_file_is_named_with_its_line() -> None:
    with pytest.raises(ValueError, match=r"lexicon/broken\.yaml is not valid YAML: .*line 1"):
        parse("broken.yaml", "words: [one, two")


@pytest.mark.parametrize("group", ["verbs", "nouns", "markers", "adverbs", "modals"])
def test_a_word_of_saying_has_one_stance(group: str) -> None:
    stances = load("saying")[group]
    assert set(stances) <= set(get_args(Stance))
    assert not repeated(word for words in stances.values() for word in words)


def test_a_word_of_thinking_is_none_of_saying() -> None:
    for part in ("verbs", "nouns"):
        thinking = load("thinking")[part]
        assert not repeated([*thinking, *(word for words in load("saying")[part].values() for word in words)])


def test_every_outcome_has_its_words() -> None:
    outcomes = load("outcomes")["outcomes"]
    assert set(outcomes) == set(get_args(Outcome))
    for name, words in outcomes.items():
        assert set(words) == {"done_to", "undergone", "phrases", "nouns", "people", "adjectives", "tolls"}, (
            name
        )
        assert all(phrase["of"] in {"subject", "object"} for phrase in words["phrases"]), name


def test_a_noun_for_people_has_one_status() -> None:
    victims = load("victims")
    assert not repeated(victims["military"] + victims["civilian"] + victims["unknown"])


def test_women_and_children_count_among_civilians() -> None:
    victims = load("victims")
    assert set(victims["children"] + victims["women"]) <= set(victims["civilian"])


def test_a_weapon_stands_in_one_class_and_its_act_is_of_the_record_format() -> None:
    weapons = load("weapons")
    assert not repeated(noun for weapon in weapons for noun in weapon["nouns"])
    assert {weapon["act"] for weapon in weapons} <= {None, *get_args(Act)}


def test_words_of_conflict_that_peace_has_too_are_words_of_conflict() -> None:
    lexicon = load("conflict")
    assert set(lexicon["of peace too"]) - set(lexicon["words"]) == set()
