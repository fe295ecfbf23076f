"""Where: which of a sentence's places an event happened in, and which place a phrase takes up."""

import re
from functools import cache

from truceline.lexicon import load
from truceline.reading.english.nearness import cost
from truceline.reading.english.tree import Token
from truceline.reading.mentions import PlaceMention
from truceline.reading.sentence import Article, Sentence, cue_words
from truceline.reading.settings.context import taken_up_place
from truceline.reading.trace import drop

_REACH = 9
_SPREAD = 4
_SCENE = re.compile(r"(?:(?:In|At)\s+(?:the\s+)?)?")
_FROM = re.compile(r"\w\s+from\s+(?:the\s+)?(?:nearby\s+)?$")
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
    if not sentence.places:
        return ()
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
    found = [item for item in found if len(found) == 1 or not is_beside(sentence, item[2])]
    if not found:
        return ()
    found.sort(key=lambda item: item[:2])
    limit = max(found[0][0] + _SPREAD, _REACH)
    near = [item for item in found if item[0] <= limit]
    ranked = sorted(near, key=lambda item: (_RANK[item[2].kind], _opens(sentence, item[2]), *item[:2]))
    scene = ranked[0][2]
    inner = _in_scene(sentence, scene) if _opens(sentence, scene) else None
    if inner is not None and all(mention != inner for *_, mention in ranked):
        return (inner, *(mention for *_, mention in ranked))
    return _inmost_first(sentence, [mention for *_, mention in ranked])


def _opens(sentence: Sentence, mention: PlaceMention) -> bool:
    """Whether it opens the sentence, as the scene in which another place lies: "Aleppo: …", "In Marib, …"."""
    return _SCENE.fullmatch(sentence.text[: mention.start]) is not None and sentence.text[
        mention.end : mention.end + 1
    ] in {",", ":"}


def _in_scene(sentence: Sentence, scene: PlaceMention) -> PlaceMention | None:
    """The one town that a sentence names behind its scene, however far off: "In Borno state, fighters seized
    women who were gathering firewood near Ngala"."""
    towns = [
        mention
        for mention in sentence.places
        if mention.start > scene.end
        and mention.kind == "place"
        and ";" not in sentence.text[scene.end : mention.start]
        and not any(a <= mention.start < b for saying in sentence.sayings for a, b in saying.frame.source)
        and _is_setting(sentence, mention, sentence.span(mention.start, mention.end).root)
    ]
    return towns[0] if len(towns) == 1 else None


def _inmost_first(sentence: Sentence, places: list[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The places, those before the first that are told to lie in it: "the Saltivka district of Kharkiv"."""
    first = places[0]
    inside = [p for p in places[1:] if p.end < first.start and _lies_in(sentence.text[p.end : first.start])]
    return (*inside, *(p for p in places if p not in inside))


def _lies_in(between: str) -> bool:
    return re.fullmatch(rf",?\s+(?:of|in)\s+(?:the\s+)?(?:{_settlements()}\s+of\s+)?", between) is not None


@cache
def _settlements() -> str:
    return f"(?:{'|'.join(sorted(load('toponyms')['settlements']))})"


def taken_up(article: Article, sentence: Sentence, head: Token) -> tuple[PlaceMention, ...]:
    """The place that a phrase near `head` takes up: "the city", "the enclave", "there"."""
    for token in sentence.doc.listed(_anaphors()):
        if cost(head, token) <= _REACH:
            place = taken_up_place(article, sentence, token)
            if place is not None:
                return (place,)
    return ()


@cache
def _anaphors() -> frozenset[str]:
    return frozenset(load("places")["anaphors"])


def taken_up_in(article: Article, sentence: Sentence) -> PlaceMention | None:
    """The place that any phrase of the sentence takes up ("a doctor at the town's hospital said")."""
    found = (taken_up_place(article, sentence, token) for token in sentence.doc.listed(_anaphors()))
    return next((place for place in found if place is not None), None)


def further_off(sentence: Sentence) -> PlaceMention | None:
    """The most specific place of the sentence where an event can stand, however far from its words."""
    standing = [
        mention
        for mention in sentence.places
        if not is_wide(mention)
        and _is_setting(sentence, mention, sentence.span(mention.start, mention.end).root)
        and not is_beside(sentence, mention)
    ]
    return min(standing, key=lambda mention: (_RANK[mention.kind], mention.start), default=None)


def is_wide(mention: PlaceMention) -> bool:
    """Whether it is a country or a part of the world, which alone tells of no one place."""
    return mention.kind == "country" or mention.name.casefold() in load("places")["wide"]


@cache
def _beside() -> re.Pattern[str]:
    """What stands between a place and one that only tells where it lies."""
    far = r"(?:[\w.,-]+\s+(?:km|kilomet(?:re|er)s?|miles?)\s+)?"
    directions = "|".join(sorted(map(re.escape, load("toponyms")["directions"]), key=len, reverse=True))
    return re.compile(
        rf",?\s+(?:just\s+)?{far}(?:(?:near|outside|from)|(?:to\s+the\s+)?(?:{directions})\s+of)\s+(?:the\s+(?:\w+\s+){{0,2}})?",
        re.IGNORECASE,
    )


def is_beside(sentence: Sentence, mention: PlaceMention) -> bool:
    """Whether the place only tells where another lies: Kyiv in "Bucha, north-west of Kyiv"."""
    return any(
        other.end < mention.start and _beside().fullmatch(sentence.text, other.end, mention.start)
        for other in sentence.places
    )


def is_where_they_work(sentence: Sentence, mention: PlaceMention) -> bool:
    """Whether it is named only to tell who speaks: "medics at the Orna hospital said", "two medics from the
    Orna hospital", "the Goma-based institute"."""
    if sentence.text.startswith("-based", mention.end):
        return True
    before = sentence.text[: mention.start]
    speaking = any(a <= mention.start < b for saying in sentence.sayings for a, b in saying.frame.source)
    if mention.name.casefold().split()[-1] in load("toponyms")["facilities"]:
        return speaking or _FROM.search(before) is not None
    return speaking and mention.country is None and before.endswith(" at ")


def _is_setting(sentence: Sentence, mention: PlaceMention, anchor: Token) -> bool:
    """Whether the name stands where places stand, not for the government that sits there."""
    actor = sentence.actor_at(anchor)
    if actor is not None and actor.category not in {"state", "demonym"}:
        return False
    if is_where_they_work(sentence, mention):
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
        "dep",
    } or (governor != anchor)
