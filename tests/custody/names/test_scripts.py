"""Letters of seven scripts become symbols with sounds, and skeletons that meet across scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.names.scripts import SCRIPTS, script, script_of, skeletons
from truceline.custody.names.sounds import sounds


def symbols(part: str) -> list[str]:
    known = script(script_of(part))
    return [known.symbols[number] for number in known.read(part)]


def consonants(part: str) -> frozenset[str]:
    known = script(script_of(part))
    return frozenset(skeletons(known, known.read(part)))


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("шмидт", ["ш", "м", "и", "д", "т"]),
        ("schmidt", ["sch", "m", "i", "d", "t$"]),
        ("łódź", ["l", "o", "d", "ź"]),
        ("ռուբեն", ["ռ", "ու", "բ", "ե", "ե", "ն"]),
        ("ג'ורג'", ["ג'", "ו", "ר", "ג'"]),
    ],
)
def test_the_longest_group_of_letters_is_one_symbol(part: str, expected: list[str]) -> None:
    assert symbols(part) == expected


def test_a_mark_that_is_not_told_counts_for_nothing() -> None:
    assert symbols("ạnåhit") == symbols("anahit")


def test_a_letter_that_is_not_known_is_a_symbol_of_its_own() -> None:
    assert symbols("щꙮ")[-1] == "?"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("համբարձումյան", "гамбарцумян"),
        ("schmidt", "шмидт"),
        ("george", "جورج"),
        ("گرگوری", "gregory"),
        ("ხაჩატურიანი", "khachaturian"),
        ("θεοδωράκης", "theodorakis"),
        ("אברהם", "avraham"),
        ("məmmədov", "мамедов"),
        ("чехов", "tschechow"),
    ],
)
def test_a_name_keeps_its_consonants_across_scripts(one: str, other: str) -> None:
    assert consonants(one) & consonants(other)


@given(st.text(max_size=20))
def test_any_text_is_read_in_every_script(text: str) -> None:
    for name in SCRIPTS:
        known = script(name)
        read = known.read(text)
        assert all(0 < number < len(known.symbols) for number in read)
        assert len(skeletons(known, read)) >= 1


@pytest.mark.parametrize("name", SCRIPTS)
def test_the_readings_of_each_symbol_are_shares(name: str) -> None:
    known = script(name)
    assert known.readings.shape == (len(known.symbols), len(sounds()))
    assert known.readings.sum(axis=1) == pytest.approx(1)
