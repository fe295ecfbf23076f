"""Whose people a number counts, and where and when, where its own words leave that to the text around."""

from dataclasses import replace

from truceline.claims import Toll, Victims
from truceline.lexicon import load
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting, at_place
from truceline.reading.settings.theatre import is_of_one_country
from truceline.reading.settings.theme import theme_of
from truceline.reading.settings.told_before import dated_by_context, placed_by_context, with_whole
from truceline.reading.tolls.figures import Figure
from truceline.reading.tolls.local import by_place
from truceline.reading.tolls.outcomes import Harm
from truceline.reading.tolls.scope import Scope
from truceline.reading.tolls.sides import Per, by_sides
from truceline.reading.tolls.whose import as_part, victims_of


def holders_of(
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
        background = in_context(article, sentence, figure.harm, background, scope, victims)
    elif victims.status != "military":
        background = dated_by_context(article, sentence, figure.harm.trigger, background, scope)
    local = background.where or scope == "incident" or not _of_a_war(figure, victims)
    if local or is_of_one_country(article, sentence):
        victims, background = by_place(article, sentence, victims, figure, background)
    return [(victims, None)], background


def in_context(
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
