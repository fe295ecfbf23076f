"""Whose people a toll counts: by its own words, by who was counted before, by the place."""

import re
from typing import Literal

from truceline.claims import Toll, Victims, VictimStatus
from truceline.lexicon import load
from truceline.reading.english.tree import Token
from truceline.reading.frames import noun_phrase
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.context import party
from truceline.reading.tolls.figures import Figure
from truceline.reading.tolls.victims import OF_THEM, are_people, core, status, wording

_SINGLE = {"a", "an", "another"}
_OTHERS = "others"
_AND = re.compile(
    r"(?:\band(?:\s+that)?|,)\s+(?:\w+(?:ed|ing)\s+)?(?:(?:another|a\s+further|further)\s+)?$", re.IGNORECASE
)

Per = Literal["each", "together"]


def victims_of(sentence: Sentence, article: Article, figure: Figure) -> Victims:
    """The party and status that the words give; for "the two men", those of the two counted before."""
    if figure.harm.victims is None:
        return Victims(
            party=_party_of_toll(article, sentence, figure.harm.trigger),
            status=_status_of_toll(sentence, figure),
            text=figure.harm.trigger.text,
        )
    said = Victims(
        party=_party_aboard(sentence, figure.people)
        or party(article, sentence, core(figure.people))
        or _party_losing(article, sentence, figure),
        status=status(sentence, figure.people),
        text=_text(sentence, figure),
    )
    earlier = (
        _counted_before(article, figure)
        or _told_with(article, sentence, figure)
        or _shortened(article, sentence, figure)
    )
    if earlier is None:
        return said
    return said.model_copy(
        update={
            "party": said.party or earlier.victims.party,
            "status": earlier.victims.status
            if said.status == "unknown" and not _are_others(figure, earlier)
            else said.status,
        }
    )


def _party_aboard(sentence: Sentence, people: Token) -> str | None:
    """The party of a crew whose machine is named: "hit a Kenyan tank, killing its crew of three"."""
    words = [t for t in people.subtree if t.lemma_.lower() in load("victims")["crews"]]
    if not words:
        return None
    carriers = [t for t in sentence.doc[: words[0].i] if t.lemma_.lower() in load("victims")["carriers"]]
    named = [sentence.actor_at(t) for carrier in reversed(carriers) for t in noun_phrase(carrier)]
    return next((mention.party for mention in named if mention is not None and mention.party), None)


def _party_losing(article: Article, sentence: Sentence, figure: Figure) -> str | None:
    """The party of the force that "lost 25 men"."""
    if figure.harm.trigger.lemma_.lower() != "lose":
        return None
    force = next((c for c in figure.harm.trigger.children if c.dep_ == "nsubj"), None)
    return party(article, sentence, force) if force is not None else None


def _text(sentence: Sentence, figure: Figure) -> str:
    """The words of the phrase, from its number to the next one."""
    start, end = wording(sentence, figure.people)
    people = core(figure.people)
    if figure.count.explicit:
        start = figure.count.start if figure.count.start <= people.idx else start
        following = max(people.idx, figure.count.end)
        others = [c.left_edge.idx for c in people.conjuncts if any(d.lower_ in _SINGLE for d in c.children)]
        starts = [*others, *(q.start for q in sentence.quantities)]
        end = min([end, *(at for at in starts if following <= at)])
    return sentence.text[start:end].rstrip(" ,;").removesuffix(" and").rstrip(" ,;")


def as_part(victims: Victims, whole: Toll) -> Victims:
    """The victims of a part: what its own words leave open is as in the whole."""
    status = whole.victims.status if victims.status == "unknown" else victims.status
    return victims.model_copy(
        update={
            "party": victims.party or whole.victims.party,
            "status": "unknown" if status == "all" else status,
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


def _told_with(article: Article, sentence: Sentence, figure: Figure) -> Toll | None:
    """ "five others", "nine of them": of the side of those counted just before, in the same paragraph."""
    if core(figure.people).lower_ not in {_OTHERS, *OF_THEM} or not article.claims:
        return None
    tolls = reversed(article.told(Toll))
    latest = next(tolls, None)
    return latest if latest is not None and latest.quote.start >= sentence.passage.start else None


def _are_others(figure: Figure, earlier: Toll) -> bool:
    """ "seven soldiers died, 16 others were wounded": the others may be civilians."""
    return core(figure.people).lower_ == _OTHERS and earlier.outcome != figure.harm.outcome


def _shortened(article: Article, sentence: Sentence, figure: Figure) -> Toll | None:
    """ "12 soldiers were killed and 30 wounded": behind "and" the same people are counted on."""
    people = core(figure.people)
    last = article.claims[-1] if article.claims else None
    if not isinstance(last, Toll) or last.quote.start < sentence.start or last.part_of is not None:
        return None
    bare = (
        people.pos_ == "NUM" or people.i == figure.harm.trigger.i or sentence.quantity_at(people) is not None
    )
    joined = _AND.search(sentence.text[: figure.count.start]) is not None
    return last if bare and joined and last.outcome != figure.harm.outcome else None


def _party_of_toll(article: Article, sentence: Sentence, toll: Token) -> str | None:
    """ "the Kenyan death toll", "the number of dead Kenyans", "Kenya's death toll"."""
    described = [c for c in toll.children if c.dep_ in {"amod", "compound", "poss"}]
    people = core(toll)
    named = [sentence.actor_at(word) for word in described]
    owner = next((mention.party for mention in named if mention is not None and mention.party), None)
    counted = party(article, sentence, people) if people != toll and are_people(sentence, people) else None
    return counted or owner


def _status_of_toll(sentence: Sentence, figure: Figure) -> VictimStatus:
    """ "the civilian death toll", "a toll of 12 soldiers"."""
    counted = sentence.span(figure.count.start, figure.count.end).root
    counted = counted.head if counted.dep_ == "nummod" else counted
    said = status(sentence, counted) if are_people(sentence, counted) else "unknown"
    return said if said != "unknown" else status(sentence, figure.harm.trigger)
