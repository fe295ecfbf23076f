"""Where the paragraphs of a text begin and end."""

import re
from itertools import pairwise

_LINE = re.compile(r"[^\r\n\v\f\x85\u2028\u2029]+")
_BLANK = re.compile(r"(?:\r\n|\n|\r)[ \t\ufeff]*(?:\r\n|\n|\r)")
_NARROW, _WIDE = 40, 120  # characters: the widths at which mail and plain text are wrapped
_MOST = 0.75  # of the line ends of a wrapped text stand where the next word would not have fitted
_STOPS = '.!?:;"”’'  # most lines of wrapped text end within a sentence
_ENOUGH = 4  # line ends, to tell wrapping from chance


def split(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """The paragraphs of `text[start:end]` in order, without white space at their ends.

    Each line is a paragraph, as news text is kept; in text wrapped at a width, blank lines and lines that end
    early part them, and a paragraph holds single line breaks. A line that breaks off in a sentence goes on.
    """
    lines = [trimmed for line in _LINE.finditer(text, start, end) if (trimmed := _trim(text, *line.span()))]
    width = _width(text, lines)
    found: list[tuple[int, int]] = []
    for line in lines:
        if found and _continues(text, found[-1], line, width):
            found[-1] = (found[-1][0], line[1])
        else:
            found.append(line)
    return tuple(found)


def _width(text: str, lines: list[tuple[int, int]]) -> int:
    """The width at which the text is wrapped; 0 where it is not."""
    width = max((end - start for start, end in lines), default=0)
    if not _NARROW <= width <= _WIDE:
        return 0
    breaks = [pair for pair in pairwise(lines) if not _BLANK.search(text, pair[0][1], pair[1][0])]
    full = sum(_is_full(text, line, following, width) for line, following in breaks)
    closed = sum(text[line[1] - 1] in _STOPS for line, _ in breaks)
    is_wrapped = len(breaks) >= _ENOUGH and full >= _MOST * len(breaks) and closed * 2 < len(breaks)
    return width if is_wrapped else 0


def _continues(text: str, paragraph: tuple[int, int], line: tuple[int, int], width: int) -> bool:
    if _BLANK.search(text, paragraph[1], line[0]):
        return False
    last = max(text.rfind("\n", paragraph[0], paragraph[1]) + 1, paragraph[0])
    return _runs_on(text, paragraph[1], line[0]) or (
        width > 0 and _is_full(text, (last, paragraph[1]), line, width)
    )


def _runs_on(text: str, end: int, start: int) -> bool:
    """Whether a line breaks off within a sentence that the next one, in small letters, goes on with."""
    return (text[end - 1].isalnum() or text[end - 1] == ",") and text[start].islower()


def _is_full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the first word of the following line would not have fitted on this one."""
    word = text[following[0] : following[1]].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(word) > width


def _trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return (start, end) if start < end else None
