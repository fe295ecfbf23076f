"""Is this capitalised name a place? Names of towns are also words ("Nice", "Of") and people ("Lincoln")."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from truceline.gazetteer import Entry, find, is_listed
from truceline.gazetteer.names import fold
from truceline.reading.places.name_kinds import acronyms, companions, demonyms, doubtful, never_places
from truceline.reading.places.name_runs import Word
from truceline.reading.places.toponyms import choice, head, keys, tail, words
from truceline.reading.trace import drop

# Fewer people than this, and a bare name is as likely a person's or a word's.
TOWN = 15_000
# As many, and the name stands out among the capitals of a headline.
_CITY = 100_000
_REACH = 60
_ACRONYM = 5


class Candidate(NamedTuple):
    """Words `first` to `last` of a run of capitalised words that goes from `run[0]` to `run[1]`."""

    text: str
    words: Sequence[Word]
    headline: bool
    run: tuple[int, int]
    first: int
    last: int
    start: int
    end: int
    name: str

    @property
    def before(self) -> str:
        return self.text[max(0, self.start - _REACH) : self.start]


def candidate(
    text: str, words: Sequence[Word], headline: bool, run: tuple[int, int], first: int, last: int
) -> Candidate:
    """The words with the stretch of the text that they are."""
    start, end = words[first].start, words[last].end
    return Candidate(text, words, headline, run, first, last, start, end, text[start:end])


def is_place(seen: Candidate, listed: bool) -> bool:
    """Whether the words name a place. `listed`: they stand in a list right after one ("Hadrut and …")."""
    key = fold(seen.name)
    entries = find(seen.name)
    if not entries and key not in acronyms() and not _may_be_unknown(seen):
        return False
    if key in never_places():
        return False
    if _is_tied(seen):
        drop("places: tied", seen.name, "tells whose or which, not where")
        return False
    if key in acronyms() or (seen.name.isupper() and len(key) <= _ACRONYM and not seen.text.isupper()):
        return seen.name.isupper() and key in acronyms()
    if _is_wide(entries) and key not in keys("people"):
        return True
    if _is_titled(seen) or _is_in_longer_name(seen, entries):
        if entries:
            drop("places: longer name", seen.name, "part of a person’s or an organisation’s name")
        return False
    if _is_wide(entries):
        return True
    if _is_surrounded(seen):
        return True
    if not entries:
        return False
    is_doubtful = key in doubtful() or key.removesuffix("s") in keys("people")
    if _is_introduced(seen) or (not is_doubtful and (listed or _is_likely(seen, entries))):
        return True
    drop("places: doubtful", seen.name, "a small place’s name, a person’s or a word, and nothing shows which")
    return False


def _is_likely(seen: Candidate, entries: tuple[Entry, ...]) -> bool:
    """Whether a name that places bear is known enough to mean one, or stands where a place may stand."""
    return is_listed(seen.name) or entries[0].population >= TOWN or bool(_WEAK.search(seen.before))


def _is_surrounded(seen: Candidate) -> bool:
    """Whether only a place stands so: "in …", "north of …", "the town of …", "Lake …", "… steel plant"."""
    if tail().match(seen.text, seen.end) or _is_label(seen):
        return True
    before = seen.before
    return _may_lead(before) and any(pattern.search(before) for pattern in (_STRONG, _OF, _HEAD))


def _may_lead(before: str) -> bool:
    """Whether the last word can end one of the patterns of what only a place follows: a cheaper question."""
    last = before.rsplit(maxsplit=1)[-1:]
    if not last or not before[-1].isspace():
        return False
    word = last[0].lower()
    return word in _LEADING or word.endswith("ed") or "-" in word


def _is_label(seen: Candidate) -> bool:
    """Whether it stands between a day and a colon at the head of an entry: "4 May, Talish: two …"."""
    return _DAY.fullmatch(seen.text, 0, seen.start) is not None and seen.text[seen.end : seen.end + 1] == ":"


def _is_introduced(seen: Candidate) -> bool:
    """Whether a settlement's noun stands before ("the capital …"), or a wider place after ("…, Syria")."""
    return bool(_NOUN.search(seen.before)) or _is_qualified(seen)


def _is_qualified(seen: Candidate) -> bool:
    after = seen.last + 1
    if after >= len(seen.words) or seen.text[seen.end : seen.words[after].start] != ", ":
        return False
    for word in seen.words[after : after + 3]:
        if word.possessive:
            return False
        if any(entry.kind != "place" for entry in find(seen.text[seen.words[after].start : word.end])):
            return True
    return False


def _is_titled(seen: Candidate) -> bool:
    """Whether an office stands before, which makes the name a person's."""
    return seen.first > 0 and fold(seen.words[seen.first - 1].text) in keys("titles")


def _is_tied(seen: Candidate) -> bool:
    """Whether it says whose or which, not where: "Moscow-backed", "pro-Damascus", "Geneva Conventions"."""
    if _TIE.match(seen.text, seen.end):
        return True
    return seen.text[seen.start - 1 : seen.start] in _HYPHENS and bool(_PREFIX.search(seen.before))


def _is_in_longer_name(seen: Candidate, entries: tuple[Entry, ...]) -> bool:
    """Whether the run goes on with other names, as a person's or an organisation's does."""
    if seen.headline and fold(seen.name) not in doubtful() and any(e.population >= _CITY for e in entries):
        return False
    before, after = seen.first - 1, seen.last + 1
    while before >= seen.run[0] and seen.words[before].is_article:
        before -= 1
    while after <= seen.run[1] and seen.words[after].is_article:
        after += 1
    if before >= seen.run[0] and not seen.words[before].possessive and _is_name(seen.words[before]):
        return True
    if after > seen.run[1] or seen.words[seen.last].possessive or tail().match(seen.text, seen.end):
        return False
    return _is_name(seen.words[after])


def _is_name(word: Word) -> bool:
    """Whether the word is a name of its own that no well-known place bears."""
    if not word.text[0].isupper() or fold(word.text) in companions():
        return False
    return not _is_well_known(word.text)


def _is_well_known(name: str) -> bool:
    entries = find(name)
    return is_listed(name) or _is_wide(entries) or any(entry.population >= _CITY for entry in entries)


def _is_wide(entries: tuple[Entry, ...]) -> bool:
    return any(entry.kind in {"country", "region"} for entry in entries)


def _may_be_unknown(seen: Candidate) -> bool:
    """Whether a whole run that the gazetteer lacks may yet be a place's name: "in Qabr al-Wazir"."""
    if seen.headline or not _begins_run(seen):
        return False
    is_end = seen.last == seen.run[1] or seen.words[seen.last + 1].text == "and"
    after = tail().match(seen.text, seen.end)
    if seen.name.isupper() or not (after or is_end):
        return False
    if after and after[0].strip().lower() in words("loose_units"):
        return False
    return not any(_is_other(word) for word in seen.words[seen.first : seen.last + 1])


def _begins_run(seen: Candidate) -> bool:
    """Whether nothing but companions ("President") stands before it in its run."""
    before = seen.words[seen.run[0] : seen.first]
    return all(fold(word.text) in companions() for word in before)


def _is_other(word: Word) -> bool:
    """Whether a word can stand in no unknown place's name."""
    key = fold(word.text)
    is_no_name = key in companions() or key in demonyms() or key in keys("people")
    return word.possessive or is_no_name or _is_well_known(word.text)


_LEADING = frozenset(
    {"of", "the", "nearby", "neighboring", "neighbouring"}
    | {
        phrase.split()[-1]
        for section in ("locative", "directions", "before_features")
        for phrase in words(section)
    }
)
_LINK = rf"(?:(?:the|nearby|neighbou?ring|[a-z]+-[a-z]+|[a-z]+ed|{choice('directions')})\s+){{0,3}}"
_STRONG = re.compile(
    rf"(?<![\w-])(?:{choice('locative')}|{choice('directions')}\s+of)\s+{_LINK}$", re.IGNORECASE
)
_WEAK = re.compile(rf"(?<![\w-]){choice('locative_weak')}\s+{_LINK}$", re.IGNORECASE)
_OF = re.compile(
    rf"(?<![\w-]){choice('settlements', 'units', 'plural_units', 'facilities')}\s+of\s+$", re.IGNORECASE
)
_NOUN = re.compile(rf"(?<![\w-]){choice('settlements')}\s+$", re.IGNORECASE)
_HEAD = re.compile(rf"{head().pattern}$", re.IGNORECASE)
_DAY = re.compile(r"\W*(?:\d{1,2}\.?\s+[^\W\d]+|[^\W\d]+\s+\d{1,2})(?:,?\s+\d{4})?\s*[,–-]\s*")
_HYPHENS = frozenset("-‐‑")
_TIE = re.compile(rf"[-‐‑]{choice('whose_after')}\b|\s+{choice('instruments')}\b", re.IGNORECASE)
_PREFIX = re.compile(rf"\b{choice('whose_before')}[-‐‑]$", re.IGNORECASE)
