"""Who is said to hold, gain, lose, besiege or advance on ground."""

import pytest

from tests.reading.reports import DEMONYMS, claims
from truceline.claims import Control


def control_of(text: str) -> list[Control]:
    return claims(Control, text)


ONE_CLAIM = [
    ("M23 rebels have captured the town of Bunagana near the border.", "gained", "M23 rebels", "Bunagana"),
    ("The city of Wad Madani fell to the RSF in December.", "gained", "RSF", "Wad Madani"),
    ("The army retook most of Omdurman last month.", "gained", "army", "Omdurman"),
    ("The Arakan Army has seized control of Sittwe.", "gained", "Arakan Army", "Sittwe"),
    ("Khartoum was recaptured by the army on Friday.", "gained", "army", "Khartoum"),
    (
        "Syrian forces pushed back the rebels from the outskirts of Douma.",
        "gained",
        "Syrian forces",
        "Douma",
    ),
    ("The fall of Aleppo to the rebels shocked the region.", "gained", "rebels", "Aleppo"),
    ("Ukraine’s forces have made gains around Kupiansk.", "gained", "Ukraine’s forces", "Kupiansk"),
    ("Russia's capture of Bakhmut was announced in May.", "gained", "Russia", "Bakhmut"),
    ("Tigrayan forces withdrew from Lalibela on Sunday.", "lost", "Tigrayan forces", "Lalibela"),
    ("Ukrainian troops were driven out of Avdiivka in February.", "lost", "Ukrainian troops", "Avdiivka"),
    ("The withdrawal of Russian forces from Kherson took two days.", "lost", "Russian forces", "Kherson"),
    ("Kupiansk was retaken from Russian forces in September.", "lost", "Russian forces", "Kupiansk"),
    ("The army lost control of Goma in January.", "lost", "army", "Goma"),
    ("Rebels are closing in on Goma.", "advancing", "Rebels", "Goma"),
    ("Israeli tanks pushed deeper into Rafah overnight.", "advancing", "Israeli tanks", "Rafah"),
    ("RSF fighters have besieged El Fasher for months.", "besieged", "RSF fighters", "El Fasher"),
    ("Gaza City is surrounded by Israeli forces.", "besieged", "Israeli forces", "Gaza City"),
    ("The siege of Mariupol by Russian forces lasted for months.", "besieged", "Russian forces", "Mariupol"),
    ("The militants have imposed a blockade on Djibo since 2022.", "besieged", "militants", "Djibo"),
    ("Sanaa has been under Houthi control since 2014.", "holds", "Houthi", "Sanaa"),
    ("Goma is in the hands of the rebels.", "holds", "rebels", "Goma"),
    ("Flour ran out in the rebel-held town of Douma.", "holds", "rebel", "Douma"),
    ("They met in Russian‑occupied Melitopol.", "holds", "Russian", "Melitopol"),
    ("Talks were held in Bukavu, now under M23’s control.", "holds", "M23", "Bukavu"),
    ("Goma is still Congolese, the governor said.", "holds", "Congolese", "Goma"),
    ("Its soldiers pulled back from the bridge at Goma.", "lost", "soldiers", "Goma"),
    ("The army had retaken the radio building in Omdurman.", "gained", "army", "Omdurman"),
    ("The RSF has been laying siege to El Fasher for a year.", "besieged", "RSF", "El Fasher"),
    ("The RSF says it has overrun two bases at El Fasher.", "gained", "RSF", "El Fasher"),
    ("The army is still in control of the garrison of Goma.", "holds", "army", "Goma"),
    (
        "In Donetsk Oblast our troops drove the enemy out of the suburbs of Bakhmut.",
        "gained",
        "troops",
        "Bakhmut",
    ),
    ("The rebels are said to hold the hills around Goma.", "holds", "rebels", "Goma"),
    (
        "In South Kivu, M23 rebels and their allies captured Goma this morning.",
        "gained",
        "M23 rebels",
        "Goma",
    ),
    ("BUKAVU, May 3 — The army seized Goma on Monday.", "gained", "army", "Goma"),
    ("Goma has been tense since it fell to the rebels on Sunday.", "gained", "rebels", "Goma"),
    ("Goma is small. The rebels have withdrawn from it.", "lost", "rebels", "Goma"),
    ("The army said it now held three points near Goma.", "holds", "army", "Goma"),
    ("The rebels hold 70 per cent of the country.", "holds", "rebels", None),
    ("The rebels pulled back to prepared lines.", "lost", "rebels", None),
]


@pytest.mark.parametrize(("sentence", "change", "holder", "place"), ONE_CLAIM)
def test_a_claim_names_holder_and_place(sentence: str, change: str, holder: str, place: str | None) -> None:
    [claim] = control_of(sentence)
    named = claim.where[0].name if claim.where else None
    assert (claim.change, claim.actor.name, named) == (change, holder, place)


@pytest.mark.parametrize(
    "sentence",
    [
        "The army captured three soldiers.",
        "The group holds talks with the mediators.",
        "The army wants to capture Goma.",
        "The rebels failed to capture Gao.",
        "If the rebels take Goma, thousands will flee.",
        "The fighting will go on until the troops withdraw from Goma.",
        "Rebels have not surrounded Goma.",
        "The army said it had lost no position near Goma.",
        "The two armies made no headway on a truce.",
        "Army units caught fleeing rebels inside Goma.",
        "Rwanda committed itself to pulling its troops out of Goma.",
        "The city was captured in 1915.",
        "Prices fell to a record low in Goma.",
        "The ministry took control of the company.",
        "Their advance has been slow.",
    ],
)
def test_plans_failures_people_and_talks_are_no_territory(sentence: str) -> None:
    assert control_of(sentence) == []


def test_ground_described_in_passing_has_no_speaker_and_no_time_of_another_event() -> None:
    [claim] = control_of("On Friday the envoy said aid had reached the rebel-held town of Douma.")
    assert (claim.speakers, claim.when, claim.stance) == ((), None, "stated")


def test_ground_that_somebody_says_is_held_has_that_speaker() -> None:
    [claim] = control_of("The army said on Friday that its troops had captured Douma.")
    assert [speaker.name for speaker in claim.speakers] == ["army"]


def test_its_troops_are_the_speakers_where_nobody_else_has_acted() -> None:
    text = "The army said it had bombed M23 positions and that its troops still held Goma."
    [claim] = control_of(text)
    assert "army" in claim.actor.name


def test_our_control_is_the_speakers() -> None:
    [claim] = control_of("“Half of Goma is already under our control,” a spokesman for the rebels said.")
    assert "rebels" in claim.actor.name


def test_the_place_of_a_described_town_is_not_the_one_that_it_lies_near() -> None:
    [claim] = control_of("Aid reached Kidal, a town north of Gao encircled by rebel fighters.")
    assert claim.where[0].name == "Kidal"


def test_the_quote_is_the_documents_words() -> None:
    text = "The envoy said that M23 rebels had captured Goma on Friday, and the talks went on."
    [claim] = control_of(text)
    assert claim.quote.exact == "M23 rebels had captured Goma on Friday"
    assert text[claim.quote.start : claim.quote.end] == claim.quote.exact


@pytest.mark.parametrize("demonym", DEMONYMS)
@pytest.mark.parametrize(
    ("template", "change"),
    [
        ("{} forces captured Goris on Friday.", "gained"),
        ("{} troops withdrew from Goris.", "lost"),
        ("The {}-held town of Goris was quiet.", "holds"),
        ("{} forces have besieged Goris.", "besieged"),
    ],
)
def test_every_party_is_read_by_the_same_rule(demonym: str, template: str, change: str) -> None:
    [claim] = control_of(template.format(demonym))
    assert (claim.change, claim.stance) == (change, "stated")
