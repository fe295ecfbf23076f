"""Ceasefires: a pause in fighting, whose it is, and the state that a report says it is in."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Ceasefire, CeasefireStatus, Period
from truceline.lexicon import load
from truceline.reading.ceasefires.pauses import Pause, pauses
from truceline.reading.ceasefires.states import State, is_blamed, made_of, state_of
from truceline.reading.claiming import claim
from truceline.reading.dates import ahead
from truceline.reading.english.clauses import clause_words, in_conditional, is_ahead, is_infinitive
from truceline.reading.english.roles import agents, behind, is_passive, is_verb, link, objects, subjects
from truceline.reading.english.roles import governor as noun_governor
from truceline.reading.english.terms import matches
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict, amid_violence
from truceline.reading.settings.parties import parties_of
from truceline.reading.settings.setting import Setting, setting
from truceline.reading.trace import drop, note

_CLAUSE_PARTS = {"nsubj", "nsubjpass", "dobj", "in"}
_EACH_OTHER = {"each", "other", "another"}


def read(sentence: Sentence, article: Article) -> Iterator[Ceasefire]:
    """The ceasefires of a sentence that are said to be or to have been, each state once."""
    seen: set[CeasefireStatus] = set()
    for pause, state in _stated(sentence, article):
        if state is None:
            drop("ceasefires: no state", pause.token.text, "only wished for or spoken of")
        elif in_conditional(pause.token):
            drop("ceasefires: condition", pause.token.text, "stands in a condition")
        elif state.status not in seen:
            note("ceasefires: state", state.governor.text, f"{state.status}: {pause.token.text}")
            ceasefire = _ceasefire(sentence, article, pause, state)
            known = any(party.actor for party in ceasefire.parties)
            if known or amid_conflict(sentence, article) or amid_violence(sentence, article):
                seen.add(state.status)
                yield ceasefire
            else:
                drop("ceasefires: no conflict", pause.token.text, "nothing near it tells of one")


def _stated(sentence: Sentence, article: Article) -> Iterator[tuple[Pause, State | None]]:
    """Each pause with its state; one made on a day that is told, and since fallen apart, with both."""
    for pause in pauses(sentence, article):
        state, made = state_of(pause.token), made_of(pause.token)
        own = state is None or pause.token.dep_ in {"nsubj", "nsubjpass"}
        if own and made is not None and _is_dated(sentence, made.governor):
            yield pause, made
        yield pause, state


def _is_dated(sentence: Sentence, verb: Token) -> bool:
    inside = {t.i for t in verb.subtree}
    return any(sentence.span(m.start, m.end).root.i in inside for m in sentence.dates)


def _ceasefire(sentence: Sentence, article: Article, pause: Pause, state: State) -> Ceasefire:
    start, end = _words(pause.token, state.governor)
    around = _to_come(sentence, article, setting(sentence, article, state.governor, start, end))
    parties = parties_of(sentence, article, _holders(pause.token, state))
    if not parties and pause.earlier is not None:
        parties = pause.earlier.parties
    return claim(
        Ceasefire,
        article,
        sentence,
        start,
        end,
        around,
        parties=parties,
        form=pause.form,
        status=state.status,
        count=pause.count,
        in_force=_in_force(sentence, article, around, state),
    )


def _to_come(sentence: Sentence, article: Article, around: Setting) -> Setting:
    """The setting; of what is "to begin on Tuesday" that is the coming one, and only its first day."""
    mention = next((m for m in sentence.dates if around.when and m.text == around.when.text), None)
    if mention is None or article.published is None:
        return around
    anchor = sentence.span(mention.start, mention.end).root
    verb = next((t for t in (anchor, *anchor.ancestors) if is_verb(t)), None)
    lexicon = load("ceasefires")
    if verb is not None and verb.tag_ == "VBG" and is_verb(verb.head):
        verb = verb.head  # "will stop fighting at midnight"
    turning = [*lexicon["beginning"], *lexicon["ending"]["verbs"]]
    if verb is None or matches(verb, turning) is None:
        return around
    if not (is_ahead(verb) or is_infinitive(verb)):
        return around
    first = ahead(mention, article.published).earliest
    stance = "expected" if around.stance == "stated" else around.stance
    return replace(around, when=Period(earliest=first, latest=None, text=mention.text), stance=stance)


def _words(token: Token, governor: Token) -> tuple[int, int]:
    """The clause of the verb that gives the state, or the phrase of the noun that does."""
    if not is_verb(governor):
        above = noun_governor(governor)
        told = clause_words(above) if is_verb(above) and link(governor) in _CLAUSE_PARTS else []
        return reach([*token.subtree, *governor.subtree, *told])
    accuser = governor.head.head if governor.dep_ == "pcomp" else governor
    return reach([*clause_words(accuser if is_verb(accuser) else governor), token])


def _holders(token: Token, state: State) -> list[Token]:
    """Whose it is: who breaks it; else who makes, keeps or ends it, and those whom it is between."""
    if state.status == "violated":
        return _breakers(state.governor)
    between = behind(token, {"between", "with", "by"})
    if not is_verb(state.governor):
        above = noun_governor(state.governor)
        makers = subjects(above) if is_verb(above) and link(state.governor) == "dobj" else []
        return [*makers, *between, *behind(state.governor, {"between", "with", "by"})]
    makers = agents(state.governor) if is_passive(state.governor) else subjects(state.governor)
    if state.governor.lemma_ in load("ceasefires")["brokering"]:  # they are between others
        makers = []
    found = [*(t for t in makers if t != token), *between, *behind(state.governor, {"between", "with"})]
    return list(dict.fromkeys(found))


def _breakers(governor: Token) -> list[Token]:
    """Who breaks it; where two accuse each other, both."""
    if is_blamed(governor):
        return objects(governor.head.head)
    if not is_verb(governor):
        return behind(governor, {"by"}) + [c for c in governor.children if c.dep_ == "poss"]
    breakers = agents(governor) if is_passive(governor) else subjects(governor)
    if any(t.lower_ in _EACH_OTHER for t in breakers):
        return subjects(governor.head.head)
    return breakers


def _in_force(sentence: Sentence, article: Article, around: Setting, state: State) -> str | None:
    """The day or instant from which it holds: where it begins, or where an announcement says from when."""
    if around.when is None or not is_verb(state.governor):
        return None
    if around.stance == "expected":
        return around.when.earliest
    to_come = is_ahead(state.governor)
    mention = next((m for m in sentence.dates if m.text == around.when.text), None)
    if to_come and mention is not None and article.published is not None:
        return ahead(mention, article.published).earliest if state.status == "agreed" else None
    begins = matches(state.governor, load("ceasefires")["beginning"]) is not None
    opened = mention is not None and mention.latest is None
    if begins or (opened and state.status in {"agreed", "in force"}):
        return around.when.earliest
    return None
