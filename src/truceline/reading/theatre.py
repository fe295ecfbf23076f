"""The theatre of a report: the countries that it speaks of, and whose people live at a place."""

from collections import Counter

from truceline.claims import Place
from truceline.lexicon.actors import iso2, state_of_country
from truceline.reading.sentence import Article

_MOSTLY = 0.75  # share of the places named that makes a report one country's


def countries_of(article: Article) -> tuple[str, ...]:
    """ISO codes of the countries that the document names, as places or by their people, most often first."""
    counts: Counter[str] = Counter()
    for sentence in article.sentences:
        counts.update(code for m in sentence.actors if m.party and (code := iso2(m.party)))
        counts.update(m.country for m in sentence.places if m.kind == "country" and m.country)
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def party_at(article: Article, where: tuple[Place, ...]) -> str | None:
    """The state whose people a place's inhabitants are; without a place, that of nearly all places named.

    Null where several claim the place, or it is not known whose it is.
    """
    countries = {
        mention.name: mention.country for sentence in article.sentences for mention in sentence.places
    }
    if where:
        country = countries.get(where[0].name)
        return state_of_country(country) if country in countries_of(article) else None
    named = Counter(
        m.country for sentence in article.sentences for m in sentence.places if m.kind != "country"
    )
    if not named:
        return None
    country, most = max(named.items(), key=lambda item: (item[1], item[0] or ""))
    return state_of_country(country) if country and most >= _MOSTLY * named.total() else None
