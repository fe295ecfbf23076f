"""Which of the reader's claims is which of the coder's: one to one, the best pairs first."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tests.evaluation.coding import Coded
from tests.evaluation.corpus import Gold, Span
from tests.evaluation.names import alike

_BREAK = re.compile(r"\n+|(?<=[.!?”])\s+(?=[A-Z“0-9])")
_SHARE = 0.3
"""So much of the shorter stretch makes two stretches the same words."""


@dataclass(frozen=True, slots=True)
class Match:
    """Pairs of gold and read, and what was left over. Read commentary and doubtful claims count nowhere."""

    pairs: tuple[tuple[Coded, Coded], ...]
    missed: tuple[Coded, ...]
    false: tuple[Coded, ...]


def match(text: str, gold: Gold, read: Sequence[Coded]) -> Match:
    """A claim matches where kind and main fields are equal and the words overlap.

    For all kinds but tolls one sentence is enough: where the words begin and end is a matter of taste there.
    A repeat (`key` false) that was not found is not missed.
    """
    sentences = [0, *(found.end() for found in _BREAK.finditer(text))]
    evidence = [claim for claim in read if claim.values["voice"] != "commentary"]
    candidates = [
        (one, other)
        for one in gold.claims
        for other in evidence
        if one.kind == other.kind and same_values(one, other) and _near(one, other, sentences)
    ]
    candidates.sort(key=lambda pair: (-_overlap(*pair), -_likeness(*pair), pair[0].start, pair[1].start))
    pairs: list[tuple[Coded, Coded]] = []
    for one, other in candidates:
        if all(one is not a and other is not b for a, b in pairs):
            pairs.append((one, other))
    return Match(
        pairs=tuple(pairs),
        missed=tuple(claim for claim in gold.claims if claim.key and all(claim is not a for a, _ in pairs)),
        false=tuple(
            claim
            for claim in evidence
            if all(claim is not b for _, b in pairs) and not _doubtful(claim, gold)
        ),
    )


def same_values(gold: Coded, read: Coded) -> bool:
    """Whether the main fields are equal; bounds of "about" may be rounded differently by one."""
    if gold.kind == "toll" and gold.values["qualifier"] == "about":
        same_outcome = gold.main[0] == read.main[0]
        return same_outcome and all(_close(a, b) for a, b in zip(gold.main[1:], read.main[1:], strict=True))
    return gold.main == read.main


def within(start: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether at least half of a stretch lies in one of `spans`."""
    return any(2 * (min(end, b) - max(start, a)) >= end - start for a, b in spans)


def _close(one: int | None, other: int | None) -> bool:
    return one == other if one is None or other is None else abs(one - other) <= 1


def _overlap(one: Coded, other: Coded) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _near(one: Coded, other: Coded, sentences: Sequence[int]) -> bool:
    if _overlap(one, other):
        return True
    return one.kind != "toll" and bisect_right(sentences, one.start) == bisect_right(sentences, other.start)


def _likeness(one: Coded, other: Coded) -> int:
    return sum(alike(one.names[field], other.names[field]) for field in one.names)


def _doubtful(claim: Coded, gold: Gold) -> bool:
    def covers(a: int, b: int) -> bool:
        shorter = min(b - a, claim.end - claim.start)
        return min(b, claim.end) - max(a, claim.start) >= _SHARE * shorter

    return any(kind == claim.kind and covers(a, b) for kind, (a, b) in gold.doubtful)
