"""Articles, possessives, lists and the ends of sentences."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from truceline.brief.wording.known import articles, peoples
from truceline.lexicon import load

_NUMBERS = {"two", "three", "four", "five", "six"}
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_UNCLOSED = re.compile(r"‘(?!.*’(?!\w))")  # an inner mark that the words open and do not close
_BREAK = re.compile(r" (?:of|for|in|on|to|at|from|and|against)(?= )|,")


@cache
def _lexicon() -> dict[str, Any]:
    words: dict[str, Any] = load("wording")["articles"]
    return {key: frozenset(values) for key, values in words.items()}


def listing(items: Sequence[str], joint: str = "and") -> str:
    """As in "A", "A and B", "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joint} {items[-1]}"


def possessive(name: str) -> str:
    """As in "Armenia’s", "the United States’", "the US’s"."""
    plural = name.endswith("s") and not name.split()[-1].isupper()
    return f"{name}’" if plural else f"{name}’s"


def with_article(name: str) -> str:
    """A name within a sentence: "the Barda region", "the US", "Armenia’s army" (apostrophes are curly)."""
    name = name.replace("'", "’")
    words = name.split()
    if not words or words[0].lower() in _lexicon()["determiners"]:
        return name
    takes = articles().get(name)
    if takes is None:
        takes = _takes_the(name, words)
    return f"the {name}" if takes else name


def _takes_the(name: str, words: list[str]) -> bool:
    lexicon = _lexicon()
    if name in lexicon["bare"]:
        return False
    if name in lexicon["the"] or name in peoples() or words[0].lower() in _NUMBERS:
        return True
    core = _BREAK.split(name, maxsplit=1)[0]
    if not core.strip():  # the name begins with a break: ", a man"
        return False
    if owner := re.match(r"(.+?)(?:’s|s’) ", f"{core} "):
        return owner[1].islower() and " " not in owner[1]
    head = core.split()[-1]
    if head.isupper() and 1 < len(head) < 7 and len(core.split()) == 1:
        return True
    if head.lower() in lexicon["heads"]:
        return not (head.islower() and head.endswith("s"))
    return head.islower() and not head.endswith("s") and head not in lexicon["uncounted"]


def is_plural(name: str) -> bool:
    """Whether a name takes "have": "Armenian forces", "the rebels", "the Azeris"; not "the United States"."""
    core = _BREAK.split(name, maxsplit=1)[0].removeprefix("the ")
    return core in peoples() or re.search(r"(?:^|\s)[^\sA-Z]*[^\sA-Zs]s$", core) is not None


def a(noun: str) -> str:
    """The noun with "a" or "an", by its first sound as it is mostly spelled."""
    vowel = re.match(r"(?!uni[^nm]|us[aeiu]|eu|one\b)[aeiou]", noun, re.IGNORECASE)
    return f"an {noun}" if vowel else f"a {noun}"


def counted(number: int, singular: str, plural: str) -> str:
    """As in "one truce", "12 truces": words up to nine, for things; people are counted in digits."""
    word = _WORDS[number] if 0 <= number < len(_WORDS) else f"{number:,}"
    return f"{word} {singular if number == 1 else plural}"


def numbered(noun: str, entries: Sequence[int]) -> str:
    """As in "promise 2", "promises 1–3 and 5"."""
    runs: list[list[int]] = []
    for entry in entries:
        if runs and entry == runs[-1][-1] + 1:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    parts = [[f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(entry) for entry in run] for run in runs]
    return f"{noun}{'s' if len(entries) > 1 else ''} {listing([part for run in parts for part in run])}"


def opened(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def closed(text: str) -> str:
    """The text with one full stop at its end, outside quotation marks."""
    text = text.rstrip()
    return text if text.endswith((".", "?", "!")) else f"{text}."


def in_marks(words: str, most: int = 320) -> str:
    """Words in quotation marks: on one line, inner marks single, what is over `most` characters left out."""
    flat = " ".join(words.split()).strip(" ,;.")
    if len(flat) > most:
        flat = flat[:most].rsplit(" ", 1)[0].rstrip(" ,;.") + " […]"
    flat = re.sub(r"(?<!\w)\"", "‘", flat).replace('"', "’").replace("“", "‘").replace("”", "’")
    return f"“{_UNCLOSED.sub('', flat)}”"
