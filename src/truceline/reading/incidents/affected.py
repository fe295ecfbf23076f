"""Who was attacked: civilians, civilian objects, the military (lexicon/victims.yaml and targets.yaml)."""

from collections.abc import Iterable, Iterator
from functools import cache

from truceline.claims import AffectedClass, VictimStatus
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.victims import core, noun_status, status

_CLASSES: dict[VictimStatus, AffectedClass] = {
    "civilian": "civilians",
    "military": "military",
    "all": "civilians",
    "unknown": "unknown",
}
_FORCES = {"military", "armed group"}
_LONGEST = 3


def class_of(noun: Token, sentence: Sentence) -> AffectedClass | None:
    """The class of what the noun names: "unknown" for a target of no clear class, null for no target."""
    people = core(noun)
    thing = _class_of_thing(people, sentence)
    if thing is not None:
        return thing
    mention = sentence.actor_at(people)
    if noun_status(people) is None and (mention is None or mention.category not in _FORCES):
        return None
    told = status(sentence, people)
    return _CLASSES[told]


def clearest_class(nouns: Iterable[Token], sentence: Sentence) -> AffectedClass:
    """The first clear class among `nouns`; "unknown" where none has one."""
    kinds = (class_of(noun, sentence) for noun in nouns)
    return next((kind for kind in kinds if kind not in {None, "unknown"}), None) or "unknown"


def _class_of_thing(noun: Token, sentence: Sentence) -> AffectedClass | None:
    if noun.lemma_.lower() not in _last_words():
        return None
    for name in _endings(noun):
        if name in _settlements():
            return "unknown" if _introduces_name(noun, sentence) else "civilian object"
        if name in _open():
            return _by_qualifier(noun)
        if name in _things():
            return _things()[name]
    return None


def _endings(noun: Token) -> Iterator[str]:
    """The compounds that `noun` ends, as lemmas, the longest first."""
    for length in range(_LONGEST, 0, -1):
        words = list(noun.doc[max(0, noun.i - length + 1) : noun.i + 1])
        if len(words) == length:
            yield " ".join(t.lemma_.lower() for t in words)


def _by_qualifier(noun: Token) -> AffectedClass:
    """What the nearest telling word before a noun of open class makes of it: "military convoy"."""
    modifiers = [
        t.lemma_.lower() for t in reversed(list(noun.lefts)) if t.dep_ in {"amod", "compound", "nmod"}
    ]
    return next((_qualifiers()[word] for word in modifiers if word in _qualifiers()), "unknown")


def _introduces_name(noun: Token, sentence: Sentence) -> bool:
    """Whether the noun only introduces a place's name: "the town of Douma", "the capital Juba"."""
    below = [c for c in noun.children if c.dep_ in {"prep", "appos", "compound", "nmod"}]
    below = [t for c in below for t in (c.children if c.lower_ == "of" else [c])]
    return any(sentence.place_at(token) is not None for token in below)


@cache
def _last_words() -> frozenset[str]:
    """The last words of all names of things that are struck."""
    return frozenset(name.split()[-1] for name in (*_settlements(), *_open(), *_things()))


@cache
def _things() -> dict[str, AffectedClass]:
    table = load("targets")
    kinds: tuple[AffectedClass, ...] = ("civilian object", "military")
    return {noun: kind for kind in kinds for noun in table[kind]}


@cache
def _qualifiers() -> dict[str, AffectedClass]:
    return {word: kind for kind, words in load("targets")["qualifiers"].items() for word in words}


@cache
def _settlements() -> frozenset[str]:
    return frozenset(load("targets")["settlements"])


@cache
def _open() -> frozenset[str]:
    return frozenset(load("targets")["open"])
