import textwrap

from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.passages.paragraphs import split

FIRST = (
    "The mission visited three villages on the northern bank of the river and spoke with the heads of two."
)
SECOND = (
    "Four houses had been hit, and one of the schools was closed. The bridge could not be reached that day."
)


def paragraphs(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text))]


def test_a_line_is_a_paragraph() -> None:
    assert paragraphs(f"{FIRST}\n{SECOND}\n\n  End. \n") == [FIRST, SECOND, "End."]


def test_any_line_break_counts() -> None:
    assert paragraphs("One.\r\nTwo.\rThree.\u2028Four.") == ["One.", "Two.", "Three.", "Four."]


def test_wrapped_text_is_parted_by_blank_lines() -> None:
    wrapped = [textwrap.fill(FIRST, 40), textwrap.fill(SECOND, 40)]
    assert paragraphs("\n\n".join(wrapped)) == wrapped


def test_a_line_that_ends_early_parts_wrapped_text() -> None:
    title = "Shells near the river"
    body = textwrap.fill(f"{FIRST} {SECOND}", 50)
    assert paragraphs(f"{title}\n{body}") == [title, body]


def test_a_few_lines_alike_are_not_taken_for_wrapping() -> None:
    lines = ["The first list has forty names on it, all old.", "The second has sixty names on it, all new."]
    assert paragraphs("\n".join(lines)) == lines


def test_sentences_of_one_length_are_not_taken_for_wrapping() -> None:
    lines = ["The first list has forty names on it, all old ones."] * 6
    assert paragraphs("\n".join(lines)) == lines


def test_a_byte_order_mark_belongs_to_no_paragraph() -> None:
    assert paragraphs("\ufeffOne.\nTwo.") == ["One.", "Two."]


def test_only_the_given_stretch_is_split() -> None:
    assert split("One.\nTwo.\nThree.", 5, 9) == ((5, 9),)


@given(st.text(alphabet="ab .\n\r\t\ufeff", max_size=200))
def test_every_visible_character_stands_in_one_paragraph(text: str) -> None:
    found = split(text, 0, len(text))
    covered = {at for start, end in found for at in range(start, end)}
    assert sum(end - start for start, end in found) == len(covered)
    assert {at for at, character in enumerate(text) if character in "ab."} <= covered
    assert all(text[start] in "ab." and text[end - 1] not in " \n\r\t" for start, end in found)


def test_a_line_that_breaks_off_within_a_sentence_goes_on() -> None:
    text = "At least four civilians\nwere killed in Arvand.\nThe ministry denied it."
    assert [text[a:b] for a, b in split(text, 0, len(text))] == [
        "At least four civilians\nwere killed in Arvand.",
        "The ministry denied it.",
    ]
