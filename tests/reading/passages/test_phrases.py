import re

from truceline.reading.passages.phrases import pattern


def test_phrases_are_whole_words_in_any_case() -> None:
    found = pattern(["sign up to"])
    assert found.search("SIGN  UP to it")
    assert not found.search("sign up tomorrow")
    assert not found.search("resign up to")


def test_a_star_stands_for_up_to_three_words() -> None:
    found = pattern(["support * journalism"])
    assert found.search("Support journalism")
    assert found.search("support our free, independent journalism")
    assert not found.search("support for the four chairs of journalism")


def test_either_apostrophe() -> None:
    found = pattern(["don't", "I"], re.NOFLAG)
    assert found.search("we don’t")
    assert not found.search("so I’m")


def test_marks_need_no_word_boundary() -> None:
    assert pattern(["/afp", "©"]).search("Agency/AFP")
    assert not pattern(["©"]).search("no mark")
