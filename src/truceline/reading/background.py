"""Background: standing facts about a place, an actor or the war, one claim each."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from truceline.claims import Background, Named
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.context import named
from truceline.reading.facts import facts
from truceline.reading.frames import noun_phrase
from truceline.reading.parties import without_article
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import Setting, setting, to_place


def read(sentence: Sentence, article: Article) -> Iterator[Background]:
    """The standing facts of a sentence: of each subject what it is, then what goes along with that."""
    for token in sentence.doc:
        subject = _subject(sentence, article, token) if token.dep_ in {"nsubj", "nsubjpass"} else None
        if subject is None:
            continue
        for slot, fact in enumerate(facts(token)):
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


def _subject(sentence: Sentence, article: Article, token: Token) -> Named | None:
    """A named place or actor, or the war itself."""
    place = sentence.place_at(token)
    if place is not None and token.pos_ == "PROPN":
        mention = sentence.actor_at(token)
        return Named(name=place.name, actor=mention.actor if mention else None)
    if sentence.actor_at(token) is not None:
        return named(article, sentence, token)
    if token.lemma_.lower() in load("background")["wars"]:
        start, end = reach(noun_phrase(token))
        return Named(name=without_article(sentence.text[start:end]))
    return None


def _at_subject(sentence: Sentence, subject: Token, around: Setting) -> Setting:
    """A fact about a place stands there, whatever other names its sentence holds."""
    place = sentence.place_at(subject)
    where = (to_place(place),) if place is not None and place.kind != "country" else ()
    inferred = tuple(name for name in around.inferred if name != "where")
    return replace(around, where=where, inferred=inferred)
