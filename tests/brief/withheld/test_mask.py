import re

from hypothesis import given
from hypothesis import strategies as st

from tests.brief.withheld.texts import published
from truceline.brief.withheld import Private, spans, withhold
from truceline.brief.withheld.runs import keys

KAREVA = Private({keys("Anna Kareva"): None}, frozenset({"anna", "kareva"}))


def test_a_name_is_masked_with_its_parts() -> None:
    text = "Anna Kareva fled. Kareva said that Anna was safe."
    assert published(text) == "▮▮▮ fled. ▮▮▮ said that ▮▮▮ was safe."


def test_a_first_name_goes_with_a_surname_that_is_masked() -> None:
    assert withhold("“We fled,” Vera Kareva said.", KAREVA) == "“We fled,” ▮▮▮ said."


def test_words_that_only_contain_the_name_stay() -> None:
    assert withhold("Karevas and Annapolis", KAREVA) == "Karevas and Annapolis"


def test_all_spellings_of_a_name_are_masked() -> None:
    assert withhold("Ánna Kareva’s house; ANNA KAREVA; Kareva-Lund", KAREVA) == "▮▮▮’s house; ▮▮▮; ▮▮▮"


def test_what_stands_before_a_name_stays() -> None:
    assert (
        withhold("On Friday the Ukrainian Anna Kareva left.", KAREVA) == "On Friday the Ukrainian ▮▮▮ left."
    )


def test_a_part_that_is_also_a_state_is_spared() -> None:
    text = "Ukraine was told by Israel Kareva. Israel answered."
    assert published(text) == "Ukraine was told by ▮▮▮. Israel answered."


def test_a_part_that_is_an_ordinary_word_is_spared_where_nothing_else_shows_a_person() -> None:
    assert published("Rose Kareva came. Rose petals rose.") == "▮▮▮ came. Rose petals rose."


def test_without_private_people_nothing_is_masked() -> None:
    assert withhold("Anna Kareva fled.", Private()) == "Anna Kareva fled."


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_withheld_name_never_stays(before: str, after: str) -> None:
    text = withhold(f"{before} Anna Kareva {after}", KAREVA)
    assert not re.search(r"(?<!\w)Kareva(?!\w)", text)


@given(st.text(max_size=120))
def test_a_text_keeps_everything_else(text: str) -> None:
    stretches = list(spans(text, KAREVA))
    assert stretches == sorted(stretches)
    kept = withhold(text, KAREVA).replace("▮▮▮", "")
    assert len(kept) == len(text.replace("▮▮▮", "")) - sum(end - start for start, end in stretches)
