"""The theatre of a report: the countries that it speaks of, and whose people live at a place."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from truceline.claims import Place
from truceline.lexicon.actors import iso2, state_of_country
from truceline.reading.mentions import PlaceMention
from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence

_MOSTLY = 0.75  # share of the places named that makes a report one country's


def countries_of(sentences: Iterable[Sentence]) -> tuple[str, ...]:
    """ISO codes of the countries that the sentences name, as places or by their people, most often first."""
    counts = Counter(chain.from_iterable(map(_countries_in, sentences)))
    return tuple(sorted(counts, key=lambda code: (-counts[code], code)))


@once
def _countries_in(sentence: Sentence) -> list[str]:
    by_party = [code for m in sentence.actors if m.party and (code := iso2(m.party))]
    return by_party + [m.country for m in sentence.places if m.country and _names_a_side(sentence, m)]


def is_of_one_country(article: Article, sentence: Sentence) -> bool:
    """Whether the text has named one country alone up to here."""
    return len(countries_of(article.sentences[: sentence.number + 1])) == 1


def _names_a_side(sentence: Sentence, place: PlaceMention) -> bool:
    """Whether it is a country, or a part of one that is named like a party: Gaza."""
    return place.kind == "country" or any(
        actor.category == "state" and actor.start < place.end and place.start < actor.end
        for actor in sentence.actors
    )


def party_at(article: Article, sentence: Sentence, where: tuple[Place, ...]) -> str | None:
    """The state whose people live at a place; that of nearly all places named so far, where there is no place
    or one that the gazetteer lacks: a hospital, a hamlet.

    Null where two sides call the place by two names, several claim it, or it is not known whose it is.
    """
    sofar = article.sentences[: sentence.number + 1]
    told = (m for earlier in reversed(sofar) for m in reversed(earlier.places))
    here = next((m for m in told if m.name == where[0].name), None) if where else None
    if where and (here is None or here.other is not None):
        return None
    unlisted = here is not None and here.country is None and here.kind == "place"
    known = [m.country for m in _of_events(sofar) if not (unlisted and m.country is None)]
    named = countries_of(sofar)
    country = here.country if here is not None and not unlisted else _nearly_all(known)
    if country is None and here is None:  # of hamlets, the country that the text names most
        country = next((code for code in named[:1] if code == _nearly_all([c for c in known if c])), None)
    if country is None or (here is not None and country not in named):
        return None
    return state_of_country(country)


def _of_events(sentences: Iterable[Sentence]) -> Iterator[PlaceMention]:
    """The places that are no countries and do not stand for the government that sits there."""
    for sentence in sentences:
        for place in sentence.places:
            if place.kind != "country" and not (place.kind == "place" and _names_a_side(sentence, place)):
                yield place


def _nearly_all(countries: list[str | None]) -> str | None:
    """The country of nearly all of them, if there is one."""
    if not countries:
        return None
    country, most = max(Counter(countries).items(), key=lambda item: (item[1], item[0] or ""))
    return country if most >= _MOSTLY * len(countries) else None
