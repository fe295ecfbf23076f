"""Readers' comments, letters and opinion pieces, told from reporting as a reader tells them.

Marks come first: headings, a columnist's by-line, the furniture of a comment section. Without a mark only a
run of paragraphs at the end counts, all of which show opinion and none of which reports: what is taken for
commentary is lost as evidence, so doubt keeps a paragraph as reporting.
"""

import re
from collections.abc import Sequence
from functools import cache

from truceline.lexicon import load
from truceline.reading.passages.opinion import MONTHS, Weighing, weigh
from truceline.reading.passages.phrases import pattern

_HEAD = 3  # paragraphs in which a heading still speaks of the whole, and a by-line stands
_LINE = 60  # characters of a heading, a control, a name with its time
_INTERJECTION = 3  # words: a name or an "Agreed." between two comments
_COUNT = re.compile(r"[\d(),.:|·•#*_–—\s-]+")
_TURN = re.compile(r"(?:[QA]|[A-Z][A-Z'. -]{2,30}):\s")
_COMMENTER = re.compile(
    r".{1,40} (?:says|wrote|writes|commented|replied)(?: on .*)?:|@\w+.*"
    r"|(?!published|updated|posted by).*\b(?:\d+|an?) (?:minute|hour|day|week|month|year)s? ago\b.{0,20}"
    rf"|.*{MONTHS} \d{{1,2}},? \d{{4}},? (?:at )?\d{{1,2}}[:.]\d\d.{{0,6}}",
    re.IGNORECASE,
)


def commentary(paragraphs: Sequence[str]) -> frozenset[int]:
    """The numbers of the paragraphs that are commentary, of all paragraphs of a document in order."""
    weighed = [weigh(paragraph) for paragraph in paragraphs]
    if _is_marked_piece(paragraphs, weighed):
        return frozenset(range(len(paragraphs)))
    marked = _sections(paragraphs, weighed) | _thread(paragraphs, weighed)
    return frozenset(marked | _unmarked(paragraphs, weighed, marked))


def _is_marked_piece(paragraphs: Sequence[str], weighed: Sequence[Weighing]) -> bool:
    """Whether a kicker ("Opinion | …") or a columnist's by-line at head or foot marks the whole."""
    if any(_kicker().match(paragraph) for paragraph in paragraphs[:_HEAD]):
        return True
    edges = {*range(min(_HEAD, len(paragraphs))), *range(max(0, len(paragraphs) - _HEAD), len(paragraphs))}
    return any(
        not weighed[at].reports and "comment" not in paragraphs[at] and _byline().search(paragraphs[at])
        for at in edges
    )


def _sections(paragraphs: Sequence[str], weighed: Sequence[Weighing]) -> set[int]:
    """What stands under headings such as "Opinion", "Letters" or "Comments", up to a heading of news."""
    found: set[int] = set()
    for at, paragraph in enumerate(paragraphs):
        if at in found or not _opens_section(paragraphs, weighed, at):
            continue
        end = _next_news(paragraphs, at)
        is_whole = at < _HEAD and _is_heading(paragraph, "piece")
        if is_whole or not _only_reports(weighed[at:end]):
            found |= set(range(0 if is_whole else at, end))
    return found


def _opens_section(paragraphs: Sequence[str], weighed: Sequence[Weighing], at: int) -> bool:
    """A heading of comments above the article is a button; one of opinion among others is a menu."""
    if _is_heading(paragraphs[at], "thread"):
        return any(weighing.reports for weighing in weighed[:at])
    neighbours = [*paragraphs[max(0, at - 1) : at], *paragraphs[at + 1 : at + 2]]
    in_menu = any(_is_heading(neighbour, "menu") for neighbour in neighbours)
    return _is_heading(paragraphs[at], "piece") and not in_menu


def _thread(paragraphs: Sequence[str], weighed: Sequence[Weighing]) -> set[int]:
    """A comment section without a heading: from the first commenter's name, where one can reply."""
    body = next((at for at, weighing in enumerate(weighed) if weighing.reports), len(paragraphs))
    control = next((at for at in range(body + 1, len(paragraphs)) if _is_control(paragraphs[at])), None)
    if control is None:
        return set()
    names = [at for at in range(body + 1, control) if _is_commenter(paragraphs[at])]
    start = names[0] if names else control - 1
    if names and start - 1 > body and _is_interjection(paragraphs[start - 1], weighed[start - 1]):
        start -= 1  # the name stands on a line above its time
    end = _next_news(paragraphs, start)
    return set() if not names and _only_reports(weighed[start:end]) else set(range(start, end))


def _unmarked(paragraphs: Sequence[str], weighed: Sequence[Weighing], marked: set[int]) -> set[int]:
    """The run of opinion at the end of a report, or the whole of a piece that never reports."""
    order = [at for at in range(len(paragraphs)) if at not in marked]
    if sum(_TURN.match(paragraph) is not None for paragraph in paragraphs) > 1:
        return set()  # a transcript: whoever says "I" there is named by the turn
    run: list[int] = []
    for at in reversed(order):
        if not weighed[at].shows and not _is_interjection(paragraphs[at], weighed[at]):
            break
        run.append(at)
    while run and not weighed[run[-1]].shows:
        run.pop()
    if not any(weighing.reports for weighing in weighed):
        shown = [at for at in order if weighed[at].shows]
        run = order if len(shown) >= len(order) * _threshold("whole") else []
    return set(run) if any(_anchors(weighed[at]) for at in run) else set()


def _anchors(weighing: Weighing) -> bool:
    return weighing.shows and weighing.judges and weighing.opinion >= _threshold("run")


def _threshold(name: str) -> float:
    return float(load("commentary")["thresholds"][name])


def _only_reports(weighed: Sequence[Weighing]) -> bool:
    """Whether what follows a mark reads as reporting throughout: the mark was then a button."""
    return sum(weighing.reports for weighing in weighed) > 1 and not any(
        weighing.shows for weighing in weighed
    )


def _next_news(paragraphs: Sequence[str], start: int) -> int:
    return next(
        (at for at in range(start + 1, len(paragraphs)) if _is_heading(paragraphs[at], "news")),
        len(paragraphs),
    )


def _is_heading(paragraph: str, kind: str) -> bool:
    return len(paragraph) <= _LINE and _bare(paragraph) in _headings(kind)


def _is_control(paragraph: str) -> bool:
    return len(paragraph) <= _LINE and _bare(paragraph) in _controls()


def _is_commenter(paragraph: str) -> bool:
    return len(paragraph) <= _LINE and _COMMENTER.fullmatch(paragraph) is not None


def _is_interjection(paragraph: str, weighing: Weighing) -> bool:
    return len(paragraph.split()) <= _INTERJECTION and not weighing.reports


def _bare(line: str) -> str:
    """A line without counts and marks around it: "## Comments (12)" → "comments"."""
    return " ".join(_COUNT.sub(" ", line.replace("’", "'")).casefold().split())


@cache
def _headings(kind: str) -> frozenset[str]:
    return frozenset(_bare(heading) for heading in load("commentary")["headings"][kind])


@cache
def _controls() -> frozenset[str]:
    return frozenset(load("commentary")["controls"])


@cache
def _kicker() -> re.Pattern[str]:
    kickers = pattern(load("commentary")["kickers"]).pattern
    return re.compile(rf"\W*{kickers}(?:\s*[|:]|\s+[–—-])\s+\S", re.IGNORECASE)


@cache
def _byline() -> re.Pattern[str]:
    return pattern(load("commentary")["bylines"])
