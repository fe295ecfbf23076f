"""An explanation shows what the reader did with one sentence, and shows the same as the reader."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reports import all_claims, document
from truceline.reading.explain import Explanation, explain, position_of
from truceline.reading.explain.shapes import Field, ReadClaim, ReadSentence

TEXT = (
    "Chad’s defence ministry said that at least 12 soldiers were killed in Moundou on Thursday.\n\n"
    "Chad and Sudan agreed in Doha on Friday to exchange lists of prisoners. They signed the agreement.\n\n"
    "Shelling of the city went on overnight, killing three civilians."
)


def at(words: str, text: str = TEXT) -> Explanation:
    return explain(document(text), text.index(words))


def sentence(words: str, text: str = TEXT) -> ReadSentence:
    found = at(words, text).sentence
    assert found is not None
    return found


def read(words: str, kind: str, text: str = TEXT) -> ReadClaim:
    """The first claim of a kind in the sentence of these words."""
    found = [r for family in sentence(words, text).families for r in family.claims if r.claim.kind == kind]
    assert found, f"no {kind} in the sentence of {words!r}"
    return found[0]


def field(claim: ReadClaim, name: str) -> Field:
    return next(f for f in claim.fields if f.name == name)


def test_the_sentence_is_shown_whole_with_its_tree_and_the_role_of_its_passage() -> None:
    explanation = at("12 soldiers")
    assert explanation.passage is not None
    assert explanation.passage.role == "body"
    shown = sentence("12 soldiers")
    assert shown.quote.exact == TEXT.split("\n")[0]
    killed = next(word for word in shown.words if word.text == "killed")
    assert shown.words[killed.head].text == "said"


def test_what_the_finders_saw_is_shown_with_its_meaning() -> None:
    seen = {(m.finder, m.quote.exact): m.means for m in sentence("12 soldiers").mentions}
    assert seen["actors", "Chad’s defence ministry"].startswith("ministry: chad")
    assert seen["quantities", "at least 12"] == "12 – …, at_least"
    assert seen["dates", "on Thursday"] == "2024-05-09 – 2024-05-09"
    assert ("places", "Moundou") in seen


def test_who_says_it_is_shown_with_stance_and_full_name() -> None:
    (said,) = sentence("12 soldiers").attributions
    assert (said.speaker, said.stance) == ("Chad’s defence ministry", "stated")
    assert said.cue[0].exact == "said"


def test_a_quotation_carried_over_from_its_paragraph_is_shown_without_words_of_saying() -> None:
    text = (
        "“The road is open,” a spokesman for the Chadian army said. “Nobody was hurt in the town on Friday.”"
    )
    (carried,) = sentence("Nobody", text).attributions
    assert carried.cue == ()
    assert carried.speaker is not None
    assert "spokesman" in carried.speaker


def test_a_claim_names_its_rule_and_the_words_of_its_fields() -> None:
    families = [family for family in sentence("12 soldiers").families if family.claims]
    assert [family.rule for family in families] == ["tolls.read"]
    toll = families[0].claims[0]
    for name, words in {"low": "at least 12", "when": "on Thursday", "where": "Moundou"}.items():
        given_by = field(toll, name).words
        assert given_by is not None
        assert given_by.exact == words
        assert not field(toll, name).inferred


def test_a_value_from_outside_the_quote_is_marked_and_its_words_are_found() -> None:
    where = field(read("Shelling", "incident"), "where")
    assert where.inferred
    speakers = field(read("12 soldiers", "toll"), "speakers")
    assert speakers.inferred
    assert speakers.words is not None
    assert speakers.words.start == 0


def test_a_party_that_only_the_place_gives_is_marked_as_inferred() -> None:
    text = "Shelling of Moundou in Chad went on overnight, killing three civilians."
    victims = field(read("Shelling", "toll", text), "victims")
    assert victims.value == "chad, civilian"
    assert victims.inferred


def test_the_claims_of_every_sentence_are_those_of_the_reader() -> None:
    explained = [
        shown.claim
        for words in ("12 soldiers", "exchange lists", "signed", "Shelling")
        for family in sentence(words).families
        for shown in family.claims
    ]
    assert sorted(claim.id for claim in explained) == sorted(claim.id for claim in all_claims(TEXT))
    assert {claim.content for claim in explained} == {claim.content for claim in all_claims(TEXT)}


def test_a_claim_is_found_by_its_id() -> None:
    for claim in all_claims(TEXT):
        assert position_of(document(TEXT), claim.id) == claim.quote.start
    with pytest.raises(ValueError, match="no claim of this document"):
        position_of(document(TEXT), "0" * 20)


def test_no_sentence_is_read_in_a_comment_or_between_paragraphs() -> None:
    text = TEXT + "\n\nComments\n\nThis is so sad. I hope that they all lose, honestly."
    comment = at("I hope", text)
    assert comment.passage is not None
    assert (comment.passage.role, comment.sentence) == ("comment", None)
    between = explain(document(TEXT), TEXT.index("\n"))
    assert (between.passage, between.sentence) == (None, None)


@pytest.mark.parametrize("offset", [-1, len(TEXT)])
def test_an_offset_outside_the_text_is_refused_with_what_would_do(offset: int) -> None:
    with pytest.raises(ValueError, match=f"from 0 to {len(TEXT) - 1}"):
        explain(document(TEXT), offset)


@settings(max_examples=25, deadline=None)
@given(st.integers(min_value=0, max_value=len(TEXT) - 1))
def test_every_quote_of_an_explanation_stands_in_the_text(offset: int) -> None:
    shown = explain(document(TEXT), offset).sentence
    if shown is None:
        return
    fields = [f for family in shown.families for claim in family.claims for f in claim.fields]
    stretches = [q for a in shown.attributions for q in (*a.source, *a.cue, *a.content)]
    quotes = [
        shown.quote,
        *stretches,
        *(m.quote for m in shown.mentions),
        *(f.words for f in fields if f.words),
    ]
    assert all(TEXT[quote.start : quote.end] == quote.exact for quote in quotes)
