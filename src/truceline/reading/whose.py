"""Whose people a toll counts: by its own words, by who was counted before, by the place."""

from dataclasses import replace
from typing import Literal

from truceline.claims import Named, Toll, Victims, VictimStatus
from truceline.lexicon import load
from truceline.reading.context import party, sides
from truceline.reading.figures import Figure
from truceline.reading.sentence import Article, Sentence
from truceline.reading.setting import Setting
from truceline.reading.terms import contains
from truceline.reading.theatre import party_at
from truceline.reading.victims import are_people, core, status, wording

Per = Literal["each", "together"]


def victims_of(sentence: Sentence, article: Article, figure: Figure) -> Victims:
    """The party and status that the words give; for "the two men", those of the two counted before."""
    if figure.harm.victims is None:
        words = sentence.text[figure.harm.trigger.idx :].split(" ")[0]
        return Victims(status=_status_of_toll(sentence, figure), text=words.strip(".,"))
    people = core(figure.people)
    said = Victims(
        party=party(article, sentence, people),
        status=status(sentence, figure.people),
        text=wording(sentence, figure.people),
    )
    earlier = _counted_before(article, figure)
    if earlier is None:
        return said
    return said.model_copy(
        update={
            "party": said.party or earlier.victims.party,
            "status": earlier.victims.status if said.status == "unknown" else said.status,
        }
    )


def _counted_before(article: Article, figure: Figure) -> Toll | None:
    """ "the two men", "these two": the latest toll of as many, where the phrase is definite."""
    if figure.count.low != figure.count.high or not any(
        c.lower_ in {"the", "these", "those"}
        for c in (*figure.people.children, *core(figure.people).children)
    ):
        return None
    return next(
        (
            claim
            for claim in reversed(article.claims)
            if isinstance(claim, Toll) and claim.low == claim.high == figure.count.low
        ),
        None,
    )


def _status_of_toll(sentence: Sentence, figure: Figure) -> VictimStatus:
    """ "the civilian death toll", "a toll of 12 soldiers"."""
    counted = sentence.span(figure.count.start, figure.count.end).root
    counted = counted.head if counted.dep_ == "nummod" else counted
    said = status(sentence, counted) if are_people(sentence, counted) else "unknown"
    return said if said != "unknown" else status(sentence, figure.harm.trigger)


def sides_of(sentence: Sentence, article: Article, figure: Figure) -> tuple[tuple[Named, ...], Per | None]:
    """The parties of "on both sides" or "on either side"; of a bare toll beside such words, both together."""
    rest = [q.start for q in sentence.quantities if q.start >= figure.count.end]
    words = sentence.text[figure.count.start : min([*rest, len(sentence.text)])]
    if contains(words, load("tolls")["per"]["each"]):
        return sides(article, sentence), "each"
    if contains(words, load("tolls")["per"]["together"]):
        return sides(article, sentence), "together"
    beside = figure.harm.victims is None and contains(sentence.text, load("tolls")["per"]["each"])
    return (sides(article, sentence), "together") if beside else ((), None)


def by_place(
    article: Article, victims: Victims, figure: Figure, background: Setting
) -> tuple[Victims, Setting]:
    """People whose party no word gives are those of the state where it happened, marked as inferred.

    Not soldiers, who may be anybody's, nor captives, nor where several claim the place.
    """
    here = figure.harm.outcome in load("tolls")["of_the_place"] and victims.status != "military"
    found = party_at(article, background.where) if here and victims.party is None else None
    if found is None:
        return victims, background
    inferred = tuple(sorted({*background.inferred, "victims.party"}))
    return victims.model_copy(update={"party": found}), replace(background, inferred=inferred)
