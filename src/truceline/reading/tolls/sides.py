"""A number that is for the sides of a war: for each of them, or for both together."""

from typing import Literal

from truceline.claims import Named, Victims
from truceline.lexicon import load
from truceline.reading.english.terms import contains
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import sides
from truceline.reading.tolls.figures import Figure

Per = Literal["each", "together"]


def by_sides(
    sentence: Sentence, article: Article, figure: Figure, victims: Victims
) -> list[tuple[Victims, Per | None]]:
    """One share a party of "on either side", one of both together of "on both sides"; else none."""
    parties, per = _sides_of(sentence, article, figure)
    if per is not None and not parties and victims.party is None:
        return [(victims, per)]  # of sides that the text does not tell apart
    if per == "each":
        return [(victims.model_copy(update={"party": side.actor}), per) for side in parties]
    if per == "together" and victims.party is None:
        both = tuple(side.actor or side.name for side in parties)
        return [(victims.model_copy(update={"parties": both}), per)]
    return []


def _sides_of(sentence: Sentence, article: Article, figure: Figure) -> tuple[tuple[Named, ...], Per | None]:
    """The parties that words on sides mean; a bare toll beside "on either side" is of both together."""
    phrases = load("tolls")["per"]
    rest = [q.start for q in sentence.quantities if q.start >= figure.count.end]
    words = sentence.text[figure.count.start : min([*rest, len(sentence.text)])]
    if contains(words, phrases["each"]):
        return sides(article, sentence), "each"
    beside = figure.harm.victims is None and contains(sentence.text, phrases["each"])
    if contains(words, phrases["together"]) or beside:
        return sides(article, sentence), "together"
    return (), None
