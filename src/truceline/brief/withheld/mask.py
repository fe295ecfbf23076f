"""Masks the names of private people in a text."""

from collections.abc import Iterator

from truceline.brief.withheld.mentions import segments
from truceline.brief.withheld.people import Private
from truceline.brief.withheld.runs import Run, runs

MASK = "▮▮▮"
_MOST = 6  # words of a name


def spans(text: str, private: Private) -> Iterator[tuple[int, int]]:
    """Where names stand, in order."""
    if not private.names:
        return
    for run in runs(text):
        yield from _joined(run, _masked(run, private))


def withhold(text: str, private: Private) -> str:
    """The text with `MASK` in place of each name."""
    pieces, done = [], 0
    for start, end in spans(text, private):
        pieces += [text[done:start], MASK]
        done = end
    return "".join((*pieces, text[done:]))


def _masked(run: Run, private: Private) -> set[int]:
    """Which words of a run are names, or parts of one with the words before them: "Anna" of "Anna Kareva"."""
    keys = tuple(word.key for word in run)
    found: set[int] = set()
    for first in range(len(run)):
        for last in range(min(len(run), first + _MOST), first, -1):
            if keys[first:last] in private.names:
                found.update(range(first, last))
                break
    places = {word: number for number, word in enumerate(run)}
    for segment in segments(run):
        given_away = [
            places[word]
            for word in segment
            if private.parts.intersection(word.key.split()) or word.key in private.parts
        ]
        if given_away:
            found.update(range(places[segment[0]], max(given_away) + 1))
    return found


def _joined(run: Run, masked: set[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring masked words as one stretch."""
    open_: tuple[int, int] | None = None
    for number, word in enumerate(run):
        if number in masked:
            open_ = (open_[0] if open_ else word.start, word.end)
        elif open_:
            yield open_
            open_ = None
    if open_:
        yield open_
