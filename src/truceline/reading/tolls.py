"""Tolls: a number of people to whom something happened, whose people they are, and as part of what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Token

from truceline.claims import Named, Outcome, Toll, Victims, VictimStatus
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import party as party_of_phrase
from truceline.reading.context import sides
from truceline.reading.outcomes import Harm, find
from truceline.reading.scope import in_conditional, is_unrealised, scope_of
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import Setting, setting
from truceline.reading.theatre import party_at
from truceline.reading.victims import Count, are_people, core, count, status, wording


@dataclass(frozen=True, slots=True)
class _Figure:
    """One number for one outcome, before it is a claim."""

    harm: Harm
    count: Count
    people: Token

    @property
    def key(self) -> tuple[Outcome, int, int | None, int | None]:
        return self.harm.outcome, self.count.start, self.count.low, self.count.high


def read(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """The tolls of a sentence, wholes before their parts."""
    figures = _figures(sentence)
    found: list[tuple[_Figure, Toll]] = []
    for slot, figure in enumerate(figures):
        tolls = _claims(sentence, article, figure, slot)
        found += [(figure, toll) for toll in tolls]
        yield from tolls
    for slot, (part, whole) in enumerate(_parts(sentence, found), len(figures)):
        for toll in _claims(sentence, article, part, slot * 8):
            yield toll.model_copy(update={"part_of": whole.id})
    yield from _nobody(sentence, article)


def _figures(sentence: Sentence) -> list[_Figure]:
    kept: dict[tuple[Outcome, int], _Figure] = {}
    for harm in find(sentence):
        if in_conditional(harm.trigger) or is_unrealised(harm.trigger):
            continue
        if harm.figure is not None:
            q = harm.figure
            figure = _Figure(harm, Count(q.low, q.high, q.qualifier, q.start, q.end, True), harm.trigger)
        else:
            assert harm.victims is not None
            counted = count(sentence, harm.victims)
            if counted is None or _after_part_word(sentence, counted):
                continue
            figure = _Figure(harm, counted, harm.victims)
        kept.setdefault((harm.outcome, figure.count.start), figure)
    explicit = [f for f in kept.values() if f.count.explicit]
    bare = [f for f in kept.values() if not f.count.explicit and not _beside(f, explicit)]
    return sorted([*explicit, *bare], key=lambda f: (f.count.start, f.harm.trigger.i))


def _beside(figure: _Figure, explicit: list[_Figure]) -> bool:
    """A bare plural coordinated with a counted phrase is inside its count: "14 women and children"."""
    if figure.count.qualifier != "vague":
        return False
    return any(core(figure.people) in core(other.people).conjuncts for other in explicit)


def _claims(sentence: Sentence, article: Article, figure: _Figure, slot: int) -> list[Toll]:
    start, end = _words(sentence, figure)
    background = setting(sentence, article, figure.harm.trigger, start, end)
    if background.stance in {"expected", "demanded"} and figure.harm.outcome not in {"remains", "released"}:
        return []
    whose = _whose(sentence, article, figure)
    scope = scope_of(sentence, figure.harm.trigger, background, figure.harm.outcome)
    shared = {
        "outcome": figure.harm.outcome,
        "low": figure.count.low,
        "high": figure.count.high,
        "qualifier": figure.count.qualifier,
        "scope": scope,
    }
    many, per = _sides(sentence, article, figure)
    if per == "each" and many:
        return [
            claim(
                Toll, article, sentence, start, end, background, slot * 8 + number,
                victims=replace_party(whose, side.actor), per="each", **shared,
            )
            for number, side in enumerate(many)
        ]  # fmt: skip
    if per == "together" and many and whose.party is None:
        whose = whose.model_copy(update={"parties": tuple(side.actor or side.name for side in many)})
    else:
        per = None
        whose, background = _of_the_place(sentence, article, whose, background, scope)
    return [
        claim(Toll, article, sentence, start, end, background, slot * 8, victims=whose, per=per, **shared)
    ]


def replace_party(victims: Victims, party: str | None) -> Victims:
    """The same victims, of one party."""
    return victims.model_copy(update={"party": party})


def _whose(sentence: Sentence, article: Article, figure: _Figure) -> Victims:
    if figure.harm.victims is None:
        return Victims(status=_status_of_figure(sentence, figure), text=figure.harm.trigger.text)
    people = core(figure.people)
    return Victims(
        party=party_of_phrase(article, sentence, people),
        status=status(sentence, figure.people),
        text=wording(sentence, figure.people),
    )


def _status_of_figure(sentence: Sentence, figure: _Figure) -> VictimStatus:
    """ "the civilian death toll", "a toll of 12 soldiers"."""
    counted = sentence.span(figure.count.start, figure.count.end).root
    counted = counted.head if counted.dep_ == "nummod" else counted
    said = status(sentence, counted) if are_people(sentence, counted) else "unknown"
    return said if said != "unknown" else status(sentence, figure.harm.trigger)


def _sides(sentence: Sentence, article: Article, figure: _Figure) -> tuple[tuple[Named, ...], str | None]:
    """The parties of "on both sides", "on either side"; of a whole war's toll that names no party."""
    end = _clause_end(sentence, figure)
    words = sentence.text[figure.count.start : end].casefold()
    for per in ("each", "together"):
        if any(re.search(rf"\b{re.escape(phrase)}\b", words) for phrase in load("tolls")["per"][per]):
            return sides(article, sentence), per
    whole = figure.harm.victims is None and "side" in sentence.text.casefold()
    return (sides(article, sentence), "together") if whole else ((), None)


def _clause_end(sentence: Sentence, figure: _Figure) -> int:
    rest = [
        q.start for q in sentence.quantities if q.start >= figure.count.end and q.text.casefold() != "either"
    ]
    return min([*rest, len(sentence.text)])


def _of_the_place(
    sentence: Sentence, article: Article, whose: Victims, background: Setting, scope: str
) -> tuple[Victims, Setting]:
    """People with no party named are of the state where it happened, marked as inferred.

    Not soldiers, who may be anybody's, nor where the place is claimed by several.
    """
    if whose.party is not None or whose.status == "military" or not background.where:
        return whose, background
    party = party_at(article, background.where)
    if party is None:
        return whose, background
    inferred = tuple(sorted({*background.inferred, "victims.party"}))
    return whose.model_copy(update={"party": party}), replace(background, inferred=inferred)


def _words(sentence: Sentence, figure: _Figure) -> tuple[int, int]:
    """The stretch that carries the claim: number, people, what happened, and what hangs on that."""
    trigger, people = figure.harm.trigger, figure.people
    tokens = [trigger, people, core(people)]
    if figure.harm.victims is None:
        tokens += [*trigger.lefts, trigger.left_edge]
    for child in trigger.children:
        if (
            child.dep_ in {"prep", "npadvmod", "advmod", "auxpass", "aux", "prt", "neg"}
            and child.i < trigger.i + 12
        ):
            tokens += [t for t in child.subtree if not _opens_clause(t, child)]
    start, end = reach(tokens)
    return min(start, figure.count.start), max(end, figure.count.end)


def _opens_clause(token: Token, top: Token) -> bool:
    while token != top:
        if token.dep_ in {"relcl", "advcl", "acl", "ccomp"}:
            return True
        token = token.head
    return False


def _after_part_word(sentence: Sentence, counted: Count) -> bool:
    before = sentence.text[max(0, counted.start - 24) : counted.start].casefold()
    return bool(_part_word().search(before))


def _part_word() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in load("tolls")["parts"])
    return re.compile(rf"\b(?:{words})(?:\s+(?:the|some|at|least|more|than|over|about|nearly|up|to))*\s*$")


def _parts(sentence: Sentence, wholes: list[tuple[_Figure, Toll]]) -> Iterator[tuple[_Figure, Toll]]:
    """ "including three children", "among them over 130 children": the same outcome, part of the toll before."""
    for quantity in sentence.quantities:
        before = sentence.text[: quantity.start].casefold()
        number = sentence.span(*quantity.number).root
        people = number.head if number.dep_ in {"nummod", "quantmod"} else number
        behind = re.match(r"\s+of (?:them|whom)\b", sentence.text[quantity.end :])
        if not (_part_word().search(before[-40:]) or behind) or not are_people(sentence, people):
            continue
        earlier = [(f, toll) for f, toll in wholes if f.count.start < quantity.start]
        later = [(f, toll) for f, toll in wholes if f.count.start > quantity.start]
        if not (earlier or later):
            continue
        figure, whole = earlier[-1] if earlier else later[0]
        if any(f.count.start == quantity.start for f, _ in wholes):
            continue
        counted = Count(quantity.low, quantity.high, quantity.qualifier, quantity.start, quantity.end, True)
        yield _Figure(replace(figure.harm, victims=people, figure=None), counted, people), whole


def _nobody(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """ "No casualties were reported" is a toll of nought, alleged; never a silence."""
    for token in sentence.doc:
        if token.lemma_.lower() not in load("tolls")["none_hurt"]:
            continue
        if not any(c.lower_ == "no" and c.dep_ == "det" for c in token.children):
            continue
        start, end = reach([*token.subtree, token.head] if token.head.pos_ == "VERB" else token.subtree)
        background = setting(sentence, article, token, start, end)
        outcome: Outcome = "injured" if token.lemma_.lower() == "injury" else "killed"
        yield claim(
            Toll, article, sentence, start, end, replace(background, stance="alleged"), 7,
            outcome=outcome, low=0, high=0, qualifier="exact", scope="incident",
            victims=Victims(status=status(sentence, token), text=sentence.text[token.idx : token.idx + len(token)]),
        )  # fmt: skip
