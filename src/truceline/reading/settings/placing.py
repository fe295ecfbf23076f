"""Where: which of a sentence's places an event happened in, and which place a phrase takes up."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Token

from truceline.lexicon import load
from truceline.reading.english.nearness import cost
from truceline.reading.mentions import PlaceMention
from truceline.reading.sentence import Article, Sentence, cue_words
from truceline.reading.settings.context import taken_up_place
from truceline.reading.trace import drop

_REACH = 9
_SPREAD = 4
_THEME = 2  # times that a text names the place that it is about
_WINDOW = 5  # sentences back that a text may go on about a place without naming it
_BESIDE = {"near", "from", "of"}
_LOCATIVE = frozenset(load("places")["locative"])
_OF_COUNTRIES = {
    "in",
    "across",
    "inside",
    "into",
    "over",
    "throughout",
    "within",
    "near",
    "outside",
    "around",
}
_RANK = {"place": 0, "admin": 1, "region": 1, "country": 4}


def settings_of(sentence: Sentence, head: Token) -> tuple[PlaceMention, ...]:
    """The places of what `head` tells that its own sentence names, the most specific and nearest first."""
    cues = cue_words(
        sentence, [saying for saying in sentence.sayings if saying.covers(head) and saying.frame.source]
    )
    found: list[tuple[int, int, PlaceMention]] = []
    for mention in sentence.places:
        anchor = sentence.span(mention.start, mention.end).root
        if not _is_setting(sentence, mention, anchor):
            drop("placing: no setting", mention.name, "means who rules there, or is no place of an event")
            continue
        steps = cost(head, anchor, cues)
        if steps > _REACH:
            drop("placing: too far", mention.name, f"too far from “{head.text}” in the tree")
            continue
        found.append((steps + _RANK[mention.kind], mention.start, mention))
    if not found:
        return ()
    found.sort(key=lambda item: item[:2])
    limit = max(found[0][0] + _SPREAD, _REACH)
    near = [item for item in found if item[0] <= limit]
    return tuple(mention for *_, mention in sorted(near, key=lambda item: (_RANK[item[2].kind], *item[:2])))


def taken_up(article: Article, sentence: Sentence, head: Token) -> tuple[PlaceMention, ...]:
    """The place that a phrase near `head` takes up: "the city", "the enclave", "there"."""
    for token in sentence.doc:
        if cost(head, token) <= _REACH:
            place = taken_up_place(article, sentence, token)
            if place is not None:
                return (place,)
    return ()


def focus_of(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that the text is about here: of those named shortly before, the one it has named most often.

    Capitals of states elsewhere, where somebody decided, and places that others only lie near, are none.
    """
    named = list(_named(article, 0, sentence.number + 1))
    counts = Counter(_key(mention) for mention in named)
    homes = _homes(counts) if counts else set()
    near = [
        m
        for m in _named(article, max(0, sentence.number - _WINDOW), sentence.number + 1)
        if m.country in homes
    ]
    return max(near, key=lambda m: counts[_key(m)]) if near else None


def theme_of(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that the text up to here is about: named twice, and twice as often as any other."""
    named = list(_named(article, 0, sentence.number + 1))
    counts = Counter(_key(mention) for mention in named)
    (_, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    if most < _THEME or most < 2 * second:
        return None
    return next(mention for mention in named if counts[_key(mention)] == most)


def _homes(counts: Counter[tuple[str, str | None]]) -> set[str | None]:
    """The countries of the places named at least half as often as the one named most."""
    totals: Counter[str | None] = Counter()
    for (_, country), number in counts.items():
        totals[country] += number
    most = max(totals.values())
    return {country for country, number in totals.items() if 2 * number >= most}


def _key(mention: PlaceMention) -> tuple[str, str | None]:
    """What makes two mentions one place: "eastern Ghouta" and "Ghouta" are not told apart."""
    words = [word for word in mention.name.casefold().split() if word not in load("toponyms")["directions"]]
    return " ".join(words), mention.country


def _named(article: Article, first: int, last: int) -> Iterator[PlaceMention]:
    """Towns and regions of these sentences, those left out by which another place is only told."""
    for earlier in article.sentences[first:last]:
        for mention in earlier.places:
            root = earlier.span(mention.start, mention.end).root
            aside = root.dep_ == "pobj" and root.head.lower_ in _BESIDE
            actor = earlier.actor_at(root)
            ruler = actor is not None and (mention.kind == "place" or actor.end > mention.end)
            if mention.kind != "country" and not aside and not ruler:
                yield mention


def _is_setting(sentence: Sentence, mention: PlaceMention, anchor: Token) -> bool:
    """Whether the name stands where places stand, not for the government that sits there."""
    actor = sentence.actor_at(anchor)
    if actor is not None and actor.category not in {"state", "demonym"}:
        return False
    governor = anchor
    while governor.dep_ in {"appos", "conj", "compound", "nmod"} and governor.head != governor:
        governor = governor.head
    if governor.dep_ == "pobj":
        allowed = _OF_COUNTRIES if mention.kind == "country" else _LOCATIVE
        return governor.head.lower_ in allowed
    if mention.kind == "country" or actor is not None:
        return False
    return governor.dep_ in {
        "nsubjpass",
        "dobj",
        "compound",
        "amod",
        "ROOT",
        "npadvmod",
        "poss",
        "nmod",
        "attr",
    } or (governor != anchor)
