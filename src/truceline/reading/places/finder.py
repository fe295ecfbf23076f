"""Places in a sentence: capitalised names that the gazetteer knows, or that the words about them make so."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from truceline import gazetteer
from truceline.claims import PlaceKind
from truceline.gazetteer.names import fold
from truceline.reading.mentions import PlaceMention
from truceline.reading.places.bearers import settle
from truceline.reading.places.evidence import TOWN, Candidate, candidate, is_place
from truceline.reading.places.name_kinds import bodies, body_openers
from truceline.reading.places.name_runs import Word, is_headline, runs_of, words_of
from truceline.reading.places.toponyms import choice, head, part, readings, tail
from truceline.reading.trace import drop

__all__ = ["find", "settle", "towns"]

_LONGEST = 6
_REACH = 40
_LIST = re.compile(r"(?:\s*,|\s+and|\s+or|\s*,\s+and|/)\s*(?:the\s+)?", re.IGNORECASE)
_UNITS = re.compile(rf"\s+{choice('plural_units')}\b", re.IGNORECASE)
_KINDS: dict[str, PlaceKind] = {"unit": "admin", "feature": "region", "facility": "place", "part": "region"}


def find(text: str) -> tuple[PlaceMention, ...]:
    """The places that a sentence names, in order and without overlaps; the longest name wins.

    A name is as written, with its unit, building or direction ("Barda region", "northern Ukraine"), without a
    leading "the" or "town of". Names with several bearers are settled by this sentence alone: see `settle`.
    """
    found: list[PlaceMention] = []
    for start, end in _spans(text):
        name = text[start:end]
        found.append(PlaceMention(start=start, end=end, name=name, kind=_kind(name)))
        if _UNITS.match(text, end):
            found = _as_units(text, found)
    return settle(found, ())


def towns(mentions: Iterable[PlaceMention]) -> list[tuple[int, int]]:
    """Where places are named that are no countries, regions or units."""
    return [(mention.start, mention.end) for mention in mentions if mention.kind == "place"]


def _spans(text: str) -> Iterator[tuple[int, int]]:
    words = [_without_ending(word) if word.text[-1] == "s" else word for word in words_of(text)]
    headline = is_headline(text, words)
    taken = 0
    for first, last in runs_of(text, words):
        number = first
        while number <= last:
            longest = min(last, number + _LONGEST - 1)
            ends = [end for end in range(longest, number - 1, -1) if words[end].is_name_like]
            body = _end_of_body(text, words, number, ends)
            if body is not None:
                name = text[words[number].start : words[body].end]
                drop("places: body", name, "named after a place, and none itself")
                number = body + 1
                continue
            seen = (candidate(text, words, headline, (first, last), number, end) for end in ends)
            if place := next((c for c in seen if _may_begin(c) and _is_next(c, taken)), None):
                start, taken = _start(place, taken), _end(place)
                yield start, taken
            number += 1


def _end_of_body(text: str, words: Sequence[Word], first: int, ends: Iterable[int]) -> int | None:
    """The last word of the body whose name begins at this word, the longest of several names."""
    if fold(words[first].text) not in body_openers():
        return None
    start = words[first].start
    return next((end for end in ends if fold(text[start : words[end].end]) in bodies()), None)


def _is_next(seen: Candidate, taken: int) -> bool:
    return seen.start >= taken and is_place(seen, _are_listed(seen.text, taken, seen.start))


def _without_ending(word: Word) -> Word:
    """A word on s without a possessive ending that lost its apostrophe, as web texts have it: "Syrias"."""
    bare = word.text[:-1]
    if not word.text[0].isupper() or gazetteer.is_name(word.text):
        return word
    is_known = gazetteer.is_listed(bare) or any(e.population >= TOWN for e in gazetteer.find(bare))
    return Word(word.start, word.end - 1, bare, possessive=True) if is_known else word


def _may_begin(seen: Candidate) -> bool:
    """Whether it begins with a name-like word or with "al-" (in "an al-…", "an" does not)."""
    first = seen.words[seen.first]
    return first.is_name_like or seen.text[first.end : first.end + 1] == "-"


def _are_listed(text: str, end: int, start: int) -> bool:
    """Whether what starts here is listed right after the place that ends there: "Goris, Kapan and Jermuk"."""
    return end > 0 and _LIST.fullmatch(text, end, start) is not None


def _start(seen: Candidate, taken: int) -> int:
    """Where the name begins with its "northern" or "Lake"."""
    for pattern in (head(), part()):
        for match in pattern.finditer(seen.text, max(taken, seen.start - _REACH), seen.start):
            if match.end() == seen.start:
                return match.start()
    return seen.start


def _end(seen: Candidate) -> int:
    """Where the name ends with its "region" or "steel plant"."""
    match = tail().match(seen.text, seen.end)
    return match.end() if match else seen.end


def _kind(name: str) -> PlaceKind:
    """What the words of a name make of it; what bears the name says more, when it is settled."""
    if gazetteer.is_name(name):
        return "place"
    return next((_KINDS[reading.form] for reading in readings(name) if reading.form in _KINDS), "place")


def _as_units(text: str, found: list[PlaceMention]) -> list[PlaceMention]:
    """The last place and those listed with it, as units: "the Donetsk and Luhansk regions"."""
    number = len(found) - 1
    while number > 0 and _are_listed(text, found[number - 1].end, found[number].start):
        number -= 1
    return [*found[:number], *(replace(mention, kind="admin") for mention in found[number:])]
