"""Numbers without their qualifiers, and which of them count: not those of dates, ages, measures or names."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal

from truceline.lexicon import load
from truceline.reading.dates.phrases import phrases
from truceline.reading.english import numbers
from truceline.reading.english.patterns import SPACE, alternatives, lowered

_LEXICON = load("quantities")
_VAGUE: dict[str, tuple[int, int | None]] = {
    words: (low, high) for words, (low, high) in _LEXICON["vague"].items()
}
_NONE = [words for words in _LEXICON["none"] if words != "no"]
_HYPHEN = "[-‐‑]"

_CORE = re.compile(
    rf"(?<![\w/#@+])(?<!\d[.,:])(?<![a-z]{_HYPHEN})(?:"
    rf"(?P<idiom>{alternatives(_LEXICON['no numbers'])})"
    rf"|(?P<none>{alternatives(_NONE)}|no(?={SPACE}[a-z])(?!{SPACE}{alternatives(_LEXICON['no idioms'])}\b))"
    rf"|(?P<vague>{alternatives(_VAGUE)})|(?P<number>{numbers.PATTERN}))(?!\w)"
)
_NOT_AFTER = re.compile(
    rf"[%‰°]|[.,:/]\d|{_HYPHEN}(?!(?:plus|odd)\b)[a-z]"
    rf"|\s?{alternatives(_LEXICON['clocks'])}\b"
    rf"|{SPACE}(?:{alternatives(_LEXICON['unit adjectives'])}{SPACE}){{0,2}}"
    rf"{alternatives(_LEXICON['units'])}s?\b"
    rf"|{SPACE}{alternatives(_LEXICON['fractions'])}\b"
)
# "aged 12 and 14": what follows a labelled number by "and", "to" or a comma is labelled too.
_NOT_BEFORE = re.compile(
    rf"\b{alternatives(_LEXICON['labels'])}{SPACE}(?:(?:between|over|under){SPACE})?"
    rf"(?:\w{{1,9}}(?:,{SPACE}|{SPACE}(?:and|or|to){SPACE}|{_HYPHEN}|–)){{0,3}}$"
    rf"|(?<!\w){alternatives(_LEXICON['currencies'])}\s?$"
)
_NOT_MANY = re.compile(rf"\b{alternatives(_LEXICON['not many'])}{SPACE}$")
_NEAR = 40
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_COUNTED = re.compile(rf"\s(?:[a-z-]{{2,20}}\s)?(?:{alternatives(_LEXICON['counted'])}|[a-z]{{3,20}}s)\b")
_NAME = re.compile(r"[A-Z][\w’'-]{0,30}(?P<mark>, | \()$")
_OLDEST = 120


Standing = Literal["count", "year", "other"]


@dataclass(frozen=True, slots=True)
class BareNumber:
    """`low` and `high` of the words at `start:end`, equal unless they are vague; `high` None: without bound.

    `standing`: whether they count something; a "year" does so only with a qualifier ("more than 2000").
    """

    start: int
    end: int
    low: int
    high: int | None
    vague: bool
    standing: Standing


def bare_numbers(text: str) -> list[BareNumber]:
    """Every number of the text with its standing, in order and without overlap."""
    low = lowered(text)
    cores = [core for core in _CORE.finditer(low) if core["idiom"] is None]
    figures = any(core["number"] for core in cores)
    dated = [(phrase.start, phrase.end) for phrase in phrases(text)] if figures else []
    return [_number(text, core, dated) for core in cores]


def _number(text: str, core: re.Match[str], dated: list[tuple[int, int]]) -> BareNumber:
    end = core.end()
    if core["none"]:
        return BareNumber(core.start(), end, 0, 0, False, "other" if _is_code(text, core) else "count")
    standing = "other" if _in_date(core, dated) else _standing(text, core)
    if core["number"]:
        worth = numbers.value(core["number"])
        return BareNumber(core.start(), end, worth, worth, False, standing)
    words = " ".join(core["vague"].split())
    lowest, highest = _VAGUE[words]
    # "dozens of", "a number of": the number ends before the "of".
    end -= len(core["vague"]) - len(core["vague"].removesuffix("of").rstrip())
    return BareNumber(core.start(), end, lowest, highest, lowest != highest, standing)


def _in_date(core: re.Match[str], dated: list[tuple[int, int]]) -> bool:
    """Whether the first date that ends behind the number's beginning touches it."""
    at = bisect_right(dated, core.start(), key=itemgetter(1))
    return at < len(dated) and dated[at][0] < core.end()


def _standing(text: str, core: re.Match[str]) -> Standing:
    low, start, end = core.string, core.start(), core.end()
    near = max(0, start - _NEAR)
    if _NOT_AFTER.match(low, end) or _NOT_BEFORE.search(low, near, start):
        return "other"
    if core["vague"] == "many" and _NOT_MANY.search(low, near, start):
        return "other"
    if _is_age(text, core):
        return "other"
    return "year" if _YEAR.fullmatch(core[0]) and not _COUNTED.match(text, end) else "count"


def _is_code(text: str, core: re.Match[str]) -> bool:
    """ "returns None": behind a small letter or a mark, a word with a capital is a name and no number."""
    if not text[core.start()].isupper():
        return False
    before = text[max(0, core.start() - _NEAR) : core.start()].split()
    return bool(before) and not before[-1][0].isupper()


def _is_age(text: str, core: re.Match[str]) -> bool:
    """ "Name Surname, 43, a medic", "Name Surname (43)"."""
    name = _NAME.search(text, max(0, core.start() - _NEAR), core.start())
    if name is None or not core[0].isdigit() or int(core[0]) > _OLDEST:
        return False
    return text.startswith(")" if name["mark"] == " (" else (",", ".", ";", ")"), core.end())
