"""When an undated toll happened, as far as the sentences just before it tell."""

from dataclasses import replace

from truceline.claims import AnyClaim, Period
from truceline.reading.sentence import Article, Sentence
from truceline.reading.settings.setting import Setting
from truceline.reading.tolls.scope import Scope, names_war

_NEARBY = 260  # characters back to what was told of the same event


def dated_by_context(article: Article, sentence: Sentence, background: Setting, scope: Scope) -> Setting:
    """The setting with the day of the event told just before; of a running count, with the start of its war.

    A day that the sentence itself gives stays; what is taken over is marked as inferred.
    """
    if background.when is not None:
        return background
    when = _event_day(article, sentence, background) if scope == "incident" else _war_start(article, sentence)
    if when is None:
        return background
    return replace(background, when=when, inferred=tuple(sorted({*background.inferred, "when"})))


def _event_day(article: Article, sentence: Sentence, background: Setting) -> Period | None:
    for earlier in reversed(article.claims):
        if sentence.start - earlier.quote.end > _NEARBY:
            return None
        if (
            earlier.kind in {"incident", "toll"}
            and earlier.when is not None
            and _may_be_one(earlier, sentence, background)
        ):
            return earlier.when
    return None


def _may_be_one(earlier: AnyClaim, sentence: Sentence, background: Setting) -> bool:
    """Told before this sentence, in the same paragraph, and not of another place."""
    if not sentence.passage.start <= earlier.quote.start < sentence.start:
        return False
    here, there = {p.name for p in background.where[:1]}, {p.name for p in earlier.where[:1]}
    return not here or not there or here == there


def _war_start(article: Article, sentence: Sentence) -> Period | None:
    """ "War broke out in 2014. Thousands have been killed.": since 2014."""
    before = article.sentences[sentence.number - 1] if sentence.number else None
    if before is None or before.passage != sentence.passage or not any(names_war(t) for t in before.doc):
        return None
    started = [m for m in before.dates if m.earliest is not None]
    return Period(earliest=started[-1].earliest, latest=None, text=started[-1].text) if started else None
