"""Stands: who is said to want or reject something, by which word, and which words say what it is."""

from dataclasses import dataclass

from truceline.claims import Attitude
from truceline.lexicon import load
from truceline.reading import nondisclosures
from truceline.reading.english.clauses import is_negated
from truceline.reading.english.roles import agents, alongside, behind, is_passive, is_verb, subjects
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Category
from truceline.reading.positions import attitudes
from truceline.reading.sentence import Sentence
from truceline.reading.settings.unlisted import is_bare
from truceline.reading.trace import drop

_WANTS = {"dobj", "xcomp", "ccomp", "prep", "attr", "advcl", "dative", "oprd", "acomp"}
_HOLDERS: set[Category] = {
    "state", "government", "office", "ministry", "international", "organisation", "armed group", "monitor",
    "sides",
}  # fmt: skip
_NOBODY = {
    "which",
    "that",
    "this",
    "these",
    "those",
    "all",
    "anybody",
    "anyone",
    "everybody",
    "everyone",
    "you",
    "who",
    "what",
    "there",
}
_TO_WHOM = {"on", "upon", "to"}


@dataclass(frozen=True, slots=True)
class Stand:
    """One position: whose (`holders`), by which word (`head`), and the heads of what is `wanted`."""

    head: Token
    holders: list[Token]
    attitude: Attitude
    wanted: list[Token]


def of_verb(sentence: Sentence, verb: Token) -> Stand | None:
    """The position that a verb of wanting tells of, or null where its subject is nobody who holds one."""
    attitude = attitudes.of_verb(verb)
    if attitude is None or _tells_nothing(verb):
        return None
    passive = is_passive(verb)
    holders = agents(verb) if passive else _meant(sentence, verb)
    kinds = _WANTS | {"nsubjpass"} if passive else _WANTS
    wanted = [c for c in verb.children if c.dep_ in kinds and c not in holders and not _is_time(sentence, c)]
    wanted = [
        c for c in wanted if c.dep_ != "advcl" or c.i < verb.i or any(t.lower_ == "for" for t in c.lefts)
    ]
    wanted = [c for c in wanted if not any(t.text == ";" for t in verb.doc[c.i : verb.i])]
    holders = [holder for holder in holders if _may_hold(sentence, holder, wanted)]
    if not (holders and wanted):
        drop(
            "positions: nobody’s",
            verb.text,
            "its subject holds no positions, or nothing is said to be wanted",
        )
        return None
    return Stand(verb, holders, attitude, wanted)


def _meant(sentence: Sentence, verb: Token) -> list[Token]:
    """The subjects, those that "they" takes up for it: "Britain and France objected; they want a truce"."""
    found = subjects(verb)
    they = next((t for t in found if t.lower_ == "they" and not sentence.is_quoted(t)), None)
    if they is None or any(s.covers(they) for s in sentence.sayings if s.speaker is not None):
        return found
    before = (t for t in reversed(sentence.doc[: they.i]) if t.dep_ == "nsubj" and sentence.actor_at(t))
    several = next((alongside(t) for t in before if len(alongside(t)) > 1), [])
    return several or found


def of_noun(sentence: Sentence, noun: Token) -> Stand | None:
    """ "Its demand for …", "the US proposal to …": its owner's position."""
    attitude = attitudes.of_noun(noun) if noun.pos_ == "NOUN" else None
    owners = [c for c in noun.children if c.dep_ in {"poss", "compound", "amod"} and _may_own(sentence, c)]
    owners = owners or _givers(sentence, noun)
    if attitude is None or not owners:
        return None
    return Stand(noun, owners[:1], attitude, attitudes.wanted_with(noun))


def _givers(sentence: Sentence, noun: Token) -> list[Token]:
    """Whose it is by the verb above: "gave them a deadline to", "put forward a proposal for"."""
    above = noun.head
    lexicon = load("positions")
    given = above.lemma_ in {*lexicon["giving"], *lexicon["voicing"]}
    if noun.dep_ != "dobj" or not given or is_passive(above):
        return []
    return [t for t in subjects(above) if _may_own(sentence, t) or sentence.place_at(t) is not None]


def addressed(sentence: Sentence, stand: Stand) -> Token | None:
    """Of whom it is wanted: the object, the subject of what is wanted, or the one called on."""
    if stand.attitude == "rejects":
        return None
    candidates = [c for c in stand.wanted if c.dep_ in {"dobj", "dative"}]
    clauses = [c for c in stand.wanted if c.dep_ in {"xcomp", "ccomp", "advcl"}]
    candidates += [t for c in clauses for t in c.children if t.dep_ in {"nsubj"}]
    candidates += behind(stand.head, _TO_WHOM) if is_verb(stand.head) else []
    return next((t for t in candidates if sentence.actor_at(t) is not None), None)


def _tells_nothing(verb: Token) -> bool:
    """ "refused to comment", "asked not to be named": a silence, no position."""
    lexicon = load("nondisclosures")
    telling = [c for c in verb.children if c.dep_ == "xcomp" and c.lemma_ in lexicon["telling"]]
    declined = verb.lemma_ in lexicon["declining"]
    return any((declined or is_negated(c)) and not nondisclosures.frees(c) for c in telling)


def _may_hold(sentence: Sentence, holder: Token, wanted: list[Token]) -> bool:
    """Whether the phrase names somebody who takes positions; an army does on matters of policy only, for its

    orders to people on the ground are conduct.
    """
    lexicon = load("positions")
    mention = sentence.actor_at(holder)
    if mention is not None and is_bare(mention) and holder.pos_ == "PROPN":  # "the Free Coast Army"
        return True
    if mention is not None and mention.category == "military":
        policy = any(t.lemma_.lower() in lexicon["objects"] for c in wanted for t in c.subtree)
        return policy and holder.lemma_.lower() in lexicon["institutions"]
    if mention is not None:
        return mention.category in _HOLDERS
    if holder.lemma_.lower() in lexicon["bodies"] or sentence.place_at(holder) is not None:
        return True
    if holder.pos_ == "NUM":  # "two of his ministers"
        return any(_may_hold(sentence, t, wanted) for t in behind(holder, {"of"}))
    if holder.lemma_.lower() in lexicon["owned"] and any(c.tag_ == "PRP$" for c in holder.children):
        return True
    if holder.lower_ == "they":
        told = any(s.speaker is not None and s.covers(holder) for s in sentence.sayings)
        return told and not sentence.is_quoted(holder)  # in a quotation "they" are others
    return holder.pos_ in {"PROPN", "PRON"} and holder.lower_ not in _NOBODY


def _may_own(sentence: Sentence, owner: Token) -> bool:
    mention = sentence.actor_at(owner)
    return owner.tag_ == "PRP$" or (mention is not None and mention.category in _HOLDERS | {"demonym"})


def _is_time(sentence: Sentence, token: Token) -> bool:
    dated = any(sentence.date_at(t) is not None for t in (token, *token.children))
    return dated and token.dep_ in {"prep", "npadvmod"}
