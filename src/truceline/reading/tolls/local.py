"""People whose party no word gives: those of the state where it happened, or of who counts them."""

from dataclasses import replace

from truceline.claims import Victims
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting
from truceline.reading.settings.theatre import is_of_one_country, party_at
from truceline.reading.tolls.figures import Figure
from truceline.reading.tolls.victims import core


def _of_those_who_count(background: Setting) -> str | None:
    """The state whose ministry of health or government gives a number without a place: its own people."""
    actor = background.speakers[0].actor if background.speakers else None
    state, _, body = (actor or "").partition(".")
    return state if body in load("tolls")["counting their own"] else None


def _is_soldier(people: Token) -> bool:
    """Whether the noun is one for those who serve a state: rebels are "fighters"."""
    return core(people).lemma_.lower() in load("victims")["serving a state"]


def by_place(
    article: Article, sentence: Sentence, victims: Victims, figure: Figure, background: Setting
) -> tuple[Victims, Setting]:
    """People whose party no word gives are those of the state where it happened, marked as inferred.

    Not fighters, who may be anybody's, nor captives who are no civilians, nor where several claim the place.
    Soldiers are the state's in a report of one country alone.
    """
    if victims.status == "military":
        local = _is_soldier(figure.people) and is_of_one_country(article, sentence)
    else:
        outcomes = (*load("tolls")["of_the_place"], *load("tolls")["of_the_country"])
        local = figure.harm.outcome in outcomes or victims.status == "civilian"
    here = local and victims.party is None
    found = party_at(article, sentence, background.where) if here else None
    if found is None and here and not background.where:
        found = _of_those_who_count(background)
    if found is None:
        return victims, background
    inferred = tuple(sorted({*background.inferred, "victims.party"}))
    return victims.model_copy(update={"party": found}), replace(background, inferred=inferred)
