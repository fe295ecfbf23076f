"""The lines of printed pages → paragraphs: page furniture left out, wrapped lines and broken words joined."""

import re
from collections import Counter
from collections.abc import Sequence

from truceline.lexicon import load

_PAGE_NUMBER = re.compile(r"(page\s+)?[-–—\s]*\d{1,4}[-–—\s]*((of|/)\s*\d{1,4})?", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)\]]*$")
_BROKEN_WORD = re.compile(r"(?P<first>\w+)(?P<mark>[-\u2010\u00ad])$")
_CONTINUATION = re.compile(r"(?P<second>[a-zà-ÿ]+)")
_RUNNING = 3  # a first or last line on so many pages is a running head
_FULL = 0.8  # of the usual width: a line this long was broken because it was full


def paragraphs(pages: Sequence[str]) -> list[str]:
    """The paragraphs of all pages, each on one line. A paragraph may go on over a page's end."""
    lines = [line.strip() for page in _without_furniture(pages) for line in page]
    width = _usual_width(lines)
    words = frozenset(re.findall(r"[\w-]+", " ".join(lines).casefold()))
    joined: list[str] = []
    previous = ""
    for line in lines:
        if line and previous and not _breaks(previous, line, width):
            joined[-1] = _join(joined[-1], line, words)
        elif line:
            joined.append(line)
        previous = line
    return [" ".join(paragraph.replace("\u00ad", "").split()) for paragraph in joined]


def _without_furniture(pages: Sequence[str]) -> list[list[str]]:
    """The lines of each page without page numbers and running heads."""
    split = [page.strip().splitlines() for page in pages]
    edges = Counter(_shape(line) for lines in split for line in {*lines[:1], *lines[-1:]})
    return [
        [line for at, line in enumerate(lines) if not _is_furniture(line, at in (0, len(lines) - 1), edges)]
        for lines in split
    ]


def _is_furniture(line: str, at_edge: bool, edges: Counter[str]) -> bool:
    if not at_edge:
        return False
    return _PAGE_NUMBER.fullmatch(line.strip()) is not None or edges[_shape(line)] >= _RUNNING


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip())


def _usual_width(lines: Sequence[str]) -> int:
    """The length that nine lines in ten keep below; 0 without lines."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _breaks(line: str, following: str, width: int) -> bool:
    """Whether a paragraph ends between two lines: the first is not full, the second does not continue it."""
    if len(line) >= _FULL * width or _BROKEN_WORD.search(line):
        return False
    return bool(_SENTENCE_END.search(line)) or not following[0].islower()


def _join(paragraph: str, line: str, words: frozenset[str]) -> str:
    broken = _BROKEN_WORD.search(paragraph)
    continuation = _CONTINUATION.match(line)
    if broken is None or continuation is None:
        return f"{paragraph} {line}" if broken is None else f"{paragraph}{line}"
    return f"{paragraph[: broken.start('mark')]}{_hyphen(broken, continuation['second'], words)}{line}"


def _hyphen(broken: re.Match[str], second: str, words: frozenset[str]) -> str:
    """What stood where the line broke: as the document has it elsewhere, else by its prefix."""
    first = broken["first"].casefold()
    if broken["mark"] == "\u00ad" or f"{first}{second}" in words:
        return ""
    keeps = f"{first}-{second}" in words or first in load("languages")["prefixes"] or not first.isalpha()
    return "-" if keeps else ""
