"""Tolls of nought: "no casualties were reported"."""

from collections.abc import Iterator
from dataclasses import replace

from truceline.claims import Outcome, Toll, Victims
from truceline.lexicon import load
from truceline.reading.claiming import claim
from truceline.reading.english.roles import behind
from truceline.reading.english.tree import Token
from truceline.reading.sentence import Article, Sentence, reach
from truceline.reading.settings.peacetime import in_peacetime
from truceline.reading.settings.setting import setting
from truceline.reading.tolls.holders import in_context
from truceline.reading.tolls.outcomes import Harm
from truceline.reading.tolls.victims import noun_status, status
from truceline.reading.trace import drop

_SLOT = 7  # the last that a number's claims can have: no party of a number on these words has it


def read(sentence: Sentence, article: Article) -> Iterator[Toll]:
    """ "No casualties were reported" is a toll of nought, alleged; never a silence."""
    for token in sentence.doc.listed(frozenset(load("tolls")["none_hurt"])):
        lemma = token.lemma_.lower()
        if lemma not in load("tolls")["none_hurt"] or not _is_none(sentence, token):
            continue
        if in_peacetime(sentence, article):
            drop("tolls: no conflict", token.text, "an accident, illness, a crime or a game")
            continue
        above = [t for t in (token.head, token.head.head) if t.pos_ == "VERB" or t.lower_ == "without"]
        start, end = reach([*token.subtree, *above])
        outcome: Outcome = "injured" if lemma == "injury" else "killed"
        background = setting(sentence, article, token, start, end)
        if token.head.lemma_ == "report":
            background = replace(
                background, stance="alleged"
            )  # that none are reported is not that there are none
        victims = Victims(status=status(sentence, token), text=token.text)
        background = in_context(
            article, sentence, Harm(outcome, token, None), background, "incident", victims
        )
        yield claim(
            Toll,
            article,
            sentence,
            start,
            end,
            background,
            _SLOT,
            outcome=outcome,
            victims=victims,
            low=0,
            high=0,
            qualifier="exact",
            scope="incident",
        )


def _is_none(sentence: Sentence, noun: Token) -> bool:
    """ "no casualties", "zero casualties", "without causing injuries"."""
    if noun.lemma_ == "loss" and noun.tag_ == "NN" and not any(noun_status(t) for t in behind(noun, {"of"})):
        return False  # "no loss of data", but "no loss of life", "no losses"
    if any(t.lower_ == "without" for t in (noun.head, noun.head.head)):
        return True
    numbers = [q for c in noun.children if (q := sentence.quantity_at(c)) is not None]
    return any(c.lower_ == "no" and c.dep_ == "det" for c in noun.children) or any(
        q.high == 0 for q in numbers
    )
