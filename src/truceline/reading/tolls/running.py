"""Tolls as figures: "the death toll rose to 40" gives a number without people beside it."""

import re
from collections.abc import Iterator
from functools import cache

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.english.nearness import cost
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence
from truceline.reading.tolls.outcomes import Harm, words_for
from truceline.reading.tolls.victims import are_people, core
from truceline.reading.trace import note

_LABEL = re.compile(r"[\W_]*(\w+)\b[^:.;\n]{0,60}:\s*")
_REACH = 8
_CLOSE = 3  # steps within which a number before the word is its figure ("40 was the toll")


def find_figures(sentence: Sentence) -> Iterator[Harm]:
    """The tolls that a sentence gives as figures, in the order of their words."""
    for token in sentence.doc.listed(_heads()) if sentence.quantities else ():
        yield from _at(sentence, token)
    if sentence.quantities:
        yield from _labelled(sentence)


def _labelled(sentence: Sentence) -> Iterator[Harm]:
    """ "Wounded in the past 24 hours: 23", as lists have it."""
    label = _LABEL.match(sentence.text)
    figure = next((q for q in sentence.quantities if label is not None and q.start == label.end()), None)
    if label is None or figure is None:
        return
    first = sentence.span(*label.span(1))[0]
    forms = (first.lower_, first.lemma_.lower())
    outcomes = {**words_for("nouns"), **words_for("people"), **words_for("adjectives")}
    outcome = next((outcomes[form] for form in forms if form in outcomes), None)
    if outcome is not None and _is_figure(sentence, figure):
        note("running tolls: label", first.text, f"{outcome}: {figure.text}")
        yield Harm(outcome, first, None, figure)


def _at(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """The figure of a toll; the new one, where the words give two ("rose from 80 to 95")."""
    outcome = _toll_noun(token)
    figures = [q for q in sentence.quantities if _is_figure(sentence, q)] if outcome is not None else []
    present = [q for q in figures if not sentence.text[: q.start].casefold().endswith("from ")]
    ranked = [
        (_has_own_word(sentence, q), cost(token, sentence.span(*q.number).root), q.start, q)
        for q in present or figures
    ]
    near = [item for item in ranked if item[1] <= _REACH and (item[2] > token.idx or item[1] < _CLOSE)]
    best = min(near)[3] if near else None
    turned = next((q for q in figures if _is_turned(sentence, token, q)), None)
    figure = best or turned or next((q for q in figures if _is_reached(sentence, token, q)), None)
    if outcome is not None and figure is not None:
        note("running tolls", token.text, f"{outcome}: {figure.text}")
        yield Harm(outcome, token, None, figure)


def _toll_noun(token: Token) -> Outcome | None:
    """What a toll counts: "the death toll", "the number of dead", "the number of people killed"."""
    if token.lemma_.lower() not in _heads() and token.lower_ not in _heads():
        return None
    near = token.doc[max(0, token.i - 2) : token.i + 3]
    forms = [{t.lemma_.lower(), t.lower_} for t in near]
    at = min(token.i, 2)
    for phrase, outcome in words_for("tolls").items():
        words = phrase.split()
        first = at - (0 if words[0] == "number" else len(words) - 1)
        said = forms[first : first + len(words)] if first >= 0 else []
        if len(said) == len(words) and all(word in form for word, form in zip(words, said, strict=True)):
            return outcome
    if token.lemma_.lower() != "number" or core(token) == token:
        return None
    told = [c.lemma_.lower() for c in (*token.children, *core(token).children) if c.dep_ in {"acl", "amod"}]
    return next((words_for("done_to")[lemma] for lemma in told if lemma in words_for("done_to")), None)


@cache
def _heads() -> frozenset[str]:
    """The nouns that head a phrase for a toll: "number" of "number of dead", the last word of others."""
    phrases = [phrase.split() for phrase in words_for("tolls")]
    return frozenset({"number", *(words[0 if words[0] == "number" else -1] for words in phrases)})


def _is_figure(sentence: Sentence, quantity: Quantity) -> bool:
    """A number of people, or of nothing named: not "no toll", nor the hurt beside the dead."""
    counted = _counted(sentence, quantity)
    after = counted.nbor(1).lower_ if counted.i + 1 < len(counted.doc) else ""
    hurt = words_for("adjectives").get(after, "killed") != "killed"
    own = counted == sentence.span(*quantity.number).root
    return quantity.high != 0 and not hurt and (own or are_people(sentence, counted))


def _has_own_word(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether a word of its own tells what the number counts: "2,000 dead" beside "a toll of 5,000"."""
    counted = _counted(sentence, quantity)
    return counted.i + 1 < len(counted.doc) and counted.nbor(1).lower_ in words_for("adjectives")


def _counted(sentence: Sentence, quantity: Quantity) -> Token:
    number = sentence.span(*quantity.number).root
    return number.head if number.dep_ == "nummod" else number


def _is_turned(sentence: Sentence, toll: Token, quantity: Quantity) -> bool:
    """ "bringing to 525 the number of soldiers killed": the number before the toll."""
    adding = "|".join(load("tolls")["cumulative"]["adding"])
    before = re.search(rf"\b(?:{adding})\s+to\s+$", sentence.text[: quantity.start], re.IGNORECASE)
    return before is not None and sentence.text[quantity.end : toll.idx].strip() in {"the", "its", "their"}


def _is_reached(sentence: Sentence, toll: Token, quantity: Quantity) -> bool:
    """Whether the number stands right after what the toll did ("reached 330"), however parsed."""
    number = sentence.span(quantity.start, quantity.end)[0]
    between = [t for t in number.doc[toll.i + 1 : number.i] if t.pos_ not in {"AUX", "ADV"}]
    moves = load("tolls")["moves"]
    return (
        quantity.high != 0
        and toll.i < number.i
        and 0 < len(between) <= 2
        and between[0].lemma_.lower() in moves
        and all(t.lower_ in {"to", "at"} for t in between[1:])
    )
