"""Names compared in bulk: which parts answer to which, whatever their order, and what that is evidence of."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.matching.sounding import BLOCK, Sounding
from truceline.custody.names.arrays import Flags, Floats, Ints, Weights
from truceline.custody.names.parts import MOST

_MISSING = -1.7  # a part that only one list gives
_DISPUTED = -2.5  # beside that, where each list gives a part that the other has not
_MOST_EVIDENCE = 9.0  # of one part: no list is the whole world
_APART = -99.0
_WORLD = 300  # names of others that a list is drawn from, so that a short one makes no name common
_MIXED = 100  # names of the whole list that count in each of its traditions
_OWN_NAMES = 2  # a given and a family name

Number = TypeVar("Number", np.float32, np.int64)


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """For each pair of persons: the weight of their names, and whether the names of their fathers differ."""

    weight: Floats
    fathers_differ: Flags


@dataclass(frozen=True, slots=True)
class WordWeights:
    """What each pair of words is evidence of, by its number (sorted).

    `traditions`: the log of how much commoner each of our words is in each tradition of their list than on
    the whole list; `sizes`: the log of each tradition's share of the list.
    """

    codes: Ints
    weights: Weights
    traditions: Floats
    sizes: Floats

    @classmethod
    def of(cls, sounding: Sounding, codes: Ints, counts: Floats) -> "WordWeights":
        """Likeness by sound, less what is due to a name being common. `counts`: their words by tradition."""
        alike = sounding.weights(codes)
        everywhere = counts.sum(axis=1, keepdims=True)
        whole = everywhere / (everywhere.sum() + _WORLD)
        within = (counts + _MIXED * whole) / (counts.sum(axis=0) + _MIXED)
        common = np.log(sounding.commonness(codes, alike, np.hstack([whole, within])))
        evidence = alike - common[sounding.our_words(codes), 0]
        return cls(
            codes,
            np.clip(evidence, _APART, _MOST_EVIDENCE).astype(np.float32),
            common[:, 1:] - common[:, :1],
            np.log(counts.sum(axis=0) / counts.sum()),
        )

    def company(self, words: Ints, matched: Flags) -> Floats:
        """The log of how much oftener the matched words of our names come together than one by one."""
        company = np.zeros(len(words))
        several = np.flatnonzero(matched.sum(axis=1) > 1)
        where = matched[several][:, :, None]
        together = np.where(where, self.traditions[words[several]], 0).sum(axis=1) + self.sizes
        most = together.max(axis=1)
        mean = most + np.log(np.exp(together - most[:, None]).sum(axis=1))
        company[several] = np.maximum(mean, 0)
        return company

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
        between = between_parts(ours, theirs, (one, other), words.look_up(sounding.codes(one, other)))
        differ[at : at + BLOCK] = _fathers_differ(ours.father[one], theirs.father[other], between)
        parts = _parts(ours, one), _parts(theirs, other)
        answered = answers(between)
        matched = answered != NONE
        gained = np.where(matched, pick(between, answered), 0)
        alone = [each - matched.sum(axis=1) for each in parts]
        weight[at : at + BLOCK] = (
            gained.sum(axis=1)
            - words.company(ours.names[one].astype(int), gained > 0)
            + _MISSING * (alone[0] + alone[1])
            + _DISPUTED * np.minimum(*alone)
        )
    return NameEvidence(weight, differ)


def between_parts(ours: Roster, theirs: Roster, pairs: tuple[Ints, Ints], weights: Weights) -> Weights:
    """The weights of the parts of each pair; a father's name answers to no given or family name.

    Who has two parts only is listed by those.
    """
    one, other = pairs
    apart = weights.copy()
    rows = np.flatnonzero((ours.father[one] != NONE) & (_parts(theirs, other) <= _OWN_NAMES))
    apart[rows, ours.father[one[rows]], :] = _APART
    rows = np.flatnonzero((theirs.father[other] != NONE) & (_parts(ours, one) <= _OWN_NAMES))
    apart[rows, :, theirs.father[other[rows]]] = _APART
    return apart


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


def _parts(roster: Roster, rows: Ints) -> Ints:
    """How many parts the names of these rows have."""
    parts: Ints = (roster.names[rows] != NONE).sum(axis=1)
    return parts


def pick(between: npt.NDArray[Number], answered: Ints) -> npt.NDArray[Number]:
    """For each part of ours what stands between it and its answer; anything where it has none."""
    picked: npt.NDArray[Number] = np.take_along_axis(between, np.maximum(answered, 0)[:, :, None], 2)[:, :, 0]
    return picked


def _fathers_differ(ours: Ints, theirs: Ints, between: Weights) -> Flags:
    """Both lists give the father's name, and the two are less alike than by chance."""
    given = (ours != NONE) & (theirs != NONE)
    alike = between[np.arange(len(between)), np.maximum(ours, 0), np.maximum(theirs, 0)]
    differ: Flags = given & (alike < 0)
    return differ
