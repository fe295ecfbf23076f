"""Who helped the parties to agree: mediators, hosts, envoys who took part."""

from collections.abc import Iterator

from truceline.claims import Named
from truceline.lexicon import load
from truceline.lexicon.actors import name_of
from truceline.reading.english.roles import governor, link, objects
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.mentions import ActorMention, Category
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.parties import without_article

_HELPERS: set[Category] = {
    "state", "demonym", "government", "office", "ministry", "international", "organisation",
}  # fmt: skip
_HYPHENS = "-‑–"
_PHRASE = 34
"""Characters before a name in which a phrase such as "under the auspices of the" may stand."""


def mediators_of(sentence: Sentence, article: Article, parties: tuple[Named, ...]) -> tuple[Named, ...]:
    """The mediators told of in the sentence or its neighbours of the same paragraph, parties left out."""
    taken = {party.actor for party in parties}
    found: dict[str, Named] = {}
    for near in _neighbours(sentence, article):
        for mention in near.actors:
            noun = near.span(mention.start, mention.end).root
            if mention.category in _HELPERS and mention.actor not in taken and mediates(near, noun):
                found.setdefault(mention.actor or mention.name, _cited(mention))
    return tuple(found.values())


def mediates(sentence: Sentence, noun: Token) -> bool:
    """Whether the words around a name make it a mediator: "brokered by X", "envoys from X", "X-brokered"."""
    words = load("accords")["mediating"]
    above, how = governor(noun), link(noun)
    lemma = above.lemma_.lower()
    if how == "by" and lemma in words["verbs"]:
        return True
    if how in {"from", "of"} and lemma in words["people"]:
        return True
    if how == "nsubj" and lemma in words["verbs"]:
        return any(
            t.lemma_.lower() in [*load("accords")["nouns"], *load("accords")["meetings"]]
            for t in objects(above)
        )
    return _is_joined(sentence, noun) or _follows_phrase(sentence, noun)


def _neighbours(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    for number in (sentence.number - 1, sentence.number, sentence.number + 1):
        if 0 <= number < len(article.sentences) and article.sentences[number].passage == sentence.passage:
            yield article.sentences[number]


def _is_joined(sentence: Sentence, noun: Token) -> bool:
    """Whether a participle of mediating hangs on the name by a hyphen."""
    mention = sentence.actor_at(noun)
    rest = sentence.text[mention.end if mention is not None else noun.idx + len(noun) :]
    if rest[:1] not in tuple(_HYPHENS):
        return False
    word = rest[1:].split(" ")[0].rstrip(".,").casefold()
    return word in load("accords")["mediating"]["joined"]


def _follows_phrase(sentence: Sentence, noun: Token) -> bool:
    first = noun
    while first.dep_ in {"conj", "appos"} and first.head != first:
        first = first.head
    mention = sentence.actor_at(first)
    start = mention.start if mention is not None else first.idx
    before = sentence.text[max(0, start - _PHRASE) : start]
    return contains(before, load("accords")["mediating"]["phrases"]) is not None


def _cited(mention: ActorMention) -> Named:
    """The name as written; an adjective ("Egyptian-brokered") gives way to the name."""
    name = name_of(mention.actor) if mention.actor and mention.category == "demonym" else mention.name
    return Named(name=without_article(name), actor=mention.actor)
