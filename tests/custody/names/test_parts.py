"""Whole names become parts: titles and particles aside, compounds joined, the father's name told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.custody.names.parts import MOST, Name, name_of
from truceline.custody.people import Listed


def parts(name: str) -> Name:
    return name_of(Listed(id="1", row=2, name=name))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dr. Anna-Maria LÓPEZ (retired)", ("anna", "maria", "lópez")),
        ("Ahmed bin Saleh al-Masri", ("ahmed", "saleh", "masri")),
        ("عبد الرحمن المصري", ("عبدرحمن", "مصري")),
        ("عبدالرحمن المصري", ("عبدرحمن", "مصري")),
        ("Abd al-Rahman Masri", ("abdrahman", "masri")),
        ("O’Neill, Séan", ("o’neill", "séan")),
        ("van der Berg", ("berg",)),
        ("Al", ("al",)),
        ("12 [3]", ()),
    ],
)
def test_what_says_who_it_is_is_kept(name: str, expected: tuple[str, ...]) -> None:
    assert parts(name).parts == expected


@pytest.mark.parametrize(
    ("name", "father"),
    [
        ("Саргсян Ваагн Каренович", "карен"),
        ("Սարգսյան Վահագն Կարենի", "կարեն"),
        ("Əliyev Rəşad Kərim oğlu", "kərim"),
        ("Алиева Лейла Керим кызы", "керим"),
        ("Omar bin Salim Haddad", "salim"),
        ("Ткаченко Олена Петрівна", "петр"),
    ],
)
def test_the_fathers_name_is_told_by_its_ending_or_the_word_beside_it(name: str, father: str) -> None:
    found = parts(name)
    assert found.father is not None
    assert found.parts[found.father] == father


@pytest.mark.parametrize("name", ["Ana Petrovich", "Վահան Բագրատունի Կարեն", "Maria Lopez Garcia"])
def test_a_family_name_of_that_form_is_no_fathers_name(name: str) -> None:
    assert parts(name).father is None


def test_columns_of_their_own_say_it_plainly() -> None:
    one = Listed(id="1", row=2, family_name="Саргсян", given_name="Ваагн", fathers_name="Каренович")
    assert name_of(one) == Name(("саргсян", "ваагн", "карен"), 2)


@given(st.text(max_size=60), st.none() | st.text(max_size=20))
def test_any_text_has_parts(name: str, father: str | None) -> None:
    found = name_of(Listed(id="1", row=2, name=name, fathers_name=father))
    assert len(found.parts) <= MOST
    assert found.father is None or found.father < len(found.parts)
