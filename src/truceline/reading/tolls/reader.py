"""Tolls: a number of people to whom something happened, as said by whom, when, where, as part of what."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Outcome, Toll, Victims
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.roles import behind
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.peacetime import in_peacetime
from truceline.reading.settings.setting import Setting, at_place, setting
from truceline.reading.settings.theatre import is_of_one_country
from truceline.reading.settings.theme import theme_of
from truceline.reading.settings.told_before import dated_by_context, placed_by_context, with_whole
from truceline.reading.tolls.belonging import incident_of, whole_before
from truceline.reading.tolls.figures import Figure, figures, shares, wording
from truceline.reading.tolls.outcomes import Harm
from truceline.reading.tolls.rounded import is_told_exactly
from truceline.reading.tolls.scope import Scope, is_counted_on, scope_of
from truceline.reading.tolls.taken_up import broken_down, refigured
from truceline.reading.tolls.victims import noun_status, status
from truceline.reading.tolls.whose import Per, as_part, by_place, by_sides, victims_of
from truceline.reading.trace import drop

_UNCOUNTED = {"expected", "demanded"}
_SLOTS = 8  # claims that one number can carry: one for each of the parties it holds for


def read(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """The tolls of a sentence, wholes before their parts."""
    wholes = figures(sentence)
    counted_out = list(shares(sentence, wholes))
    with_parts = [whole for _, whole in counted_out]
    told: dict[int, Toll] = {}
    for number, figure in enumerate(wholes):
        for toll in _tolls(sentence, article, figure, number * _SLOTS, None):
            if figure not in with_parts and is_told_exactly(sentence, article, figure, toll):
                drop("tolls: told exactly", toll.quote.exact, "the text goes on to give the number")
                continue
            told.setdefault(figure.count.start, toll)
            yield toll
    for number, (part, whole) in enumerate(counted_out, len(wholes)):
        if whole is not None:
            above = told.get(whole.count.start)
        else:
            above = whole_before(article, sentence, part.harm.outcome, part.count)
        yield from _tolls(sentence, article, part, number * _SLOTS, above)
    yield from _of_tolls_before(sentence, article, len(wholes) + len(counted_out))
    yield from _nobody(sentence, article)


def _of_tolls_before(sentence: Sentence, article: Article, number: int) -> Iterator[Toll]:
    """Other numbers for the people of the sentences before, and their parts; `number`: how many were read."""
    others = [(figure, None) for figure in refigured(sentence, article)]
    for further, (figure, whole) in enumerate([*others, *broken_down(sentence, article)], number):
        if not _is_read(sentence, article, figure):
            yield from _tolls(sentence, article, figure, further * _SLOTS, whole)


def _is_read(sentence: Sentence, article: Article, figure: Figure) -> bool:
    """Whether a toll of this sentence covers the number."""
    at = sentence.start + figure.count.start
    told = (claim for claim in article.told(Toll) if claim.low == figure.count.low)
    return any(claim.quote.start <= at < claim.quote.end for claim in told)


def _tolls(
    sentence: Sentence, article: Article, figure: Figure, slot: int, whole: Toll | None
) -> Iterator[Toll]:
    """The tolls of one number, one for each party that it holds for. `whole`: what it is part of, or null."""
    start, end = wording(sentence, figure)
    if whole is not None and whole.quote.start >= sentence.start:
        start = max(start, figure.count.start)  # what precedes its number is the whole's
    background = setting(sentence, article, figure.harm.trigger, start, end)
    if background.stance in _UNCOUNTED and figure.harm.outcome not in load("tolls")["planned"]:
        drop("tolls: yet to come", sentence.text[start:end], f"only {background.stance}")
        return
    if in_peacetime(sentence, article):
        drop("tolls: no conflict", sentence.text[start:end], "an accident, illness, a crime or a game")
        return
    scope = (
        whole.scope
        if whole is not None
        else scope_of(sentence, figure.harm.trigger, figure.count, background, figure.harm.outcome)
    )
    if whole is None and is_counted_on(article, sentence, figure.count, background, figure.harm.outcome):
        scope = "cumulative"
    holders, background = _holders(sentence, article, figure, background, scope, whole)
    incident = incident_of(article, sentence, start, end, figure.harm.outcome, background)
    for number, (victims, per) in enumerate(holders):
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            slot + number,
            outcome=figure.harm.outcome,
            victims=victims,
            low=figure.count.low,
            high=figure.count.high,
            qualifier=figure.count.qualifier,
            scope=scope,
            per=per,
            part_of=whole.id if whole is not None else None,
            incident=incident if scope == "incident" else None,
        )


def _holders(
    sentence: Sentence,
    article: Article,
    figure: Figure,
    background: Setting,
    scope: Scope,
    whole: Toll | None,
) -> tuple[list[tuple[Victims, Per | None]], Setting]:
    """Whose people the number counts; where no words say so, those of the place, with what that infers."""
    victims = victims_of(sentence, article, figure)
    if whole is not None:
        victims = as_part(victims, whole)
    several = by_sides(sentence, article, figure, victims)
    if several:
        return several, background
    if whole is not None:
        background = with_whole(background, whole)
    if scope == "cumulative" and figure.harm.victims is None:
        background = _added_to(article, sentence, background)
    if scope == "incident" or not _of_a_war(figure, victims):
        background = _in_context(article, sentence, figure.harm, background, scope, victims)
    elif victims.status != "military":
        background = dated_by_context(article, sentence, figure.harm.trigger, background, scope)
    local = background.where or scope == "incident" or not _of_a_war(figure, victims)
    if local or is_of_one_country(article, sentence):
        victims, background = by_place(article, sentence, victims, figure, background)
    return [(victims, None)], background


def _in_context(
    article: Article, sentence: Sentence, harm: Harm, background: Setting, scope: Scope, victims: Victims
) -> Setting:
    """The setting with place and day from the text before; captives and the released may be anywhere."""
    if harm.outcome not in load("tolls")["of_the_place"] and victims.status != "civilian":
        return background
    if scope == "incident" or harm.outcome == "missing":  # missing where they were lost
        background = placed_by_context(article, sentence, background)
    else:
        background = at_place(background, theme_of(article, sentence))
    return dated_by_context(article, sentence, harm.trigger, background, scope)


def _added_to(article: Article, sentence: Sentence, background: Setting) -> Setting:
    """ "killed 14 in Sake, bringing the week's toll to 40": a count has the place of what was added to it."""
    last = article.claims[-1] if article.claims else None
    if background.where or not isinstance(last, Toll) or last.quote.start < sentence.start:
        return background
    inferred = tuple(sorted({*background.inferred, "where"}))
    return replace(background, where=last.where, inferred=inferred) if last.where else background


def _of_a_war(figure: Figure, victims: Victims) -> bool:
    """ "killed in the conflict", a running count of a party's own soldiers: of no one place."""
    if victims.status == "military" and victims.party is not None:
        return True
    trigger = figure.harm.trigger
    near = [*trigger.children, *(t for child in trigger.children for t in child.children)]
    return figure.harm.victims is None or any(t.lemma_.lower() in load("tolls")["of_a_war"] for t in near)


def _nobody(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """ "No casualties were reported" is a toll of nought, alleged; never a silence."""
    for token in sentence.doc.listed(frozenset(load("tolls")["none_hurt"])):
        lemma = token.lemma_.lower()
        if lemma not in load("tolls")["none_hurt"] or not _is_none(sentence, token):
            continue
        if in_peacetime(sentence, article):
            drop("tolls: no conflict", token.text, "an accident, illness, a crime or a game")
            continue
        above = [t for t in (token.head, token.head.head) if t.pos_ == "VERB" or t.lower_ == "without"]
        start, end = reach([*token.subtree, *above])
        outcome: Outcome = "injured" if lemma == "injury" else "killed"
        background = setting(sentence, article, token, start, end)
        if token.head.lemma_ == "report":
            background = replace(
                background, stance="alleged"
            )  # that none are reported is not that there are none
        victims = Victims(status=status(sentence, token), text=token.text)
        background = _in_context(
            article, sentence, Harm(outcome, token, None), background, "incident", victims
        )
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            _SLOTS - 1,
            outcome=outcome,
            victims=victims,
            low=0,
            high=0,
            qualifier="exact",
            scope="incident",
        )


def _is_none(sentence: Sentence, noun: Token) -> bool:
    """ "no casualties", "zero casualties", "without causing injuries"."""
    if noun.lemma_ == "loss" and noun.tag_ == "NN" and not any(noun_status(t) for t in behind(noun, {"of"})):
        return False  # "no loss of data", but "no loss of life", "no losses"
    if any(t.lower_ == "without" for t in (noun.head, noun.head.head)):
        return True
    numbers = [q for c in noun.children if (q := sentence.quantity_at(c)) is not None]
    return any(c.lower_ == "no" and c.dep_ == "det" for c in noun.children) or any(
        q.high == 0 for q in numbers
    )
