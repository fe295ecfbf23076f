"""Documents to claims: exact, the same each time, and each document on its own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reports import all_claims, document
from truceline.claims import Document
from truceline.reading.english.parse import _known
from truceline.reading.reader import read, read_together

REPORTS = [
    "Chad's army said on Thursday that rebels had shelled Tine, killing 12 people.",
    "Eritrea and Ethiopia agreed on a ceasefire in Cairo. The two sides will exchange prisoners.",
    "“Thirty houses burned,” Karim Noorsky, a baker in Goma, said. “Five people were killed.”",
    "Armenia’s defence ministry reported 20 soldiers\ndead in the “operation” near Jermuk — 3 are missing.",
    "India demanded that Pakistan withdraw its troops from the village.",
]


@pytest.mark.parametrize("text", REPORTS)
def test_every_report_gives_claims(text: str) -> None:
    assert all_claims(text)


@given(st.lists(st.sampled_from([*REPORTS, "\u200f", "🙂 ", "\t", "İzmir. "]), max_size=6).map("\n\n".join))
@settings(max_examples=25, deadline=None)
def test_quotes_are_the_words_at_their_place(text: str) -> None:
    for claim in all_claims(text):
        quotes = [claim.quote, *(speaker.quote for speaker in claim.speakers)]
        assert all(text[quote.start : quote.end] == quote.exact for quote in quotes)


@settings(max_examples=10, deadline=None)
@given(st.permutations(REPORTS))
def test_a_document_is_read_the_same_among_any_others(order: list[str]) -> None:
    alone = {text: read(document(text)) for text in REPORTS}
    _known.cache_clear()  # else no sentence is parsed again
    assert {text: read(document(text)) for text in order} == alone
    together = read_together([document(text) for text in order])
    assert dict(zip(order, together, strict=True)) == alone


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(REPORTS), st.sampled_from(REPORTS))
def test_a_further_paragraph_changes_no_quote_before_it(text: str, further: str) -> None:
    before = [(claim.kind, claim.quote) for claim in all_claims(text)]
    after = [(c.kind, c.quote) for c in all_claims(f"{text}\n\n{further}") if c.quote.end <= len(text)]
    assert after == before


def test_claims_come_in_the_order_of_their_quotes() -> None:
    found = all_claims("\n\n".join(REPORTS))
    assert [claim.quote.start for claim in found] == sorted(claim.quote.start for claim in found)


def test_a_document_comes_back_with_its_passages() -> None:
    text = "\n\n".join(REPORTS)
    passages = read(document(text)).document.passages
    assert [text[p.start : p.end] for p in passages] == text.split("\n\n")


@pytest.mark.parametrize("text", ["", " \n ", "…", "“", "killed", "12", "\u0000killed 12\u0000"])
def test_odd_texts_are_read_without_complaint(text: str) -> None:
    assert isinstance(read(document(text)).document, Document)


def test_a_comment_gives_no_claim_but_commentary() -> None:
    text = f"{REPORTS[0]}\n\nComments\n\nI think they will all be killed in the end, as it should be!"
    assert {c.voice for c in all_claims(text) if c.quote.start > len(REPORTS[0])} <= {"commentary"}
