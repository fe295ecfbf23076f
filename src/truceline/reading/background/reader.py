"""Background: standing facts about a place, an actor or the war, one claim each."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Background, Named
from truceline.lexicon import load
from truceline.reading.background.facts import described_by, facts, hanging, may_tell
from truceline.reading.claiming import claim
from truceline.reading.english.tree import Doc, Token
from truceline.reading.frames import noun_phrase
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.amid import amid_conflict
from truceline.reading.settings.context import named, taken_up_place
from truceline.reading.settings.setting import Setting, setting, to_place
from truceline.reading.settings.unlisted import is_name, unlisted
from truceline.reading.trace import drop


def read(sentence: Sentence, article: Article) -> Iterator[Background]:
    """The standing facts of a sentence: of each subject what it is, then what goes along with that."""
    told: set[Token] = set()
    for token in _candidates(sentence.doc):
        is_subject = token.dep_ in {"nsubj", "nsubjpass"}
        new = [fact for fact in (facts(token) if is_subject else hanging(token)) if fact.head not in told]
        if not new:
            continue
        subject = _subject(sentence, article, token) if is_subject else _described(sentence, token)
        if subject is None:
            continue
        if not amid_conflict(sentence, article):
            drop("background: no conflict", token.text, "nothing near it tells of a conflict")
            continue
        told |= {fact.head for fact in new}
        for slot, fact in enumerate(new):
            start, end = reach(fact.words)
            first, last = reach(fact.object)
            around = setting(sentence, article, fact.head, start, end)
            yield claim(
                Background,
                article,
                sentence,
                start,
                end,
                _at_subject(sentence, token, around),
                slot,
                subject=subject,
                relation=fact.relation,
                object=sentence.text[first:last],
            )


def _candidates(doc: Doc) -> list[Token]:
    """Subjects, and what a clause hangs on, where the sentence has words of a standing fact at all."""
    if not may_tell(doc):
        return []
    subjects = (token for token in doc if token.dep_ in {"nsubj", "nsubjpass"})
    described = (noun for token in doc if (noun := described_by(token)) is not None)
    return sorted({*subjects, *described}, key=lambda token: token.i)


def _subject(sentence: Sentence, article: Article, token: Token) -> Named | None:
    """A named place or actor, the war itself, "the group", or "it" where the facts go on."""
    if token.lower_ == "it":
        return _told_of_before(sentence, article)
    place = _place(sentence, token)
    if place is not None:
        return place
    if sentence.actor_at(token) is not None:
        return named(article, sentence, token)
    name = _with_article(sentence, token)
    if name is not None:
        return name
    lexicon = load("background")
    definite = any(c.lower_ == "the" for c in token.children) and token.lemma_.lower() in lexicon["sorts"]
    meant = taken_up_place(article, sentence, token) if definite else None
    if meant is not None:  # "the country is backed by"
        return Named(name=meant.name)
    if definite or token.lemma_.lower() in lexicon["wars"]:
        return _in_words(sentence, token)
    return None


def _described(sentence: Sentence, token: Token) -> Named | None:
    """A place, a name or a body elsewhere in a sentence, of which a clause may tell another name."""
    if token.dep_ in {"attr", "appos"}:
        return None
    if token.lemma_.lower() in load("background")["sorts"] and sentence.actor_at(token) is None:
        return _in_words(sentence, token)
    return _place(sentence, token) or _with_article(sentence, token)


def _place(sentence: Sentence, token: Token) -> Named | None:
    place = sentence.place_at(token)
    if place is None or not any(t.tag_.startswith("NNP") for t in sentence.span(place.start, place.end)):
        return None
    mention = sentence.actor_at(token)
    return Named(name=place.name, actor=mention.actor if mention else None)


def _with_article(sentence: Sentence, token: Token) -> Named | None:
    """ "the Free Coast Front": a body that the lexicon does not know. Names of people have no article."""
    if not any(c.lower_ == "the" for c in token.children):
        return None
    return next(iter(unlisted(sentence, token)), None) if is_name(sentence, token) else None


def _told_of_before(sentence: Sentence, article: Article) -> Named | None:
    last = next(reversed(article.told(Background)), None)
    before = article.sentences[sentence.number - 1].start if sentence.number else sentence.start
    return last.subject if last is not None and last.quote.start >= before else None


def _in_words(sentence: Sentence, token: Token) -> Named:
    start, end = reach(t for t in noun_phrase(token) if t.dep_ != "det")
    return Named(name=sentence.text[start:end])


def _at_subject(sentence: Sentence, subject: Token, around: Setting) -> Setting:
    """A fact about a place stands there, whatever other names its sentence holds."""
    place = sentence.place_at(subject)
    where = (to_place(place),) if place is not None and place.kind != "country" else ()
    inferred = tuple(name for name in around.inferred if name != "where")
    return replace(around, where=where, inferred=inferred)
