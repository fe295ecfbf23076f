"""Where: which of a sentence's places an event happened in, and which place a phrase takes up."""

from spacy.tokens import Token

from truceline.reading.context import taken_up_place
from truceline.reading.mentions import PlaceMention
from truceline.reading.nearness import cost
from truceline.reading.sentence import Article, Sentence

_REACH = 9
_SPREAD = 4
_LOCATIVE = {
    "in", "at", "on", "near", "around", "outside", "inside", "across", "over", "into", "throughout", "within",
    "of", "towards", "toward", "to", "from", "through", "between", "beyond", "along", "off", "against", "including",
    "like", "as",
}  # fmt: skip
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
    cues = {start for saying in sentence.sayings if saying.covers(head) for start, _ in saying.frame.cue}
    found: list[tuple[int, int, PlaceMention]] = []
    for mention in sentence.places:
        anchor = sentence.span(mention.start, mention.end).root
        if not _is_setting(sentence, mention, anchor):
            continue
        steps = cost(head, anchor, cues)
        if steps <= _REACH:
            found.append((steps + _RANK[mention.kind], mention.start, mention))
    if not found:
        return ()
    found.sort(key=lambda item: item[:2])
    limit = max(found[0][0] + _SPREAD, _REACH)
    near = [item for item in found if item[0] <= limit]
    return tuple(mention for *_, mention in sorted(near, key=lambda item: (_RANK[item[2].kind], *item[:2])))


def place_of(article: Article, sentence: Sentence, head: Token) -> tuple[PlaceMention, ...]:
    """The place that the sentence takes up without naming it: "the city", or the paragraph's place."""
    for token in sentence.doc:
        if cost(head, token) <= _REACH:
            place = taken_up_place(article, sentence, token)
            if place is not None:
                return (place,)
    for earlier in reversed(article.sentences[max(0, sentence.number - 2) : sentence.number]):
        if earlier.passage != sentence.passage:
            break
        settings = [m for m in earlier.places if _is_setting(earlier, m, earlier.span(m.start, m.end).root)]
        settings = [m for m in settings if m.kind != "country"]
        if settings:
            return (min(settings, key=lambda m: (_RANK[m.kind], m.start)),)
    return ()


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
