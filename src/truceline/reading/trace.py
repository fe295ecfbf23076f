"""Notes of the rules while they read: what a rule took, what it let go, and why.

Nobody listens in ordinary reading, and a note then costs a look-up. `listening` is how `explain` hears them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """`rule`: module and rule ("figures: bare plural"); `words`: those it is about; `why`: a short reason.

    `dropped`: the rule let go of the words; else it took them.
    """

    rule: str
    words: str
    why: str
    dropped: bool


_heard: ContextVar[list[Note] | None] = ContextVar("heard", default=None)


def note(rule: str, words: str, why: str) -> None:
    """Tell what a rule took these words for."""
    _tell(rule, words, why, dropped=False)


def drop(rule: str, words: str, why: str) -> None:
    """Tell that a rule let go of a candidate."""
    _tell(rule, words, why, dropped=True)


@contextmanager
def listening() -> Iterator[list[Note]]:
    """The notes of what runs inside, in their order; they go to the innermost listener alone."""
    notes: list[Note] = []
    before = _heard.set(notes)
    try:
        yield notes
    finally:
        _heard.reset(before)


def _tell(rule: str, words: str, why: str, *, dropped: bool) -> None:
    notes = _heard.get()
    if notes is not None:
        notes.append(Note(rule, words, why, dropped))
