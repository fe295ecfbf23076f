"""A candidate that comes to nothing leaves a note: by which rule, about which words."""

import pytest

from tests.reading.reports import all_claims, document
from truceline.reading.explain import explain
from truceline.reading.explain.shapes import RuleNote


def notes(text: str) -> list[RuleNote]:
    """Every note on the first sentence of a text."""
    sentence = explain(document(text), 0).sentence
    assert sentence is not None
    return [*sentence.notes, *(note for family in sentence.families for note in family.notes)]


def dropped(text: str) -> set[tuple[str, str]]:
    return {(note.rule, note.words) for note in notes(text) if note.dropped}


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("If civilians are killed, talks will end.", "figures: not told as done", "killed"),
        ("The army showed dead militants.", "figures: bare plural", "militants"),
        ("The civilians were killed in Moundou.", "figures: no number", "civilians"),
        ("The court killed the plan.", "outcomes: verb", "killed"),
        ("The army will kill 40 rebels, it said.", "tolls: yet to come", "will kill 40 rebels"),
        ("Rebels could attack the town.", "incidents: no fact", "attack"),
        ("The attack was condemned.", "incidents: no fact", "attack"),
        ("The army did not shell the town of Moundou.", "incidents: stance", "shell"),
        ("The army will seize Moundou.", "territory: no fact", "seize"),
        ("Traders seized the town of Moundou.", "territory: nobody", "seized"),
        ("Chad called for an agreement.", "accords: only mentioned", "agreement"),
        ("Chad agreed to talk.", "accords: one party", "Chad agreed to talk"),
        ("Chad will open a museum.", "pledges: only to come", "open a museum"),
        ("The rebels vowed to crush the army.", "pledges: threat", "crush the army"),
        ("They will release prisoners.", "pledges: nobody bound", "release"),
        ("Chad wants a truce.", "ceasefires: no state", "truce"),
        ("If a ceasefire is signed, Sudan and Chad will talk.", "ceasefires: condition", "ceasefire"),
        ("Chad supports its team.", "positions: no weight", "supports"),
        ("The team rejected him.", "positions: nobody’s", "rejected"),
        ("Rebels had shelled homes, Chad’s army said on Monday.", "timing: no date of it", "on Monday"),
        ("Rebels had shelled homes, Chad’s army said on Monday.", "placing: no setting", "Chad"),
    ],
)
def test_a_family_says_what_it_dropped(text: str, rule: str, words: str) -> None:
    assert (rule, words) in dropped(text)


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Russian-made rockets were shown.", "actors: no actor", "Russian"),
        ("The Geneva Conventions apply.", "places: tied", "Geneva"),
        ("Georgia Smith spoke.", "places: longer name", "Georgia"),
        ("They spoke for 12 days.", "quantities: no count", "12"),
        ("They met on 31 February.", "dates: no day", "on 31 February"),
        ("The army did not say where it was.", "frames: nothing said", "say"),
    ],
)
def test_a_finder_says_what_it_passed_over(text: str, rule: str, words: str) -> None:
    assert (rule, words) in dropped(text)


def test_a_rule_says_what_it_took_words_for() -> None:
    taken = [
        (note.rule, note.words) for note in notes("Chad’s army shelled Moundou, killing three civilians.")
    ]
    assert ("incidents: event", "shelled, killing") in taken
    assert ("outcomes: verb", "killing") in taken


def test_a_note_stands_once_however_often_its_rule_looked() -> None:
    for text in ("Russian-made rockets hit 12 homes.", "If civilians are killed, talks will end."):
        assert len(notes(text)) == len(set(notes(text)))


def test_listening_changes_no_claim() -> None:
    text = "Chad’s army shelled Moundou on Thursday, killing at least three civilians, the ministry said."
    sentence = explain(document(text), 0).sentence
    assert sentence is not None
    explained = [shown.claim for family in sentence.families for shown in family.claims]
    assert sorted(explained, key=lambda claim: claim.id) == sorted(
        all_claims(text), key=lambda claim: claim.id
    )
