"""Whose people: which words name people, and whether they are military or civilian (lexicon/victims.yaml)."""

from functools import cache

from truceline.claims import VictimStatus
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.sentence import Sentence

BODIES = {"body", "corpse", "corpses", "remains", "remain", "cadaver"}
_LONGEST = 3  # words of the longest noun for people
_MEMBERS = {"state", "demonym", "military", "armed group", "office"}
_FIGHTING = {"fight", "serve", "battle"}
_TAKEN_PART = {"VBG", "VBD", "VBN", "VB"}
OF_THEM = {"them", "whom", "us"}
_NOMINAL = {"csubj", "nsubj", "nsubjpass", "dobj", "pobj", "compound"}


@cache
def _nouns() -> dict[tuple[str, ...], VictimStatus]:
    lexicon = load("victims")
    found: dict[tuple[str, ...], VictimStatus] = {}
    for status in ("unknown", "civilian", "military"):
        for noun in lexicon[status]:
            found[tuple(noun.split())] = status
    return found


@cache
def _last_words() -> frozenset[str]:
    """The last words of the nouns as they may be written, also plurals that the model takes for lemmas."""
    return frozenset(words[-1] + ending for words in _nouns() for ending in ("", "s"))


@cache
def _qualifiers() -> dict[str, VictimStatus]:
    return {word: status for status, words in load("victims")["qualifiers"].items() for word in words}


def is_dead_body(token: Token) -> bool:
    """Whether the word is one for the dead themselves; the model takes "corpses" for those of an army."""
    return token.lemma_.lower() in BODIES or token.lower_ in BODIES


def core(token: Token) -> Token:
    """The people inside a partitive: "soldiers" of "1,166 of its soldiers", of "the bodies of soldiers"."""
    for child in token.children:
        if child.dep_ == "prep" and child.lower_ == "of":
            inner = next((c for c in child.children if c.dep_ == "pobj"), None)
            if inner is not None and (is_measure(token) or is_dead_body(token)):
                return core(inner)
    return token


def is_measure(token: Token) -> bool:
    """Whether the word measures people and is none itself: "dozens", "a group", "1,166"."""
    return token.pos_ == "NUM" or token.lemma_.lower() in load("tolls")["measures"]


def are_people(sentence: Sentence, token: Token) -> bool:
    """Whether the phrase can mean people: a noun of the lexicon, a nationality, a name, a bare number."""
    inner = core(token)
    together = [core(other) for other in inner.conjuncts if is_measure(inner) and is_measure(other)]
    counted = next((noun for noun in together if not is_measure(noun)), None)
    if counted is not None:  # "tens or hundreds of times"
        return are_people(sentence, counted)
    if inner.pos_ == "NUM" or sentence.quantity_at(inner) is not None:
        return True
    if inner.lower_ in OF_THEM and inner != token:
        return True  # "three of them died"
    if is_measure(inner):
        return inner.lower_ not in load("tolls")["bodies of people"]
    if noun_status(inner) is not None:
        return True
    mention = sentence.actor_at(inner)
    if mention is not None:
        return mention.category in _MEMBERS
    return is_name(sentence, inner)


def is_name(sentence: Sentence, token: Token) -> bool:
    """Whether the word can be a person's name: a proper noun that is no place, actor or day."""
    return (
        token.tag_ == "NNP"
        and token.is_alpha
        and not _has_article(token)
        and sentence.place_at(token) is None
        and sentence.actor_at(token) is None
        and sentence.date_at(token) is None
    )


def _has_article(name: Token) -> bool:
    """ "the Castello Road", "an ID": a thing's name."""
    first = name
    while first.i and first.nbor(-1).tag_ == "NNP":
        first = first.nbor(-1)
    return first.i > 0 and first.nbor(-1).lower_ in {"a", "an", "the"}


def noun_status(noun: Token) -> VictimStatus | None:
    """The status that the noun itself gives, with the words before it; null where it names no people."""
    if noun.keys.isdisjoint(_last_words()):
        return None
    words = [t for t in noun.doc[max(0, noun.i - _LONGEST + 1) : noun.i + 1] if not t.is_punct]
    lemmas = [t.lemma_.lower() for t in words]
    for length in range(len(lemmas), 0, -1):
        status = _nouns().get(tuple(lemmas[-length:]))
        if status is not None:
            return status
    # A headline's capitals make names of nouns, and names keep their plural: "Rebels Dead".
    return _nouns().get((noun.lower_,)) or _nouns().get((noun.lower_.removesuffix("s"),))


def status(sentence: Sentence, token: Token) -> VictimStatus:
    """Military, civilian, all (both named together) or unknown, by the words of the phrase."""
    inner = core(token)
    heads = [inner, *(c for c in inner.conjuncts if _counted_together(sentence, inner, c))]
    said = {_status_of(sentence, head) for head in heads}
    if {"military", "civilian"} <= said:
        return "all"
    return next(iter(said - {"unknown"}), "unknown")


def _counted_together(sentence: Sentence, first: Token, other: Token) -> bool:
    one = any(c.lower_ in {"a", "an"} for c in other.children)
    if one and noun_status(first) not in {None, "unknown"}:
        return False  # "six villagers and a soldier"
    return other.i > first.i and not any(sentence.quantity_at(c) for c in [other, *other.children])


def _status_of(sentence: Sentence, noun: Token) -> VictimStatus:
    own = noun_status(noun)
    if own is not None and own != "unknown":
        return own
    if noun.lemma_.lower() == "member" and (group := _group_of(noun)) is not None:
        return _status_of(sentence, group)
    for child in reversed(list(noun.children)):
        qualified = _qualifiers().get(child.lemma_.lower()) or _qualifiers().get(child.lower_)
        if qualified is not None and child.dep_ in {"amod", "compound", "nmod"}:
            return qualified
    mention = sentence.actor_at(noun)
    if mention is not None and mention.category in {"military", "armed group"}:
        return "military"
    led = any(c.tag_ == "PRP$" and c.lower_ in {"his", "its"} for c in noun.children)
    if noun.lower_ == "men" and (led or noun.head.lemma_ == "lose"):
        return "military"  # only a force has men, and loses them
    return "military" if _fights(noun) else _status_of_description(noun)


def _group_of(member: Token) -> Token | None:
    """The militia of "members of a militia"."""
    of = (c for c in member.children if c.dep_ == "prep" and c.lower_ == "of")
    return next((c for prep in of for c in prep.children if c.dep_ == "pobj"), None)


def _fights(noun: Token) -> bool:
    """ "killed fighting", "a volunteer who fought with": the sentence tells that they took part."""
    near = [
        noun.head,
        *noun.head.children,
        *(t for c in noun.children if c.dep_ in {"relcl", "acl"} for t in c.subtree),
    ]
    near += [t for c in noun.head.children if c.dep_ in {"xcomp", "advcl"} for t in c.subtree]
    fought = (t for t in near if t.lemma_ in _FIGHTING and t.tag_ in _TAKEN_PART)
    # "Fighting left 12 dead": nobody says that they took part.
    if any(t.dep_ not in _NOMINAL for t in fought) or _in_action(noun):
        return True
    # Civilians are detained, seized, abducted: who is captured has fought.
    return noun.lemma_.lower() == "volunteer" and any(t.lemma_ == "capture" for t in noun.doc)


def _in_action(noun: Token) -> bool:
    """ "three men missing in action", "two men were killed in action"."""
    near = [noun.head, *noun.children, *noun.head.children]
    brought = [t for word in near for c in word.children if c.lower_ == "in" for t in c.children]
    return any(t.lower_ == "action" and not list(t.lefts) for t in brought)


def _status_of_description(noun: Token) -> VictimStatus:
    """What an apposition says of a named person: "a 22-year-old former marine"."""
    for child in noun.children:
        if child.dep_ in {"appos", "compound", "poss"}:
            told = noun_status(child)
            if told is not None and told != "unknown":
                return told
    return "unknown"


def wording(sentence: Sentence, token: Token) -> tuple[int, int]:
    """The characters of the phrase that `token` heads."""
    tokens = [t for t in noun_phrase(token) if not t.is_punct] or [token]
    return min(t.idx for t in tokens), max(t.idx + len(t) for t in tokens)
