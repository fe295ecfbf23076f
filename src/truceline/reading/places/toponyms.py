"""Words about the names of places: "the town of", "region", "steel plant", "northern"."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from truceline.gazetteer.names import fold
from truceline.lexicon import load

Form = Literal["name", "unit", "feature", "facility", "part"]


class Parsed(NamedTuple):
    """A place as written, taken apart: "Barda region" is the unit of the stem Barda."""

    form: Form
    stem: str


@cache
def words(section: str) -> frozenset[str]:
    """The words of a section of lexicon/toponyms.yaml, in lower case."""
    return frozenset(load("toponyms")[section])


@cache
def keys(*sections: str) -> frozenset[str]:
    """The words of these sections as keys of names."""
    return frozenset(fold(word) for section in sections for word in words(section))


@cache
def choice(*sections: str) -> str:
    """A regular expression for any phrase of these sections, the longest first."""
    phrases = sorted(frozenset[str]().union(*map(words, sections)), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in phrases) + ")"


@cache
def tail() -> re.Pattern[str]:
    """What follows a name and belongs to it: a unit, a stretch of nature, something built (named groups)."""
    unit = rf"\s+{choice('units', 'loose_units')}"
    built = rf"(?:\s+{choice('facility_words')}){{0,3}}\s+{choice('facilities')}"
    return re.compile(
        rf"(?:(?P<unit>{unit})|(?P<feature>\s+{choice('features')})|(?P<facility>{built}))(?!\w)",
        re.IGNORECASE,
    )


@cache
def head() -> re.Pattern[str]:
    """What stands before a name and belongs to it: "Lake ", "Strait of "."""
    return re.compile(rf"(?<!\w){choice('before_features')}\s+", re.IGNORECASE)


@cache
def part() -> re.Pattern[str]:
    """What stands before a name for a part of it: "northern ", "north-west ", "south and east "."""
    direction = choice("directions")
    return re.compile(rf"(?<![\w-]){direction}(?:\s+(?:and\s+)?{direction})?\s+", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def readings(name: str) -> tuple[Parsed, ...]:
    """The ways to take the name of a place apart, the whole name first."""
    return tuple(_readings(name))


def _readings(name: str) -> Iterator[Parsed]:
    yield Parsed("name", name)
    if unit := _without_tail(name):
        yield unit
    if match := head().match(name):
        yield Parsed("feature", name[match.end() :])
    if match := part().match(name):
        yield Parsed("part", name[match.end() :])
        if inner := _without_tail(name[match.end() :]):
            yield Parsed("part", inner.stem)


def _without_tail(name: str) -> Parsed | None:
    for match in tail().finditer(name):
        if match.end() == len(name):
            form: Form = "unit" if match["unit"] else "feature" if match["feature"] else "facility"
            return Parsed(form, name[: match.start()])
    return None
