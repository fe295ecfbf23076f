import hashlib
from itertools import pairwise
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.claims import Document, Passage
from truceline.reading.passages.completing import complete
from truceline.sources import Given
from truceline.sources.text import documents

REPORT = "Shells fell on two villages near the river on Sunday, killing four people, the ministry said."
TALKS = "The talks are to go on in Vienna, according to the mediators."


def read(text: str) -> Document:
    (document,) = documents(Path("report.txt"), text.encode(), Given())
    return complete(document)


def parts(document: Document) -> list[tuple[str, str]]:
    return [(passage.role, document.text[passage.start : passage.end]) for passage in document.passages]


def test_the_parts_of_a_report() -> None:
    lines = [
        "Shells hit two villages",
        "Rivertown, 4 May 2031",
        "",
        REPORT,
        "Read more: The ford",
        TALKS,
        "Shame on both!",
    ]
    assert parts(read("\n".join(lines))) == [
        ("headline", "Shells hit two villages"),
        ("dateline", "Rivertown, 4 May 2031"),
        ("body", REPORT),
        ("boilerplate", "Read more: The ford"),
        ("body", TALKS),
        ("comment", "Shame on both!"),
    ]


def test_front_matter_stays_boilerplate_and_offsets_count_it() -> None:
    front = "---\npublisher: Ford\n---\n"
    document = read(f"{front}{REPORT}\n")
    assert parts(document) == [("boilerplate", front), ("body", REPORT)]
    assert document.passages[1].start == len(front)


def test_the_title_in_front_matter_is_a_headline_without_the_name_of_the_site() -> None:
    document = read(f"---\ntitle: Shells hit two villages | Valley Post\n---\n{REPORT}\n")
    assert parts(document) == [
        ("boilerplate", "---\ntitle: "),
        ("headline", "Shells hit two villages"),
        ("boilerplate", "| Valley Post"),
        ("boilerplate", "\n---\n"),
        ("body", REPORT),
    ]


def test_a_title_that_the_text_repeats_is_read_once() -> None:
    text = f"---\ntitle: Shells hit two villages\n---\nShells hit two villages\n\n{REPORT}\n"
    assert [part for part in parts(read(text)) if part[0] != "boilerplate"] == [
        ("headline", "Shells hit two villages"),
        ("body", REPORT),
    ]


def test_commentary_in_front_matter_holds_for_each_paragraph() -> None:
    document = read(f"---\nrole: commentary\n---\nThe ford\n\n{REPORT}\n{TALKS}\n")
    assert [role for role, _ in parts(document)[1:]] == ["comment", "comment", "comment"]


def test_what_the_source_marked_stays() -> None:
    text = f"{REPORT}\nA burnt mill.\n{TALKS}"
    caption = Passage(start=len(REPORT) + 1, end=len(REPORT) + 14, role="caption")
    document = next(documents(Path("report.txt"), text.encode(), Given())).model_copy(
        update={"passages": (caption,)}
    )
    assert [role for role, _ in parts(complete(document))] == ["body", "caption", "body"]


def test_a_caption_between_comments_does_not_end_them() -> None:
    text = f"{REPORT}\n{TALKS}\nShame on both!\nPhoto: Valley Agency\nWhat a mess. I hope it ends."
    assert [role for role, _ in parts(read(text))] == ["body", "body", "comment", "caption", "comment"]


def test_a_first_sentence_is_no_headline() -> None:
    assert [role for role, _ in parts(read(f"{REPORT}\n{TALKS}"))] == ["body", "body"]
    assert [role for role, _ in parts(read("Two villages were hit"))] == ["body"]


def test_a_repeated_headline_is_a_headline() -> None:
    text = f"Shells hit two villages : Valley Post\n\nShells hit two villages\n{REPORT}"
    assert [role for role, _ in parts(read(text))] == ["headline", "headline", "body"]


def test_a_headline_that_runs_into_the_text_is_parted_from_it() -> None:
    text = f"---\ntitle: Shells hit two villages\n---\nSun 4 May 2031 Shells hit two villages. {REPORT}\n"
    assert [part for part in parts(read(text)) if part[0] != "boilerplate"] == [
        ("dateline", "Sun 4 May 2031"),
        ("headline", "Shells hit two villages."),
        ("body", REPORT),
    ]


def test_a_sentence_that_begins_like_the_headline_stays_whole() -> None:
    for rest in ("as night fell, the ministry said.", "Sunday, the ministry said."):
        text = f"---\ntitle: Shells hit two villages\n---\nShells hit two villages {rest}\n"
        assert [role for role, _ in parts(read(text))[1:]] == ["headline", "boilerplate", "body"]


def document_of(text: str, marks: list[tuple[int, int]]) -> Document:
    cuts = sorted({min(at, len(text)) for pair in marks for at in pair})
    passages = tuple(
        Passage(start=a, end=b, role="comment") for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    )
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Document(id=sha, sha256=sha, text_sha256=sha, extractor="test", text=text, passages=passages)


LINES = st.sampled_from(
    ["Opinion", "Comments", REPORT, TALKS, "Shame!", "Reply", "Read more", "Photo: x", "", " "]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(LINES | st.text(max_size=20), max_size=12).map("\n".join),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), max_size=2),
)
def test_passages_are_in_order_apart_and_hold_every_visible_character(
    text: str, marks: list[tuple[int, int]]
) -> None:
    passages = complete(document_of(text, marks)).passages
    assert all(before.end <= after.start for before, after in pairwise(passages))
    assert all(passage.start < passage.end for passage in passages)
    covered = {at for passage in passages for at in range(passage.start, passage.end)}
    assert all(at in covered for at, character in enumerate(text) if character.isalnum())


@settings(max_examples=50, deadline=None)
@given(st.lists(LINES, max_size=12).map("\n".join))
def test_a_line_break_more_changes_no_part(text: str) -> None:
    once = [(p.role, text[p.start : p.end]) for p in complete(document_of(text, [])).passages]
    spaced = text.replace("\n", "\r\n\r\n")
    twice = [(p.role, spaced[p.start : p.end]) for p in complete(document_of(spaced, [])).passages]
    assert once == twice
