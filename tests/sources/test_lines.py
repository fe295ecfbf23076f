from truceline.sources.lines import paragraphs

PAGE = """The mission visited three villages on the northern bank of the river and
spoke with the heads of two of them. Four houses had been hit, and one of the
schools was closed.
The mission could not reach the bridge, because the road had been mined during
the night."""


def test_wrapped_lines_become_paragraphs() -> None:
    first, second = paragraphs([PAGE])
    assert first.startswith("The mission visited three villages on the northern bank of the river and spoke")
    assert first.endswith("was closed.")
    assert second.endswith("mined during the night.")


def test_a_paragraph_goes_on_over_a_page() -> None:
    lines = PAGE.splitlines()
    assert paragraphs(["\n".join(lines[:4]), lines[4]]) == paragraphs([PAGE])


def test_page_numbers_and_running_heads_are_left_out() -> None:
    pages = [f"Mission report {number}\n{PAGE}\n{number}" for number in range(1, 5)]
    text = " ".join(paragraphs(pages))
    assert "Mission report" not in text
    assert text.count("The mission visited") == 4
    assert not text.endswith("4")


def test_a_number_within_a_page_is_kept() -> None:
    assert "12" in paragraphs(["Killed:\n12\nWounded: 30"])


def test_broken_words_are_joined() -> None:
    assert paragraphs(["The mission counted the dam-\naged houses."]) == [
        "The mission counted the damaged houses."
    ]
    assert paragraphs(["A soft hy\u00ad\nphen."]) == ["A soft hyphen."]


def test_a_hyphen_that_belongs_to_the_word_is_kept() -> None:
    assert paragraphs(["The self-\nproclaimed council met."]) == ["The self-proclaimed council met."]
    text = "A cease-fire monitor came. Later the cease-\nfire ended."
    assert paragraphs([text]) == ["A cease-fire monitor came. Later the cease-fire ended."]
    assert paragraphs(["The years 2014-\n2016 were quiet."]) == ["The years 2014-2016 were quiet."]
    assert paragraphs(["An 18-\nyear-old from Upper-\nValley."]) == ["An 18-year-old from Upper-Valley."]


def test_no_pages_no_paragraphs() -> None:
    assert paragraphs([]) == []
    assert paragraphs(["", "\n"]) == []
