"""Why a pair of persons is worth looking at, field by field in words."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from truceline.custody.lists.words import folded
from truceline.custody.matching.roster import NONE
from truceline.custody.names.parts import Name
from truceline.custody.names.scripts import script, script_of, skeletons
from truceline.custody.people import Listed

_WHOLE = 30  # consonants: of a whole name


def reasons(
    ours: Listed,
    names: tuple[Name, Name],
    answered: Sequence[int],
    facts: Sequence[str],
    *,
    fathers_differ: bool,
) -> tuple[str, ...]:
    """The name part by part, then each fact that both lists give.

    `names`: of ours and of theirs. `answered`: for each part of our name, the part of theirs that answers to
    it, or NONE. `facts`: how far the lists agree on the rest, in words.
    """
    one, other = names
    found = [
        f"{_role(ours, one, place)}: {_compared(one.parts[place], other.parts[answer])}"
        for place, answer in enumerate(answered)
        if answer != NONE and not (fathers_differ and place == one.father)
    ]
    fathers = (one.father, other.father) if fathers_differ else (None, None)
    ours_alone = [place for place, answer in enumerate(answered) if answer == NONE and place != fathers[0]]
    theirs_alone = [
        place for place in range(len(other.parts)) if place not in answered and place != fathers[1]
    ]
    found += [*_alone("ours", one, ours_alone), *_alone("theirs", other, theirs_alone)]
    if fathers_differ and one.father is not None and other.father is not None:
        both = f"{_shown(one.parts[one.father])}, {_shown(other.parts[other.father])}"
        found.append(f"fathers' names differ: {both}")
    return (*found, *facts)


def _alone(whose: str, name: Name, places: Sequence[int]) -> Iterator[str]:
    """The parts that the other list has not, in one phrase."""
    parts = [_shown(name.parts[place]) for place in places if place < len(name.parts)]
    if parts:
        yield f"only on {whose}: {', '.join(parts)}"


def _role(one: Listed, name: Name, place: int) -> str:
    """Which name a part is, where the list tells: by its column, or by a comma after the family name."""
    if place == name.father:
        return "father's name"
    before, comma, _ = (one.name or "").partition(",")
    for role, text in (
        ("family name", one.family_name or (before if comma else "")),
        ("given name", one.given_name),
    ):
        if text and folded(name.parts[place]) in folded(text):
            return role
    return "name"


def _compared(ours: str, theirs: str) -> str:
    if folded(ours) == folded(theirs):
        return f"{_shown(ours)}, the same letters"
    return f"{_shown(ours)} ~ {_shown(theirs)}, {_likeness(ours, theirs)}"


def _likeness(ours: str, theirs: str) -> str:
    if len(ours) == 1 or len(theirs) == 1:
        return "an initial"
    return "same consonants" if _consonants(ours) & _consonants(theirs) else "similar sound"


@lru_cache(maxsize=100_000)
def _consonants(part: str) -> frozenset[str]:
    known = script(script_of(part))
    return frozenset(skeletons(known, known.read(part), _WHOLE))


def _shown(part: str) -> str:
    return part[:1].upper() + part[1:]
