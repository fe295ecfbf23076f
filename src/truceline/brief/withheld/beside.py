"""What stands beside a name in a text: an office, a role, or that something happened to its bearer."""

import re
from collections.abc import Collection
from functools import cache

from truceline.brief.withheld.words import institutions, listed

_AROUND = 120  # characters looked at on either side
_APPOSITION = re.compile(r",\s+(?:\d{1,3},\s+)?([^,.;:()“”\"]{1,80})")
_CORE = re.compile(r"\s(?:of|for|in|at|to|from|with|who|whose|on|and|as|since|until)\s")
_CLAUSE_END = re.compile(r"[;:!?()“”\"\n]|(?<![A-Z])\.(?=\s)")
_CHARGE = re.compile(r"\s(?:of|for)\s")
# An office with what it is of: "the secretary of state".
_CHARGED = re.compile(r"([\w-]+) (?:of|for) (?:[a-z]+ ){0,2}[a-z]+$")
_AGE_AFTER = re.compile(
    r"\s*(?:,\s*(?:aged\s+)?|\s+aged\s+|\(\s*(?:aged\s+)?)\d{1,3}(?:\s*[,;)]|\.(?!\d)|\s*$)"
)
_AGE_BEFORE = re.compile(r"\b\d{1,3}-year-old\s+(?:[a-z]+\s+){0,2}$")
_BE = r"(?:was|were|is|are|has been|have been|had been|being|got)\s+(?:\w+ly\s+|also\s+|later\s+)?"


def roles(text: str, start: int, end: int) -> tuple[str, ...]:
    """What the name at `start:end` is called: the words before it, and the core of an apposition after it."""
    before = _before(text[max(0, start - _AROUND) : start])
    after = _APPOSITION.match(text, end)
    return (*before, _CORE.split(after[1] + " ", maxsplit=1)[0]) if after else before


def named_in(words: str, kinds: Collection[str]) -> str | None:
    """The one of `kinds` that these words end in: one word, or the last two or three."""
    tokens = words.lower().replace(".", "").split()
    ends = (" ".join(tokens[-length:]) for length in (3, 2, 1) if len(tokens) >= length)
    return next((end for end in ends if end in kinds), None)


def core(name: str) -> str:
    """The head of a phrase with what stands before it: "the head" of "the head of the mission"."""
    return _CORE.split(name + " ", maxsplit=1)[0].strip()


def is_called_a_person(text: str, start: int, end: int) -> bool:
    """Whether the words around can only be about a person: a title, an age, "named", a harm."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    last = re.split(r"[\s(“\"]+", before.rstrip())[-1].lower().rstrip(".")
    return bool(
        last in listed("titles")
        or _AGE_AFTER.match(after)
        or _AGE_BEFORE.search(before)
        or _is_named(before)
        or named_in(re.sub(r"[,\s]+$", "", before), listed("private"))
        or _suffered().match(after)
    )


def is_in_apposition(text: str, end: int) -> bool:
    """Whether a noun for a private person stands after the name: "…, a resident of the town"."""
    after = _APPOSITION.match(text, end)
    return after is not None and named_in(core(after[1]), listed("private")) is not None


def is_harmed(text: str, start: int, end: int) -> bool:
    """Whether the words around say that something happened to this person."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return bool(_suffered().match(after) or _harmed_later().match(after) or _harming().search(before))


def _is_named(before: str) -> bool:
    """Whether "named" stands before, and not of a village or an operation."""
    found = _named().search(before)
    return found is not None and (found["what"] or "").lower() not in institutions()


def _before(text: str) -> tuple[str, ...]:
    """The last words of the text; before a comma, the core of the phrase that it closes besides."""
    clause = _CLAUSE_END.split(_abbreviation().sub(r"\1", text))[-1].rstrip()
    words = clause.replace(",", " ").split()
    found = (" ".join(words[-3:]),)
    if clause.endswith(","):
        return (_CHARGE.split(clause.rstrip(",").rpartition(", ")[2])[0],)
    charged = _CHARGED.search(clause)
    return (*found, charged[1]) if charged else found


@cache
def _abbreviation() -> re.Pattern[str]:
    return re.compile(rf"\b({_any('abbreviated')})\.", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?P<what>[\w-]+)\s+)(?:{_any('named')})\s+(?:as\s+)?$")


@cache
def _suffered() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:who\s+)?(?:{_BE}(?:{_any('harmed')})|died|drowned|perished)\b")


@cache
def _harmed_later() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,[^,.;]{{1,60}})?,\s+(?:who\s+)?(?:{_BE})?(?:captured|taken|{_any('harmed')})\b|\s+{_BE}(?:captured|taken)\b"
    )


@cache
def _harming() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:(?:{_any('lost')})\s+of|captured|{_any('harmed')})\s+(?:(?!by\b)[\w-]+\.?\s+){{0,3}}$"
    )


def _any(kind: str) -> str:
    return "|".join(
        re.escape(words) for words in sorted(listed(kind), key=lambda words: (-len(words), words))
    )
