from truceline.claims import Passage
from truceline.reading.passages.headlines import mark

BODY = "Shells fell on the ford on Sunday."


def marked(text: str, title: str | None = None) -> list[tuple[str, str]]:
    """The lines of a text, all body, after their headline was looked for."""
    start, passages = 0, []
    for line in text.splitlines(keepends=True):
        passages.append(Passage(start=start, end=start + len(line.rstrip()), role="body"))
        start += len(line)
    return [(passage.role, text[passage.start : passage.end]) for passage in mark(text, passages, title)]


def test_the_first_line_is_the_headline_where_it_reads_as_one() -> None:
    assert marked(f"Shells hit the ford\n{BODY}") == [("headline", "Shells hit the ford"), ("body", BODY)]


def test_a_list_of_lines_without_sentences_has_no_headline() -> None:
    assert [role for role, _ in marked("First name\nSecond name\nThird name")] == ["body"] * 3


def test_marks_and_lost_marks_do_not_hide_a_repeated_headline() -> None:
    text = f"**Valleys armies trade fire** {BODY}"
    assert marked(text, "Valley's armies: trade fire") == [
        ("headline", "**Valleys armies trade fire**"),
        ("body", BODY),
    ]


def test_the_sites_name_is_no_part_of_the_headline() -> None:
    assert marked(f"Shells hit the ford | Valley Post\nShells hit the ford\n{BODY}")[1][0] == "headline"


def test_a_headline_within_a_paragraph_is_left_alone() -> None:
    text = f"The leaflet bore the words Shells hit the ford. {BODY}"
    assert marked(text, "Shells hit the ford") == [("body", text)]


def test_a_short_title_parts_nothing() -> None:
    text = f"Ford. {BODY}"
    assert marked(text, "Ford") == [("body", text)]
