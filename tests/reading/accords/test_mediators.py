"""Who helped the parties of an accord, and who is not taken for a helper."""

import pytest

from tests.reading.reports import only
from truceline.claims import Accord


@pytest.mark.parametrize(
    ("text", "mediators"),
    [
        ("Ethiopia and Eritrea struck a deal on Monday, brokered by the African Union.", ["African Union"]),
        ("Israel and Hamas reached an agreement on a truce, mediated by Qatar, Egypt and the United States.",
         ["Qatar", "Egypt", "United States"]),
        ("Armenia and Azerbaijan signed a pact after talks with envoys from France and Russia.",
         ["France", "Russia"]),
        ("Serbia and Kosovo signed a pact under the auspices of the European Union.", ["European Union"]),
        ("Saudi Arabia and Iran agreed to restore ties after talks in Beijing hosted by China.", ["China"]),
        ("India and Pakistan agreed to a truce. Saudi Arabia mediated the talks.", ["Saudi Arabia"]),
        ("Russia and Ukraine signed an accord on grain in July.", []),
    ],
)  # fmt: skip
def test_mediators_are_those_whom_the_words_of_mediating_name(text: str, mediators: list[str]) -> None:
    assert [mediator.name for mediator in only(Accord, text).mediators] == mediators


def test_a_name_joined_to_a_participle_mediates_and_is_no_party() -> None:
    accord = only(Accord, "Myanmar's military and the Arakan Army reached a China-brokered truce deal.")
    assert [mediator.name for mediator in accord.mediators] == ["China"]
    assert "china" not in {party.actor for party in accord.parties}


def test_a_mediator_told_of_in_another_paragraph_is_left_out() -> None:
    text = "India and Pakistan agreed to a truce.\n\nElsewhere, talks on grain were hosted by Turkey."
    assert only(Accord, text).mediators == ()
