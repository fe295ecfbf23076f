"""Positions: what an actor demands, supports, rejects or offers, and of whom."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from truceline.claims import Attitude, Named, Position, Speaker
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named
from truceline.reading.frames import noun_phrase
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import Setting, setting
from truceline.reading.terms import contains

_WANTS = {"dobj", "xcomp", "ccomp", "prep", "attr", "advcl", "dative", "oprd"}
_NOT_ACTORS = {"media"}


def read(sentence: Sentence, article: Article) -> Iterator[Position]:
    """The positions of a sentence: one for each verb of wanting, and for each duty that a speaker lays on others."""
    for token in sentence.doc:
        if token.pos_ not in {"VERB", "AUX", "NOUN"} or in_conditional(token):
            continue
        found = _attitude(sentence, token)
        if found is not None:
            position = _position(sentence, article, token, found)
            if position is not None:
                yield position
        elif _is_duty(sentence, token):
            yield from _duty(sentence, article, token)


def _attitude(sentence: Sentence, verb: Token) -> Attitude | None:
    lexicon = load("positions")
    if verb.pos_ == "NOUN" or verb.dep_ == "amod":
        return None
    negated = any(c.dep_ == "neg" or c.lower_ == "never" for c in verb.children)
    for attitude, words in lexicon["attitudes"].items():
        if negated and verb.lemma_ in words.get("negated", []):
            return attitude  # type: ignore[no-any-return]
        if not negated and _matches(verb, words["verbs"]) and _has_weight(verb):
            return attitude  # type: ignore[no-any-return]
        clause = sentence.text[min(t.idx for t in verb.subtree) :]
        standing = words.get("standing", [])
        if (
            verb.pos_ == "AUX"
            and standing
            and contains(clause[:120], standing)
            and verb.dep_ in {"ROOT", "ccomp"}
        ):
            return attitude  # type: ignore[no-any-return]
    return None


def _matches(verb: Token, phrases: list[str]) -> bool:
    for phrase in phrases:
        first, *rest = phrase.split()
        near = {t.lower_ for t in verb.children if t.i > verb.i} | {
            t.lower_ for t in verb.doc[verb.i + 1 : verb.i + 3]
        }
        if verb.lemma_ == first and all(r in near for r in rest):
            return not rest or phrase not in load("positions")["weighed"]
    return False


def _has_weight(verb: Token) -> bool:
    """Verbs with other meanings need a clause, an addressee, or an object that is a matter of policy."""
    lexicon = load("positions")
    if verb.lemma_ not in lexicon["weighed"]:
        return True
    if any(c.dep_ in {"xcomp", "ccomp"} for c in verb.children):
        return True
    objects = [c for c in verb.children if c.dep_ == "dobj"]
    return any(t.lemma_.lower() in lexicon["objects"] for o in objects for t in noun_phrase(o))


def _position(sentence: Sentence, article: Article, verb: Token, attitude: Attitude) -> Position | None:
    passive = any(c.dep_ in {"auxpass", "nsubjpass"} for c in verb.children)
    holder = _agent(verb) if passive else _subject(verb)
    if holder is None or not _may_hold(sentence, holder):
        return None
    actor = _holder(sentence, article, holder)
    wanted = [
        c
        for c in verb.children
        if c.dep_ in _WANTS | ({"nsubjpass"} if passive else set()) and c != holder
    ]
    wanted = [c for c in wanted if not _is_time(sentence, c)]
    if actor is None or not wanted:
        return None
    addressee = _addressee(sentence, article, verb)
    tokens = [t for c in wanted for t in c.subtree]
    start, end = reach([*noun_phrase(holder), verb, *tokens])
    first, last = reach(tokens)
    background = setting(sentence, article, verb, start, end)
    if attitude == "demands":
        background = replace(background, stance="demanded")
    return claim(
        Position,
        article,
        sentence,
        start,
        end,
        _spoken(sentence, background, verb, holder, actor),
        actor=actor,
        attitude=attitude,
        addressee=addressee,
        wants=sentence.text[first:last],
    )


def _holder(sentence: Sentence, article: Article, holder: Token) -> Named | None:
    if holder.pos_ == "PRON":
        for saying in sorted(sentence.sayings, key=lambda s: s.length):
            if saying.speaker is not None and saying.covers(holder):
                return Named(name=saying.speaker.name, actor=saying.speaker.actor)
            if saying.speaker is not None and any(a <= holder.idx < b for a, b in saying.frame.source):
                return Named(name=saying.speaker.name, actor=saying.speaker.actor)
    return named(article, sentence, holder)


def _spoken(sentence: Sentence, background: Setting, verb: Token, holder: Token, actor: Named) -> Setting:
    """A verb of saying makes its subject the speaker, where nobody else reports it."""
    if background.speakers or verb.lemma_ not in load("positions")["spoken"]:
        return background
    start, end = reach(noun_phrase(holder))
    speaker = Speaker(name=actor.name, actor=actor.actor, quote=sentence.quote(start, end))
    return replace(background, speakers=(speaker,), said_on=background.said_on or _day(background))


def _day(background: Setting) -> str | None:
    when = background.when
    single = when is not None and when.earliest is not None and when.earliest == when.latest
    return when.latest[:10] if single and when is not None and when.latest else None


def _may_hold(sentence: Sentence, holder: Token) -> bool:
    mention = sentence.actor_at(holder)
    if mention is not None:
        return mention.category not in _NOT_ACTORS
    return holder.pos_ in {"PROPN", "PRON"} and holder.lower_ not in {
        "which",
        "that",
        "this",
        "these",
        "those",
        "you",
        "who",
    }


def _subject(verb: Token) -> Token | None:
    at = verb
    while True:
        own = next((c for c in at.children if c.dep_ == "nsubj"), None)
        if own is not None:
            return at.head if own.lower_ in {"which", "who", "that"} and at.dep_ == "relcl" else own
        if at.dep_ not in {"conj", "xcomp", "advcl"} or at.head == at:
            return at.head if at.dep_ == "acl" and at.tag_ == "VBG" else None
        at = at.head


def _agent(verb: Token) -> Token | None:
    by = next((c for c in verb.children if c.dep_ == "agent"), None)
    return next(by.children, None) if by is not None else None


def _addressee(sentence: Sentence, article: Article, verb: Token) -> Named | None:
    """Of whom it is wanted: the object, or the subject of what is wanted."""
    candidates = [c for c in verb.children if c.dep_ in {"dobj", "dative"}]
    candidates += [
        t
        for c in verb.children
        if c.dep_ in {"xcomp", "ccomp", "advcl"}
        for t in c.children
        if t.dep_ == "nsubj"
    ]
    candidates += [
        t for c in verb.children if c.dep_ == "prep" and c.lower_ in {"on", "upon", "to"} for t in c.children
    ]
    for candidate in candidates:
        mention = sentence.actor_at(candidate)
        if mention is not None or (candidate.pos_ == "PROPN" and sentence.place_at(candidate) is None):
            return named(article, sentence, candidate)
    return None


def _is_time(sentence: Sentence, token: Token) -> bool:
    return any(sentence.date_at(t) is not None for t in (token, *token.children)) and token.dep_ in {
        "prep",
        "npadvmod",
    }


def _is_duty(sentence: Sentence, verb: Token) -> bool:
    """A "must" or "should" inside what somebody says."""
    if verb.pos_ not in {"VERB", "AUX"} or verb.dep_ in {"aux", "auxpass"}:
        return False
    modal = any(c.dep_ == "aux" and c.lower_ in load("positions")["duties"] for c in verb.children)
    return modal and any(s.speaker is not None and s.covers(verb) for s in sentence.sayings)


def _duty(sentence: Sentence, article: Article, verb: Token) -> Iterator[Position]:
    tokens = list(verb.subtree)
    start, end = reach(tokens)
    background = setting(sentence, article, verb, start, end)
    if not background.speakers:
        return
    speaker = background.speakers[0]
    yield claim(
        Position,
        article,
        sentence,
        start,
        end,
        replace(background, stance="demanded"),
        actor=Named(name=speaker.name, actor=speaker.actor),
        attitude="demands",
        addressee=None,
        wants=sentence.text[start:end],
    )
