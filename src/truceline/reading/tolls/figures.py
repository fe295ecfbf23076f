"""Which numbers of a sentence count people to whom something happened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from truceline.claims import Outcome
from truceline.lexicon import load
from truceline.reading.english.clauses import in_conditional
from truceline.reading.english.tree import Token
from truceline.reading.mentions import Quantity
from truceline.reading.sentence import Sentence, reach
from truceline.reading.tolls import word_order
from truceline.reading.tolls.counts import Count, are_bodies, count, counted_by, or_none
from truceline.reading.tolls.outcomes import Harm, find, words_for
from truceline.reading.tolls.running import find_figures
from truceline.reading.tolls.scope import is_consequence, is_unrealised, is_wished
from truceline.reading.tolls.subsets import follows_part_word, parts
from truceline.reading.tolls.victims import core, is_dead_body
from truceline.reading.trace import drop

_OPENING = {"relcl", "advcl", "acl", "ccomp"}
_HANGING = {"prep", "npadvmod", "advmod", "auxpass", "aux", "prt", "neg"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number for one outcome; `people` heads the phrase that is counted."""

    harm: Harm
    count: Count
    people: Token


def figures(sentence: Sentence) -> list[Figure]:
    """The wholes, in the order of the text: each number once for each outcome."""
    kept: dict[tuple[Outcome, int], Figure] = {}
    for harm, figure in _harms(sentence):
        if _is_supposed(harm.trigger) and not _is_planned(harm):
            drop("figures: not told as done", harm.trigger.text, "in a condition, or only meant to be done")
            continue
        if figure is not None:
            kept.setdefault((harm.outcome, figure.count.start), figure)
    counted_out = parts(sentence)
    taken = {part.count.start for part in counted_out}
    of_them = {part.count.start for part in counted_out if part.outcome is None}
    told = [figure for figure in kept.values() if not _is_told_otherwise(figure, kept.values())]
    counted = [f for f in told if f.count.explicit]
    wholes = [f for f in counted if f.count.start not in taken or _tells_otherwise(f, of_them, told)]
    # "Eleven of them died" is told by its own verb: the whole stands in another sentence.
    explicit = wholes or [f for f in counted if f.count.start in of_them]
    described = {part.people.i for part in counted_out}  # the girl of "one of them a girl"
    bare = [
        f
        for f in told
        if not f.count.explicit
        and f.count.start not in taken
        and core(f.people).i not in described
        and not _is_beside(f, explicit)
    ]
    return sorted([*explicit, *bare], key=lambda f: (f.count.start, f.harm.trigger.i))


def _tells_otherwise(figure: Figure, of_them: set[int], others: Iterable[Figure]) -> bool:
    """ "11 were hurt; three of them have died": a part of whom a verb of its own tells what no whole is."""
    wholes = {other.harm.outcome for other in others if other.count.start not in of_them}
    return figure.count.start in of_them and bool(wholes) and figure.harm.outcome not in wholes


def _is_supposed(trigger: Token) -> bool:
    return any(test(trigger) for test in (in_conditional, is_unrealised, is_wished, is_consequence))


def _is_planned(harm: Harm) -> bool:
    """ "plans to release 40 prisoners": still a claim of how many, with the stance that it is expected."""
    return (
        harm.outcome in load("tolls")["planned"]
        and harm.trigger.head.lemma_.lower() in load("tolls")["planning"]
    )


def _is_told_otherwise(figure: Figure, others: Iterable[Figure]) -> bool:
    """Whether a verb tells something else of whom a noun names by an outcome: "freed 12 captives"."""
    return figure.harm.trigger == core(figure.people) and any(
        other.count.start == figure.count.start and other.harm.outcome != figure.harm.outcome
        for other in others
    )


def _harms(sentence: Sentence) -> Iterator[tuple[Harm, Figure | None]]:
    """By syntax first; then by the order of words, and on along lists; each with its figure or null."""
    counted: set[int] = set()
    for harm in chain(find(sentence), find_figures(sentence)):
        figure = _figure(sentence, harm)
        yield harm, figure
        if figure is not None and figure.count.explicit:
            counted.add(harm.trigger.i)
            quantity = sentence.quantity_at(sentence.span(figure.count.start, figure.count.end)[0])
            if quantity is not None and harm.victims is not None:
                yield from _listed(sentence, harm, quantity)
    for token in sentence.doc.listed(word_order.openers()) if sentence.quantities else ():
        found = word_order.behind(sentence, token)
        figure = _figure(sentence, found) if found is not None else None
        if figure is None and token.i not in counted:
            found = word_order.before(sentence, token)
            figure = _figure(sentence, found) if found is not None else None
        if found is not None and found.figure is not None:
            yield found, figure
            yield from _listed(sentence, found, found.figure)


def _listed(sentence: Sentence, harm: Harm, quantity: Quantity) -> Iterator[tuple[Harm, Figure | None]]:
    """What a list goes on to tell behind a number."""
    for further in word_order.listed(sentence, harm, quantity):
        yield further, _figure(sentence, further)


def _figure(sentence: Sentence, harm: Harm) -> Figure | None:
    people = harm.victims or harm.trigger
    counted = counted_by(harm.figure) if harm.figure is not None else count(sentence, people)
    if counted is None:
        drop("figures: no number", people.text, f"{harm.outcome}, but not how many")
    elif are_bodies(people) and counted.start < people.idx:
        drop("figures: bodies of people", people.text, "how many people they are is not told")
    elif _are_remains(harm, people):
        drop("figures: remains", people.text, "what is told of their bodies counts")
    elif _is_aside(harm):
        drop("figures: told aside", people.text, "only who they are: what befell them now counts")
    elif _is_told_next(harm, counted, people):
        drop("figures: told of by the next word", people.text, f"not {harm.outcome}")
    elif harm.figure is None and _is_generic(harm, counted):
        drop("figures: bare plural", people.text, "people in general, of whom no verb tells what happened")
    elif harm.figure is None and follows_part_word(sentence, counted.start):
        drop("figures: part of a whole", people.text, "read with the whole that it is part of")
    else:
        return Figure(harm, or_none(sentence, counted), people)
    return None


def _are_remains(harm: Harm, people: Token) -> bool:
    """Whether a clause on the dead tells how they died: "the remains of nine fishermen who drowned"."""
    inside = people.dep_ == "pobj" and is_dead_body(people.head.head)
    return inside and harm.outcome != "remains" and people in harm.trigger.ancestors


def _is_aside(harm: Harm) -> bool:
    """ "Eight people who had fled from the south were killed": that they had fled is no news of its own."""
    had = any(c.lower_ == "had" for c in harm.trigger.children)
    return harm.outcome == "displaced" and harm.trigger.dep_ == "relcl" and had


def _is_told_next(harm: Harm, counted: Count, people: Token) -> bool:
    """Whether the next word tells another outcome of the people: "12 killed 30 wounded", without a comma."""
    end = max(counted.end, people.idx + len(people))
    word = next((t for t in people.doc if t.idx >= end), None)
    if word is None or harm.trigger.i > word.i:
        return False
    return words_for("adjectives").get(word.lower_, harm.outcome) != harm.outcome


def _is_generic(harm: Harm, counted: Count) -> bool:
    """A bare plural counts people only as what a verb says happened: not "dead militants"."""
    if counted.explicit or counted.high is not None:
        return (counted.high == 0 and harm.trigger.pos_ == "NOUN") or (
            not counted.explicit and harm.trigger.dep_ == "amod"
        )
    told = harm.trigger.pos_ in {"VERB", "AUX"} and harm.trigger.dep_ != "amod"
    return not told or harm.outcome not in load("tolls")["bare"]


def _is_beside(figure: Figure, explicit: list[Figure]) -> bool:
    """Whether a bare noun stands inside a count: "14 women and children", "70 army and rebel fighters"."""
    if figure.count.qualifier != "vague":
        return False
    return any(
        core(figure.people) in core(other.people).conjuncts
        or (other.harm.trigger == figure.harm.trigger and other.people == figure.people)
        for other in explicit
    )


def wording(sentence: Sentence, figure: Figure) -> tuple[int, int]:
    """The stretch that carries the claim: number, people, what happened, and what hangs on that."""
    trigger = figure.harm.trigger
    tokens = [trigger, figure.people, core(figure.people)]
    if figure.harm.victims is None:
        tokens += [*trigger.lefts, trigger.left_edge]
    for child in trigger.children:
        if child.dep_ in _HANGING:
            tokens += [t for t in child.subtree if not _opens_clause(t, child)]
    start, end = reach(tokens)
    return min(start, figure.count.start), max(end, figure.count.end)


def _opens_clause(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in _OPENING:
            return True
        token = token.head
    return False
