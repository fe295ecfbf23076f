"""Whether a stretch of the text tells of accidents, illness, sport or crime, and of no conflict."""

from collections import Counter
from functools import cache

from truceline.lexicon import load
from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.amid import speaks_of_forces
from truceline.reading.settings.near import near

_TWO = 2


@once
def in_peacetime(sentence: Sentence, article: Article) -> bool:
    """Whether what happened near this sentence did so by a cause or in a scene of lexicon/peacetime.yaml."""
    here = list(near(sentence, article))
    if any(map(speaks_of_forces, here)):
        return False
    return (_causes(here) and not any(map(_is_by_arms, here))) or _is_scene(here)


def _causes(sentences: list[Sentence]) -> bool:
    causes = load("peacetime")["causes"]
    return any(
        (token.pos_ == "VERB" and token.lemma_ in causes["verbs"])
        or (token.pos_ in {"NOUN", "PROPN"} and token.lemma_.lower() in causes["nouns"])
        for sentence in sentences
        for token in sentence.doc.listed(_of_causes())
    )


def _is_by_arms(sentence: Sentence) -> bool:
    return sentence.doc.has_any(_arms())


@cache
def _of_causes() -> frozenset[str]:
    causes = load("peacetime")["causes"]
    return frozenset([*causes["verbs"], *causes["nouns"]])


@cache
def _arms() -> frozenset[str]:
    return frozenset(load("peacetime")["unless"])


def _is_scene(sentences: list[Sentence]) -> bool:
    told = {token.lemma_.lower() for one in sentences for token in one.doc if token.pos_ in {"NOUN", "PROPN"}}
    counts = Counter(_scenes()[word] for word in told if word in _scenes())
    return any(count >= _TWO for count in counts.values())


@cache
def _scenes() -> dict[str, str]:
    return {word: scene for scene, words in load("peacetime")["scenes"].items() for word in words}
