"""Tolls by the order of words, where the parser loses its way: headlines, lists, prose without commas.

"Air strikes kill 10 children, 5 women: monitor" has no verb for a parser that takes "strikes" for one. What
stands beside a word of harm is read here from left to right: a number, the people it counts, nothing between.
"""

from collections.abc import Iterator
from functools import cache

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.counts import begins, people_after
from truceline.reading.tolls.outcomes import Harm, phrase_openers, phrases_at, words_for
from truceline.reading.tolls.subsets import single
from truceline.reading.tolls.victims import core, noun_status
from truceline.reading.trace import drop, note

_AFTER = 6  # words between a word of harm and the number behind it, at most
_BETWEEN = 12  # words between the people and what is told of them, at most
_BE = {"was", "were", "is", "are", "be", "been", "being"}
_JOINTS = {",", "and", "plus", "&"}


@cache
def openers() -> frozenset[str]:
    """The words that may tell an outcome by their place, also in the forms that `_done` undoes."""
    done = words_for("done_to")
    forms = [word + ending for word in done for ending in ("", "ing", "s")]
    return frozenset([*forms, *words_for("adjectives"), *words_for("undergone"), *phrase_openers()])


def behind(sentence: Sentence, trigger: Token) -> Harm | None:
    """The outcome that an active verb of harm tells of the people counted right behind it, or null."""
    outcome = _done(trigger)
    if outcome is None or _is_passive(trigger):
        return None
    fillers = load("tolls")["before a number"]
    for token in trigger.doc[trigger.i + 1 : trigger.i + 1 + _AFTER]:
        quantity = sentence.quantity_at(token)
        if quantity is not None:
            return _harm(sentence, trigger, outcome, quantity)
        joins = token.lower_ == "and" and token.i + 1 < len(token.doc) and _done(token.nbor(1)) is not None
        skipped = joins or _done(token) or token.lower_ in fillers or token.pos_ == "ADV"
        if not skipped and sentence.date_at(token) is None:
            return None
    return None


def before(sentence: Sentence, trigger: Token) -> Harm | None:
    """The outcome that a passive or an adjective tells of the people counted before it, or null."""
    lemma = trigger.lemma_.lower()
    done = _done(trigger)
    told = words_for("adjectives").get(trigger.lower_) or words_for("undergone").get(lemma) or done
    if told is None or _has_object(sentence, trigger) or (done is not None and trigger.tag_ == "VBG"):
        return None
    quantity = _leading_up(sentence, trigger)
    return _harm(sentence, trigger, told, quantity) if quantity is not None else None


def _done(token: Token) -> Outcome | None:
    """The outcome of a verb done to people, also where the parser takes it for a noun ("Blast Kills 12")."""
    verbs = words_for("done_to")
    phrase = next((outcome for outcome, whom in phrases_at(token) if whom == "object"), None)
    forms = (token.lemma_.lower(), token.lower_.removesuffix("ing"), token.lower_.removesuffix("s"))
    return next((verbs[form] for form in forms if form in verbs), phrase)


def listed(sentence: Sentence, harm: Harm, quantity: Quantity) -> Iterator[Harm]:
    """What a list goes on to count: the five women of "killing ten children, five women and a guard"."""
    while (following := _next(sentence, harm.trigger, quantity)) is not None:
        quantity, people = following
        yield Harm(harm.outcome, harm.trigger, people, quantity)
    one = _one_more(sentence, harm.trigger, quantity)
    if one is not None:
        yield Harm(harm.outcome, harm.trigger, one)


def _harm(sentence: Sentence, trigger: Token, outcome: Outcome, quantity: Quantity) -> Harm | None:
    people = people_after(sentence, quantity)
    if people is None:
        drop("word order", quantity.text, "counts no people")
        return None
    if trigger.lemma_.lower() in load("tolls")["not of numbers"] and noun_status(core(people)) is None:
        drop("word order", quantity.text, "no noun says that they are people")
        return None
    note("word order", trigger.text, f"{outcome}: {quantity.text} {people.text}")
    return Harm(outcome, trigger, people, quantity)


def _is_passive(trigger: Token) -> bool:
    """ "were killed", "have been killed", and with an adverb between."""
    before = trigger.doc[max(0, trigger.i - 2) : trigger.i]
    return any(t.lower_ in _BE for t in before)


def _has_object(sentence: Sentence, trigger: Token) -> bool:
    """Whether the word stands before what it is done to: "the 12 soldiers killed a man"."""
    following = trigger.nbor(1) if trigger.i + 1 < len(trigger.doc) else None
    if following is None or _is_passive(trigger):
        return False
    return (
        following.pos_ in {"NOUN", "PROPN", "DET", "PRON", "ADJ"}
        and sentence.date_at(following) is None
        and sentence.quantity_at(following) is None
    )


def _leading_up(sentence: Sentence, trigger: Token) -> Quantity | None:
    """The nearest number whose people lead up to `trigger` with nothing but a place or an adverb between."""
    for quantity in reversed([q for q in sentence.quantities if q.end <= trigger.idx]):
        people = people_after(sentence, quantity)
        if people is None:
            continue
        between = trigger.doc[people.i + 1 : trigger.i]
        if len(between) > _BETWEEN or people.i >= trigger.i:
            return None
        if between and begins(between[0]):
            return None
        return quantity if all(_leads_on(sentence, token) for token in between) else None
    return None


def _leads_on(sentence: Sentence, token: Token) -> bool:
    if token.pos_ == "AUX" or token.lower_ in load("tolls")["said to be"]:
        return True
    if token.dep_ in {"mark", "cc", "nsubj", "nsubjpass", "relcl"} or token.lower_ in {",", ";", ":"}:
        return sentence.place_at(token) is not None
    return token.pos_ in {"ADV", "ADP", "DET", "PROPN", "ADJ", "NOUN", "PART"}


def _one_more(sentence: Sentence, trigger: Token, quantity: Quantity) -> Token | None:
    """The guard of "killing five women and a guard", of whom the clause tells nothing else."""
    people = people_after(sentence, quantity)
    if people is None or people.i < trigger.i:
        return None
    rest = list(people.doc[people.i + 1 :])
    one = single(rest[1:]) if len(rest) > 1 and rest[0].lower_ == "and" else None
    after = one.nbor(1) if one is not None and one.i + 1 < len(one.doc) else None
    return None if after is not None and after.pos_ in {"VERB", "AUX"} else one


def _next(sentence: Sentence, trigger: Token, quantity: Quantity) -> tuple[Quantity, Token] | None:
    people = people_after(sentence, quantity)
    if people is None or people.i + 1 >= len(people.doc):
        return None
    at = people.nbor(1)
    while at.lower_ in _JOINTS and at.i + 1 < len(at.doc):
        at = at.nbor(1)
    following = sentence.quantity_at(at)
    if following is None or following == quantity:
        return None
    counted = people_after(sentence, following)
    if counted is None or counted.i >= len(people.doc) or sentence.quantity_at(counted) is not None:
        return None
    after = counted.nbor(1) if counted.i + 1 < len(counted.doc) else None
    told_otherwise = after is not None and after.pos_ in {"VERB", "AUX"} and counted.i > trigger.i
    return None if told_otherwise else (following, counted)
