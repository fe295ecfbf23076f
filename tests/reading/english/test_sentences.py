"""Where sentences end, and what stands in quotation marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from truceline.reading.english.sentences import quotations, split, unbroken

TEXTS = st.text(alphabet="aB .!?…\"'“”‘’«»\n\tU1-", max_size=120)


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, 0, len(text))]


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    "parts",
    [
        ["It ended.", "It began again."],
        ["Did it end?", "It did!", "Nobody knew."],
        ["“It ended.”", "They left."],
        ["He said: “It ended.", "We left.”", "So they did."],
        ["Gen. Probin met Dr. Test and Mrs. Noor.", "They talked."],
        ["The U.S. envoy left.", "The talks went on."],
        ["It ended at 5 p.m. on Friday.", "They left."],
        ["They flew to the U.S.", "The talks went on."],
        ["It cost 3.5 million dollars.", "Nobody paid."],
        ["No. 5 Brigade left.", "It came back."],
        ["They said no.", "Five men left."],
        ["On Sat. 5 May they left.", "They were gone by noon."],
        ["That was where they sat.", "Nobody came."],
        ["J. K. Probin left.", "He came back."],
        ["It ended … and began again.", "They left."],
        ["It ended.", "12 men left."],
        ["MARN, May 3 —", "The army left on Monday.", "It came back."],
        ["MARN, Velland (AP) -", "Talks went on."],
        ["Marn (Reuters) -", "Talks went on."],
    ],
)
def test_sentences_end_where_they_do(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_line_break_within_a_passage_is_a_space() -> None:
    assert sentences("The talks ended\nwithout a truce. They\nleft.") == [
        "The talks ended\nwithout a truce.",
        "They\nleft.",
    ]


def test_only_the_stretch_asked_for_is_split() -> None:
    assert split("One. Two. Three.", 5, 9) == [(5, 9)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("He said “no” and “yes”.", ["no", "yes"]),
        ('He said "no" and "yes".', ["no", "yes"]),
        ("He said «no».", ["no"]),
        ("He said ‘no, it’s not ours’ and left.", ["no, it’s not ours"]),
        ("It's the army's, they said.", []),
        ("''It's ours,'' they said of the boys' boat.", ["It's ours,"]),
        ('"No,” they said.', ["No,"]),
        ("“It goes on in the next paragraph.", ["It goes on in the next paragraph."]),
        ('A 5" gun and a 6" gun.', []),
        ("“” was all.", []),
    ],
)
def test_what_stands_in_quotation_marks(text: str, inside: list[str]) -> None:
    assert quoted(text) == inside


@given(TEXTS)
def test_sentences_are_apart_in_order_and_hold_every_visible_character(text: str) -> None:
    found = split(text, 0, len(text))
    assert all(a < b for a, b in found)
    assert all(b <= c for (_, b), (c, _) in pairwise(found))
    kept = "".join("".join(text[a:b].split()) for a, b in found)
    assert kept == "".join(text.split())


@given(TEXTS)
def test_quotations_are_apart_in_order_and_within(text: str) -> None:
    found = quotations(text, 0, len(text))
    assert all(0 <= a < b <= len(text) for a, b in found)
    assert all(b < c for (_, b), (c, _) in pairwise(found))


@given(st.text(max_size=80))
def test_breaks_become_spaces_and_nothing_moves(text: str) -> None:
    assert len(unbroken(text)) == len(text)
    assert not set(unbroken(text)) & set("\n\r\t")
