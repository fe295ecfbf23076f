"""Who says it, when it was said and happened, where, in whose voice, and what of that stands elsewhere."""

import pytest

from tests.reading.reports import claims
from truceline.claims import Incident, Period, Toll, Voice


def toll(text: str) -> Toll:
    return claims(Toll, text)[-1]


def test_the_day_of_the_statement_is_not_the_day_of_the_event() -> None:
    claim = toll("Rebels shelled Kidal on Wednesday, killing 12 people, the army said on Thursday.")
    assert claim.said_on == "2024-05-09"
    assert claim.when == Period(earliest="2024-05-08", latest="2024-05-08", text="on Wednesday")


def test_a_statement_without_a_day_has_none() -> None:
    assert toll("The army said 12 people were killed in Kidal on Wednesday.").said_on is None


@pytest.mark.parametrize(
    ("text", "said_on"),
    [
        ("The army said in April that 12 people were killed in Kidal.", None),
        ("As of Thursday, the army has reported 12 people killed in Kidal.", "2024-05-09"),
        ("Since Thursday, the army has recorded 12 dead in Kidal.", None),
    ],
)
def test_only_one_day_is_the_day_of_a_statement(text: str, said_on: str | None) -> None:
    assert toll(text).said_on == said_on


def test_what_a_document_itself_counts_as_of_a_day_it_says_on_that_day() -> None:
    assert toll("As of 9 May, 412 of our servicemen have been killed.").said_on == "2024-05-09"
    assert toll("On 9 May, 12 of our servicemen were killed.").said_on is None


def test_what_was_seen_on_a_day_happened_on_it() -> None:
    claim = toll("On Thursday the mission recorded 12 dead in Kidal.")
    assert claim.said_on is None
    assert claim.when == Period(earliest="2024-05-09", latest="2024-05-09", text="On Thursday")


def test_what_is_counted_since_a_day_is_open_whoever_counts() -> None:
    text = "Since the start of the war on 2 May the clinic has recorded 12 dead in Kidal."
    assert toll(text).when == Period(earliest="2024-05-02", latest=None, text="on 2 May")


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("Twelve people were killed in Goma.", "report"),
        ("“Twelve people were killed in Goma,” the governor said.", "quotation"),
        ("Twelve people were killed in the “operation” near Goma.", "report"),
    ],
)
def test_the_voice_is_that_of_most_of_the_words(text: str, voice: Voice) -> None:
    assert toll(text).voice == voice


def test_a_field_whose_value_stands_outside_the_quote_is_inferred() -> None:
    claim = toll("The army said on Thursday that 12 people were killed in Goma on Wednesday.")
    assert claim.inferred == ("speakers",)
    assert toll("Twelve people were killed in Goma on Wednesday.").inferred == ()


def test_a_place_named_beside_the_event_is_its_place() -> None:
    (claim,) = claims(Incident, "Rebels shelled Goma on Wednesday.")
    assert [place.name for place in claim.where] == ["Goma"]


def test_without_a_day_in_the_words_there_is_none() -> None:
    assert toll("Twelve people were killed in Goma.").when is None
