"""What part a paragraph plays in a document, where its own words show it."""

import re
from functools import cache

from truceline.claims import Role
from truceline.lexicon import load
from truceline.reading.passages.opinion import MONTHS
from truceline.reading.passages.phrases import pattern

_SHOWN: tuple[Role, ...] = (
    "boilerplate",
    "caption",
    "dateline",
)  # in this order: "Photo: …" in a footer is a footer
_BY = re.compile(r"\W*[Bb][Yy]:? (?:[A-Z]|our |staff )[^.!?]{2,80}")
_DATED = re.compile(
    rf"(?=.*(?:{MONTHS}|\b(?:19|20)\d\d\b|\d{{1,2}}[./:]\d{{1,2}}))"
    r"(?:\W*\b(?:[A-Z]\w*|\d\w*|on|of|the|at|in|and|am|pm)\b)+[^\w.!?]*",
    re.DOTALL,
)
_DATED_WORDS = 8
_HEADLINE_WORDS = 30
_SENTENCE_END = re.compile(r"[.;:,…][\"'”’)*\]]*$")


def part(paragraph: str) -> Role:
    """Boilerplate, caption or dateline where the paragraph shows it, by lexicon/passages.yaml; else body."""
    words = paragraph.split()
    for role in _SHOWN:
        if len(words) <= load("passages")[role]["words"] and _is_shown(role, paragraph):
            return role
    return "dateline" if len(words) <= _DATED_WORDS and _DATED.fullmatch(paragraph) else "body"


def _is_shown(role: Role, paragraph: str) -> bool:
    if role == "dateline":
        return _BY.fullmatch(paragraph) is not None or _is_stamp(paragraph)
    return _shows(role, paragraph)


def _is_stamp(paragraph: str) -> bool:
    """ "Published 3 May", but not a sentence that begins with such a word."""
    return _shows("dateline", paragraph) and bool(re.search(r"\d", paragraph)) and paragraph[-1] not in ".!?"


def _shows(role: Role, paragraph: str) -> bool:
    return any(found.search(paragraph) for found in _patterns(role))


@cache
def _patterns(role: Role) -> list[re.Pattern[str]]:
    data = load("passages")[role]
    around = {"starts": r"^\W*{}", "ends": r"{}[\W_]*$", "holds": "{}", "whole": r"^\W*{}\W*$"}
    return [
        re.compile(frame.format(pattern(data[where]).pattern), re.IGNORECASE)
        for where, frame in around.items()
        if data[where]
    ]


def could_be_headline(paragraph: str) -> bool:
    """Whether it reads as a title: short, and no sentence with a full stop."""
    return len(paragraph.split()) <= _HEADLINE_WORDS and not _SENTENCE_END.search(paragraph)
