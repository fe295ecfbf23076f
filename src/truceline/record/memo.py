"""What a record was made of before: the same question about the same things has the same answer."""

from collections.abc import Callable, Hashable
from typing import Any, Self, TypeVar, TypeVarTuple, Unpack

R = TypeVar("R")
Things = TypeVarTuple("Things")


class Memo:
    """Answers, each kept under its name until it is asked for about other things.

    So the rules of a record stand once, and a record that grows by a document asks only the questions whose
    things that document changes. An answer follows from its things alone, and nobody changes either.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[object, ...], Any]] = {}

    def of(self, name: Hashable, make: Callable[[Unpack[Things]], R], *things: *Things) -> R:
        """What `make` gives for these things; `name` tells apart what one function is asked about."""
        # Things compare by identity first, so that what has not changed costs next to nothing.
        key = make, name
        kept = self._kept.get(key)
        answer: R
        if kept is not None and kept[0] == things:
            answer = kept[1]
        else:
            answer = make(*things)
            self._kept[key] = things, answer
        return answer


class _Nothing(Memo):
    """Keeps nothing, for a record that is made once."""

    def of(self, name: Hashable, make: Callable[[Unpack[Things]], R], *things: *Things) -> R:
        """What `make` gives for these things."""
        return make(*things)


NOTHING: Memo = _Nothing()


class Lasting:
    """Part of a record that a memo keeps, with what follows from this part alone."""

    __slots__ = ("_made",)

    _made: dict[Callable[..., object], Any]

    def once(self, make: Callable[[Self], R]) -> R:
        """What `make` gives for it, made the first time it is asked for."""
        answer: R
        try:
            answer = self._made[make]
        except AttributeError:
            answer = make(self)
            self._made = {make: answer}
        except KeyError:
            answer = self._made[make] = make(self)
        return answer
