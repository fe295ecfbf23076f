"""Whether a text is in English: told by its script and its function words, on enough text only."""

import re
import unicodedata
from collections import Counter

from truceline.lexicon import load

ENOUGH_LETTERS = 40
ENOUGH_WORDS = 40
_SAMPLE = 20_000  # characters: the language of a text shows at its beginning
_WORD = re.compile(r"[^\W\d_]+")


def foreign(text: str) -> str | None:
    """What the text looks like where that is not English, else null: "French", "written in Greek letters".

    A short text passes, and so does one that no language known here fits better than English.
    """
    words = _WORD.findall(text[:_SAMPLE])
    return _foreign_script("".join(words)) or _foreign_words([word.casefold() for word in words])


def _foreign_script(letters: str) -> str | None:
    if len(letters) < ENOUGH_LETTERS:
        return None
    script, share = Counter(map(_script, letters)).most_common(1)[0]
    if share * 2 > len(letters) and script in load("languages")["scripts"]:
        return f"written in {script if script == 'CJK' else script.capitalize()} letters"
    return None


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]


def _foreign_words(words: list[str]) -> str | None:
    if len(words) < ENOUGH_WORDS:
        return None
    counts = Counter(words)
    data = load("languages")
    english = sum(counts[word] for word in data["english"])
    others = {name: sum(counts[word] for word in known) for name, known in data["others"].items()}
    likeliest = max(others, key=lambda name: others[name])
    return likeliest if others[likeliest] > english else None
