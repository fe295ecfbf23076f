"""What happened to people: words of harm, capture and return, and the phrase that names to whom."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.sufferers import described, patients, spread, subjects
from truceline.reading.tolls.victims import BODIES, are_people, core, is_dead_body, noun_status
from truceline.reading.trace import drop, note

_PARTICLE_REACH = 5


@dataclass(frozen=True, slots=True)
class Harm:
    """One outcome told by `trigger`. `victims` heads the phrase of the people, null for a bare toll;

    `figure`: their number, where it is not the syntax of that phrase that gives it.
    """

    outcome: Outcome
    trigger: Token
    victims: Token | None
    figure: Quantity | None = None


@cache
def words_for(section: str) -> dict[str, Outcome]:
    """The words of one section of lexicon/outcomes.yaml, each with its outcome. Of bodies only
    their number: what else is said of them is no harm to the living."""
    outcomes: dict[Outcome, dict[str, list[str]]] = load("outcomes")["outcomes"]
    return {
        word: outcome
        for outcome, sections in outcomes.items()
        if outcome != "remains" or section == "tolls"
        for word in sections[section]
    }


@cache
def _phrases() -> dict[str, list[tuple[list[str], Outcome, str]]]:
    """By the verb that opens them: their other words, the outcome, and where the victims stand."""
    outcomes: dict[Outcome, dict[str, list[dict[str, Any]]]] = load("outcomes")["outcomes"]
    found: dict[str, list[tuple[list[str], Outcome, str]]] = {}
    for outcome, sections in outcomes.items():
        for phrase in sections["phrases"] if outcome != "remains" else []:
            first, *rest = phrase["words"].split()
            found.setdefault(first, []).append((rest, outcome, phrase["of"]))
    return found


def phrase_openers() -> frozenset[str]:
    """The verbs that open a phrase of several words for an outcome."""
    return frozenset(_phrases())


def find(sentence: Sentence) -> Iterator[Harm]:
    """The outcomes of a sentence in the order of their words. One phrase of people may be told of twice."""
    for token in sentence.doc.listed(_openers()):
        for name, rule in _RULES.items():
            for harm in rule(sentence, token):
                people = harm.victims.text if harm.victims is not None else "a toll"
                note(f"outcomes: {name}", token.text, f"{harm.outcome}: {people}")
                yield harm


@cache
def _openers() -> frozenset[str]:
    """The words at which a rule may find an outcome."""
    sections = ("done_to", "undergone", "nouns", "adjectives", "people")
    return frozenset(
        [*(word for section in sections for word in words_for(section)), *phrase_openers(), *BODIES]
    )


def _of_verb(sentence: Sentence, token: Token) -> Iterator[Harm]:
    if token.pos_ not in {"VERB", "AUX"} and token.tag_ not in {"VBN", "VBD", "VBG"}:
        return
    lemma = token.lemma_.lower()
    done, undergone = words_for("done_to").get(lemma), words_for("undergone").get(lemma)
    if done is not None:
        for victims in _number_before(sentence, token) or patients(token):
            if token.dep_ == "amod" and _is_told_by_verb(victims):
                continue  # "killed eight displaced people": their death is the news
            if _is_done_to(sentence, token, victims):
                yield Harm(done, token, victims, _some_of(sentence, token, victims))
            else:
                drop("outcomes: verb", token.text, f"“{victims.text}” are no people")
    elif undergone is not None:
        for victims in subjects(token):
            if are_people(sentence, victims) or _must_live(token, victims):
                yield Harm(undergone, token, victims)


def _is_done_to(sentence: Sentence, verb: Token, victims: Token) -> bool:
    """Whether people can be meant: "lost three" tells of nobody, "killed eight guests" of people."""
    if is_dead_body(victims):
        return False
    if verb.lemma_.lower() in load("tolls")["with a noun"]:
        return noun_status(core(victims)) is not None and core(victims).lemma_.lower() != "life"
    return are_people(sentence, victims) or _must_live(verb, victims)


def _must_live(verb: Token, victims: Token) -> bool:
    """Whether a verb that befalls the living alone tells of a plural, no animals or things."""
    inner = core(victims)
    other = inner.lemma_.lower() in load("tolls")["no people"]
    return verb.lemma_.lower() in load("tolls")["of the living"] and inner.tag_ == "NNS" and not other


def _number_before(sentence: Sentence, verb: Token) -> list[Token]:
    """The bare number right before a participle: the four of "13 rebels killed, 4 captured"."""
    before = verb.nbor(-1) if verb.i else None
    if before is None or sentence.quantity_at(before) is None or verb.dep_ == "amod":
        return []
    acts = verb.tag_ not in {"VBN", "VBD"} or any(c.dep_ == "dobj" for c in verb.children)
    return [] if acts else [before]


def _some_of(sentence: Sentence, verb: Token, victims: Token) -> Quantity | None:
    """The two of "two of the three": those whom the verb tells of, not those whom a word on the noun does."""
    number = next((c for c in victims.children if c.dep_ == "nummod"), victims.left_edge)
    if number.i < 2 or verb in victims.children or verb.doc[number.i - 1].lower_ != "of":
        return None
    return sentence.quantity_at(verb.doc[number.i - 2])


def _of_phrase(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """Phrases of several words that hang on a verb: "lost their lives", "shot dead", "went missing"."""
    if token.pos_ not in {"VERB", "AUX"}:
        return
    for outcome, whom in phrases_at(token):
        for victims in subjects(token) if whom == "subject" else patients(token):
            if outcome == "detained" and words_for("people").get(core(victims).lemma_.lower()) == "captured":
                continue  # who holds captives has not detained them
            if _is_done_to(sentence, token, victims):
                yield Harm(outcome, token, victims)


def phrases_at(verb: Token) -> Iterator[tuple[Outcome, str]]:
    """The outcomes of the phrases that begin at a verb, with where their victims stand: subject or object."""
    phrases = _phrases().get(verb.lemma_.lower())
    if phrases is None:
        return
    near = list(verb.doc[verb.i + 1 : verb.i + 1 + _PARTICLE_REACH])
    said = {t.lemma_.lower() for t in near} | {t.lower_ for t in near}
    for rest, outcome, whom in phrases:
        if said.issuperset(rest):
            yield outcome, whom


def _of_noun(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """ "the killing of hundreds of civilians", "12 deaths", "the deaths of 12 people"."""
    outcome = words_for("nouns").get(token.lemma_.lower())
    if outcome is None or token.pos_ != "NOUN" or _is_sentence_of_death(token):
        return
    of = [p for p in token.children if p.dep_ == "prep" and p.lower_ == "of"]
    people = [
        victims
        for victims in spread([c for p in of for c in p.children if c.dep_ == "pobj"])
        if are_people(sentence, victims) and _is_done_to(sentence, token, victims)
    ]
    for victims in people:
        yield Harm(outcome, token, victims)
    counted = any(sentence.quantity_at(c) for c in token.children if c.dep_ in {"nummod", "amod", "det"})
    if counted and not people and token.lemma_.lower() not in load("tolls")["of many"]:
        yield Harm(outcome, token, token)


def _is_sentence_of_death(noun: Token) -> bool:
    """ "sentenced to death", "the death penalty": nobody has died."""
    above = noun.head.head if noun.dep_ == "pobj" else noun.head
    before = noun.doc[max(0, noun.i - 2) : noun.i]  # "the sentencing to death of", however it is parsed
    return any(word.lemma_.lower() in load("tolls")["no death"] for word in (above, *before))


def _of_adjective(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """ "leaving 12 dead", "over 2,000 dead", "three US volunteers missing in Ukraine", "12 were missing"."""
    outcome = words_for("adjectives").get(token.lower_) or words_for("people").get(token.lemma_.lower())
    if outcome is None or (token.pos_ == "VERB" and words_for("done_to").get(token.lemma_.lower())):
        return
    if token.pos_ == "NOUN" and _is_told_by_verb(token):
        return
    for victims in described(sentence, token):
        if are_people(sentence, victims):
            yield Harm(outcome, token, victims)


def _is_told_by_verb(noun: Token) -> bool:
    """Whether another word tells what happens to those whom the noun names: "to free 300 detainees"."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun.head
    told = above.lemma_.lower()
    return told in words_for("done_to") or told in words_for("nouns")


def _of_bodies(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """Bodies found, recovered, handed over."""
    if not is_dead_body(token):
        return
    remains = load("outcomes")["outcomes"]["remains"]
    handled = {*remains["done_to"], *remains["undergone"], *load("tolls")["handling bodies"]}
    above = [a for a in token.ancestors if a.pos_ in {"VERB", "AUX"}][:2]
    below = [c for c in token.children if c.dep_ in {"acl", "relcl"}]
    verb = next((v for v in (*above, *below) if v.lemma_.lower() in handled), None)
    if verb is not None:
        yield Harm("remains", verb, token)


_RULES: dict[str, Callable[[Sentence, Token], Iterator[Harm]]] = {
    "verb": _of_verb,
    "phrase": _of_phrase,
    "noun": _of_noun,
    "adjective": _of_adjective,
    "bodies": _of_bodies,
}
