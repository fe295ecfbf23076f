"""Tolls as figures: "the death toll rose to 40" gives a number without people beside it."""

from collections.abc import Iterator

from spacy.tokens import Token

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.mentions import Quantity
from truceline.reading.nearness import cost
from truceline.reading.outcomes import Harm, words_for
from truceline.reading.sentence import Sentence
from truceline.reading.trace import note
from truceline.reading.victims import are_people, core

_REACH = 8


def find_figures(sentence: Sentence) -> Iterator[Harm]:
    """The tolls that a sentence gives as figures, in the order of their words."""
    for token in sentence.doc if sentence.quantities else ():
        yield from _at(sentence, token)


def _at(sentence: Sentence, token: Token) -> Iterator[Harm]:
    """The figure of a toll; the new one, where the words give two ("rose from 80 to 95")."""
    outcome = _toll_noun(token)
    figures = [q for q in sentence.quantities if _is_figure(sentence, q)] if outcome is not None else []
    present = [q for q in figures if not sentence.text[: q.start].casefold().endswith("from ")]
    ranked = [(cost(token, sentence.span(*q.number).root), q.start, q) for q in present or figures]
    near = [(steps, start, q) for steps, start, q in ranked if start > token.idx or steps < 3]
    best = min(near)[2] if near and min(near)[0] <= _REACH else None
    figure = best or next((q for q in figures if _is_reached(sentence, token, q)), None)
    if outcome is not None and figure is not None:
        note("running tolls", token.text, f"{outcome}: {figure.text}")
        yield Harm(outcome, token, None, figure)


def _toll_noun(token: Token) -> Outcome | None:
    """What a toll counts: "the death toll", "the number of dead", "the number of people killed"."""
    lemmas = [t.lemma_.lower() for t in token.doc[max(0, token.i - 2) : token.i + 3]]
    at = min(token.i, 2)
    for phrase, outcome in words_for("tolls").items():
        words = phrase.split()
        first = at - (0 if words[0] == "number" else len(words) - 1)
        if first >= 0 and lemmas[first : first + len(words)] == words:
            return outcome
    if token.lemma_.lower() != "number" or core(token) == token:
        return None
    told = [c.lemma_.lower() for c in (*token.children, *core(token).children) if c.dep_ == "acl"]
    return next((words_for("done_to")[lemma] for lemma in told if lemma in words_for("done_to")), None)


def _is_figure(sentence: Sentence, quantity: Quantity) -> bool:
    """A number of people, or of nothing named: not "no toll", nor the hurt beside the dead."""
    token = sentence.span(*quantity.number).root
    counted = token.head if token.dep_ == "nummod" else token
    after = counted.nbor(1) if counted.i + 1 < len(counted.doc) else None
    hurt = after is not None and words_for("adjectives").get(after.lower_, "killed") != "killed"
    return quantity.high != 0 and not hurt and (counted == token or are_people(sentence, counted))


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
