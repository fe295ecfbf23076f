import hashlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.claims import Document
from truceline.sources import Given, Unreadable
from truceline.sources.text import documents

HEAD = "---\ntitle: Shells on the ford\npublished: 2031-05-04\npublisher: Valley Post\n---\n"


def read(data: bytes | str, options: Given | None = None) -> Document:
    data = data.encode() if isinstance(data, str) else data
    (document,) = documents(Path("report.txt"), data, options or Given())
    return document


def test_text_is_the_file_character_for_character() -> None:
    data = HEAD.replace("\n", "\r\n") + "Naïve – “quoted”\r\n\r\nSecond\rline\x0b end \n"
    document = read(data)
    assert document.text == data
    assert document.text_sha256 == hashlib.sha256(data.encode()).hexdigest()
    assert document.published == "2031-05-04"


def test_front_matter_is_marked_and_read() -> None:
    document = read(HEAD + "Two shells fell.")
    assert (document.title, document.published, document.publisher) == (
        "Shells on the ford",
        "2031-05-04",
        "Valley Post",
    )
    assert [(p.role, document.text[p.start : p.end]) for p in document.passages] == [
        ("boilerplate", "---\ntitle: "),
        ("headline", "Shells on the ford"),
        ("boilerplate", "\npublished: 2031-05-04\npublisher: Valley Post\n---\n"),
    ]


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("title: Ford", "Ford"),
        ('Title:   "Shells: on the ford"  ', "Shells: on the ford"),
        ("title: title", "title"),
        ("title: Mill\ntitle: Ford", "Ford"),
    ],
)
def test_the_title_is_marked_where_it_stands(lines: str, title: str) -> None:
    document = read(f"---\n{lines}\n---\nTwo shells fell.")
    (headline,) = (p for p in document.passages if p.role == "headline")
    assert document.text[headline.start : headline.end] == document.title == title
    assert headline.start == document.text.rindex(title, 0, document.text.rindex("---"))


@pytest.mark.parametrize("role", ["commentary", "accord text"])
def test_the_title_of_no_report_is_no_headline(role: str) -> None:
    document = read(f"---\ntitle: Ford\nrole: {role}\n---\nTwo shells fell.")
    assert all(p.role != "headline" for p in document.passages)


def test_id_is_the_hash_of_the_bytes() -> None:
    assert read("Two shells fell.").id == hashlib.sha256(b"Two shells fell.").hexdigest()


def test_options_win_over_front_matter() -> None:
    document = read(HEAD + "Two shells fell.", Given(published="2031-05-06"))
    assert document.published == "2031-05-06"
    assert document.publisher == "Valley Post"


def test_commentary_in_front_matter_marks_the_whole_body() -> None:
    document = read("---\nrole: commentary\n---\nI never liked it.\n")
    assert [(p.role, document.text[p.start : p.end]) for p in document.passages] == [
        ("boilerplate", "---\nrole: commentary\n---\n"),
        ("comment", "I never liked it.\n"),
    ]


def test_a_rule_at_the_head_is_not_front_matter() -> None:
    assert read("---\nShells fell on the ford.\n---\nMore followed.").passages == ()
    assert read("---\ntitle: never closed\nShells fell.").title is None


def test_values_are_words_not_objects() -> None:
    document = read('---\ntitle: "!!python/object:os.system {a: [1]}"\npublisher: yes\n---\nShells fell.')
    assert document.title == "!!python/object:os.system {a: [1]}"
    assert document.publisher == "yes"


def test_other_keys_and_their_lists_are_left_alone() -> None:
    document = read("---\ntitle: Ford\ntags:\n  - river\n- war\n# note\n\n---\nShells fell.")
    assert document.title == "Ford"


def test_byte_order_marks_are_understood_and_counted() -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        document = read((HEAD + "Shells fell on the ford.").encode(encoding))
        assert document.title == "Shells on the ford"
        assert document.text == "\ufeff" + HEAD + "Shells fell on the ford."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("Café fell".encode("cp1252"), "is not UTF-8 (byte 0xe9 at 3)"),
        ("Обстріл".encode("cp1251"), "is not UTF-8"),
        (b"Shells\x00fell", "is a binary file"),
        (b"\xff\xfeS\x00h", "is a binary file"),
        (b" \n\t\r\n", "holds no text"),
        (HEAD.encode(), "holds no text"),
        (
            b"---\npublished: 2031-02-30\n---\nShells fell.",
            "gives “2031-02-30” as published, which is no date",
        ),
        (b"---\npublished: yesterday\n---\nShells fell.", "gives “yesterday” as published"),
        (b"---\nreceived: 4 May\n---\nShells fell.", "gives “4 May” as received"),
        (b"---\nurl: javascript:alert(1)\n---\nShells fell.", "which is no web address"),
        (b"---\nrole: gossip\n---\nShells fell.", "gives “gossip” as role"),
        (b"---\ntitle: Ford\nShells fell\n---\nMore.", "has a front matter line 3 that is no field"),
        (b"---\nlanguage: uk\n---\nShells fell.", "is in another language (uk)"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line_with_file_and_cure(data: bytes, words: str) -> None:
    if data.startswith(b"\xff\xfe"):
        data = "Shells\x00fell".encode("utf-16")
    with pytest.raises(Unreadable) as caught:
        read(data)
    line = str(caught.value)
    assert line.startswith("report.txt ")
    assert words in line
    assert caught.value.cure in line
    assert line.isprintable()


@pytest.mark.parametrize(
    "option",
    [
        {"published": "30.10.2020"},
        {"published": "2020-10-30T10:00"},
        {"url": "file:///x"},
        {"language": "x y"},
    ],
)
def test_a_bad_option_is_named(option: dict[str, str]) -> None:
    (name,) = option
    with pytest.raises(Unreadable, match=f"^--{name} gives"):
        Given(**option)


def test_an_instant_with_offset_is_a_date_of_publication() -> None:
    assert Given(published="2031-05-04T18:30+04:00").published == "2031-05-04T18:30+04:00"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(Unreadable):
        assert read(data).text.encode("utf-8") in (data, data.decode("utf-16", "ignore").encode())


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_offsets_never_depend_on_line_breaks(body: str) -> None:
    try:
        document = read(HEAD + body)
    except Unreadable:
        return
    assert document.text == HEAD + body
    assert document.passages[-1].end == len(HEAD)


def test_an_accord_s_own_text_is_marked_in_front_matter() -> None:
    assert read("---\nrole: accord text\n---\nThe Parties shall hold their fire.\n").role == "accord text"
    assert read("The parties hold their fire.\n").role == "report"
