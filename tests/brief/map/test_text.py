import pytest

from truceline.brief.map.text import Block, Line, Run, shorten, wrap


def test_width_is_the_sum_of_helveticas_advances() -> None:
    assert Line((Run("Wi", "other"),), 10).width == pytest.approx(9.44 + 2.22)


def test_accents_take_no_room_of_their_own() -> None:
    assert Line((Run("é", ""),), 10).width == Line((Run("e", ""),), 10).width
    assert Line((Run("e\u0301", ""),), 10).width == Line((Run("e", ""),), 10).width


def test_letter_spacing_counts_for_each_letter() -> None:
    plain, spaced = Line((Run("AB", ""),), 10), Line((Run("AB", ""),), 10, 0.1)
    assert spaced.width == pytest.approx(plain.width + 2)


def test_a_line_says_how_long_it_is_so_that_another_font_keeps_to_it() -> None:
    assert 'textLength="11.7"' in Line((Run("Wi", ""),), 10).draw(0, 0)


def test_wrapped_lines_keep_to_the_width_and_lose_no_word() -> None:
    text = "Borders are a background, no evidence of who controls what"
    block = wrap(text, "", 12, 120)
    assert block.width <= 120
    assert " ".join(run.text for line in block.lines for run in line.runs) == text


def test_a_word_wider_than_the_line_is_cut_with_an_ellipsis() -> None:
    assert wrap("x" * 400, "", 12, 100).width <= 100


def test_shortened_text_ends_in_an_ellipsis_and_short_text_stays() -> None:
    assert shorten("Kherson", "name", 13, 200) == "Kherson"
    cut = shorten("A very long name of a very small place", "name", 13, 90)
    assert cut.endswith("…")
    assert Line((Run(cut, "name"),), 13).width <= 90


def test_a_block_is_as_high_as_its_lines() -> None:
    line = Line((Run("a", ""),), 10)
    assert Block((line, line)).height == pytest.approx(Block((line,)).height + 12)
