"""Two lists in, pairs that are worth looking at out: probable, with reasons, and never more than possible."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from truceline.custody.matching.blocking import candidates
from truceline.custody.matching.evidence import Evidence, Pairs, Verdict
from truceline.custody.matching.reasons import reasons
from truceline.custody.matching.rivals import best_pairs
from truceline.custody.matching.roster import roster
from truceline.custody.names.arrays import Ints
from truceline.custody.people import Listed

Status = Literal["possible", "fathers' names differ"]

WORTH_LOOKING_AT = 0.01
_LIKELY = 0.5
_SHOWN = 5  # of theirs for one of ours, at most


@dataclass(frozen=True, slots=True)
class Match:
    """One of ours that may be one of theirs. `best`: what the machine proposes, for a person to confirm.

    `status` is never more than possible: a name identifies nobody, and no remains. `weights`: what speaks for
    and against it, as natural logarithms of odds: the start, the name, and each fact that both lists give.
    """

    ours: Listed
    theirs: Listed
    probability: float
    best: bool
    status: Status
    reasons: tuple[str, ...]
    weights: tuple[tuple[str, float], ...]


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
    evidence = Evidence(one, other)
    evidence.learn(pairs)
    verdict = evidence.verdict(pairs, once=distinct)
    best = set(_proposed(pairs, verdict, once=distinct).tolist())
    shown = _worth_looking_at(pairs, verdict)
    answered = evidence.answers((pairs[0][shown], pairs[1][shown]), verdict.words)
    matches = []
    for pair, parts in zip(shown.tolist(), answered.tolist(), strict=True):
        mine, yours = int(pairs[0][pair]), int(pairs[1][pair])
        differ = bool(verdict.fathers_differ[pair])
        names = one.name(mine), other.name(yours)
        matches.append(
            Match(
                ours=ours[mine],
                theirs=theirs[yours],
                probability=round(float(verdict.probability[pair]), 4),
                best=pair in best,
                status="fathers' names differ" if differ else "possible",
                reasons=reasons(ours[mine], names, parts, verdict.said(pair), fathers_differ=differ),
                weights=verdict.weights(pair),
            )
        )
    return Comparison(tuple(matches), tuple(_shared(matches)))


def _proposed(pairs: Pairs, verdict: Verdict, *, once: bool) -> Ints:
    """The pairs that are likelier one person than not, the best of each of ours."""
    likely = np.flatnonzero((verdict.probability >= _LIKELY) & ~verdict.fathers_differ)
    chances = verdict.probability[likely]
    return likely[best_pairs(pairs[0][likely], pairs[1][likely], chances, distinct=once)]


def _worth_looking_at(pairs: Pairs, verdict: Verdict) -> Ints:
    """Pairs by our row, the most probable first; no more than a few of each."""
    worth = np.flatnonzero(verdict.probability >= WORTH_LOOKING_AT)
    order = worth[np.lexsort((pairs[1][worth], -verdict.probability[worth], pairs[0][worth]))]
    rows = pairs[0][order]
    place = np.arange(len(rows)) - np.searchsorted(rows, rows)
    return order[place < _SHOWN]


def _shared(matches: Sequence[Match]) -> Iterator[tuple[Listed, Listed, Listed]]:
    """Two of ours and the one of theirs that both likely are."""
    first: dict[int, Listed] = {}
    for match in matches:
        if match.best:
            before = first.setdefault(match.theirs.row, match.ours)
            if before is not match.ours:
                yield before, match.ours, match.theirs
