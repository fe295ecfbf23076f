"""The theatre of a report: the countries that it speaks of, and whose people live at a place."""

from collections import Counter

from truceline.claims import Place
from truceline.lexicon.actors import iso2, state_of_country
from truceline.reading.sentence import Article


def countries_of(article: Article) -> tuple[str, ...]:
    """ISO codes of the countries that the document names, as places or by their people, most often first."""
    counts: Counter[str] = Counter()
    for sentence in article.sentences:
        counts.update(code for m in sentence.actors if m.party and (code := iso2(m.party)))
        counts.update(m.country for m in sentence.places if m.kind == "country" and m.country)
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def party_at(article: Article, where: tuple[Place, ...]) -> str | None:
    """The state whose people a place's inhabitants are; null where the place is disputed or not known."""
    for place in where:
        for sentence in article.sentences:
            for mention in sentence.places:
                if mention.name == place.name and mention.country:
                    return state_of_country(mention.country)
    return None
