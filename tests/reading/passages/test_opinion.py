import pytest

from truceline.reading.passages.opinion import own_words, weigh


def test_only_the_writers_own_words_count() -> None:
    assert own_words("He wrote: “I hate it.” Then he left.") == "He wrote: “” Then he left."
    assert own_words("She said ''never'' to https://valley.example/why?really") == 'She said "" to  '
    assert own_words("The list […] is long (...) and old") == "The list   is long   and old"


def test_cues_add_up_and_each_counts_once() -> None:
    assert weigh("Disgusting.").opinion == weigh("Disgusting, disgusting, shameful.").opinion
    assert weigh("Disgusting!").opinion > weigh("Disgusting.").opinion


def test_a_long_paragraph_needs_more_cues_than_a_short_one() -> None:
    assert (
        weigh("I hope it ends. " + "the old mill stands by the water " * 30).opinion
        < weigh("I hope it ends.").opinion
    )


@pytest.mark.parametrize(
    "words",
    [
        "The council said nothing.",
        "It ended on 3 May.",
        "It is quiet since Monday.",
        "Nine villagers were hurt.",
        "The strike hit Rivertown.",
        "Upper Valley rejects the map.",
        "We call on both to stop!",
        "I spoke with the miller.",
        "“No comment!”",
    ],
)
def test_one_cue_of_reporting_is_enough(words: str) -> None:
    assert weigh(words).reports
    assert not weigh(words).shows


@pytest.mark.parametrize("words", ["They say it was worse before.", "As I said, a farce.", "It was a farce."])
def test_hearsay_and_judgement_are_no_reporting(words: str) -> None:
    assert not weigh(words).reports
