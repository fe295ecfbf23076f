"""Which documents deserve a parse: those about an armed conflict. Most of a news stream is not."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from truceline.lexicon import load

_WORD = re.compile(r"\w+(?:-\w+)*")
_DOUBLED = re.compile(
    r"[^aeiou][aeiou][bgmnpt]$"
)  # "shot" has "shotted" too then; no harm in a form too many


def is_about_conflict(text: str) -> bool:
    """Whether two of the lexicon's words of conflict stand near each other in the text, or it is short.

    The claims of the record format are about armed conflict: in another text there are none to read. One
    report among others in a long digest is enough, so that nothing around a report hides it.
    """
    lexicon = load("conflict")
    words = _WORD.findall(text.lower())
    if len(words) <= lexicon["short"]:
        return True
    known = _forms()
    found = [at for at, word in enumerate(words) if word in known]
    return any(second - first <= lexicon["within"] for first, second in pairwise(found))


@cache
def _forms() -> frozenset[str]:
    lexicon = load("conflict")
    return frozenset([*lexicon["forms"], *(form for word in lexicon["words"] for form in _inflected(word))])


def _inflected(word: str) -> Iterator[str]:
    """The word as a noun or verb: regular plurals, past forms and participles."""
    yield word
    stem = word[:-1] if word.endswith("e") else word + word[-1] if _DOUBLED.search(word) else word
    yield from (stem + ending for ending in ("ed", "ing"))
    if word.endswith("y") and word[-2] not in "aeiou":
        yield from (word[:-1] + "ies", word[:-1] + "ied")
    else:
        yield word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
