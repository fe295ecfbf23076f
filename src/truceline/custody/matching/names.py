"""Names compared in bulk: which parts answer to which, whatever their order, and what that is evidence of."""

from dataclasses import dataclass

import numpy as np

from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.matching.sounding import BLOCK, Sounding
from truceline.custody.names.arrays import Flags, Floats, Ints, Weights
from truceline.custody.names.parts import MOST

_MISSING = -1.7  # a part that only one list gives
_DISPUTED = -2.5  # beside that, where each list gives a part that the other has not
_MOST_EVIDENCE = 9.0  # of one part: no list is the whole world
_APART = -99.0


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """For each pair of persons: the weight of their names, and whether the names of their fathers differ."""

    weight: Floats
    fathers_differ: Flags


@dataclass(frozen=True, slots=True)
class WordWeights:
    """What each pair of words is evidence of, by its number (sorted)."""

    codes: Ints
    weights: Weights

    @classmethod
    def of(cls, sounding: Sounding, codes: Ints) -> "WordWeights":
        """Likeness by sound, less what is due to the name being common."""
        alike = sounding.weights(codes)
        evidence = alike - sounding.rarity(codes, alike)[sounding.our_words(codes)]
        return cls(codes, np.clip(evidence, _APART, _MOST_EVIDENCE).astype(np.float32))

    def look_up(self, codes: Ints) -> Weights:
        """The weights of pairs of words; far apart where there is no pair."""
        found = np.full(codes.shape, _APART, np.float32)
        there = codes != NONE
        found[there] = self.weights[np.searchsorted(self.codes, codes[there])]
        return found


def compare_names(
    ours: Roster, theirs: Roster, pairs: tuple[Ints, Ints], sounding: Sounding, words: WordWeights
) -> NameEvidence:
    """The evidence of the names of each pair of rows."""
    weight = np.zeros(len(pairs[0]))
    differ = np.zeros(len(pairs[0]), bool)
    for at in range(0, len(weight), BLOCK):
        one, other = (rows[at : at + BLOCK] for rows in pairs)
        between = words.look_up(sounding.codes(one, other))
        differ[at : at + BLOCK] = _fathers_differ(ours.father[one], theirs.father[other], between)
        parts = (ours.names[one] != NONE).sum(axis=1), (theirs.names[other] != NONE).sum(axis=1)
        answered = answers(between)
        matched = (answered != NONE).sum(axis=1)
        gained = np.where(
            answered == NONE, 0, np.take_along_axis(between, np.maximum(answered, 0)[:, :, None], 2)[:, :, 0]
        )
        alone = [each - matched for each in parts]
        weight[at : at + BLOCK] = (
            gained.sum(axis=1) + _MISSING * (alone[0] + alone[1]) + _DISPUTED * np.minimum(*alone)
        )
    return NameEvidence(weight, differ)


def answers(between: Weights) -> Ints:
    """For each part of ours the part of theirs that answers to it, or NONE: the most alike first.

    `between`: for each pair of persons, each part of ours with each of theirs. Parts answer to one another
    where that is likelier than that each is missing on the other list.
    """
    left = between.copy()
    rows = np.arange(len(left))
    found = np.full(left.shape[:2], NONE)
    for _ in range(MOST):
        best = left.reshape(len(left), MOST * MOST).argmax(axis=1)
        one, other = np.divmod(best, MOST)
        good = left[rows, one, other] > 2 * _MISSING
        if not good.any():
            break
        found[rows[good], one[good]] = other[good]
        left[rows, one, :] = _APART
        left[rows, :, other] = _APART
    return found


def _fathers_differ(ours: Ints, theirs: Ints, between: Weights) -> Flags:
    """Both lists give the father's name, and the two are less alike than by chance."""
    given = (ours != NONE) & (theirs != NONE)
    alike = between[np.arange(len(between)), np.maximum(ours, 0), np.maximum(theirs, 0)]
    differ: Flags = given & (alike < 0)
    return differ
