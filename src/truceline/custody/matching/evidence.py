"""The evidence of two lists: names, then what is said beside them, then the rivals of each pair."""

from dataclasses import dataclass

import numpy as np

from truceline.custody.matching.facts import FACTS
from truceline.custody.matching.names import WordWeights, answers, between_parts, compare_names, pick
from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.matching.sounding import Sounding
from truceline.custody.matching.traditions import traditions, word_counts
from truceline.custody.matching.weights import Judge, Judged
from truceline.custody.names.arrays import Flags, Floats, Ints, Weights, distinct

Pairs = tuple[Ints, Ints]

_BY_A_PERSON = 0.49  # at most, where the fathers' names differ
_FATHERS_DIFFER = -6.0
_LESSONS = 3
_STUDIED = 5_000  # of ours that are learned from, at most
_SURE = 0.9  # pairs of persons whose words are learned from
_ALIKE = 1.5  # the weight of the words that are learned from, at least


@dataclass(frozen=True, slots=True)
class Verdict:
    """For each pair its probability, whether the fathers' names differ, and what its names and facts weigh.

    `words`: what the pairs of words in them weigh.
    """

    probability: Floats
    fathers_differ: Flags
    names: Floats
    facts: Judged
    words: WordWeights

    def said(self, pair: int) -> list[str]:
        """How far the lists agree beside the name, in words."""
        return [words for words, _ in self._facts(pair)]

    def weights(self, pair: int) -> tuple[tuple[str, float], ...]:
        """What speaks for and against a pair, in order, as natural logarithms of odds."""
        fathers = [("fathers' names differ", _FATHERS_DIFFER)] if self.fathers_differ[pair] else []
        start, names = ("before looking", self.facts.start), ("the names", float(self.names[pair]))
        return (start, names, *fathers, *self._facts(pair))

    def _facts(self, pair: int) -> list[tuple[str, float]]:
        facts = zip(FACTS, self.facts.levels, self.facts.weights, strict=True)
        return [(fact.words[level[pair]], float(w[pair])) for fact, level, w in facts if level[pair]]


class Evidence:
    """What two lists say of any pair of their rows, with weights that they teach."""

    def __init__(self, ours: Roster, theirs: Roster) -> None:
        self._ours, self._theirs = ours, theirs
        self._sounding, self._judge = Sounding(ours, theirs), Judge(ours, theirs)
        self._counts = word_counts(theirs, traditions(theirs))

    def learn(self, pairs: Pairs) -> None:
        """Let the sounds be learned from pairs that are surely one person, of some of ours evenly spread."""
        step = 1 + len(self._ours) // _STUDIED
        some = pairs[0] % step == pairs[0][0] % step
        studied = pairs[0][some], pairs[1][some]
        codes = self._sounding.pairs(*studied)
        for _ in range(_LESSONS):
            verdict = self._verdict(studied, codes, once=False)
            sure = verdict.probability > _SURE
            self._sounding.learn(self._same_words((studied[0][sure], studied[1][sure]), verdict.words))

    def verdict(self, pairs: Pairs, *, once: bool) -> Verdict:
        """The probability of each pair; `once`: nobody stands on a list twice.

        Where the fathers' names differ it stays low, and the decision with a person.
        """
        return self._verdict(pairs, self._sounding.pairs(*pairs), once=once)

    def answers(self, pairs: Pairs, words: WordWeights) -> Ints:
        """For each pair and each part of our name, the part of theirs that answers to it, or NONE."""
        return answers(self._between(pairs, words))

    def _verdict(self, pairs: Pairs, codes: Ints, *, once: bool) -> Verdict:
        words = WordWeights.of(self._sounding, codes, self._counts)
        names = compare_names(self._ours, self._theirs, pairs, self._sounding, words)
        weight = names.weight + np.where(names.fathers_differ, _FATHERS_DIFFER, 0)
        judged = self._judge.judge(pairs, weight, distinct=once)
        most = np.where(names.fathers_differ, _BY_A_PERSON, 1)
        probability = np.minimum(judged.probability, most)
        return Verdict(probability, names.fathers_differ, names.weight, judged, words)

    def _between(self, pairs: Pairs, words: WordWeights) -> Weights:
        weights = words.look_up(self._sounding.codes(*pairs))
        return between_parts(self._ours, self._theirs, pairs, weights)

    def _same_words(self, pairs: Pairs, words: WordWeights) -> Ints:
        """The pairs of words that answer to one another and are alike, each once."""
        between = self._between(pairs, words)
        answered = answers(between)
        same = (answered != NONE) & (pick(between, answered) > _ALIKE)
        return distinct(pick(self._sounding.codes(*pairs), answered)[same])
