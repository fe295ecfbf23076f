"""Pauses in fighting by their names: which words name one, of what form, and how many."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from truceline.claims import Ceasefire, CeasefireForm
from truceline.lexicon import load
from truceline.reading.ceasefires.states import ended_by_accord, ends_ahead, is_blamed, is_fighting
from truceline.reading.english.clauses import is_negated
from truceline.reading.english.roles import governor, is_verb, link
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence

_NEARBY = 2
"""How many sentences back "it", "all" or "the truce" may look."""

_BEFORE = 3
_PHRASES = (3, 4)
_MANY = 100


@dataclass(frozen=True, slots=True)
class Pause:
    """A word that names a ceasefire or takes one up, and of how many. `earlier`: the claim taken up."""

    token: Token
    form: CeasefireForm
    count: int
    earlier: Ceasefire | None = None


def pauses(sentence: Sentence, article: Article) -> Iterator[Pause]:
    """The words for ceasefires in a sentence, in their order."""
    last: Pause | None = None
    for token in sentence.doc.listed(_openers()):
        form = _form_of(token)
        if form is not None:
            last = Pause(token, form, _count(sentence, token))
            yield last
        elif last is not None and _is_broken(token):
            yield Pause(token, last.form, last.count)
        elif (_is_broken(token) or is_blamed(token)) and (told := _earlier(article, sentence)) is not None:
            yield Pause(token, told.form, told.count, told)
        elif token.dep_ in {"nsubj", "nsubjpass"} and token.lower_ in load("ceasefires")["anaphors"]:
            earlier = _earlier(article, sentence)
            if last is not None:
                yield Pause(token, last.form, last.count, earlier)
            elif earlier is not None:
                yield Pause(token, earlier.form, earlier.count, earlier)


@cache
def _openers() -> frozenset[str]:
    """The first words of names, what is ended, and what takes a pause up ("it", "all")."""
    lexicon = load("ceasefires")
    names = [name.split()[0] for name in _forms()]
    broken = lexicon["states"]["violated"]["nouns"]
    return frozenset([*names, "fire", "it", *lexicon["ending"]["nouns"], *lexicon["anaphors"], *broken])


@cache
def _forms() -> dict[str, CeasefireForm]:
    return {word: form for form, words in load("ceasefires")["forms"].items() for word in words}


def _form_of(token: Token) -> CeasefireForm | None:
    # The parser takes "ceasefire" at the head of a sentence for an adjective or a verb.
    word = token.lemma_.lower()
    if _is_to_end(token):
        return "ceasefire"
    if token.pos_ not in {"NOUN", "PROPN"} and word not in _forms():
        return None
    before = " ".join(t.lower_ for t in token.doc[max(0, token.i - _BEFORE) : token.i])
    if (token.pos_ == "VERB" and is_verb(token)) or (
        word == "pause" and not contains(before, load("ceasefires")["pause_of"])
    ):
        return None
    if word == "fire" and before.endswith("cease -"):
        word = "ceasefire"
    phrases = [" ".join(t.lower_ for t in token.doc[token.i : token.i + length]) for length in _PHRASES]
    form = next((_forms()[name] for name in (word, *phrases) if name in _forms()), None)
    if form is None:
        return None
    if contains(before, load("ceasefires")["unilateral"]):
        return "unilateral"
    return "humanitarian pause" if form != "truce" and "humanitarian" in before else form


def _is_to_end(token: Token) -> bool:
    """ "agreed to end hostilities": a ceasefire, though no word for one is used."""
    words = load("ceasefires")["ending"]
    verb = token.head
    ended = token.dep_ in {"dobj", "xcomp"} and is_fighting(token)
    if not ended or verb.lemma_ not in words["verbs"]:
        return False
    agreed = verb.dep_ == "xcomp" and verb.head.lemma_ in words["agreeing"] and not is_negated(verb.head)
    return agreed or ends_ahead(token) or ended_by_accord(token) is not None


def _is_broken(token: Token) -> bool:
    """ "accused each other of violating it": the ceasefire named before in the sentence."""
    broken = load("ceasefires")["states"]["violated"]["object"]
    return token.dep_ == "dobj" and token.lower_ == "it" and token.head.lemma_ in broken


def _count(sentence: Sentence, noun: Token) -> int:
    """ "three truces" is three, "several attempts at a truce" at least three."""
    counted = [noun, governor(noun)] if link(noun) in {"at", "of", "for"} else [noun]
    for token in counted:
        for child in token.children:
            quantity = sentence.quantity_at(child) if child.dep_ in {"nummod", "amod"} else None
            if quantity is not None and quantity.low is not None and 1 < quantity.low < _MANY:
                return quantity.low
    return 1


def _earlier(article: Article, sentence: Sentence) -> Ceasefire | None:
    """The ceasefire told of last, no more than two sentences before."""
    near = article.sentences[max(0, sentence.number - _NEARBY)].start
    told = [c for c in article.told(Ceasefire) if c.quote.start >= near]
    return told[-1] if told else None
