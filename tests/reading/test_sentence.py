"""An article as its sentences, and the claims read so far."""

import pytest

from tests.reading.reports import document
from truceline.claims import Incident, Toll
from truceline.reading.passages.completing import complete
from truceline.reading.reader import annotate, claims_of
from truceline.reading.sentence import Article

TEXT = "Shells hit Goma on Friday, killing nine people.\n\nRebels shelled Beni. Two people died."


@pytest.fixture
def article() -> Article:
    return annotate(complete(document(TEXT)))


@pytest.mark.parametrize(("words", "number"), [("Shells", 0), ("nine", 0), ("Rebels", 1), ("died", 2)])
def test_a_sentence_is_found_by_an_offset_in_it(article: Article, words: str, number: int) -> None:
    assert article.sentence_at(TEXT.index(words)).number == number


def test_claims_are_told_by_kind_in_the_order_of_reading(article: Article) -> None:
    found = claims_of(article)
    assert article.told(Toll) == [claim for claim in article.claims if isinstance(claim, Toll)]
    assert [c.quote.start for c in article.told(Incident)] == sorted(
        c.quote.start for c in found if isinstance(c, Incident)
    )
