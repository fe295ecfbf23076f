"""Two lists in, pairs that are worth looking at out: probable, with reasons, and never more than possible."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from truceline.custody.matching.blocking import candidates
from truceline.custody.matching.facts import FACTS
from truceline.custody.matching.names import NameEvidence, WordWeights, answers, compare_names
from truceline.custody.matching.reasons import reasons
from truceline.custody.matching.rivals import best_pairs
from truceline.custody.matching.roster import NONE, Roster, roster
from truceline.custody.matching.sounding import Sounding
from truceline.custody.matching.weights import Judge, Judged
from truceline.custody.names.arrays import Ints, distinct
from truceline.custody.people import Listed

Pairs = tuple[Ints, Ints]
Status = Literal["possible", "fathers' names differ"]

WORTH_LOOKING_AT = 0.01
_SHOWN = 5  # of theirs for one of ours, at most
_BY_A_PERSON = 0.49  # at most, where the fathers' names differ
_FATHERS_DIFFER = -6.0
_LESSONS = 3
_STUDIED = 5_000  # of ours that are learned from, at most
_SURE = 0.9  # pairs of persons whose words are learned from
_ALIKE = 1.5  # the weight of the words that are learned from, at least
_LIKELY = 0.5


@dataclass(frozen=True, slots=True)
class Match:
    """One of ours that may be one of theirs. `best`: what the machine proposes, for a person to confirm.

    `status` is never more than possible: a name identifies nobody, and no remains.
    """

    ours: Listed
    theirs: Listed
    probability: float
    best: bool
    status: Status
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Matches by our list's order, the most probable first.

    `shared`: two of ours that are both likely the same one of theirs: one person twice, or one is wrong.
    """

    matches: tuple[Match, ...]
    shared: tuple[tuple[Listed, Listed, Listed], ...]


def compare(ours: Sequence[Listed], theirs: Sequence[Listed], *, distinct: bool = False) -> Comparison:
    """The pairs of persons of two lists that are worth looking at.

    `distinct`: each list names a person once, so that nobody is matched twice.
    """
    one, other = roster(ours), roster(theirs)
    pairs = candidates(one, other)
    if not len(pairs[0]):
        return Comparison((), ())
    sounding, judge = Sounding(one, other), Judge(one, other)
    _study(one, other, pairs, sounding, judge)
    words = WordWeights.of(sounding, sounding.pairs(*pairs))
    names = compare_names(one, other, pairs, sounding, words)
    judged = _judged(judge, pairs, names, distinct=distinct)
    best = set(_chosen(pairs, judged, names, distinct=distinct).tolist())
    shown = _worth_looking_at(pairs, judged)
    answered = answers(words.look_up(sounding.codes(pairs[0][shown], pairs[1][shown])))
    matches = []
    for pair, parts in zip(shown.tolist(), answered.tolist(), strict=True):
        mine, yours = ours[pairs[0][pair]], theirs[pairs[1][pair]]
        differ = bool(names.fathers_differ[pair])
        said = [
            fact.words[level[pair]] for fact, level in zip(FACTS, judged.levels, strict=True) if level[pair]
        ]
        matches.append(
            Match(
                ours=mine,
                theirs=yours,
                probability=round(float(judged.probability[pair]), 4),
                best=pair in best,
                status="fathers' names differ" if differ else "possible",
                reasons=reasons(mine, yours, parts, said, fathers_differ=differ),
            )
        )
    return Comparison(tuple(matches), tuple(_shared(matches)))


def _study(ours: Roster, theirs: Roster, pairs: Pairs, sounding: Sounding, judge: Judge) -> None:
    """Let the sounds be learned from pairs that are surely one person, of some of ours evenly spread."""
    step = 1 + len(ours) // _STUDIED
    some = pairs[0] % step == pairs[0][0] % step
    studied = pairs[0][some], pairs[1][some]
    codes = sounding.pairs(*studied)
    for _ in range(_LESSONS):
        words = WordWeights.of(sounding, codes)
        names = compare_names(ours, theirs, studied, sounding, words)
        sure = _judged(judge, studied, names, distinct=False).probability > _SURE
        met = sounding.codes(studied[0][sure], studied[1][sure])
        between = words.look_up(met)
        answered = answers(between)
        alike = np.take_along_axis(between, np.maximum(answered, 0)[:, :, None], 2)[:, :, 0]
        same = np.take_along_axis(met, np.maximum(answered, 0)[:, :, None], 2)[:, :, 0]
        sounding.learn(distinct(same[(answered != NONE) & (alike > _ALIKE)]))


def _judged(judge: Judge, pairs: Pairs, names: NameEvidence, *, distinct: bool) -> Judged:
    """The judgment of each pair; where the fathers' names differ it stays with a person."""
    weight = names.weight + np.where(names.fathers_differ, _FATHERS_DIFFER, 0)
    judged = judge.judge(pairs, weight, distinct=distinct)
    least = np.where(names.fathers_differ, _BY_A_PERSON, 1)
    return replace(judged, probability=np.minimum(judged.probability, least))


def _chosen(pairs: Pairs, judged: Judged, names: NameEvidence, *, distinct: bool) -> Ints:
    """The pairs that the machine takes for the same person rather than not."""
    likely = np.flatnonzero((judged.probability >= _LIKELY) & ~names.fathers_differ)
    chances = judged.probability[likely]
    return likely[best_pairs(pairs[0][likely], pairs[1][likely], chances, distinct=distinct)]


def _worth_looking_at(pairs: Pairs, judged: Judged) -> Ints:
    """Pairs by our row, the most probable first; no more than a few of each."""
    worth = np.flatnonzero(judged.probability >= WORTH_LOOKING_AT)
    order = worth[np.lexsort((pairs[1][worth], -judged.probability[worth], pairs[0][worth]))]
    rows = pairs[0][order]
    place = np.arange(len(rows)) - np.searchsorted(rows, rows)
    return order[place < _SHOWN]


def _shared(matches: Sequence[Match]) -> Iterator[tuple[Listed, Listed, Listed]]:
    """Two of ours and the one of theirs that both likely are."""
    first: dict[str, Listed] = {}
    for match in matches:
        if match.best:
            before = first.setdefault(match.theirs.id, match.ours)
            if before is not match.ours:
                yield before, match.ours, match.theirs
