"""Which numbers of a sentence count people to whom something happened."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from spacy.tokens import Token

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.outcomes import Harm, find
from truceline.reading.scope import in_conditional, is_unrealised
from truceline.reading.sentence import Sentence, reach
from truceline.reading.trace import drop, note
from truceline.reading.victims import Count, are_people, core, count

_CUE_REACH = 40


@dataclass(frozen=True, slots=True)
class Figure:
    """One number for one outcome; `people` heads the phrase that is counted."""

    harm: Harm
    count: Count
    people: Token


def figures(sentence: Sentence) -> list[Figure]:
    """The wholes, in the order of the text: each number once for each outcome."""
    kept: dict[tuple[Outcome, int], Figure] = {}
    for harm in find(sentence):
        if in_conditional(harm.trigger) or is_unrealised(harm.trigger):
            drop("figures: not told as done", harm.trigger.text, "in a condition, or only meant to be done")
            continue
        figure = _figure(sentence, harm)
        if figure is not None:
            kept.setdefault((harm.outcome, figure.count.start), figure)
    explicit = [figure for figure in kept.values() if figure.count.explicit]
    bare = [f for f in kept.values() if not f.count.explicit and not _is_beside(f, explicit)]
    return sorted([*explicit, *bare], key=lambda f: (f.count.start, f.harm.trigger.i))


def _figure(sentence: Sentence, harm: Harm) -> Figure | None:
    if harm.figure is not None:
        q = harm.figure
        return Figure(harm, Count(q.low, q.high, q.qualifier, q.start, q.end, explicit=True), harm.trigger)
    assert harm.victims is not None
    counted = count(sentence, harm.victims)
    people = harm.victims.text
    if counted is None:
        drop("figures: no number", people, f"{harm.outcome}, but not how many")
    elif _is_generic(harm, counted):
        drop("figures: bare plural", people, "people in general, of whom no verb tells what happened")
    elif _follows_part_word(sentence, counted.start):
        drop("figures: part of a whole", people, "read with the whole that it is part of")
    else:
        return Figure(harm, counted, harm.victims)
    return None


def _is_generic(harm: Harm, counted: Count) -> bool:
    """A bare plural counts people only as what a verb says happened: not "dead militants", "people fleeing"."""
    if counted.explicit or counted.high is not None:
        return False
    told = harm.trigger.pos_ in {"VERB", "AUX"} and harm.trigger.dep_ != "amod"
    return not told or harm.outcome not in load("tolls")["bare"]


def _is_beside(figure: Figure, explicit: list[Figure]) -> bool:
    """A bare plural coordinated with a counted phrase is inside its count: "14 women and children"."""
    if figure.count.qualifier != "vague":
        return False
    return any(core(figure.people) in core(other.people).conjuncts for other in explicit)


def parts(sentence: Sentence, wholes: list[Figure]) -> Iterator[tuple[Figure, Figure]]:
    """Each part with its whole: "including three children", "among them over 130 children"."""
    starts = {whole.count.start for whole in wholes}
    for quantity in sentence.quantities:
        number = sentence.span(*quantity.number).root
        people = number.head if number.dep_ in {"nummod", "quantmod"} else number
        of_them = re.match(r"\s+of (?:them|whom)\b", sentence.text[quantity.end :])
        told = of_them or _follows_part_word(sentence, quantity.start)
        if not told or quantity.start in starts or not are_people(sentence, people):
            continue
        before = [whole for whole in wholes if whole.count.start < quantity.start]
        after = [whole for whole in wholes if whole.count.start > quantity.start]
        if before or after:
            whole = before[-1] if before else after[0]
            counted = Count(
                quantity.low, quantity.high, quantity.qualifier, quantity.start, quantity.end, explicit=True
            )
            note("figures: part of a whole", quantity.text, f"part of “{whole.people.text}”")
            yield Figure(replace(whole.harm, victims=people, figure=None), counted, people), whole


@cache
def _part_word() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("tolls")["parts"])
    return re.compile(rf"\b(?:{words})(?:\s+(?:the|some))?\s*$", re.IGNORECASE)


def _follows_part_word(sentence: Sentence, start: int) -> bool:
    return _part_word().search(sentence.text[max(0, start - _CUE_REACH) : start]) is not None


def wording(sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """The stretch that carries the claim: number, people, what happened, and what hangs on that."""
    trigger = figure.harm.trigger
    tokens = [trigger, figure.people, core(figure.people)]
    if figure.harm.victims is None:
        tokens += [*trigger.lefts, trigger.left_edge]
    for child in trigger.children:
        if child.dep_ in {"prep", "npadvmod", "advmod", "auxpass", "aux", "prt", "neg"}:
            tokens += [t for t in child.subtree if not _opens_clause(t, child)]
    start, end = reach(tokens)
    return min(start, figure.count.start), max(end, figure.count.end)


def _opens_clause(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in {"relcl", "advcl", "acl", "ccomp"}:
            return True
        token = token.head
    return False
