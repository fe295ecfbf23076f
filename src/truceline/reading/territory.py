"""Territory: who is said to hold, gain, lose, besiege or advance on a place."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from truceline.claims import Control, Named, Place
from truceline.lexicon import load
from truceline.reading import holding
from truceline.reading.claiming import claim
from truceline.reading.context import named, taken_up_place
from truceline.reading.evidence import is_armed
from truceline.reading.extent import extent
from truceline.reading.holding import Holding
from truceline.reading.occurrence import happened, is_negated
from truceline.reading.roles import is_verb
from truceline.reading.sentence import Article, Sentence
from truceline.reading.setting import Setting, setting, to_place

_NOT_YET = {"expected", "demanded"}


def read(sentence: Sentence, article: Article) -> Iterator[Control]:
    """What a sentence says of ground held, gained or lost, in the order of its words."""
    for found in holding.find(sentence):
        if not _is_told_as_fact(found):
            continue
        parts = [t for t in (found.holder, found.ground) if t is not None]
        start, end = extent([found.top], [found.top, *(t for t in parts if found.top in t.ancestors)])
        at = setting(sentence, article, found.top, start, end)
        actor = _actor(found.holder, sentence, article, at)
        if at.stance in _NOT_YET or actor is None:
            continue
        where = _where(found.ground, sentence, article) or at.where
        yield claim(
            Control, article, sentence, start, end, replace(at, where=where), actor=actor, change=found.change
        )


def _is_told_as_fact(found: Holding) -> bool:
    """Whether it is so: ground that a noun phrase only describes ("rebel-held areas") always is."""
    described = found.change == "holds" and not is_verb(found.top)
    return described or (happened(found.top) and not is_negated(found.top))


def _actor(holder: Token, sentence: Sentence, article: Article, at: Setting) -> Named | None:
    """The holder by name; "our" is the speaker."""
    if holder.lower_ in {"our", "us", "we"}:
        return Named(name=at.speakers[0].name, actor=at.speakers[0].actor) if at.speakers else None
    known = holder.tag_ == "PRP$" or holder.lower_ in load("control")["holders"]
    if not known and not is_armed(holder, sentence, article):
        return None
    return named(article, sentence, holder)


def _where(ground: Token | None, sentence: Sentence, article: Article) -> tuple[Place, ...]:
    """The places named in the phrase of the ground, the nearest to its head first; or the one taken up."""
    if ground is None:
        return ()
    phrase = sorted(ground.subtree, key=lambda t: (sum(1 for a in t.ancestors if a in ground.subtree), t.i))
    mentions = dict.fromkeys(m for t in phrase if (m := sentence.place_at(t)) is not None)
    if mentions:
        return tuple(to_place(m) for m in mentions)
    taken_up = next((p for t in phrase if (p := taken_up_place(article, sentence, t)) is not None), None)
    return (to_place(taken_up),) if taken_up is not None else ()
