"""Which of a sentence's places is that of an event, the most specific first."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Incident


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Shells hit the Saltivka district of the city of Kharkiv.", "Saltivka district"),
        ("Shells hit Sake in North Kivu.", "Sake"),
        ("Shells hit Ituri, north of Goma.", "Ituri"),
        ("In Ituri, shells hit a bus that was coming from the town of Bunia.", "Bunia"),
        ("Aleppo: Shells hit a market in Azaz.", "Azaz"),
        ("Shells hit Sake, about 20 km from the provincial capital Goma.", "Sake"),
    ],
)
def test_where_it_lies_is_not_where_it_happened(text: str, first: str) -> None:
    (claim,) = claims(Incident, text)
    assert claim.where[0].name == first
