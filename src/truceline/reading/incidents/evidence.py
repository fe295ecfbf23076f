"""Whether words that can tell of an incident do so here: what must stand beside them, what is news."""

from spacy.tokens import Token

from truceline.reading.affected import class_of
from truceline.reading.armed import is_armed
from truceline.reading.context import taken_up_place
from truceline.reading.incidents.acts import Trigger, words
from truceline.reading.incidents.events import Event
from truceline.reading.sentence import Article, Sentence
from truceline.reading.victims import core, noun_status

_POINTING = {"her", "his", "its", "such", "that", "the", "their", "these", "this", "those"}


def is_met(event: Event, sentence: Sentence, article: Article) -> bool:
    """Whether one of the event's triggers has beside it what lexicon/acts.yaml says that it needs."""
    return any(
        not found.meaning.needs
        or any(_has(need, found, event, sentence, article) for need in found.meaning.needs)
        for found in event.triggers
    )


def _has(need: str, found: Trigger, event: Event, sentence: Sentence, article: Article) -> bool:
    armed = any(is_armed(t, sentence, article) for t in (*event.cast.doers, *event.cast.foes))
    struck = (*event.cast.undergoers, *event.cast.victims)
    targets = [t for t in struck if class_of(t, sentence) is not None]
    if need == "weapon":
        return any(weapon.first != found.token for weapon in event.cast.weapons)
    if need == "projectile":
        return any(weapon.kind not in words("carriers") for weapon in event.cast.weapons)
    if need == "armed":
        return armed
    if need == "target":
        return bool(targets or any(sentence.place_at(t) for t in struck)) and (armed or not event.cast.doers)
    if need == "civil":
        return bool(targets) and (armed or not event.cast.doers)
    if need == "property":
        return armed and not any(noun_status(core(t)) for t in struck)
    if need == "foe" and found.token.dep_ != "acl":  # "the coalition fighting the group" only says who it is
        against = any(is_armed(t, sentence, article) for t in (*event.cast.foes, *struck))
        parties = {m.party for t in event.cast.doers if (m := sentence.actor_at(t)) is not None and m.party}
        return against or len(parties) > 1
    return False  # "event": another trigger, whose own needs are asked beside it


def is_news(event: Event, sentence: Sentence, article: Article) -> bool:
    """Whether the words tell something of the event: who, to whom, where or when.

    A bare noun does not ("amid heavy fighting"), nor one that takes up an event told before ("the attack").
    """
    cast = event.cast
    if cast.doers or cast.foes or cast.undergoers:
        return True
    nouns = [t.token for t in event.triggers if t.sort == "noun"]
    taken_up = bool(nouns) and _points_back(nouns, sentence)
    if any(t.sort == "verb" for t in event.triggers) and not taken_up:
        return True
    around = [t for t in _around(event) if not (taken_up and t.dep_ == "poss")]
    return any(
        sentence.place_at(t) or sentence.date_at(t) or taken_up_place(article, sentence, t) for t in around
    )


def _points_back(nouns: list[Token], sentence: Sentence) -> bool:
    """Whether the nouns take up an event told before: "the attack", "these strikes", "Sunday’s fighting"."""
    dated = any(c.dep_ == "poss" and sentence.date_at(c) for noun in nouns for c in noun.lefts)
    return dated or any(c.lower_ in _POINTING for noun in nouns for c in noun.lefts)


def _around(event: Event) -> list[Token]:
    """The words of the event's noun phrase, and those on the verb by which it happens."""
    nouns = [t for found in event.triggers for t in found.token.subtree]
    clause = event.clause
    if clause is None:
        return nouns
    beside = [
        c for c in clause.children if c.dep_ in {"prep", "npadvmod", "advmod", "dobj", "nsubj", "nsubjpass"}
    ]
    return [*nouns, *(t for c in beside for t in c.subtree)]
