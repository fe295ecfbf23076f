"""The words of two lists, pair by pair: how likely they are one name, and how rare a name it is."""

import numpy as np
from scipy.sparse import csr_array

from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.names.alignment import SoundModel
from truceline.custody.names.arrays import Floats, Ints, Weights, distinct
from truceline.custody.names.scripts import SCRIPTS, script

BLOCK = 200_000  # pairs of persons that are compared at once
_WORDS = 20_000  # pairs of words that are aligned at once
_ENOUGH = 20  # pairs of words to learn from
_INITIAL = (-3.0, 2.0)  # what an initial weighs at least and at most
_MOST_ALIKE = 40
_SPELLING = 0.6  # how much it counts in that, how near the sound is
_NEW = 0.5  # how much of a name may come from nowhere on the list


class Sounding:
    """A sound model for each two scripts that meet, and the weights of the pairs of words asked for."""

    def __init__(self, ours: Roster, theirs: Roster) -> None:
        self._ours, self._theirs = ours, theirs
        self._models: dict[tuple[int, int], SoundModel] = {}
        self._initials = [
            np.array([len(word) == 1 for word in roster.words], bool) for roster in (ours, theirs)
        ]

    def pairs(self, ours: Ints, theirs: Ints) -> Ints:
        """The pairs of words that meet where these rows are compared, each once, as one sorted number."""
        met = [np.empty(0, int)]
        for at in range(0, len(ours), BLOCK):
            codes = self.codes(ours[at : at + BLOCK], theirs[at : at + BLOCK])
            met.append(distinct(codes[codes != NONE]))
        return distinct(np.concatenate(met))

    def codes(self, ours: Ints, theirs: Ints) -> Ints:
        """For each pair of rows each part of ours with each of theirs, as one number, or NONE."""
        one = self._ours.names[ours].astype(int)[:, :, None]
        other = self._theirs.names[theirs].astype(int)[:, None, :]
        pairs = one * len(self._theirs.words) + other
        codes: Ints = np.where((one != NONE) & (other != NONE), pairs, NONE)
        return codes

    def weights(self, codes: Ints) -> Weights:
        """For each pair of words, the log of how much likelier both are as one name than by chance."""
        found = np.zeros(len(codes), np.float32)
        for key, places, one, other in self._by_script(codes):
            model = self._model(key)
            order = np.lexsort((self._theirs.lengths[other], self._ours.lengths[one]))
            for at in range(0, len(order), _WORDS):
                some = order[at : at + _WORDS]
                written = self._ours.written(one[some]), self._theirs.written(other[some])
                aligned, first = model.weights(*written), np.clip(model.initials(*written), *_INITIAL)
                initial = self._initials[0][one[some]] | self._initials[1][other[some]]
                found[places[some]] = np.where(initial, first, aligned)
        return found

    def learn(self, codes: Ints) -> None:
        """Learn from pairs of words that are likely one name, each once."""
        for key, _, one, other in self._by_script(codes):
            if len(one) >= _ENOUGH:
                self._model(key).learn(self._ours.written(one), self._theirs.written(other))

    def commonness(self, codes: Ints, weights: Weights, shares: Floats) -> Floats:
        """For each of our words, how much commoner its like is among theirs than by chance.

        `shares`: of each of their words, a column for each population to look at. Words that sound a little
        less like ours than the nearest one count nearly as much, for a name is spelled in several ways.
        """
        one, other = self._split(codes)
        nearest = np.full(len(self._ours.words), -np.inf)
        np.maximum.at(nearest, one, weights)
        alike = np.exp(np.minimum(nearest[one] + _SPELLING * (weights - nearest[one]), _MOST_ALIKE))
        shape = (len(self._ours.words), len(self._theirs.words))
        common: Floats = csr_array((alike, (one, other)), shape=shape) @ shares + _NEW
        return common

    def our_words(self, codes: Ints) -> Ints:
        """Our word of each pair."""
        return self._split(codes)[0]

    def _split(self, codes: Ints) -> tuple[Ints, Ints]:
        one, other = np.divmod(codes, len(self._theirs.words))
        return one, other

    def _by_script(self, codes: Ints) -> "list[tuple[tuple[int, int], Ints, Ints, Ints]]":
        one, other = self._split(codes)
        scripts = self._ours.scripts[one] * len(SCRIPTS) + self._theirs.scripts[other]
        found = []
        for number in np.unique(scripts):
            places = np.flatnonzero(scripts == number)
            key = (int(number) // len(SCRIPTS), int(number) % len(SCRIPTS))
            found.append((key, places, one[places], other[places]))
        return found

    def _model(self, key: tuple[int, int]) -> SoundModel:
        if key not in self._models:
            scripts = [script(SCRIPTS[number]) for number in key]
            counts = [
                _symbol_counts(roster, number, len(known.symbols))
                for roster, number, known in zip((self._ours, self._theirs), key, scripts, strict=True)
            ]
            self._models[key] = SoundModel(scripts[0], scripts[1], counts[0], counts[1])
        return self._models[key]


def _symbol_counts(roster: Roster, number: int, symbols: int) -> Floats:
    """How often each symbol of a script stands in the words of a list."""
    rows = roster.scripts == number
    return np.bincount(roster.symbols[rows].ravel(), minlength=symbols).astype(float)
