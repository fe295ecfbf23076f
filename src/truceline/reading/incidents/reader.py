"""Incidents: what is said to have happened on the ground, by whom, to whom and with what."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from truceline.claims import Incident, Named, Period
from truceline.reading.claiming import claim
from truceline.reading.english.extent import extent
from truceline.reading.english.misread import lemma_of
from truceline.reading.english.occurrence import happened, is_general, is_habit, is_negated
from truceline.reading.english.roles import behind
from truceline.reading.english.tree import Token
from truceline.reading.incidents import events
from truceline.reading.incidents.acts import words
from truceline.reading.incidents.affected import class_of, clearest_class
from truceline.reading.incidents.armed import is_armed
from truceline.reading.incidents.events import Event
from truceline.reading.incidents.evidence import is_met, is_news
from truceline.reading.incidents.subevents import act_of
from truceline.reading.mentions import DateMention
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import named, sides
from truceline.reading.settings.peacetime import in_peacetime
from truceline.reading.settings.setting import Setting, setting
from truceline.reading.settings.told_before import placed_by_context
from truceline.reading.tolls import outcomes
from truceline.reading.trace import drop, note

_HARMS = {"injured", "killed"}
_NOT_YET = {"expected", "demanded"}
_JOINTS = {"again", "also", "and", "in", "on", "then"}


def read(sentence: Sentence, article: Article) -> Iterator[Incident]:
    """The incidents that a sentence tells of: one an event, or one a time where times are coordinated."""
    for event in events.find(sentence):
        doubt = _doubt(event, sentence, article)
        if doubt is not None:
            drop("incidents: no fact", event.top.text, doubt)
            continue
        start, end = _words(event)
        at = _setting(event, sentence, article, start, end)
        if is_negated(event.top):
            at = replace(at, stance="denied")
        at = placed_by_context(article, sentence, at)
        if at.stance in _NOT_YET or (at.stance == "denied" and not at.speakers):
            # What the document itself says did not happen is no claim; a speaker's word is a denial.
            drop("incidents: stance", event.top.text, f"only {at.stance}")
            continue
        values = _values(event, sentence, article, at)
        note("incidents: event", ", ".join(t.token.text for t in event.triggers), str(values["act"]))
        for slot, when in enumerate(_times(sentence, at)):
            yield claim(Incident, article, sentence, start, end, replace(at, when=when), slot, **values)


def _setting(event: Event, sentence: Sentence, article: Article, start: int, end: int) -> Setting:
    """The setting of the event's head; a time that it lacks is that of another of its words."""
    at = setting(sentence, article, event.head, start, end)
    if at.when is not None or not sentence.dates:
        return at
    others = (
        setting(sentence, article, t.token, start, end) for t in event.triggers if t.token != event.head
    )
    dated = next((other for other in others if other.when is not None), at)
    outside = {"when"} & set(dated.inferred)
    return replace(at, when=dated.when, inferred=tuple(sorted({*at.inferred, *outside})))


def _doubt(event: Event, sentence: Sentence, article: Article) -> str | None:
    """Why the event is not told as a fact, or null where it is."""
    if not is_met(event, sentence, article):
        return "nothing of what lexicon/acts.yaml asks for stands beside it"
    if not is_news(event, sentence, article):
        return "tells nothing of the event, or takes up one told before"
    if not all(happened(token) for token in _tops(event)):
        return "planned, wished for, supposed or banned"
    if any(is_habit(token) or is_general(token, sentence) for token in _tops(event)):
        return "done as a rule, not once"
    if in_peacetime(sentence, article):
        return "an accident, illness, a crime or a game, and no war near it"
    return None


def _tops(event: Event) -> set[Token]:
    """The words on which it hangs whether the event is told as a fact."""
    done = event.clause is not None and lemma_of(event.clause) in words("does")
    return {event.top, event.head, *([event.clause] if event.clause is not None and done else [])}


def _words(event: Event) -> tuple[int, int]:
    """The stretch of the sentence that carries the event."""
    core = {t.token for t in event.triggers} | {w.token for w in event.cast.weapons}
    tops = {t.token for t in event.triggers} | ({event.clause} if event.clause is not None else set())
    return extent({t for t in tops if not any(a in tops for a in t.ancestors)}, core)


def _values(event: Event, sentence: Sentence, article: Article, at: Setting) -> dict[str, object]:
    cast = event.cast
    struck = chain(cast.undergoers, cast.foes, cast.victims, _hurt(event, sentence), _used_in(event))
    kind = clearest_class(struck, sentence)
    act = act_of(event, kind, at.stance, article)
    if kind == "unknown" and act in words("against civilians"):
        kind = "civilians"
    return {
        "act": act,
        "actors": tuple(_actors(event, sentence, article)),
        "affected": tuple(_affected(event, sentence, article)),
        "affected_class": kind,
        "means": cast.weapons[0].words if cast.weapons else None,
    }


def _hurt(event: Event, sentence: Sentence) -> Iterator[Token]:
    """Who came to harm by the event, in other words than its own ("left seven soldiers dead")."""
    below = set(event.top.subtree)
    for harm in outcomes.find(sentence):
        if harm.outcome in _HARMS and harm.trigger in below and harm.victims is not None:
            yield harm.victims


def _used_in(event: Event) -> Iterator[Token]:
    """Where weapons were used: "used cluster munitions in a market"."""
    for found in event.triggers:
        if found.meaning.takes_weapon and not found.meaning.firm:
            yield from behind(found.token, {"in"})


def _actors(event: Event, sentence: Sentence, article: Article) -> Iterator[Named]:
    for token in (*event.cast.doers, *event.cast.foes):
        mention = sentence.actor_at(token)
        if mention is not None and mention.category == "sides":
            yield from sides(article, sentence)
        elif is_armed(token, sentence, article) and (actor := named(article, sentence, token)) is not None:
            party = mention.party if mention is not None else None
            yield actor if actor.actor else Named(name=actor.name, actor=party)


def _affected(event: Event, sentence: Sentence, article: Article) -> Iterator[Named]:
    words_of_event = {t.token for t in event.triggers}
    for token in event.cast.undergoers or event.cast.victims:
        if class_of(token, sentence) is None and sentence.actor_at(token) is None:
            continue
        if words_of_event & set(token.lefts):
            yield Named(name=token.text)  # the parser took the verb for an adjective of its object
        elif (name := named(article, sentence, token)) is not None:
            yield name


def _times(sentence: Sentence, at: Setting) -> list[Period | None]:
    """The event's time, or each of coordinated ones: "in 2019 and again in May" were two events."""
    if at.when is None:
        return [None]
    dates = list(sentence.dates)
    said = next((i for i, d in enumerate(dates) if d.text == at.when.text), None)
    if said is None:
        return [at.when]
    first = last = said
    while first > 0 and _are_joined(sentence, dates[first - 1], dates[first]):
        first -= 1
    while last + 1 < len(dates) and _are_joined(sentence, dates[last], dates[last + 1]):
        last += 1
    others = [Period(earliest=d.earliest, latest=d.latest, text=d.text) for d in dates[first : last + 1]]
    return [at.when if i == said - first else other for i, other in enumerate(others)]


def _are_joined(sentence: Sentence, one: DateMention, other: DateMention) -> bool:
    between = sentence.text[one.end : other.start].replace(",", " ").casefold().split()
    return "and" in between and set(between) <= _JOINTS
