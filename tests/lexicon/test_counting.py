"""The words of dates, clocks and numbers: complete, without a word in two places."""

from typing import get_args
from zoneinfo import ZoneInfo

from truceline.claims import Qualifier
from truceline.lexicon import load


def test_the_calendar_is_complete() -> None:
    names = [name for group in ("months", "weekdays") for names in load("dates")[group] for name in names]
    assert (len(load("dates")["months"]), len(load("dates")["weekdays"])) == (12, 7)
    assert len(names) == len(set(names))


def test_a_cue_does_one_thing() -> None:
    cues = [cue for cues in load("dates")["cues"].values() for cue in cues]
    assert len(cues) == len(set(cues))


def test_every_clock_is_in_the_time_zone_database() -> None:
    for name in load("zones")["zones"].values():
        assert ZoneInfo(name).key == name


def test_a_qualifier_is_of_the_record_format_and_has_its_own_words() -> None:
    for group in ("qualifiers", "after"):
        qualifiers = load("quantities")[group]
        assert set(qualifiers) <= set(get_args(Qualifier))
        words = [word for words in qualifiers.values() for word in words]
        assert len(words) == len(set(words))


def test_a_vague_word_has_its_ends_in_order() -> None:
    for words, (low, high) in load("quantities")["vague"].items():
        assert high is None or low <= high, words
