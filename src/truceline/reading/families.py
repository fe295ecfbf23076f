"""The families of claims that the reader runs over each sentence, one module each."""

from collections.abc import Callable, Iterator

from truceline.claims import AnyClaim
from truceline.reading import (
    accords,
    background,
    ceasefires,
    handovers,
    incidents,
    nondisclosures,
    pledges,
    positions,
    territory,
    tolls,
)
from truceline.reading.sentence import Article, Sentence

Family = Callable[[Sentence, Article], Iterator[AnyClaim]]

FAMILIES: tuple[Family, ...] = (
    accords.read,
    pledges.read,
    ceasefires.read,
    incidents.read,
    handovers.read,
    territory.read,
    tolls.read,
    positions.read,
    nondisclosures.read,
    background.read,
)


def take(family: Family, sentence: Sentence, article: Article) -> list[AnyClaim]:
    """The claims of one family in a sentence, added to the article's.

    One by one, for a family looks back at what it has just read.
    """
    taken: list[AnyClaim] = []
    for claim in family(sentence, article):
        article.add(claim)
        taken.append(claim)
    return taken
