"""What happened to people: words of harm, capture and return, and the phrase that names to whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from spacy.tokens import Token

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.mentions import Quantity
from truceline.reading.nearness import cost
from truceline.reading.sentence import Sentence
from truceline.reading.trace import drop, note
from truceline.reading.victims import are_people, core

_PASSIVE_SUBJECTS = {"nsubjpass"}
_BODIES = {"body", "corpse", "remains", "remain", "cadaver"}
_REACH = 6


@dataclass(frozen=True, slots=True)
class Harm:
    """One outcome told by `trigger`; `victims` heads the phrase of the people, or `figure` is a bare toll."""

    outcome: Outcome
    trigger: Token
    victims: Token | None
    figure: Quantity | None = None


@cache
def _by_lemma(section: str) -> dict[str, Outcome]:
    outcomes: dict[Outcome, dict[str, list[str]]] = load("outcomes")["outcomes"]
    return {
        w: outcome
        for outcome, words in outcomes.items()
        if outcome != "remains"
        for w in words.get(section, [])
    }


@cache
def _phrases() -> tuple[tuple[tuple[str, ...], Outcome, str], ...]:
    outcomes: dict[Outcome, dict[str, list[dict[str, Any]]]] = load("outcomes")["outcomes"]
    return tuple(
        (tuple(p["words"].split()), outcome, p["of"]) for outcome, w in outcomes.items() for p in w["phrases"]
    )


def find(sentence: Sentence) -> Iterator[Harm]:
    """The outcomes of a sentence in the order of their words. One phrase of people may be told of twice."""
    rules = {
        "verb": _of_verb,
        "phrase": _of_phrase,
        "noun": _of_noun,
        "adjective": _of_adjective,
        "bodies": _of_bodies,
        "toll": _of_toll,
    }
    for token in sentence.doc:
        for name, rule in rules.items():
            for harm in rule(sentence, token):
                whose = harm.victims.text if harm.victims is not None else "a toll"
                note(f"outcomes: {name}", token.text, f"{harm.outcome}: {whose}")
                yield harm


def _of_verb(sentence: Sentence, token: Token) -> Iterator[Harm]:
    if token.pos_ not in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBD", "VBG"}:
        return
    lemma = token.lemma_.lower()
    done, undergone = _by_lemma("done_to").get(lemma), _by_lemma("undergone").get(lemma)
    if done is not None:
        for victims in _patients(token):
            if are_people(sentence, victims) and core(victims).lemma_.lower() not in _BODIES - {"body"}:
                yield Harm(done, token, _some_of(sentence, token, victims))
            else:
                drop("outcomes: verb", token.text, f"“{victims.text}” are no people")
    elif undergone is not None:
        for victims in _subjects(token):
            if are_people(sentence, victims):
                yield Harm(undergone, token, victims)


def _some_of(sentence: Sentence, verb: Token, victims: Token) -> Token:
    """The number in "two of the three": whoever is told of by the verb itself, not by a word on the noun."""
    first = victims.left_edge.i
    if first < 2 or verb in victims.children or verb.doc[first - 1].lower_ != "of":
        return victims
    number = verb.doc[first - 2]
    return number if sentence.quantity_at(number) is not None else victims


def _patients(verb: Token) -> list[Token]:
    """To whom it was done: object of the active, subject of the passive, noun of the participle."""
    direct = [c for c in verb.children if c.dep_ in {"dobj", "nsubjpass"}]
    if direct:
        return _spread(direct)
    if verb.tag_ == "VBN" or verb.dep_ in {"acl", "amod"}:
        if verb.dep_ in {"acl", "amod", "relcl"} and verb.tag_ != "VBG":
            return _spread([verb.head])
        above = verb.head if verb.dep_ in {"xcomp", "oprd", "ccomp", "conj", "advcl"} else None
        own = [c for c in verb.children if c.dep_ == "nsubj"]
        if own:
            return _spread(own)  # "12 killed and 30 wounded", as headlines have it
        if above is not None:
            shared = [c for c in above.children if c.dep_ in {"nsubjpass", "dobj"}]
            if shared:
                return _spread(shared)
            if verb.dep_ == "conj" and above.tag_ == "VBN":
                return _patients(above)
        if any(c.dep_ == "auxpass" for c in verb.children):
            return _spread(_noun_before(verb))
    if verb.dep_ == "conj" or any(c.dep_ == "conj" for c in verb.children):
        for other in (verb.head, *verb.children):
            if other.pos_ == "VERB" and verb in (*other.conjuncts,):
                shared = [c for c in other.children if c.dep_ == "dobj"]
                if shared and other.i > verb.i:
                    return _spread(shared)
    return []


def _noun_before(verb: Token) -> list[Token]:
    """The noun phrase left of a passive that the parser hung elsewhere ("after A B, a driver, was killed")."""
    helper = min(c.i for c in verb.children if c.dep_ == "auxpass")
    for token in reversed(verb.doc[:helper]):
        if token.pos_ in {"NOUN", "PROPN"}:
            while token.dep_ in {"appos", "compound"} and token.head.i < verb.i:
                token = token.head
            return [token]
        if not token.is_punct:
            break
    return []


def _subjects(verb: Token) -> list[Token]:
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if own and own[0].tag_ in {"WP", "WDT"} and verb.dep_ == "relcl":
        first = verb.head
        while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"}:
            first = first.head  # "two medics and a driver who died": the clause holds for all
        return _spread([first])
    if own:
        return _spread(own)
    if verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        return _subjects(verb.head)
    if verb.dep_ == "acl":
        return _spread([verb.head])
    return []


def _spread(heads: list[Token]) -> list[Token]:
    """The heads with what is coordinated with them; a relative pronoun gives way to its noun."""
    found: list[Token] = []
    for head in heads:
        if head.tag_ in {"WP", "WDT"} and head.head.dep_ == "relcl":
            head = head.head.head
        found += [head, *(c for c in head.conjuncts if c.i > head.i)]
    return found


def _of_phrase(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """Phrases of several words that hang on a verb: "lost their lives", "shot dead", "went missing"."""
    if token.pos_ not in {"VERB", "AUX"}:
        return
    for words, outcome, whom in _phrases():
        if token.lemma_.lower() != words[0] or outcome == "remains":
            continue
        if not all(_below(token, word) for word in words[1:]):
            continue
        heads = _subjects(token) if whom == "subject" else _patients(token)
        for victims in heads:
            if _is_body(victims):
                continue  # bodies handed over are `remains`, nobody's release
            if are_people(sentence, victims) or victims.lemma_.lower() == "life":
                yield Harm(outcome, token, victims)


def _is_body(victims: Token) -> bool:
    return victims.lemma_.lower() in _BODIES


def _below(verb: Token, word: str) -> bool:
    near = verb.doc[verb.i + 1 : verb.i + 6]
    return any(t.lemma_.lower() == word or t.lower_ == word for t in near)


def _of_noun(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """ "the killing of hundreds of civilians", "12 deaths", "the deaths of 12 people"."""
    outcome = _by_lemma("nouns").get(token.lemma_.lower())
    if outcome is None or token.pos_ != "NOUN" or _is_sentence_of_death(token):
        return
    of = [
        c
        for p in token.children
        if p.dep_ == "prep" and p.lower_ == "of"
        for c in p.children
        if c.dep_ == "pobj"
    ]
    people = [p for p in _spread(of) if are_people(sentence, p)]
    for victims in people:
        yield Harm(outcome, token, victims)
    if not people and any(
        sentence.quantity_at(c) for c in token.children if c.dep_ in {"nummod", "amod", "det"}
    ):
        yield Harm(outcome, token, token)


def _is_sentence_of_death(noun: Token) -> bool:
    """ "sentenced to death", "the death penalty": nobody has died."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    return above.lemma_.lower() in {"sentence", "sentencing", "condemn", "penalty", "threat", "risk"}


def _of_adjective(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """ "leaving 12 dead", "over 2,000 dead", "three US volunteers missing in Ukraine", "12 were missing"."""
    outcome = _by_lemma("adjectives").get(token.lower_) or _by_lemma("people").get(token.lemma_.lower())
    if outcome is None or (token.pos_ == "VERB" and _by_lemma("done_to").get(token.lemma_.lower())):
        return
    for victims in _described(sentence, token):
        if are_people(sentence, victims):
            yield Harm(outcome, token, victims)


def _described(sentence: Sentence, word: Token) -> list[Token]:
    if any(sentence.quantity_at(c) is not None for c in word.children) or sentence.quantity_at(word):
        return [word]
    number = word.nbor(-1) if word.i else None
    if number is not None and sentence.quantity_at(number) is not None:
        return [number]
    if word.dep_ == "acl":
        return _spread([word.head])
    if word.dep_ == "amod":
        return [] if any(c.lower_ == "the" for c in word.head.children) else _spread([word.head])
    if word.dep_ in {"acomp", "oprd", "xcomp", "ccomp", "attr", "dobj"}:
        own = [c for c in word.children if c.dep_ in {"nsubj", "nsubjpass"}]
        above = [
            c
            for c in word.head.children
            if c.dep_ in ({"dobj"} if word.head.lemma_ == "leave" else {"nsubj", "nsubjpass", "dobj"})
        ]
        return _spread(own or above)
    before = word.nbor(-1) if word.i else None
    return [before] if before is not None and before.pos_ == "NOUN" and before.head == word.head else []


def _of_bodies(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """Bodies found, recovered, handed over."""
    if token.lemma_.lower() not in _BODIES:
        return
    verbs = load("outcomes")["outcomes"]["remains"]
    single = {
        *verbs["done_to"],
        *verbs["undergone"],
        "see",
        "collect",
        "lie",
        "litter",
        "hand",
        "take",
        "bring",
        "count",
        "contain",
        "hold",
    }
    above = [a for a in token.ancestors if a.pos_ in {"VERB", "AUX"}][:2]
    below = [c for c in token.children if c.dep_ in {"acl", "relcl"}]
    verb = next((v for v in (*above, *below) if v.lemma_.lower() in single), None)
    if verb is not None:
        yield Harm("remains", verb, token)


def _of_toll(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """ "the death toll rose to 40": a figure without people beside it."""
    outcome = _toll_noun(token)
    if outcome is None:
        return
    ranked = (
        sorted(
            (cost(token, sentence.span(*q.number).root), q.start, q)
            for q in sentence.quantities
            if _is_figure(sentence, q)
            and (q.start > token.idx or cost(token, sentence.span(*q.number).root) < 3)
        )
        if sentence.quantities
        else []
    )
    if ranked and ranked[0][0] <= _REACH:
        yield Harm(outcome, token, None, ranked[0][2])


def _toll_noun(token: Token) -> Outcome | None:
    lemmas = [t.lemma_.lower() for t in token.doc[max(0, token.i - 2) : token.i + 3]]
    at = min(token.i, 2)
    for phrase, outcome in _by_lemma("tolls").items():
        words = phrase.split()
        position = 0 if words[0] == "number" else len(words) - 1
        first = at - position
        if first >= 0 and lemmas[first : first + len(words)] == words:
            return outcome
    return None


def _is_figure(sentence: Sentence, quantity: Quantity) -> bool:
    """A number that counts nothing but people, or nothing named."""
    token = sentence.span(*quantity.number).root
    counted = token.head if token.dep_ == "nummod" else token
    return counted == token or are_people(sentence, counted)
