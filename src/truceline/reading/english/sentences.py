"""Where one sentence ends and the next begins, and what stands inside quotation marks.

Split before parsing: a sentence is then read on its own, so that what follows it cannot change it. A line
break within a paragraph is a space.
"""

import re
from collections.abc import Iterator

from truceline.lexicon import load

_LONGEST = 1200  # characters
_LONG = 40  # characters of a word before a full stop that can matter
_CLOSERS = "\"'”’»)]*"
_BREAK = re.compile(rf"[.!?…]+[{re.escape(_CLOSERS)}]*(?=\s)")
_OPENING = re.compile(r"\s+[\"'“‘«(\[*]*[A-Z0-9À-ÞŁŚŠŽ]")
_LAST_WORD = re.compile(r"[\w.&’'-]*$")
_LINE_BREAKS = str.maketrans("\r\n\t\v\f\u2028\u2029", " " * 7)
_PAIRS = {"“": '”"', "«": "»", "„": "“", "‘": "’", '"': '"”', "''": "''"}  # print mixes “ and "
_MARK = re.compile("[“”«»„‘’\"]|''")
_MAY_CLOSE_TOO = {"‘", '"', "''"}
_WIRED = re.compile(
    r"""(?:[A-Z]{3,}[A-Z' -]*(?:[,/]\s[\w.' ]{2,30}){0,2}(?:\s?\([\w ]{2,20}\))?
        |[A-Z][\w.' ]{2,30}(?:,\s[\w.' ]{2,30}){0,2}\s?\((?:[A-Z]{2,6}|Reuters|[A-Z][a-z]+\sPress)\))
        \s?(?:—|–|--|-)(?=\s+["“]?[A-Z])""",
    re.VERBOSE,
)
_INITIALS = re.compile(r"(?:[A-Za-z]\.)+|[A-Z]\.")


def unbroken(text: str) -> str:
    """The text with a space for each line break or tab: within a passage they are no more; offsets stay."""
    return text.translate(_LINE_BREAKS)


def split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of a passage as stretches of `text`, without white space at their ends.

    A line break in it is a space: passages are told apart before. "KYIV, May 3 (Agency) —" is one of its own.
    """
    found: list[tuple[int, int]] = []
    begin = start
    wired = _WIRED.match(text, start, end)
    if wired is not None:
        found.append((start, wired.end()))
        begin = wired.end()
    for mark in _BREAK.finditer(text, start, end):
        if _ends_sentence(text, begin, mark, end):
            found.append((begin, mark.end()))
            begin = mark.end()
    found.append((begin, end))
    trimmed = (_trim(text, *stretch) for whole in found for stretch in _bounded(text, *whole))
    return [(a, b) for a, b in trimmed if a < b]


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A stretch cut at spaces where it is longer than any sentence: a parser's tree must not be endless."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + 1, start + _LONGEST)
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, end


def _ends_sentence(text: str, begin: int, mark: re.Match[str], end: int) -> bool:
    if not _OPENING.match(text, mark.end(), end):
        return False
    if text[mark.start()] != "." or mark.end() - mark.start() > 1:
        return True
    end = mark.start() + 1
    word = _LAST_WORD.search(text, max(begin, end - _LONG), end)
    last = word.group() if word else ""
    if _INITIALS.fullmatch(last):
        return last.count(".") > 1 and _starts_clause(text, mark.end())
    return not _is_abbreviation(last.rstrip("."), text[mark.end() : mark.end() + 2].strip())


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the word's full stop only shortens it, before what follows."""
    known, low = load("sentences")["abbreviations"], word.casefold()
    return (
        low in known["anywhere"]
        or (word[:1].isupper() and low in known["capitalised"])
        or (following.isdigit() and low in known["before numbers"])
    )


def _starts_clause(text: str, at: int) -> bool:
    """Whether the word after "U.S." opens a sentence: an article, a pronoun or the like."""
    word = re.match(r"\s+(\w+)", text[at : at + 40])
    return word is not None and word[1].casefold() in load("sentences")["openers"]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of a paragraph inside quotation marks, marks left out.

    A mark that is never closed holds to the paragraph's end, as print has it when a quotation goes on
    in the next paragraph. A straight single quote is an apostrophe and opens nothing; two are a mark.
    """
    found: list[tuple[int, int]] = []
    opened: int | None = None
    closer = ""
    for mark in _MARK.finditer(text, start, end):
        at, character = mark.start(), mark.group()
        if opened is None:
            if character in _PAIRS and (character not in _MAY_CLOSE_TOO or _may_open(text, at, start)):
                opened, closer = mark.end(), _PAIRS[character]
        elif character in closer and (character != "’" or _may_close(text, at, end)):
            found.append((opened, at))
            opened = None
    if opened is not None:
        found.append((opened, end))
    return [(a, b) for a, b in found if a < b]


def _may_open(text: str, at: int, start: int) -> bool:
    return at == start or not text[at - 1].isalnum()


def _may_close(text: str, at: int, end: int) -> bool:
    return at + 1 >= end or not text[at + 1].isalnum()
