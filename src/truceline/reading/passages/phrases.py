"""The lexicon's phrases as patterns."""

import re
from collections.abc import Iterable

_NO_WORD_BEFORE = r"(?<![\w'’])"
_NO_WORD_AFTER = r"(?!\w|['’]\w)"
_UP_TO_THREE_WORDS = r"(?:[\w'’.-]+(?:,\d+)*\W+){0,3}?"  # "2,000" is one


def pattern(phrases: Iterable[str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words; a * in them stands for up to three words.

    An apostrophe matches either form, and a space any white space.
    """
    found = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))  # the longest of two that begin alike
    words = "|".join(_pattern(phrase) for phrase in found if phrase[0].isalnum())
    marks = [_pattern(phrase) for phrase in found if not phrase[0].isalnum()]
    # One check for all that begin with a word: made for each phrase, the search is several times slower.
    alternatives = [f"{_NO_WORD_BEFORE}(?:{words})", *marks] if words else marks
    return re.compile(f"(?:{'|'.join(alternatives)})", flags)


def _pattern(phrase: str) -> str:
    words = [_UP_TO_THREE_WORDS if word == "*" else _word(word) for word in phrase.split()]
    joined = r"\s+".join(words).replace(rf"\s+{_UP_TO_THREE_WORDS}\s+", rf"\W+{_UP_TO_THREE_WORDS}")
    return joined + (_NO_WORD_AFTER if phrase[-1].isalnum() else "")


def _word(word: str) -> str:
    return re.escape(word).replace("'", "['’]")
