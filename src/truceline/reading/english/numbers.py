"""Numbers in English words and digits, and what they are worth."""

import re
from decimal import Decimal

from truceline.lexicon import load
from truceline.reading.english.patterns import SPACE, alternatives

_LEXICON = load("quantities")
_WORDS: dict[str, int] = {**_LEXICON["numbers"], **_LEXICON["tens"], "a": 1, "an": 1}
SCALES: dict[str, int] = _LEXICON["scales"]

# Thousands parted by comma, no-break, thin or narrow space ("1,166"), or in the Indian way ("1,00,000").
# An ordinary space parts nothing: "in 2020 300 people" is two numbers.
_WHOLE = r"(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,5}|\d{1,2}(?:,\d\d){1,4},\d{3}|\d{1,15})(?!\d)"
_DECIMAL = r"\d{1,6}\.\d{1,3}"
_JOIN = rf"(?:{SPACE}|[-‐‑])"
_SCALE = alternatives(SCALES)
_BIG = alternatives(scale for scale in SCALES if scale != "hundred")

_ONE_TO_NINETEEN = alternatives(_LEXICON["numbers"])

SMALL = rf"(?:{alternatives(_LEXICON['tens'])}(?:{_JOIN}{_ONE_TO_NINETEEN})?|{_ONE_TO_NINETEEN})"
"""A number from one to ninety-nine in words."""

_AND_SMALL = rf"(?:{SPACE}(?:and{SPACE})?{SMALL}\b)?"
_HUNDREDS = rf"(?:(?:a|{SMALL}){_JOIN}hundred{_AND_SMALL}|{SMALL})"
_GROUP = rf"(?:a|{_HUNDREDS}){_JOIN}{_BIG}"
_SPELLED = rf"(?:{_GROUP}(?:{SPACE}{_GROUP}){{0,3}}(?:{SPACE}(?:and{SPACE})?{_HUNDREDS}\b)?|{_HUNDREDS})"

# What a number begins with, looked at first: at most words there is none.
_BEGINS = rf"(?=\d|{alternatives(_WORDS)}\b)"

PATTERN = rf"{_BEGINS}(?:(?:{_DECIMAL}|{_WHOLE}){_JOIN}{_SCALE}|{_WHOLE}|{_SPELLED})"
"""A number in lower-case text: "1,166", "1.5 million", "two hundred and fifty", "a thousand", "two dozen"."""

_TOKEN = re.compile(r"[\d.]+|[a-z]+")


def value(words: str) -> int:
    """The worth of words or digits that `PATTERN` or `SMALL` matched."""
    total, current = 0, Decimal(0)
    for token in _TOKEN.findall(re.sub(r"(?<=\d)[,\u00a0\u2009\u202f](?=\d)", "", words)):
        if token == "hundred":
            current *= 100
        elif token in SCALES:
            total, current = total + int(current * SCALES[token]), Decimal(0)
        elif token in _WORDS:
            current += _WORDS[token]
        elif token != "and":
            current += Decimal(token)
    return total + int(current)
