"""Pledges: one commitment each, by whom, of what topic, to do or not to do, and until when."""

from collections.abc import Iterator
from datetime import date, timedelta

from truceline.claims import Accord, Named, Pledge, Speaker, Stance
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.clauses import is_ahead, is_negated
from truceline.reading.english.roles import behind, is_passive, subjects
from truceline.reading.english.terms import contains
from truceline.reading.english.tree import Token
from truceline.reading.pledges.acts import Act, acts
from truceline.reading.pledges.deadlines import deadline_of
from truceline.reading.pledges.promises import Promise, promises
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.context import named
from truceline.reading.settings.parties import of_last_accord, parties_of
from truceline.reading.settings.setting import Setting, setting
from truceline.reading.trace import drop

_ITSELF = {"it", "they"}
_LONG = timedelta(days=366)
"""What is promised so long after an accord is not promised in it."""


def read(sentence: Sentence, article: Article) -> Iterator[Pledge]:
    """The pledges of a sentence: one for each act, and for each topic among an act's objects.

    No pledge: what somebody says that another will do, what is not the business of an accord and only said to
    come, and threats.
    """
    seen: set[tuple[int, str]] = set()
    for promise in promises(iter(sentence.doc)):
        by = _obligors(sentence, article, promise)
        if not by:
            drop("pledges: nobody bound", promise.verb.text, "neither the words nor an accord say who is")
            continue
        if _is_foretold(sentence, promise, by):
            drop("pledges: forecast", promise.verb.text, "somebody else says that the obligor will do it")
            continue
        for act in acts(sentence, promise.verb):
            if (act.end, act.topic) in seen:
                continue
            if _is_idle(sentence, article, promise, act, by):
                drop("pledges: only to come", act.words, "no topic of accords, and nobody commits himself")
            elif not amid_conflict(sentence, article):
                drop("pledges: no conflict", act.words, "nothing near it tells of a conflict")
            elif _is_threat(promise.verb, act):
                drop("pledges: threat", act.words, "to do harm is no commitment of an accord")
            else:
                seen.add((act.end, act.topic))
                yield _pledge(sentence, article, promise, by, act, len(seen))


def _pledge(
    sentence: Sentence, article: Article, promise: Promise, by: tuple[Named, ...], act: Act, slot: int
) -> Pledge:
    accord = next(reversed(article.told(Accord)), None)
    deadline, said_until = deadline_of(sentence, promise.verb, _since(article, accord))
    verbatim = sentence.is_quoted(promise.verb)
    if verbatim:
        start, end = _quoted_words(sentence, promise.verb)
    else:
        start, end = min(promise.start.idx, promise.verb.idx), max(act.end, said_until)
    around = setting(sentence, article, promise.verb, start, end)
    return claim(
        Pledge,
        article,
        sentence,
        start,
        end,
        around,
        slot,
        by=by,
        modality="shall_not" if _is_forbidden(promise.verb, act) else "shall",
        act=act.words,
        topic=act.topic,
        to=_recipient(sentence, article, promise),
        verbatim=verbatim,
        deadline=deadline,
        accord=accord.id if accord else None,
        stance=_stance(around, promise),
        speakers=around.speakers or (_in_own_words(sentence, promise, by) if verbatim else ()),
    )


def _in_own_words(sentence: Sentence, promise: Promise, by: tuple[Named, ...]) -> tuple[Speaker, ...]:
    """Who speaks where a pledge is quoted and no word of saying names anybody: those who make it."""
    if not promise.by:
        return ()
    quote = sentence.quote(*reach(t for noun in promise.by for t in noun.subtree if t.i <= noun.i))
    return (Speaker(name=quote.exact, actor=by[0].actor if len(by) == 1 else None, quote=quote),)


def _since(article: Article, accord: Accord | None) -> date | None:
    """The day from which a deadline counts: that of the accord, or of a report that comes long after it."""
    if accord is None or accord.agreed is None:
        return article.published
    agreed = date.fromisoformat(accord.agreed[:10])
    stale = article.published is not None and article.published - agreed > _LONG
    return article.published if stale else agreed


def _stance(around: Setting, promise: Promise) -> Stance:
    """That the act is to come is what a pledge is: it does not make the pledge itself only expected."""
    promised = is_ahead(promise.verb) or (around.stance == "expected" and promise.committed)
    return "stated" if promised else around.stance


def _is_idle(sentence: Sentence, article: Article, promise: Promise, act: Act, by: tuple[Named, ...]) -> bool:
    """Whether an act outside the topics is only said to come, granted, or that of names nobody knows."""
    given = load("accords")["committing"]
    granted = promise.verb.lemma_ in [*given["granting"], *given["verbs"]]
    known = any(name.actor for name in by) or any(sentence.actor_at(noun) for noun in promise.by)
    known = known or bool(_people(sentence, article, promise))
    bound = promise.committed or _is_under_terms(promise.verb)
    return act.topic == "other" and (granted or not known or not bound)


def _is_under_terms(verb: Token) -> bool:
    """ "Under its terms the forces will disband and the units will leave"."""
    texts = [*load("accords")["nouns"], *load("accords")["terms"]]
    openers = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    return any(t.lemma_.lower() in texts for at in openers for t in behind(at, {"by", "under"}))


def _is_forbidden(verb: Token, act: Act) -> bool:
    """ "not to attack", "stop shelling", "refrain from attacks"."""
    return is_negated(verb) or act.verb != verb or verb.lemma_ in load("accords")["abstaining"]


def _is_threat(verb: Token, act: Act) -> bool:
    """ "vowed to crush them", "will continue the offensive": to do harm is no commitment of an accord."""
    if contains(act.words, load("accords")["hostile"]["words"]):
        return True
    if is_negated(verb) or act.verb != verb or verb.lemma_ in load("accords")["refraining"]:
        return False
    hostile = load("accords")["hostile"]
    objects = [t.lemma_.lower() for c in verb.children if c.dep_ == "dobj" for t in (c, *c.conjuncts)]
    going_on = verb.lemma_ in hostile["going on"] and any(word in hostile["acts"] for word in objects)
    on_and_on = verb.lemma_ in hostile["alone"] and not objects
    return verb.lemma_ in hostile["verbs"] or going_on or on_and_on


def _is_foretold(sentence: Sentence, promise: Promise, by: tuple[Named, ...]) -> bool:
    """Whether somebody else says what the obligor will do: a forecast, not the obligor's word."""
    if promise.committed:
        return False
    bound = {name.actor.split(".")[0] for name in by if name.actor}
    around = [s for s in sentence.sayings if s.frame.source and s.covers(promise.verb)]
    saying = min(around, key=lambda s: s.length, default=None)
    if saying is None:
        return False
    if saying.speaker is None or saying.speaker.actor is None:
        if any(t.lower_ in _ITSELF for t in promise.by):  # "the group said it would"
            return False
        return not _may_speak_for(sentence, saying.frame.source)
    return bool(bound) and saying.speaker.actor.split(".")[0] not in bound


def _may_speak_for(sentence: Sentence, source: tuple[tuple[int, int], ...]) -> bool:
    """Whether a speaker without a known party may be the obligor's own: an office, a name, a pronoun."""
    tokens = [t for t in sentence.doc if any(a <= t.idx < b for a, b in source)]
    return not tokens or any(t.pos_ in {"PROPN", "PRON"} or sentence.actor_at(t) is not None for t in tokens)


def _obligors(sentence: Sentence, article: Article, promise: Promise) -> tuple[Named, ...]:
    """Who is bound: whom the act's own clause names ("agreed that A would …"), else who commits himself.

    Where the words name nobody, the parties of the accord told of last.
    """
    own = [
        c
        for c in promise.verb.children
        if c.dep_ in {"nsubj", "nsubjpass"} and sentence.actor_at(c) is not None
    ]
    if own and not is_passive(promise.verb):
        return parties_of(sentence, article, subjects(promise.verb))
    if promise.by and not _is_under_accord(promise.verb):
        return parties_of(sentence, article, promise.by) or _people(sentence, article, promise)
    return of_last_accord(article)


def _people(sentence: Sentence, article: Article, promise: Promise) -> tuple[Named, ...]:
    """People without a name who bind themselves: "local elders pledged"."""
    if not promise.committed:
        return ()
    listed = (t for t in promise.by if t.lemma_.lower() in load("accords")["committing"]["people"])
    return tuple(name for t in listed if (name := named(article, sentence, t)) is not None)


def _is_under_accord(verb: Token) -> bool:
    """ "Under the deal, prisoners will be exchanged": the accord binds its parties, whoever does it."""
    nouns = load("accords")["nouns"]
    return is_passive(verb) and any(t.lemma_.lower() in nouns for t in behind(verb, {"under"}))


def _recipient(sentence: Sentence, article: Article, promise: Promise) -> Named | None:
    for noun in [*behind(promise.verb, {"to"}), *promise.to]:
        if noun.dep_ != "pcomp" and sentence.actor_at(noun) is not None:
            return named(article, sentence, noun)
    return None


def _quoted_words(sentence: Sentence, verb: Token) -> tuple[int, int]:
    """A pledge in its own text is quoted whole, from the helping verb to whatever law it appeals to."""
    inside = [t for t in verb.subtree if sentence.is_quoted(t) and not t.is_punct]
    return reach([*inside, verb])
