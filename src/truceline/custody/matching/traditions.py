"""Naming traditions on a list: whoever is called Levon is likelier to be Petrosyan than anybody at random.

So a second part in common is less evidence than if parts were drawn one by one. The traditions are found in
the list itself, as a mixture of multinomials over the letters of names (Nigam et al. 2000), and nobody says
which there are; within one of them, parts are taken to be drawn one by one.
"""

from collections.abc import Iterator
from zlib import crc32

import numpy as np
from scipy.sparse import csr_array

from truceline.custody.matching.roster import NONE, Roster
from truceline.custody.names.arrays import Floats, Ints

_MOST, _MEMBERS = 24, 40  # traditions at most, and people for each at least
_FEATURES = 1 << 13
_ROUNDS = 12
_SAMPLE = 20_000  # of the list that traditions are learned from
_SMOOTH = 0.1


def traditions(roster: Roster) -> Ints:
    """The tradition of each person of a list, by number from 0."""
    number = max(1, min(_MOST, len(roster) // _MEMBERS))
    letters = _letters(roster)
    sample = letters[:: 1 + len(roster) // _SAMPLE]
    shares, sizes = _begun(sample, number), np.full(number, 1 / number)
    for _ in range(_ROUNDS):
        likely = _likely(sample, shares, sizes)
        shares, sizes = (likely.T @ sample) + _SMOOTH, likely.sum(axis=0) + _SMOOTH
        shares, sizes = shares / shares.sum(axis=1, keepdims=True), sizes / sizes.sum()
    found: Ints = _likely(letters, shares, sizes).argmax(axis=1)
    return found


def word_counts(roster: Roster, tradition: Ints) -> Floats:
    """How often each word stands in each tradition: a row a word."""
    counts = np.zeros((len(roster.words), int(tradition.max(initial=0)) + 1))
    person, part = np.nonzero(roster.names != NONE)
    np.add.at(counts, (roster.names[person, part], tradition[person]), 1)
    return counts


def _begun(letters: csr_array, number: int) -> Floats:
    """First guesses: the letters of people who are spread over the list, each unlike those before."""
    length = np.sqrt(letters.multiply(letters).sum(axis=1)) + 1
    chosen, nearest = [0], np.zeros(letters.shape[0])
    for _ in range(number - 1):
        last = letters[[chosen[-1]]]
        nearest = np.maximum(nearest, (letters @ last.T).toarray()[:, 0] / length / length[chosen[-1]])
        chosen.append(int(nearest.argmin()))
    first = letters[chosen].toarray() + letters.sum(axis=0)[None, :] / letters.shape[0] + _SMOOTH / _FEATURES
    shares: Floats = first / first.sum(axis=1, keepdims=True)
    return shares


def _likely(letters: csr_array, shares: Floats, sizes: Floats) -> Floats:
    """The probability of each tradition for each person."""
    logs = letters @ np.log(shares).T + np.log(sizes)
    odds = np.exp(logs - logs.max(axis=1, keepdims=True))
    likely: Floats = odds / odds.sum(axis=1, keepdims=True)
    return likely


def _letters(roster: Roster) -> csr_array:
    """How often each feature of letters stands in each person's name."""
    of_word = [
        sorted({crc32(text.encode()) % _FEATURES for text in _features(word)}) for word in roster.words
    ]
    rows, columns = [], []
    for person, words in enumerate(roster.names.tolist()):
        for word in words:
            if word != NONE:
                columns += of_word[word]
                rows += [person] * len(of_word[word])
    return csr_array((np.ones(len(rows)), (rows, columns)), shape=(len(roster), _FEATURES))


def _features(word: str) -> Iterator[str]:
    """The whole word, its beginning and end, and every two letters."""
    yield word
    framed = f"^{word}$"
    yield framed[-4:]
    yield from (framed[at : at + 2] for at in range(len(framed) - 1))
