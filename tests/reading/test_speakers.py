"""Whose words a claim is: the nearest speaker first, named as fully as the report names them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.reports import all_claims, claims
from truceline.claims import Toll

Names = list[str]


def speakers(text: str) -> Names:
    """Who says the last toll of a text."""
    return [speaker.name for speaker in claims(Toll, text)[-1].speakers]


def actors(text: str) -> list[str | None]:
    return [speaker.actor for speaker in claims(Toll, text)[-1].speakers]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sudan's health ministry said 12 civilians were killed in El Fasher.", ["Sudan's health ministry"]),
        ("Officials said 12 people were killed in Mekelle.", ["Officials"]),
        ("Three doctors said that 12 people were killed in Mekelle.", ["Three doctors"]),
        ("According to the Red Crescent, 12 people were killed in Aden.", ["Red Crescent"]),
        ("Twelve people were killed in Aden, according to the Yemen Data Project.", ["Yemen Data Project"]),
        ("In a statement, the Ethiopian government said 12 soldiers were killed.", ["Ethiopian government"]),
        (
            "The Ethiopian government issued a statement saying that 12 soldiers were killed.",
            ["Ethiopian government"],
        ),
        ("A statement by the Houthis said 12 fighters were killed.", ["Houthis"]),
        ("A report from the Red Crescent said 12 people were killed in Aden.", ["Red Crescent"]),
        (
            "A spokesman for the Arakan Army was quoted as saying that 12 soldiers were killed.",
            ["spokesman for the Arakan Army"],
        ),
        ("“Twelve of our soldiers were killed,” said the defence minister.", ["defence minister"]),
        (
            "“Twelve of our soldiers were killed,” Defence Minister Karim Noorsky told reporters.",
            ["Defence Minister Karim Noorsky"],
        ),
        ("Rwanda's army, in a message to reporters, said 12 soldiers were killed.", ["Rwanda's army"]),
        ("The raid, residents said, killed 12 people.", ["residents"]),
        ("Twelve people were killed in Malakal, two security sources said.", ["two security sources"]),
        ("A diplomat put the number of dead in Malakal at 12.", ["diplomat"]),
        (
            "Twelve people were killed when a bomb hit a bus near Dembe, the Maredo Red Crescent said.",
            ["Maredo Red Crescent"],
        ),
    ],
)
def test_the_source_of_the_words_is_the_speaker(text: str, names: Names) -> None:
    assert speakers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed in Malakal.",
        "Twelve people were reported killed in Malakal.",
        "Twelve people were killed in Malakal, he said.",
        "Fighting said to be heavy killed 12 people in Malakal.",
        "Twelve people were killed in Malakal, according to the latest tallies.",
        "Hospital records show that 12 people were killed in Malakal.",
        "CHAOS AT THE STATION: 12 DEAD IN MALAKAL",
    ],
)
def test_where_nobody_is_named_nobody_speaks(text: str) -> None:
    assert speakers(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The governor of Goma said that the army had told him 12 civilians were killed.",
            ["army", "governor of Goma"],
        ),
        (
            "State television quoted the mayor of Aden as saying 12 people were killed.",
            ["mayor of Aden", "State television"],
        ),
        (
            "Reuters, citing hospital officials, said 12 people were killed in Aden.",
            ["hospital officials", "Reuters"],
        ),
        (
            "The ministry said that 12 soldiers were killed, the Anadolu agency reported.",
            ["ministry", "Anadolu agency"],
        ),
    ],
)
def test_of_nested_speakers_the_nearest_comes_first(text: str, names: Names) -> None:
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Officials closed the road. They said 12 people were killed.", ["Officials"]),
        ("Myanmar's army reported an ambush. It said 12 soldiers were killed.", ["Myanmar's army"]),
        ("The Congolese army fought rebels near Goma. It said 12 soldiers were killed.", ["Congolese army"]),
        (
            "Chad's defence ministry reported an ambush. The ministry said 12 soldiers were killed.",
            ["Chad's defence ministry"],
        ),
        (
            "The Syrian Observatory for Human Rights was there. The Observatory said 12 people died.",
            ["Syrian Observatory for Human Rights"],
        ),
        (
            "The Syrian Observatory for Human Rights was there. The Britain-based monitor said 12 died.",
            ["Syrian Observatory for Human Rights"],
        ),
        (
            "Amnesty International published its findings. Amnesty said 12 people were killed in Mariupol.",
            ["Amnesty International"],
        ),
        (
            "The Houthis published a communique. The communique said 12 fighters were killed.",
            ["Houthis"],
        ),
        (
            "A spokesman for the Arakan Army denied an ambush. The group said 12 soldiers were killed.",
            ["Arakan Army"],
        ),
    ],
)
def test_a_pronoun_or_a_definite_noun_takes_up_who_was_named(text: str, names: Names) -> None:
    assert speakers(text) == names


def test_we_and_i_are_nobody_outside_a_quotation() -> None:
    assert speakers("We believe that 12 people were killed in Malakal.") == []


def test_a_ministry_is_not_an_army_named_before() -> None:
    text = "Russia's army reported an ambush. The ministry said 12 soldiers were killed."
    assert speakers(text) == ["ministry"]


def test_a_plural_is_not_taken_up_by_a_singular() -> None:
    text = (
        "A spokesman for Jaish al-Islam denied it. Aid groups said that nobody came. "
        "The group said 12 soldiers were killed."
    )
    assert speakers(text) == ["Jaish al-Islam"]


@pytest.mark.parametrize("again", ["Testa said", "He said", "The president said"])
def test_a_family_name_is_completed_by_the_office_told_before(again: str) -> None:
    text = f"Syrian President Omar Testa visited Homs.\n\n{again} 12 soldiers were killed there."
    assert (speakers(text), actors(text)) == (["Syrian President Omar Testa"], ["syria.president"])


def test_the_person_whom_the_sentence_is_about_is_nearer_than_an_earlier_speaker() -> None:
    text = (
        "Igor Probin, the mayor, said the town was calm.\n\n"
        "Anton Testenko, the governor, closed the schools after he said 12 people were killed."
    )
    assert speakers(text) == ["Anton Testenko, the governor"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Health ministry: 12 killed in shelling of Aden", ["Health ministry"]),
        ("12 killed in shelling of Aden: monitor", ["monitor"]),
        ("At least 12 dead in Timbuktu attack - officials", ["officials"]),
        ("12 killed in shelling of Aden, monitor says", ["monitor"]),
        ("Gaza: 12 killed in strikes", []),
        ("Ukraine: 12 killed in shelling of Kharkiv", []),
        ("Live: 12 killed in shelling of Kharkiv", []),
    ],
)
def test_a_headline_sets_its_speaker_off_by_a_mark(text: str, names: Names) -> None:
    headline = f"{text}\n\nThe fighting in the region went on throughout the day, residents said."
    assert [s.name for s in claims(Toll, headline)[0].speakers] == names


@pytest.mark.parametrize(
    "text",
    [
        "“They came at dawn,” Karim Noorsky, a baker, said. “Twelve people were killed.”",
        "“They came at dawn,” Karim Noorsky, a baker, said.\n\n“Twelve people were killed.”",
        "“They came at dawn. Twelve people were killed,” Karim Noorsky, a baker, said.",
        "Karim Noorsky, a baker, said:\n\n“Twelve people were killed.”",
        "Karim Noorsky, a baker, said: “They came at dawn.\n\n“Twelve people were killed.”",
    ],
)
def test_a_quotation_that_goes_on_keeps_its_speaker(text: str) -> None:
    assert speakers(text) == ["Karim Noorsky, a baker"]


def test_the_reports_own_sentence_after_a_quotation_is_its_own() -> None:
    text = "“They came at dawn,” said Karim Noorsky, a baker. Twelve people were killed in the raid."
    assert speakers(text) == []


def test_a_word_in_quotation_marks_makes_no_quotation() -> None:
    text = "Karim Noorsky, a baker, saw it. Twelve people were killed in the “operation” near Aden."
    assert speakers(text) == []


@pytest.mark.parametrize("verb", ["wants to know whether", "hopes that no more than"])
def test_a_thought_gives_no_speaker(verb: str) -> None:
    found = claims(Toll, f"The mayor of Aden {verb} 12 people were killed.")
    assert all(not claim.speakers for claim in found)


def test_who_has_not_said_it_does_not_speak() -> None:
    found = claims(Toll, "The Kremlin has not said that 12 soldiers were killed.")
    assert all(not claim.speakers for claim in found)


def test_the_words_that_name_the_speaker_are_quoted_exactly() -> None:
    text = "Chad's army reported an ambush.\nIt said 12 soldiers were killed."
    quote = claims(Toll, text)[-1].speakers[0].quote
    assert (quote.exact, text[quote.start : quote.end]) == ("It", "It")


def test_a_speaker_from_outside_the_quote_is_marked_as_inferred() -> None:
    assert "speakers" in claims(Toll, "Chad's army said 12 soldiers were killed.")[0].inferred


@settings(max_examples=10, deadline=None)
@given(
    st.sampled_from(["The mayor said no.", "He left.", "“No,” it said.", "Russia denied it.", "They agreed."])
)
def test_a_further_paragraph_changes_no_earlier_speaker(further: str) -> None:
    text = "Chad's army reported an ambush. It said 12 soldiers were killed."
    before = [claim.speakers for claim in all_claims(text)]
    after = [claim.speakers for claim in all_claims(f"{text}\n\n{further}") if claim.quote.end <= len(text)]
    assert after == before


def test_the_entries_of_a_list_are_said_by_who_brings_it() -> None:
    text = (
        "The mission listed these losses:\n\n- 14 soldiers killed\n- 9 civilians wounded\n\nTwo were missing."
    )
    said = [[speaker.name for speaker in claim.speakers] for claim in claims(Toll, text)]
    assert said == [["mission"], ["mission"], []]
