"""Territory: who is said to hold, gain, lose, besiege or advance on a place."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Control, Named
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.extent import extent
from truceline.reading.english.occurrence import happened, is_negated
from truceline.reading.english.roles import is_passive
from truceline.reading.english.tree import Token
from truceline.reading.incidents.armed import is_armed
from truceline.reading.mentions import PlaceMention
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.context import named, taken_up_place
from truceline.reading.settings.parties import actor_of
from truceline.reading.settings.setting import Setting, setting, to_place
from truceline.reading.territory import finder
from truceline.reading.territory.holding import Holding
from truceline.reading.trace import drop

_BESIDE = {"from", "near", "outside"}
_NOT_YET = {"expected", "demanded"}


def read(sentence: Sentence, article: Article) -> Iterator[Control]:
    """What a sentence says of ground held, gained or lost, in the order of its words."""
    for found in finder.find(sentence):
        if not _is_told_as_fact(found):
            drop("territory: no fact", found.top.text, "denied, planned, wished for or supposed")
            continue
        parts = [t for t in (found.holder, found.ground) if t is not None]
        start, end = extent([found.top], [found.top, *(t for t in parts if found.top in t.ancestors)])
        at = _setting(found, sentence, article, start, end)
        actor = _actor(found.holder, sentence, article, at)
        if at.stance in _NOT_YET or actor is None:
            drop(
                "territory: nobody",
                found.top.text,
                f"only {at.stance}" if actor else "its holder is not armed",
            )
            continue
        at = _placed(at, _places(found.ground, sentence, article), sentence, start, end)
        yield claim(Control, article, sentence, start, end, at, actor=actor, change=found.change)


def _setting(found: Holding, sentence: Sentence, article: Article, start: int, end: int) -> Setting:
    """The setting; what is described in passing has no time and no speaker but those of its own words."""
    at = setting(sentence, article, found.top, start, end)
    if not found.described:
        return at
    when = None if "when" in at.inferred else at.when
    inferred = tuple(name for name in at.inferred if name != "when")
    if at.voice == "quotation":
        return replace(at, when=when, inferred=inferred)
    inferred = tuple(name for name in inferred if name != "speakers")
    return replace(at, when=when, speakers=(), said_on=None, stance="stated", inferred=inferred)


def _is_told_as_fact(found: Holding) -> bool:
    none = found.ground is not None and any(c.lower_ == "no" for c in found.ground.children)
    return found.described or (_is_so(found.top) and not is_negated(found.top) and not none)


def _is_so(top: Token) -> bool:
    """Whether it happened, or is "said to hold the hills"."""
    said = top.dep_ == "xcomp" and is_passive(top.head) and top.head.lemma_ in load("control")["reported"]
    return happened(top.head if said else top)


def _actor(holder: Token, sentence: Sentence, article: Article, at: Setting) -> Named | None:
    """The holder by name; "our" is the speaker."""
    if holder.pos_ == "PRON" and holder.lower_ in {"our", "us", "we"}:
        return Named(name=at.speakers[0].name, actor=at.speakers[0].actor) if at.speakers else None
    unnamed = sentence.actor_at(holder) is None and sentence.place_at(holder) is None
    unheard_of = holder.pos_ == "PROPN" and unnamed and amid_conflict(sentence, article)
    known = unheard_of or holder.tag_ == "PRP$" or holder.lower_ in load("control")["holders"]
    if not known and not is_armed(holder, sentence, article):
        return None
    return actor_of(sentence, article, holder) if holder.lower_ == "it" else named(article, sentence, holder)


def _placed(
    at: Setting, ground: tuple[PlaceMention, ...], sentence: Sentence, start: int, end: int
) -> Setting:
    """The setting with the ground's places, where it has any."""
    if not ground:
        return at
    quoted = any(m in sentence.places and start <= m.start and m.end <= end for m in ground)
    inferred = set(at.inferred) - {"where"} | (set() if quoted else {"where"})
    return replace(at, where=tuple(to_place(m) for m in ground), inferred=tuple(sorted(inferred)))


def _places(ground: Token | None, sentence: Sentence, article: Article) -> tuple[PlaceMention, ...]:
    """The place that the ground explains, those named in its phrase, nearest first; or the one taken up."""
    if ground is None:
        return ()
    if ground.lower_ == "it":
        return _just_named(sentence, article, ground)
    phrase = [ground]
    for token in phrase:  # breadth first: what is nearer to the head comes before
        phrase.extend(token.children)
    inside = [t for t in phrase if t.head.lower_ not in _BESIDE or t == ground]
    found = [sentence.place_at(t) for t in (*_explained_by(ground), *inside)]
    if any(found):
        return tuple(dict.fromkeys(m for m in found if m is not None))
    taken_up = (taken_up_place(article, sentence, t) for t in phrase)
    return tuple(m for m in taken_up if m is not None)[:1]


def _just_named(sentence: Sentence, article: Article, it: Token) -> tuple[PlaceMention, ...]:
    """The last town or region named before "it", in this sentence or the one before."""
    here = [m for m in sentence.places if m.end <= it.idx]
    before = list(article.sentences[sentence.number - 1].places) if sentence.number else []
    return tuple(m for m in (*before, *here) if m.kind == "place")[-1:]


def _explained_by(ground: Token) -> list[Token]:
    """The name that a phrase explains: "Djibo" of "Djibo, a town near the border"."""
    return [ground.head] if ground.dep_ == "appos" else []
