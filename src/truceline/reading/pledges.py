"""Pledges: one commitment each, by whom, of what topic, to do or not to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from truceline.claims import Accord, Named, Pledge, PledgeTopic
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named, sides
from truceline.reading.scope import in_conditional
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import setting
from truceline.reading.terms import first_topic

_FUTURE = {"will", "would", "shall", "’ll", "'ll"}
_PARTY = {"state", "government", "ministry", "military", "armed group", "office", "sides"}


@dataclass(frozen=True, slots=True)
class _Promise:
    """`verb` heads the act; `by` are the subjects' tokens; `start`: where the quote begins."""

    verb: Token
    by: tuple[Token, ...]
    start: Token
    committed: bool


def read(sentence: Sentence, article: Article) -> Iterator[Pledge]:
    """The pledges of a sentence: one for each act, and for each topic among an act's objects."""
    seen: set[tuple[int, str]] = set()
    for promise in _promises(sentence):
        for end, act, topic in _acts(sentence, promise.verb):
            by = _obligors(sentence, article, promise)
            if (topic == "other" and not promise.committed) or not by or (end, topic) in seen:
                continue
            seen.add((end, topic))
            yield _pledge(sentence, article, promise, by, end, act, topic, len(seen))


def _promises(sentence: Sentence) -> Iterator[_Promise]:
    lexicon = load("accords")["committing"]
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if in_conditional(token):
            continue
        if token.pos_ == "VERB" and lemma in lexicon["verbs"] and not _is_negated(token):
            for verb in _complements(token):
                yield _Promise(verb, _subjects(verb) or _subjects(token), _start_of(token, verb), True)
        elif token.pos_ == "VERB" and lemma in lexicon["plans"] and not _is_negated(token):
            for verb in (c for c in token.children if c.dep_ == "xcomp" and c.pos_ == "VERB"):
                yield _Promise(verb, _subjects(token), _first_subject(token), False)
        elif token.pos_ == "NOUN" and (lemma in lexicon["nouns"] or lemma in load("accords")["nouns"]):
            for verb in (c for c in token.children if c.dep_ in {"acl", "relcl"} and _is_infinitive(c)):
                holder = token.head if token.dep_ == "dobj" else token
                yield _Promise(verb, (), holder.left_edge if holder != token else token.left_edge, True)
        elif token.pos_ == "VERB" and _has_future(token) and token.dep_ != "relcl":
            yield _Promise(token, _subjects(token), _first_subject(token), False)


def _pledge(
    sentence: Sentence,
    article: Article,
    promise: _Promise,
    by: tuple[Named, ...],
    end: int,
    act: str,
    topic: PledgeTopic,
    slot: int,
) -> Pledge:
    verbatim = sentence.is_quoted(promise.verb)
    first = _first_quoted(sentence, promise.verb) if verbatim else promise.start
    start = min(first.idx, promise.verb.idx)
    end = max(end, _quotation_end(sentence, promise.verb)) if verbatim else end
    background = setting(sentence, article, promise.verb, start, end)
    stance = "stated" if background.stance == "expected" and promise.committed else background.stance
    shared = {"speakers": background.speakers, "stance": "stated" if _has_future(promise.verb) else stance}
    accord = next((c.id for c in reversed(article.claims) if isinstance(c, Accord)), None)
    return claim(
        Pledge,
        article,
        sentence,
        start,
        end,
        background,
        slot,
        by=by,
        modality="shall_not" if _is_prohibition(promise.verb) else "shall",
        act=act,
        topic=topic,
        to=_recipient(sentence, article, promise.verb),
        verbatim=verbatim,
        accord=accord,
        **shared,
    )


def _acts(sentence: Sentence, verb: Token) -> Iterator[tuple[int, str, PledgeTopic]]:
    """End of the quote, words of the act and topic; one for each coordinated object of another topic."""
    main = _main_verb(verb)
    objects = [c for c in main.children if c.dep_ in {"dobj", "attr"}]
    listed = [o for first in objects for o in (first, *(c for c in first.conjuncts if c.i > first.i))]
    topics: dict[PledgeTopic, Token] = {}
    for thing in listed:
        topics.setdefault(_topic(sentence, main, thing), thing)
    if len(topics) < 2:
        tokens = [t for t in _act_tokens(main)]
        start, end = reach(tokens)
        yield end, _words(sentence, main, tokens), _topic_of(sentence.text[start:end])
        return
    for topic, thing in topics.items():
        inside = [
            thing,
            *(t for c in thing.children if c.dep_ not in {"conj", "cc", "punct", "prep"} for t in c.subtree),
        ]
        _, end = reach(inside)
        yield end, _words(sentence, main, inside), topic


def _act_tokens(verb: Token) -> list[Token]:
    """The verb phrase without what is coordinated with it or hangs on it as a clause of time."""
    apart = {"nsubj", "aux", "neg", "conj", "cc", "advcl", "punct", "mark", "npadvmod", "parataxis", "relcl"}
    kept = [c for c in verb.children if c.dep_ not in apart and c.lower_ not in load("accords")["circumstances"]]
    return [verb, *(t for c in kept for t in c.subtree)]


def _words(sentence: Sentence, verb: Token, tokens: list[Token]) -> str:
    adverbs = [c for c in verb.children if c.dep_ == "advmod" and c.i < verb.i and c.lower_ not in {"also", "then"}]
    front = " ".join(t.text for t in [*adverbs, verb])
    rest = [t for t in tokens if t != verb and t not in adverbs]
    if not rest:
        return front
    start, end = reach(rest)
    return f"{front} {sentence.text[start:end]}" if start > verb.idx else front


def _main_verb(verb: Token) -> Token:
    """ "refrain from shelling homes", "stop attacks": the act that is forborne."""
    if verb.lemma_ not in load("accords")["refraining"]:
        return verb
    below = [c for c in verb.children if c.dep_ in {"xcomp", "pcomp"}]
    below += [t for c in verb.children if c.dep_ == "prep" for t in c.children if t.dep_ == "pcomp"]
    return below[0] if below else verb


def _topic(sentence: Sentence, verb: Token, thing: Token) -> PledgeTopic:
    inside = [
        t
        for t in thing.subtree
        if not any(a.dep_ == "conj" and a in thing.conjuncts for a in (t, *t.ancestors))
    ]
    start, end = reach(inside or [thing])
    return _topic_of(f"{verb.text} {sentence.text[start:end]}")


def _topic_of(words: str) -> PledgeTopic:
    return first_topic(words, load("accords")["topics"]) or "other"  # type: ignore[return-value]


def _obligors(sentence: Sentence, article: Article, promise: _Promise) -> tuple[Named, ...]:
    """Who is bound: the subjects; without any, the parties of the accord told of last, or the speaker."""
    found: dict[str, Named] = {}
    for token in promise.by:
        mention = sentence.actor_at(token)
        said_by = _speaker_of(sentence, token) if token.pos_ == "PRON" else None
        if said_by is not None:
            found.setdefault(said_by.actor or said_by.name, said_by)
        elif (mention is not None and mention.category == "sides") or token.lower_ in {"they", "both"}:
            for side in sides(article, sentence):
                found.setdefault(side.actor or side.name, side)
        elif (mention is None and not promise.committed and token.pos_ != "PRON") or (mention is not None and mention.category not in _PARTY):
            continue
        else:
            name = named(article, sentence, token)
            if name is not None:
                found.setdefault(name.actor or name.name, name)
    if not promise.by:
        earlier = [c for c in article.claims if isinstance(c, Accord) and c.parties]
        return earlier[-1].parties if earlier else ()
    return tuple(found.values())


def _speaker_of(sentence: Sentence, pronoun: Token) -> Named | None:
    """ "it said it will …": the one who speaks is the one who promises."""
    if pronoun.lower_ not in {"it", "he", "she", "they", "we", "i"}:
        return None
    for saying in sorted(sentence.sayings, key=lambda s: s.length):
        if saying.speaker is not None and saying.covers(pronoun):
            return Named(name=saying.speaker.name, actor=saying.speaker.actor)
    return None


def _recipient(sentence: Sentence, article: Article, verb: Token) -> Named | None:
    for child in verb.children:
        if child.dep_ in {"prep", "dative"} and child.lower_ == "to":
            target = next((c for c in child.children if c.dep_ == "pobj"), None)
            if target is not None and sentence.actor_at(target) is not None:
                return named(article, sentence, target)
    return None


def _complements(verb: Token) -> list[Token]:
    heads = [c for c in verb.children if c.dep_ in {"xcomp", "ccomp"} and c.pos_ in {"VERB", "AUX"}]
    heads = [h for h in heads if _is_infinitive(h) or _has_future(h)]
    return [v for h in heads for v in (h, *(c for c in h.conjuncts if c.i > h.i and c.pos_ == "VERB"))]


def _subjects(verb: Token) -> tuple[Token, ...]:
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if not own and verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return _subjects(verb.head)
    return tuple(t for c in own for t in (c, *c.conjuncts))


def _first_subject(verb: Token) -> Token:
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if not own and verb.dep_ == "conj":
        return _first_subject(verb.head)
    return own[0].left_edge if own else verb


def _start_of(committing: Token, verb: Token) -> Token:
    return _first_subject(committing)


def _first_quoted(sentence: Sentence, verb: Token) -> Token:
    """Where the party's own words begin: the helping verb of the quoted act."""
    inside = [t for t in verb.subtree if sentence.is_quoted(t) and t.dep_ not in {"punct"} and t.i <= verb.i]
    return min(inside, key=lambda t: t.i)


def _quotation_end(sentence: Sentence, verb: Token) -> int:
    """A verbatim pledge is quoted to its end, with whatever law it appeals to."""
    inside = [t for t in verb.subtree if sentence.is_quoted(t)]
    return reach(inside)[1]


def _has_future(verb: Token) -> bool:
    own = any(c.dep_ == "aux" and c.lower_ in _FUTURE for c in verb.children)
    shared = verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ == "VERB" and _has_future(verb.head)
    return own or shared


def _is_infinitive(verb: Token) -> bool:
    return any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children)


def _is_negated(verb: Token) -> bool:
    return any(c.dep_ == "neg" for c in verb.children)


def _is_prohibition(verb: Token) -> bool:
    return _is_negated(verb) or verb.lemma_ in load("accords")["refraining"]
