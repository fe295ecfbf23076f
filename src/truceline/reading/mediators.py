"""Who helped the parties to agree: mediators, hosts, envoys who took part."""

from collections.abc import Iterator

from spacy.tokens import Token

from truceline.claims import Named
from truceline.lexicon import load
from truceline.lexicon.actors import name_of
from truceline.reading.sentence import Article, Sentence
from truceline.reading.terms import contains

_HELPERS = {"state", "government", "office", "ministry", "international", "organisation"}


def mediators_of(sentence: Sentence, article: Article, parties: tuple[Named, ...]) -> tuple[Named, ...]:
    """The mediators told of in the sentence or its neighbours of the same paragraph, parties left out."""
    taken = {party.actor for party in parties}
    found: dict[str, Named] = {}
    for near in _neighbours(sentence, article):
        for name in _told(near):
            if name.actor not in taken:
                found.setdefault(name.actor or name.name, name)
    return tuple(found.values())


def _neighbours(sentence: Sentence, article: Article) -> Iterator[Sentence]:
    for number in (sentence.number - 1, sentence.number, sentence.number + 1):
        if 0 <= number < len(article.sentences) and article.sentences[number].passage == sentence.passage:
            yield article.sentences[number]


def _told(sentence: Sentence) -> Iterator[Named]:
    """Actors that hang on words of mediating: "brokered by X", "envoys from X, Y and Z", "X-brokered"."""
    lexicon = load("accords")["mediating"]
    for mention in sentence.actors:
        if mention.category not in _HELPERS | {"demonym"}:
            continue
        token = sentence.span(mention.start, mention.end).root
        first = _first_of_list(token)
        joined = sentence.text[mention.end : mention.end + 16].lstrip("-‑–").split(" ")[0].rstrip(".,")
        if (
            _is_helper_verb(first)
            or (first.dep_ == "pobj" and _lemma(first.head.head) in lexicon["people"])
            or (mention.end < len(sentence.text) and sentence.text[mention.end] in "-‑–" and _is_past(joined))
            or contains(sentence.text[max(0, first.idx - 34) : first.idx], lexicon["phrases"])
        ):
            yield Named(name=name_of(mention.actor) if mention.actor else mention.name, actor=mention.actor)


def _first_of_list(token: Token) -> Token:
    while token.dep_ in {"conj", "appos"} and token.head != token:
        token = token.head
    return token


def _is_helper_verb(token: Token) -> bool:
    verbs = load("accords")["mediating"]["verbs"]
    agent = token.dep_ == "pobj" and token.head.dep_ == "agent" and _lemma(token.head.head) in verbs
    by = token.dep_ == "pobj" and token.head.lower_ == "by" and _lemma(token.head.head) in verbs
    return agent or by


def _is_past(word: str) -> bool:
    verbs: list[str] = load("accords")["mediating"]["verbs"]
    return any(word in {f"{verb}ed", f"{verb}d"} for verb in verbs) or word in {"led", "backed"}


def _lemma(token: Token) -> str:
    return token.lemma_.lower()
