"""A text as the tokens by which actors are found."""

import re
from dataclasses import dataclass

# Abbreviations with dots, words (with an apostrophe inside: "Ja'afari"), a possessive ending, other marks.
# Spaces and hyphens inside a word join tokens and are none; any other mark keeps words apart.
_TOKEN = re.compile(
    r"[^\W\d_](?:\.[^\W\d_])+\.?(?![^\W_])"
    r"|[^\W_]+(?:['’ʼ‘](?!s\b)[^\W_]+)*"
    r"|['’]s\b|(?<=s)['’](?!\w)"
    r"|[^\w\s\-‐‑]|(?<!\S)[-‐‑]|[-‐‑](?!\S)"
)
_MARKS = str.maketrans("", "", ".'’ʼ‘")


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's tokens: as written, and folded (small letters, without dots and apostrophes)."""

    written: list[str]
    folded: list[str]
    starts: list[int]
    ends: list[int]


def tokens(text: str) -> Tokens:
    """The tokens of `text`; a possessive ending is one of its own, folded to `'s`."""
    matches = list(_TOKEN.finditer(text))
    written = [match.group() for match in matches]
    return Tokens(
        written=written,
        folded=[word.lower() if word.isalnum() else _fold(word) for word in written],
        starts=[match.start() for match in matches],
        ends=[match.end() for match in matches],
    )


def bare(word: str) -> str:
    """A word without dots and apostrophes: "U.S." and "US" are one."""
    return word.translate(_MARKS)


def _fold(word: str) -> str:
    return "'s" if word in {"'s", "’s", "'", "’"} else bare(word).lower() or word
