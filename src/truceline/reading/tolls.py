"""Tolls: a number of people to whom something happened, as said by whom, when, where, as part of what."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Outcome, Toll, Victims
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.figures import Figure, figures, parts, wording
from truceline.reading.placing import focus_of, theme_of
from truceline.reading.scope import scope_of
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.setting import at_place, setting
from truceline.reading.told_before import dated_by_context
from truceline.reading.trace import drop
from truceline.reading.victims import status
from truceline.reading.whose import by_place, sides_of, victims_of

_UNCOUNTED = {"expected", "demanded"}
_SLOTS = 8  # claims that one number can carry: one for each of the parties it holds for


def read(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """The tolls of a sentence, wholes before their parts."""
    wholes = figures(sentence)
    ids: dict[int, str] = {}
    for slot, figure in enumerate(wholes):
        for toll in _tolls(sentence, article, figure, slot * _SLOTS):
            ids.setdefault(figure.count.start, toll.id)
            yield toll
    for slot, (part, whole) in enumerate(parts(sentence, wholes), len(wholes)):
        for toll in _tolls(sentence, article, part, slot * _SLOTS):
            yield toll.model_copy(update={"part_of": ids.get(whole.count.start)})
    yield from _nobody(sentence, article)


def _tolls(sentence: Sentence, article: Article, figure: Figure, slot: int) -> Iterator[Toll]:
    start, end = wording(sentence, figure)
    background = setting(sentence, article, figure.harm.trigger, start, end)
    if background.stance in _UNCOUNTED and figure.harm.outcome not in load("tolls")["planned"]:
        drop("tolls: yet to come", sentence.text[start:end], f"only {background.stance}")
        return
    whose = victims_of(sentence, article, figure)
    scope = scope_of(sentence, figure.harm.trigger, figure.count, background, figure.harm.outcome)
    many, per = sides_of(sentence, article, figure)
    if per == "each" and many:
        shares = [(whose.model_copy(update={"party": side.actor}), per) for side in many]
    elif per == "together" and many and whose.party is None:
        shares = [
            (whose.model_copy(update={"parties": tuple(side.actor or side.name for side in many)}), per)
        ]
    else:
        shares = [(whose, None)]
        if scope == "incident" or not _of_a_war(figure):
            about = focus_of if scope == "incident" else theme_of
            background = at_place(background, about(article, sentence))
            background = dated_by_context(article, sentence, background, scope)
            whose, background = by_place(article, whose, figure, background)
            shares = [(whose, None)]
    for number, (victims, holds) in enumerate(shares):
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            slot + number,
            outcome=figure.harm.outcome,
            victims=victims,
            low=figure.count.low,
            high=figure.count.high,
            qualifier=figure.count.qualifier,
            scope=scope,
            per=holds,
        )


def _of_a_war(figure: Figure) -> bool:
    """ "killed in the conflict": of no one place."""
    wars = load("tolls")["of_a_war"]
    return figure.harm.victims is None or any(t.lemma_.lower() in wars for t in figure.harm.trigger.subtree)


def _nobody(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """ "No casualties were reported" is a toll of nought, alleged; never a silence."""
    for token in sentence.doc:
        lemma = token.lemma_.lower()
        if lemma not in load("tolls")["none_hurt"]:
            continue
        if not any(c.lower_ == "no" and c.dep_ == "det" for c in token.children):
            continue
        start, end = reach([*token.subtree, *([token.head] if token.head.pos_ == "VERB" else [])])
        outcome: Outcome = "injured" if lemma == "injury" else "killed"
        background = replace(setting(sentence, article, token, start, end), stance="alleged")
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            _SLOTS - 1,
            outcome=outcome,
            victims=Victims(status=status(sentence, token), text=token.text),
            low=0,
            high=0,
            qualifier="exact",
            scope="incident",
        )
