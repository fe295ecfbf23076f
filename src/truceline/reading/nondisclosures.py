"""Nondisclosures: somebody has not said. Undisclosed is not zero."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Literal

from truceline.claims import Nondisclosure, Toll
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.clauses import in_conditional, is_infinitive, is_negated, own_words
from truceline.reading.english.roles import agents, behind, is_passive, is_verb, objects, subjects
from truceline.reading.english.terms import contains, first_topic
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.parties import actor_of
from truceline.reading.settings.setting import setting
from truceline.reading.trace import drop

_QUESTIONS = {"whether", "if", "how", "what", "when", "where", "who", "why", "which"}
_SAYING = {"say", "tell"}
_OF_WHOM = {"from", "by"}


def read(sentence: Sentence, article: Article) -> Iterator[Nondisclosure]:
    """The silences that a sentence tells of: one for each who is silent, with what it is about."""
    for token in sentence.doc.listed(_openers()):
        if in_conditional(token):
            continue
        for slot, silent in enumerate(_silent(token)):
            nondisclosure = _nondisclosure(sentence, article, token, silent, slot)
            if nondisclosure is not None:
                yield nondisclosure


@cache
def _openers() -> frozenset[str]:
    """The words that may tell a silence: "be" is one of those of standing."""
    lexicon = load("nondisclosures")
    sections = ("telling", "hiding", "empty_verbs", "standing_verbs", "silent")
    return frozenset(word for section in sections for word in lexicon[section])


def _silent(verb: Token) -> list[Token]:
    """Who keeps silent by this word; nobody where it is no silence."""
    if not is_verb(verb):
        return _silent_in_headline(verb)
    if _withholds(verb):
        told = is_passive(verb) and verb.lemma_ in load("nondisclosures")["telling"]
        return agents(verb) if told else subjects(verb)
    return _source_of_nothing(verb)


def _silent_in_headline(adjective: Token) -> list[Token]:
    """ "Ministry silent on losses": the name right before the adjective, whatever the parser makes of it."""
    if adjective.lower_ not in load("nondisclosures")["silent"] or adjective.i == 0:
        return []
    name = adjective.nbor(-1)
    named = name.pos_ in {"NOUN", "PROPN"} or name.is_title
    return [name] if named and behind(adjective, {"about", "on", "over"}) else []


def _withholds(verb: Token) -> bool:
    """ "has not said how", "has yet to disclose", "declined to comment", "made no comment", "kept silent"."""
    lexicon = load("nondisclosures")
    if verb.lemma_ in lexicon["telling"] and not frees(verb):
        if is_negated(verb) or any(child.lower_ == "neither" for child in verb.lefts):
            if is_infinitive(verb):  # "asked not to be named"
                return False
            return not _finds_none(verb) and (verb.lemma_ not in _SAYING or _says_whether(verb))
        if verb.dep_ in {"xcomp", "ccomp"} and any(c.lower_ == "to" for c in verb.children):
            return _puts_off(verb.head)
    if verb.lemma_ in lexicon["hiding"] and not is_negated(verb):
        return any(first_topic(t.text, lexicon["about"]) for c in verb.children for t in c.subtree)
    gives_nothing = verb.lemma_ in lexicon["empty_verbs"] and any(_is_nothing(c) for c in verb.children)
    clause = " ".join(t.lower_ for t in verb.subtree)
    return gives_nothing or (
        verb.lemma_ in lexicon["standing_verbs"] and contains(clause, lexicon["standing"]) is not None
    )


def frees(verb: Token) -> bool:
    """ "refused to release the hostages", "to give up its weapons": nothing is told there."""
    if any(child.dep_ == "prt" for child in verb.children):
        return True
    people = load("nondisclosures")["people"]
    return verb.lemma_ == "release" and any(noun.lemma_.lower() in people for noun in objects(verb))


def _puts_off(above: Token) -> bool:
    yet = above.lower_ == "yet" or any(child.lower_ == "yet" for child in above.children)
    return above.lemma_ in load("nondisclosures")["declining"] or (above.lemma_ in {"have", "be"} and yet)


def _says_whether(verb: Token) -> bool:
    """ "has not said whether …" is a silence; "did not say that he would" is not."""
    clauses = [c for c in verb.children if c.dep_ == "ccomp"]
    opened = {
        t.lower_ for c in clauses for t in c.subtree if t.dep_ == "mark" or t.tag_ in {"WRB", "WP", "WDT"}
    }
    return bool(opened & _QUESTIONS) or any(c.dep_ == "dobj" for c in verb.children)


def _finds_none(verb: Token) -> bool:
    """ "did not report any casualties" tells that there were none: no silence."""
    return verb.lemma_ == "report" and any(
        t.lower_ == "any" for c in verb.children if c.dep_ == "dobj" for t in c.children
    )


def _is_nothing(noun: Token) -> bool:
    """ "no comment", "no figures": the object or the subject of a verb of giving."""
    empty = noun.lemma_.lower() in load("nondisclosures")["empty"]
    return empty and noun.dep_ in {"dobj", "attr"} and any(t.lower_ == "no" for t in noun.children)


def _source_of_nothing(verb: Token) -> list[Token]:
    """From whom there was no comment: "there was no comment from X", "no comment was available from X"."""
    if verb.lemma_ != "be":
        return []
    nouns = [c for c in verb.children if c.dep_ in {"attr", "nsubj"}]
    nothing = [
        n
        for n in nouns
        if n.lemma_ in load("nondisclosures")["empty"] and any(t.lower_ == "no" for t in n.children)
    ]
    below = [*nothing, verb, *(c for c in verb.children if c.dep_ == "acomp")] if nothing else []
    return [noun for token in below for noun in behind(token, _OF_WHOM)]


def _nondisclosure(
    sentence: Sentence, article: Article, verb: Token, silent: Token, slot: int
) -> Nondisclosure | None:
    actor = actor_of(sentence, article, silent)
    if silent.lemma_.lower() in load("accords")["nouns"]:
        drop(
            "nondisclosures: a text",
            silent.text,
            "an agreement that leaves something out is nobody’s silence",
        )
        return None
    if actor is None:
        drop("nondisclosures: nobody known", silent.text, "no actor whose silence would tell anything")
        return None
    if not amid_conflict(sentence, article):
        drop("nondisclosures: no conflict", silent.text, "nothing near it tells of a conflict")
        return None
    start, end = reach(_words(verb, silent))
    text = sentence.text[start:end]
    around = setting(sentence, article, verb, start, end)
    if around.stance in {"hedged", "expected"}:  # "could not be reached", "would not say": it is silent now
        around = replace(around, stance="stated")
    about = first_topic(text, load("nondisclosures")["about"]) or _about_number(article, sentence, text)
    return claim(
        Nondisclosure,
        article,
        sentence,
        start,
        end,
        around,
        slot,
        actor=actor,
        about=about,
        outcome=first_topic(text, load("nondisclosures")["outcomes"]) if about != "other" else None,
        status=first_topic(text, load("nondisclosures")["statuses"]) if about == "toll" else None,
    )


def _about_number(article: Article, sentence: Sentence, text: str) -> Literal["toll", "other"]:
    """ "the number" is that of a toll told in this sentence or the one before, or of people it names."""
    lexicon = load("nondisclosures")
    if contains(text, lexicon["numbers"]) is None:
        return "other"
    near = article.sentences[max(0, sentence.number - 1)].start
    told = any(c.quote.start >= near for c in reversed(article.told(Toll)))
    return "toll" if told or first_topic(text, lexicon["statuses"]) else "other"


def _words(verb: Token, silent: Token) -> list[Token]:
    """From who is silent to what is not said."""
    if silent.i > verb.i:
        return own_words(verb)
    top = verb.head if verb.dep_ in {"xcomp", "ccomp"} and _puts_off(verb.head) else verb
    names = [t for noun in subjects(verb) or [silent] for t in noun.subtree if t.i < top.i]
    words = [*own_words(verb), top, *names, *(c for c in top.children if c.dep_ in {"aux", "neg", "advmod"})]
    first = min(token.i for token in (*names, top))
    return [t for t in words if t.i >= first]
