"""What place a text is about: here, and as a whole."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from truceline.lexicon import load
from truceline.reading.english.roles import governor, is_verb, objects
from truceline.reading.english.tree import Token
from truceline.reading.mentions import PlaceMention
from truceline.reading.once import once
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.placing import is_beside, is_where_they_work, is_wide

WINDOW = 5
"""Sentences back that a text may go on about a place without naming it."""

_Key = tuple[str, str | None]  # of a place: its name without directions, and its country
_THEME = 2  # times that a text names the place that it is about
_BESIDE = {"near", "from", "of"}


def focus_of(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that the text is about here: of those named shortly before, the one it has named most often,
    a town rather than the region around it.

    Capitals of states elsewhere, where somebody decided, and places that others only lie near, are none.
    """
    scene = _scene(article, sentence)
    if scene is not None:
        return scene
    counts = _counts(article, sentence)
    homes = _homes(counts) if counts else set()
    near = [
        m
        for m in places_named(article, max(0, sentence.number - WINDOW), sentence.number + 1)
        if m.country in homes or m.country is None
    ]
    return max(near, key=lambda m: (counts[_key(m)], m.kind == "place")) if near else None


def _scene(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that heads the paragraph: "Hama province: …"."""
    first = sentence.number
    while first and article.sentences[first - 1].passage == sentence.passage:
        first -= 1
    head = article.sentences[first]
    places = head.places[:1]
    return next((m for m in places if m.start == 0 and head.text[m.end : m.end + 1] == ":"), None)


def theme_of(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that the text up to here is about: the only one, or named twice as often as any."""
    scene = _scene(article, sentence)
    if scene is not None:
        return scene
    counts = _counts(article, sentence)
    (_, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    if most < 2 * second or (second and most < _THEME) or not most:
        return None
    named = places_named(article, 0, sentence.number + 1)
    return next(mention for mention in named if counts[_key(mention)] == most)


def _counts(article: Article, sentence: Sentence) -> Counter[_Key]:
    """How often the text up to here names each place."""
    return Counter(chain.from_iterable(map(_keys_in, article.sentences[: sentence.number + 1])))


@once
def _keys_in(sentence: Sentence) -> list[_Key]:
    return [_key(mention) for mention in _named_in(sentence)]


def _homes(counts: Counter[_Key]) -> set[str | None]:
    """The countries of the places named at least half as often as the one named most."""
    totals: Counter[str | None] = Counter()
    for (_, country), number in counts.items():
        totals[country] += number
    most = max(totals.values())
    return {country for country, number in totals.items() if 2 * number >= most}


def _key(mention: PlaceMention) -> _Key:
    """What makes two mentions one place: "eastern Ghouta" and "Ghouta" are not told apart."""
    return _without_direction(mention.name), mention.country


@lru_cache(maxsize=10_000)
def _without_direction(name: str) -> str:
    directions = load("toponyms")["directions"]
    return " ".join(word for word in name.casefold().split() if word not in directions)


def places_named(article: Article, first: int, last: int) -> Iterator[PlaceMention]:
    """Towns and regions of these sentences, those left out by which another place is only told."""
    return chain.from_iterable(map(_named_in, article.sentences[first:last]))


@once
def _named_in(sentence: Sentence) -> list[PlaceMention]:
    named = []
    for mention in sentence.places:
        root = sentence.span(mention.start, mention.end).root
        aside = root.dep_ == "pobj" and root.head.lower_ in _BESIDE and not _names_settlement(root)
        actor = sentence.actor_at(root)
        ruler = actor is not None and (mention.kind == "place" or actor.end > mention.end)
        elsewhere = is_where_they_work(sentence, mention) or _is_venue(root)
        if not (is_wide(mention) or aside or ruler or elsewhere or is_beside(sentence, mention)):
            named.append(mention)
    return named


def _is_venue(name: Token) -> bool:
    """Whether it is where people met: "talks in Miami"; no event of the war is placed there."""
    above = governor(name)
    above = above.head if above.pos_ == "ADV" else above  # "to be held next week, likely in Miami"
    meetings = load("accords")["meetings"]
    held = objects(above) if is_verb(above) else []
    return any(t.lemma_.lower() in meetings for t in (above, *held))


def _names_settlement(name: Token) -> bool:
    """ "the town of Bucha" is Bucha."""
    return name.head.lower_ == "of" and name.head.head.lemma_.lower() in load("toponyms")["settlements"]
