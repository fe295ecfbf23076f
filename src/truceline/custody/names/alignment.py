"""How likely two parts of names are one name, by an alignment of their symbols with learned weights.

The method is that of Ristad and Yianilos, "Learning string-edit distance" (1998): a joint probability for
each pair of symbols, or of a symbol and nothing, learned by expectation and maximisation from pairs that are
likely the same name. Where there is little to learn from, the sounds of the lexicon decide.
"""

from dataclasses import dataclass

import numpy as np

from truceline.custody.names.arrays import Floats, Ints, Symbols, Weights
from truceline.custody.names.scripts import NO_SYMBOL, Script
from truceline.custody.names.sounds import left_out, nearness

_TRUST = 300.0  # pairs of symbols that the lexicon counts for, beside those learned from
_ROUNDS = 3
_RARE = 1e-9


@dataclass(frozen=True, slots=True)
class Written:
    """Parts of one script: `symbols` row by row, filled up with NO_SYMBOL, and how many each row has."""

    symbols: Symbols
    lengths: Ints

    def take(self, rows: Ints) -> "Written":
        """Some of the rows, no wider than they need."""
        lengths = self.lengths[rows]
        return Written(self.symbols[rows, : lengths.max(initial=1)], lengths)


class SoundModel:
    """The weights of aligning symbols of one script with those of another (or the same)."""

    def __init__(self, ours: Script, theirs: Script, our_counts: Floats, their_counts: Floats) -> None:
        """`counts`: how often each symbol of the script stands in the lists at hand."""
        self._ours, self._theirs = _shares(our_counts), _shares(their_counts)
        self._lexicon = self._by_sound(ours, theirs)
        self._set(self._lexicon)

    def weights(self, ours: Written, theirs: Written) -> Weights:
        """For each pair of rows, the log of how much likelier both are as one name than by chance."""
        table = self._table(ours, theirs)
        last: Weights = table[ours.lengths, theirs.lengths, np.arange(len(ours.lengths))]
        return last

    def initials(self, ours: Written, theirs: Written) -> Weights:
        """The same, where one of the two is an initial: by the first symbols alone."""
        first: Weights = self._weights[ours.symbols[:, 0], theirs.symbols[:, 0]]
        return first

    def learn(self, ours: Written, theirs: Written) -> None:
        """Learn from pairs of rows that are likely the same name each."""
        for _ in range(_ROUNDS):
            counts = self._aligned(ours, theirs) + _TRUST * self._lexicon
            self._set(counts / counts.sum())

    def _by_sound(self, ours: Script, theirs: Script) -> Floats:
        """The joint probability of each pair of symbols by the sounds that they may stand for."""
        heard = theirs.readings[:, 1:] * self._theirs[:, None]
        written = heard / np.maximum(heard.sum(axis=0), _RARE)
        joint = self._ours[:, None] * (ours.readings[:, 1:] @ nearness()[1:, 1:] @ written.T)
        joint[:, NO_SYMBOL] = self._ours * (ours.readings @ left_out(theirs.unwritten))
        joint[NO_SYMBOL, :] = self._theirs * (theirs.readings @ left_out(ours.unwritten))
        joint[NO_SYMBOL, NO_SYMBOL] = 0
        shares: Floats = joint / joint.sum()
        return shares

    def _set(self, joint: Floats) -> None:
        ours, theirs = self._ours.copy(), self._theirs.copy()
        ours[NO_SYMBOL] = theirs[NO_SYMBOL] = 1  # to leave a symbol out is weighed against that symbol alone
        chance = np.log(ours + _RARE)[:, None] + np.log(theirs + _RARE)[None, :]
        self._weights = (np.log(joint + _RARE) - chance).astype(np.float32)

    def _table(self, ours: Written, theirs: Written) -> Weights:
        """The best weight of the first i with the first j symbols, for all pairs of rows at once."""
        one, other, weights = ours.symbols, theirs.symbols, self._weights
        width, height, rows = one.shape[1], other.shape[1], len(one)
        table = np.zeros((width + 1, height + 1, rows), np.float32)
        left = [weights[one[:, i], NO_SYMBOL] for i in range(width)]
        right = [weights[NO_SYMBOL, other[:, j]] for j in range(height)]
        for i in range(width):
            table[i + 1, 0] = table[i, 0] + left[i]
        for j in range(height):
            table[0, j + 1] = table[0, j] + right[j]
        for i in range(width):
            for j in range(height):
                best = table[i, j] + weights[one[:, i], other[:, j]]
                np.maximum(best, table[i, j + 1] + left[i], out=best)
                np.maximum(best, table[i + 1, j] + right[j], out=table[i + 1, j + 1])
        return table

    def _aligned(self, ours: Written, theirs: Written) -> Floats:
        """How often each pair of symbols is aligned in the best alignments."""
        table, weights = self._table(ours, theirs), self._weights
        counts = np.zeros(weights.shape)
        i, j = ours.lengths.copy(), theirs.lengths.copy()
        rows = np.arange(len(i))
        while (going := (i > 0) | (j > 0)).any():
            rows, i, j = rows[going], i[going], j[going]
            one = np.where(i > 0, ours.symbols[rows, i - 1], NO_SYMBOL)
            other = np.where(j > 0, theirs.symbols[rows, j - 1], NO_SYMBOL)
            came_from = np.stack(
                [
                    np.where((i > 0) & (j > 0), table[i - 1, j - 1, rows] + weights[one, other], -np.inf),
                    np.where(i > 0, table[i - 1, j, rows] + weights[one, NO_SYMBOL], -np.inf),
                    np.where(j > 0, table[i, j - 1, rows] + weights[NO_SYMBOL, other], -np.inf),
                ]
            ).argmax(axis=0)
            one, other = np.where(came_from == 2, 0, one), np.where(came_from == 1, 0, other)
            np.add.at(counts, (one, other), 1)
            i, j = i - (came_from != 2), j - (came_from != 1)
        return counts


def _shares(counts: Floats) -> Floats:
    """Shares of the symbols; none is impossible, and no symbol has none."""
    smooth = counts + 0.5
    smooth[NO_SYMBOL] = 0
    shares: Floats = smooth / smooth.sum()
    return shares
