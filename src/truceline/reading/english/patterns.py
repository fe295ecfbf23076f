"""What the finders' patterns share: a lower case that keeps offsets, and words as alternatives.

Patterns run over lower case rather than with IGNORECASE, for which the engine has no short cut. They repeat
nothing without a bound, so that no text makes them slow.
"""

import re
from collections.abc import Iterable

SPACE = r"\s{1,3}"


def lowered(text: str) -> str:
    """The text in lower case, character by character: offsets stay right.

    U+0130, the capital dotted I of Turkish and Azeri, is the one letter that grows a character in lower case.
    """
    return text.replace("\u0130", "I").lower()


def alternatives(words: Iterable[str]) -> str:
    """A group that matches any of the words or phrases, the longest that fits; a space is any white space."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word.lower()).replace(r"\ ", SPACE) for word in longest_first) + ")"
