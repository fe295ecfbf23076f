"""Accords: parties agreed on something, who helped, where, and what it is said not to be."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Accord, AccordSubject, Ceasefire, Named
from truceline.lexicon import load
from truceline.reading.accords.mediators import mediators_of
from truceline.reading.accords.tellings import Telling, openers, phrases_denying, telling_of
from truceline.reading.claiming import claim
from truceline.reading.english.clauses import in_conditional
from truceline.reading.english.terms import first_topic
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.context import sides
from truceline.reading.settings.parties import of_last_accord, parties_of, without_article
from truceline.reading.settings.setting import setting
from truceline.reading.trace import drop

_DEFINITE = {"the", "this", "that", "their", "its"}


def read(sentence: Sentence, article: Article) -> Iterator[Accord]:
    """The accords that a sentence tells of: made, or named as made, not only wanted or denied."""
    seen: set[tuple[int, int]] = set()
    known = bool(article.told(Accord))
    for token in sentence.doc.listed(openers()):
        telling = telling_of(sentence, token, known)
        if telling is None:
            continue
        if in_conditional(token):
            drop("accords: condition", token.text, "stands in a condition")
            continue
        accord = _accord(sentence, article, telling)
        where = (accord.quote.start, accord.quote.end)
        if telling.head.lemma_ == "agree" and len(accord.parties) < 2:
            drop("accords: one party", accord.quote.exact, "nobody is named with whom it agrees")
        elif not amid_conflict(sentence, article):
            drop("accords: no conflict", accord.quote.exact, "nothing near it tells of a conflict")
        elif where not in seen:
            seen.add(where)
            known = True
            yield accord


def _accord(sentence: Sentence, article: Article, telling: Telling) -> Accord:
    start, end = reach(telling.words)
    around = setting(sentence, article, telling.head, start, end)
    parties = parties_of(sentence, article, telling.parties)
    if len(parties) < 2 and telling.head.pos_ != "VERB":
        parties = _earlier_parties(sentence, article, telling.head) or parties
    if around.stance == "expected":  # "under the deal, they will …": what is to come is not the deal
        around = replace(around, stance="stated")
    return claim(
        Accord,
        article,
        sentence,
        start,
        end,
        around,
        parties=parties,
        mediators=mediators_of(sentence, article, parties),
        subject=_subject(article, telling.head, sentence.text[start:end]),
        venue=next((place.name for place in around.where if place.kind == "place"), None),
        agreed=around.when.latest if around.when is not None else None,
        not_=telling.said_not,
    )


def _earlier_parties(sentence: Sentence, article: Article, noun: Token) -> tuple[Named, ...]:
    """ "The agreement" is that of the accord told of last, else of the sides; "an agreement" is anybody's."""
    if not any(child.lower_ in _DEFINITE for child in noun.children):
        return ()
    return of_last_accord(article) or tuple(
        Named(name=without_article(s.name), actor=s.actor) for s in sides(article, sentence)
    )


def _subject(article: Article, head: Token, words: str) -> AccordSubject:
    """By the words of the quote without what it is not; a definite noun keeps that told of before."""
    for what in load("accords")["denied"]:
        for phrase in phrases_denying(what):
            words = words.replace(phrase, "")
    found = first_topic(words, load("accords")["subjects"])
    if found is not None:
        return found  # type: ignore[return-value]  # the lexicon's keys are the format's subjects
    earlier = article.told(Accord)
    truce = bool(article.told(Ceasefire))
    definite = head.pos_ == "VERB" or any(child.lower_ in _DEFINITE for child in head.children)
    if not definite:
        return "other"
    return earlier[-1].subject if earlier else "ceasefire" if truce else "other"
