"""The holdings that a sentence tells of."""

from collections.abc import Iterator
from functools import cache

from truceline.lexicon import load
from truceline.reading.english.roles import is_verb
from truceline.reading.sentence import Sentence
from truceline.reading.territory import changes, control
from truceline.reading.territory.holding import Holding

_WAYS_OF_VERBS = (changes.of_verb, changes.of_steps, changes.of_being)
_WAYS_OF_NOUNS = (changes.of_noun, control.of_noun)


def find(sentence: Sentence) -> Iterator[Holding]:
    """The changes and states of control that the words tell of, real or not; at most one a word."""
    told = sentence.doc.listed(_openers())
    above = (token.head for token in told)  # "still" hangs on the verb that tells
    for token in sorted({*told, *above}, key=lambda token: token.i):
        ways = _WAYS_OF_VERBS if is_verb(token) else _WAYS_OF_NOUNS
        found = next((holding for way in ways if (holding := way(token, sentence)) is not None), None)
        if found is not None:
            yield found
    yield from control.of_compounds(sentence)


@cache
def _openers() -> frozenset[str]:
    return changes.openers() | frozenset(load("control")["control"]["nouns"])
