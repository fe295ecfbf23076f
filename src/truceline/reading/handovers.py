"""Handovers: prisoners, remains and lists that a party is said to have given out of its hands.

A number of people released or of remains handed over is a toll, and read as one (`tolls`).
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from truceline.claims import Incident
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.clauses import own_words
from truceline.reading.english.occurrence import happened, is_general, is_habit, is_negated
from truceline.reading.english.roles import agents, behind, is_passive, is_verb, subjects
from truceline.reading.english.terms import contains, matches
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.parties import parties_of
from truceline.reading.settings.setting import setting
from truceline.reading.trace import drop

_NOT_YET = {"expected", "demanded"}


def read(sentence: Sentence, article: Article) -> Iterator[Incident]:
    """The handovers of a sentence that are said to have been made, each with the party that made it."""
    for verb in sentence.doc.listed(_openers()):
        if not is_verb(verb) or not _thing(sentence, verb):
            continue
        givers = parties_of(sentence, article, _givers(verb))
        if not any(giver.actor for giver in givers):
            drop("handovers: no giver", verb.text, "no party is named that handed it over")
        elif not happened(verb) or is_habit(verb) or is_general(verb, sentence):
            drop("handovers: no fact", verb.text, "planned, wished for, supposed, or done as a rule")
        else:
            start, end = reach(t for t in own_words(verb) if t.dep_ != "mark")
            at = setting(sentence, article, verb, start, end)
            at = replace(at, stance="denied") if is_negated(verb) else at
            if at.stance not in _NOT_YET and (at.stance != "denied" or at.speakers):
                yield claim(
                    Incident,
                    article,
                    sentence,
                    start,
                    end,
                    at,
                    act="Other",
                    actors=givers,
                    attribution="and" if len(givers) > 1 else None,
                )


@cache
def _openers() -> frozenset[str]:
    lexicon = load("handovers")
    return frozenset(phrase.split()[0] for phrase in (*lexicon["giving"], *lexicon["getting"]))


def _thing(sentence: Sentence, verb: Token) -> bool:
    """Whether what the verb hands over, or gets, is of the kinds that accords speak of."""
    lexicon = load("handovers")
    if not matches(verb, [*lexicon["giving"], *lexicon["getting"]]):
        return False
    things = [c for c in verb.children if c.dep_ == ("nsubjpass" if is_passive(verb) else "dobj")]
    words = [load("accords")["topics"][topic] for topic in lexicon["things"]]
    cores = [core for core in map(_core, things) if not any(sentence.quantity_at(token) for token in core)]
    return any(contains(sentence.text[slice(*reach(core))], listed) for core in cores for listed in words)


def _core(thing: Token) -> list[Token]:
    """ "a list of prisoners", but not "a statement on prisoners"."""
    aside = [c for c in thing.children if c.dep_ in {"prep", "relcl", "acl"} and c.lower_ != "of"]
    return [token for token in thing.subtree if not any(token in other.subtree for other in aside)]


def _givers(verb: Token) -> list[Token]:
    if matches(verb, load("handovers")["getting"]):
        things = [child for child in verb.children if child.dep_ in {"dobj", "nsubjpass"}]
        inside = [token for thing in things for token in thing.subtree if token.head.lower_ == "from"]
        return [*behind(verb, {"from"}), *inside]
    return agents(verb) if is_passive(verb) else subjects(verb)
