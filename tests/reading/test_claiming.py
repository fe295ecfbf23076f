"""Ids that a better reading keeps, and content hashes that change with the values."""

from tests.reading.reports import PUBLISHED, claims, only
from truceline.claims import Toll, claim_id
from truceline.reading.claiming import READER

TEXT = "Rebels shelled Goma on Wednesday, killing 12 people."


def test_an_id_is_of_the_words_and_not_of_the_values() -> None:
    dated, undated = only(Toll, TEXT), only(Toll, TEXT, published=None)
    assert dated.id == undated.id
    assert dated.when != undated.when
    assert dated.content != undated.content


def test_an_id_can_be_computed_from_the_document_and_the_quote() -> None:
    toll = only(Toll, TEXT)
    assert toll.id == claim_id(toll.document, "toll", toll.quote.start, toll.quote.end, 0)


def test_claims_on_the_same_words_have_ids_of_their_own() -> None:
    text = "Eritrea and Ethiopia fought on. Over 2,000 soldiers were killed on either side."
    found = claims(Toll, text)
    assert len(found) == 2
    assert found[0].quote == found[1].quote
    assert len({claim.id for claim in found}) == 2


def test_the_same_words_in_another_document_are_another_claim() -> None:
    assert only(Toll, TEXT).id != only(Toll, TEXT + " It rained.").id


def test_a_claim_names_its_reader_with_its_model() -> None:
    assert only(Toll, TEXT, published=PUBLISHED).reader == READER
    assert READER.model is not None
