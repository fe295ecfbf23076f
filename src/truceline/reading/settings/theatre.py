"""The theatre of a report: the countries that it speaks of, and whose people live at a place."""

from collections import Counter
from collections.abc import Iterable

from truceline.claims import Place
from truceline.lexicon.actors import iso2, state_of_country
from truceline.reading.sentence import Article, Sentence

_MOSTLY = 0.75  # share of the places named that makes a report one country's


def countries_of(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    """ISO codes of the countries that the sentences name, as places or by their people, most often first."""
    counts: Counter[str] = Counter()
    for sentence in sentences:
        counts.update(code for m in sentence.actors if m.party and (code := iso2(m.party)))
        counts.update(m.country for m in sentence.places if m.kind == "country" and m.country)
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


def party_at(article: Article, sentence: Sentence, where: tuple[Place, ...]) -> str | None:
    """The state whose people live at a place; without a place, that of nearly all places named so far.

    Null where two sides call the place by two names, several claim it, or it is not known whose it is.
    """
    sofar = article.sentences[: sentence.number + 1]
    told = [mention for earlier in sofar for mention in earlier.places]
    if where:
        here = next((m for m in reversed(told) if m.name == where[0].name), None)
        if here is None or here.other is not None or here.country not in countries_of(sofar):
            return None
        return state_of_country(here.country)
    named = Counter(m.country for m in told if m.kind != "country")
    if not named:
        return None
    country, most = max(named.items(), key=lambda item: (item[1], item[0] or ""))
    return state_of_country(country) if country and most >= _MOSTLY * named.total() else None
