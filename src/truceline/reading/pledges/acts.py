"""What is pledged: the act as a short verb phrase, and its topic; one act for each topic of its objects."""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.claims import PledgeTopic
from truceline.lexicon import load
from truceline.reading.english.clauses import own_words
from truceline.reading.english.roles import behind, objects
from truceline.reading.english.terms import first_topic
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence, reach

_APART = {"nsubj", "aux", "neg", "conj", "cc", "advcl", "punct", "mark", "npadvmod", "parataxis", "relcl"}
_LINKS = {"also", "then"}


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be done or left: its verb, its words, the character where they end, and the topic."""

    verb: Token
    words: str
    end: int
    topic: PledgeTopic


def acts(sentence: Sentence, verb: Token) -> Iterator[Act]:
    """The act as a whole, or one for each of its coordinated objects where their topics differ.

    Of a thing that is to happen ("agreed that lists would be exchanged") the act is the whole clause.
    """
    if _happens(sentence, verb):
        tokens = [*own_words(verb)]
        tokens = [t for t in tokens if t.dep_ != "mark"]
        yield Act(verb, _text(sentence, tokens), reach(tokens)[1], _topic(_text(sentence, tokens)))
        return
    main = _forborne(verb)
    first = [c for c in main.children if c.dep_ in {"dobj", "attr"}]
    things = [o for thing in first for o in (thing, *(c for c in thing.conjuncts if c.i > thing.i))]
    topics: dict[PledgeTopic, Token] = {}
    for thing in things:
        words = _text(sentence, _own(thing))
        if "withdrawal" in topics:  # "move its fighters and heavy weapons north"
            continue
        if not topics or first_topic(words, load("accords")["topics"]):  # else it goes with the one before
            topics.setdefault(_topic(f"{main.text} {words}"), thing)
    if len(topics.keys() - {"other"}) < 2:
        tokens = _act_tokens(sentence, main)
        yield Act(main, _words(sentence, main, tokens), reach(tokens)[1], _topic(_text(sentence, tokens)))
        return
    for topic, thing in topics.items():
        inside = [t for t in _own(thing) if t == thing or not _is_behind(t, thing)]
        yield Act(main, _words(sentence, main, inside), reach(inside)[1], topic)


def _happens(sentence: Sentence, verb: Token) -> bool:
    """Whether the act's clause has a subject of its own that is nobody."""
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"} and c.pos_ != "PRON"]
    return verb.dep_ != "ROOT" and bool(own) and not any(sentence.actor_at(c) for c in own)


def _forborne(verb: Token) -> Token:
    """ "refrain from shelling homes", "stop shelling": the act that is left."""
    if verb.lemma_ not in load("accords")["refraining"]:
        return verb
    below = [c for c in verb.children if c.dep_ in {"xcomp", "pcomp"}]
    below += [t for t in behind(verb, {"from"}) if t.dep_ == "pcomp"]
    return below[0] if below else verb


def _own(thing: Token) -> list[Token]:
    """An object's words without those coordinated with it."""
    others = [t for c in thing.children if c.dep_ in {"conj", "cc", "punct"} for t in c.subtree]
    return [t for t in thing.subtree if t not in others]


def _is_behind(token: Token, thing: Token) -> bool:
    """Whether a word belongs to a preposition that may belong to all the objects."""
    return any(c.dep_ == "prep" and token in c.subtree for c in thing.children)


def _act_tokens(sentence: Sentence, verb: Token) -> list[Token]:
    """The verb phrase without its circumstances and what is coordinated with it."""
    circumstances = load("accords")["circumstances"]
    kept = [c for c in verb.children if c.dep_ not in _APART]
    kept = [c for c in kept if c.lower_ not in circumstances or _is_target(sentence, c, verb)]
    kept = [c for c in kept if not (c.dep_ == "prep" and any(sentence.date_at(t) for t in (c, *c.children)))]
    return [verb, *(t for c in kept for t in c.subtree)]


def _is_target(sentence: Sentence, preposition: Token, verb: Token) -> bool:
    """ "abide by the truce"; "halt air strikes on Idlib", right behind the object, however it is parsed."""
    if preposition.lower_ == load("accords")["governed"].get(verb.lemma_):
        return True
    behind_object = preposition.i > 0 and preposition.nbor(-1) in objects(verb)
    on_place = any(sentence.place_at(noun) is not None for noun in preposition.children)
    return preposition.lower_ == "on" and behind_object and on_place


def _words(sentence: Sentence, verb: Token, tokens: list[Token]) -> str:
    """The act as a verb phrase: the verb with the adverb before it, then its objects."""
    adverbs = [c for c in verb.children if c.dep_ == "advmod" and c.i < verb.i and c.lower_ not in _LINKS]
    front = " ".join(t.text for t in [*adverbs, verb])
    rest = [t for t in tokens if t.i > verb.i]
    return f"{front} {_text(sentence, rest)}" if rest else front


def _text(sentence: Sentence, tokens: list[Token]) -> str:
    start, end = reach(tokens)
    return sentence.text[start:end]


def _topic(words: str) -> PledgeTopic:
    return first_topic(words, load("accords")["topics"]) or "other"  # type: ignore[return-value]
