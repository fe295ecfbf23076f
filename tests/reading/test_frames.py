"""Sources, words of saying and contents in one sentence."""

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from truceline.reading import frames
from truceline.reading.english.parse import parse
from truceline.reading.english.sentences import quotations
from truceline.reading.sentence import Frame


@dataclass(frozen=True)
class Found:
    """A frame in words."""

    source: str
    cue: str
    content: str
    stance: str
    said: bool


def find(sentence: str) -> list[Found]:
    (tree,) = parse([sentence])
    quoted = tuple(quotations(sentence, 0, len(sentence)))
    return [_in_words(sentence, frame) for frame in frames.find(tree, quoted)]


def _in_words(sentence: str, frame: Frame) -> Found:
    source, cue, content = (
        " … ".join(sentence[a:b] for a, b in stretches)
        for stretches in (frame.source, frame.cue, frame.content)
    )
    return Found(source, cue, content, frame.stance, frame.said)


def said(sentence: str) -> list[Found]:
    return [found for found in find(sentence) if found.said]


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The army said the bridge was hit.", "The army", "the bridge was hit"),
        ("The bridge was hit, the army said.", "the army", "The bridge was hit"),
        ("The bridge, the army said, was hit.", "the army", "The bridge … was hit"),
        ("“The bridge was hit,” said the army.", "the army", "The bridge was hit"),
        ("“The bridge was hit,” said Igor Probin, a mayor.", "Igor Probin, a mayor", "The bridge was hit"),
        ("The mayor told reporters that the bridge was hit.", "The mayor", "that the bridge was hit"),
        ("The bridge was hit, according to the mayor of Goma.", "the mayor of Goma", "The bridge was hit"),
        (
            "The raid has killed 40 people and displaced 900, according to the mayor.",
            "the mayor",
            "The raid has killed 40 people and displaced 900",
        ),
        ("Citing the mayor, the paper said the bridge was hit.", "the mayor", "the bridge was hit"),
        ("The mayor, who said the bridge was hit, left.", "The mayor, who", "the bridge was hit"),
        ("The mayor left, saying that the bridge was hit.", "The mayor", "that the bridge was hit"),
        ("The mayor was quoted as saying the bridge was hit.", "The mayor", "the bridge was hit"),
        (
            "The army accused the rebels of shelling the bridge.",
            "The army",
            "the rebels of shelling the bridge",
        ),
        ("The rebels claimed to have taken the bridge.", "The rebels", "to have taken the bridge"),
        ("The army reported 12 deaths.", "The army", "12 deaths"),
        ("The army's claim that the bridge was hit was denied.", "The army", "that the bridge was hit"),
        (
            "A mayor put the number of wounded at 12.",
            "A mayor",
            "the number of wounded at 12",
        ),
        (
            "A bridge was hit near Aden, the Red Crescent said.",
            "the Red Crescent",
            "A bridge was hit near Aden",
        ),
        ("The clinic has recorded 12 deaths.", "The clinic", "12 deaths"),
        ("Mayor: 12 hurt in shelling of bridge", "Mayor", "12 hurt in shelling of bridge"),
        ("12 hurt in shelling of bridge – mayor", "mayor", "12 hurt in shelling of bridge"),
    ],
)
def test_who_says_what(sentence: str, source: str, content: str) -> None:
    assert (source, content) in [(found.source, found.content) for found in said(sentence)]


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("The army said the bridge was hit.", "stated"),
        ("The rebels claimed the bridge was hit.", "alleged"),
        ("Analysts believe the bridge was hit.", "hedged"),
        ("The army promised that the bridge would open.", "expected"),
        ("The mayor demanded that the bridge be opened.", "demanded"),
        ("The army denied that the bridge was hit.", "denied"),
        ("Reports of shelling came in.", "alleged"),
        ("Three people were reported killed.", "alleged"),
    ],
)
def test_the_words_of_saying_give_the_stance(sentence: str, stance: str) -> None:
    assert [found.stance for found in said(sentence)] == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "The army has not said that the bridge was hit.",
        "The army continued to fire.",
        "A mortar shell was found on the bridge.",
        "The army would say that the bridge was hit.",
        "The army put 12 soldiers at the bridge.",
        "The bridge was hit at dawn.",
        "The army wants a truce.",
        "The talks: a chance for the bridge and the people who live there.",
    ],
)
def test_what_nobody_says_is_not_said(sentence: str) -> None:
    assert not [found for found in said(sentence) if found.source not in {"The talks"}]


@pytest.mark.parametrize(
    ("sentence", "source", "cue", "content"),
    [
        ("The army wants a truce.", "The army", "wants", "a truce"),
        (
            "The mayor is convinced that the bridge was hit.",
            "The mayor",
            "is convinced",
            "that the bridge was hit",
        ),
        ("The army's wish for a truce was known.", "The army", "wish", "for a truce"),
        ("The mayor criticised the army for the delay.", "The mayor", "criticised", "the army for the delay"),
        ("The envoy discussed the truce.", "The envoy", "discussed", "the truce"),
        ("The envoy called for talks to begin.", "The envoy", "called", "for talks to begin"),
        ("The envoy spoke about the truce.", "The envoy", "spoke", "about the truce"),
        ("The envoy made clear that talks go on.", "The envoy", "made clear", "that talks go on"),
        ("The envoy took issue with the truce.", "The envoy", "took issue", "with the truce"),
        ("The army seems to want a truce.", "The army", "to want", "a truce"),
    ],
)
def test_what_is_thought_is_found_and_marked(sentence: str, source: str, cue: str, content: str) -> None:
    assert Found(source, cue, content, "stated", said=False) in find(sentence)


@pytest.mark.parametrize(
    ("sentence", "cue", "content"),
    [
        ("The army seems to leave.", "seems", "The army … to leave"),
        ("The army reportedly left.", "reportedly", "The army … left"),
        ("The mayor was asked about the raid.", "was asked", "The mayor … about the raid"),
        ("Asked about the raid, the mayor left.", "Asked", "about the raid"),
        ("Asked if the army left, the mayor sat.", "Asked", "if the army left"),
    ],
)
def test_what_nobody_is_named_for_has_no_source(sentence: str, cue: str, content: str) -> None:
    found = [(f.source, f.cue, f.content) for f in find(sentence) if not f.said]
    assert found == [("", cue, content)]


def test_a_verb_of_motion_speaks_where_a_quotation_stands_beside_it() -> None:
    (found,) = said("“The bridge was hit,” the mayor continued.")
    assert (found.source, found.content) == ("the mayor", "The bridge was hit")
    assert not said("The mayor continued to the bridge.")


def test_words_of_saying_alone_tell_who_spoke_before() -> None:
    (found,) = said("The mayor said on Friday.")
    assert (found.source, found.content) == ("The mayor", "")
    assert not said("The mayor wrote a letter.")


def test_whom_or_when_somebody_tells_is_not_who_tells() -> None:
    sentence = "The mayor left, telling reporters on the way, “The bridge was hit.”"
    assert [f.source for f in said(sentence)] == ["The mayor"]


def test_a_hoped_for_truce_is_hoped_for() -> None:
    (found,) = find("The mayor hoped for a truce.")
    assert (found.source, found.cue) == ("The mayor", "hoped")


@pytest.mark.parametrize(
    "sentence",
    [
        "The envoy spoke to the mayors.",
        "The army found the house.",
        "The army made bread.",
        "Editor's note: the bridge in the old town was closed at dawn",
        "A truce was put forward by the mayors.",
    ],
)
def test_what_only_looks_like_a_word_of_saying_attributes_nothing(sentence: str) -> None:
    assert not find(sentence)


def test_nested_sayings_are_both_found() -> None:
    found = said("The mayor said that the army had denied the attack.")
    assert [(f.source, f.cue) for f in found] == [("The mayor", "said"), ("the army", "had denied")]


def test_who_lets_somebody_speak_says_it_too() -> None:
    found = said("State television quoted the mayor as saying the bridge was hit.")
    assert [f.source for f in found] == ["State television", "the mayor"]


def test_what_comes_behind_the_words_of_saying_is_said_when_it_carries_on() -> None:
    (found,) = said("Two men were killed, the army said, bringing the total to 12.")
    assert found.content == "Two men were killed … bringing the total to 12"


def test_what_became_of_the_object_is_said_with_it() -> None:
    (found,) = said("The ministry reported 40 of its soldiers killed as of Monday.")
    assert found.content == "40 of its soldiers killed as of Monday"


def test_a_clause_of_time_behind_the_words_of_saying_is_the_writers() -> None:
    (found,) = said("The bridge was hit, the army said, while the talks went on.")
    assert "talks" not in found.content


def test_victims_are_not_the_source_of_their_report() -> None:
    assert all("people" not in found.source for found in said("Twelve people reported killed in Goma."))


def test_what_follows_a_promise_without_to_or_that_is_not_promised() -> None:
    assert said("A shell hit the church as the couple exchanged vows killing 12 guests.") == []
    assert [f.stance for f in said("The army broke its promise to open the bridge.")] == ["expected"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["the army", "said", "denied", "“", "”", ",", ":", "12", "people", "killed", "that", "it", "–"]
        ),
        min_size=1,
        max_size=14,
    )
)
def test_stretches_are_within_the_sentence_ordered_and_not_empty(words: list[str]) -> None:
    sentence = " ".join(words)
    (tree,) = parse([sentence])
    for frame in frames.find(tree, tuple(quotations(sentence, 0, len(sentence)))):
        for stretches in (frame.source, frame.cue, frame.content):
            assert all(0 <= a < b <= len(sentence) for a, b in stretches)
            assert list(stretches) == sorted(stretches)
