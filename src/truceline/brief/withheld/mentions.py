"""Names as they stand in a text, and what shows that they are people's."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from truceline.brief.withheld import beside
from truceline.brief.withheld.runs import Name, Run, Word, runs
from truceline.brief.withheld.words import actor_names, companions, institutions, is_place, listed, locative

_MOST = 6  # words of a name
_SENTENCE_END = re.compile(r"(?:^|[.!?:;“”\"(\n—–-])\s*$")
_FULL_STOP = re.compile(r"[.!?][”\"]?(?:\s|$)")
_LINE = 200  # characters of a line looked at on either side
_TITLE_CASE = 0.7  # of the longer words of a line: so many capitals are a headline's and show no name


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands. `roles`: what it is called there; `harmed`: something happened to its bearer.

    `sure`: the words around can only be about a person. `likely`: it looks like a person's name and nothing
    around it speaks against it. `located`: it stands where only a place can.
    """

    text: str
    name: Name
    roles: tuple[str, ...]
    sure: bool
    harmed: bool
    likely: bool
    located: bool


def mentions(text: str, common: Collection[str]) -> Iterator[Mention]:
    """Every mention of what may be a person; `common`: keys of words that the documents write small, too."""
    last: Mention | None = None
    end = 0
    for run in runs(text):
        for segment in () if _is_actor(run) else segments(run):
            found = _mention(segment, text, common)
            if last:
                joined = found is not None and found.likely and text[end : segment[0].start] == " and "
                yield replace(last, sure=True) if joined and _is_alone(last, common) else last
            last, end = found, segment[-1].end
    if last:
        yield last


def _is_actor(run: Run) -> bool:
    """Whether the run is the name of a body, an article before it left out: "Doctors Without Borders"."""
    joined = " ".join(word.key for word in run)
    return joined in actor_names() or joined.removeprefix("the ") in actor_names()


def _is_alone(mention: Mention, common: Collection[str]) -> bool:
    """Whether it can be the first name of two who share a surname: "Anna and Boris Kareva"."""
    (first, *more) = mention.name
    return not more and not mention.located and first not in common and not is_place(first)


def segments(run: Run) -> Iterator[Run]:
    """The run cut at words that stand beside names ("President", "Ukrainian", "Monday") and at acronyms."""
    segment: list[Word] = []
    for word in run:
        if _stands_beside(word):
            yield from _trimmed(segment)
            segment = []
        elif segment or word.is_capital:
            segment.append(word)
    yield from _trimmed(segment)


def _stands_beside(word: Word) -> bool:
    """Whether a word is no part of a name: "President", "NATO", "Ukrainian", "Kremlin-backed", "Ex-mayor"."""
    first, _, rest = word.key.partition(" ")
    compound = first in listed("prefixes") or (len(first) > 2 and first in companions())
    return (
        word.key in companions() or (word.text.isupper() and not word.is_initial) or (bool(rest) and compound)
    )


def _trimmed(segment: list[Word]) -> Iterator[Run]:
    while segment and not segment[-1].is_capital:
        segment.pop()
    if segment:
        yield tuple(segment)


def _mention(segment: Run, text: str, common: Collection[str]) -> Mention | None:
    if len(segment) > _MOST:
        return None
    opens = _SENTENCE_END.search(text, max(0, segment[0].start - 3), segment[0].start) is not None
    if opens and len(segment) > 2 and segment[0].key in common:
        segment = segment[1:]
    start, end = segment[0].start, segment[-1].end
    name = tuple(word.key for word in segment)
    joined = " ".join(name)
    if joined in actor_names() or any(word in institutions() for word in name):
        return None
    located = _word_before(text, start) in locative()
    called = beside.is_called_a_person(text, start, end)
    called = called or (beside.is_in_apposition(text, end) and not is_place(joined))
    return Mention(
        text=text[start:end],
        name=name,
        roles=beside.roles(text, start, end),
        sure=called and not located and not (opens and joined in common),
        harmed=beside.is_harmed(text, start, end),
        likely=not located and _is_likely(segment, text, common) and not is_place(joined),
        located=located,
    )


def _is_likely(segment: Run, text: str, common: Collection[str]) -> bool:
    """Whether these are two words or more, and no part of a headline, of a quoted title or of a thing."""
    start, end = segment[0].start, segment[-1].end
    quoted = text[start - 1 : start] in {"“", '"', "‘"} and text[end : end + 1] in {"”", '"', "’"}
    return (
        sum(word.is_capital for word in segment) > 1
        and not all(word.key in common for word in segment)
        and not quoted
        and _word_after(text, end) not in institutions()
        and not _is_headline(text, start)
    )


def _word_before(text: str, start: int) -> str:
    found = re.search(r"([\w-]+)\s+$", text[max(0, start - 30) : start])
    return found[1].lower() if found else ""


def _word_after(text: str, end: int) -> str:
    found = re.match(r"[’']?s?\s+([\w-]+)", text[end : end + 40])
    return found[1].lower() if found else ""


def _is_headline(text: str, start: int) -> bool:
    """Whether the line is written in title case."""
    before, after = text[max(0, start - _LINE) : start], text[start : start + _LINE]
    line = before.rpartition("\n")[2] + after.partition("\n")[0]
    if _FULL_STOP.search(line):
        return False
    words = [
        word
        for word in re.findall(r"[^\W\d_]+", line)
        if len(word) > 3 or word.lower() in listed("particles")
    ]
    return len(words) > 5 and sum(word[0].isupper() for word in words) >= _TITLE_CASE * len(words)
