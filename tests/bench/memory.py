"""How the memory that reading takes grows with the number of documents."""

import resource
import sys
from collections.abc import Iterator
from itertools import islice

from tests.bench.streams import document
from truceline.claims import Document
from truceline.reading.stream import read_all

_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"
_SYLLABLES = len(_CONSONANTS) * len(_VOWELS)
_NAMES = _SYLLABLES**4
_STRIDES = (7_919, 104_729, 1_299_709)  # primes: the three names of a report come round at different times
_UNIT = 1 if sys.platform == "darwin" else 1024  # in which the system counts the peak


def peaks(*counts: int) -> list[int]:
    """The peak memory in megabytes after so many documents of one stream, counts ascending."""
    readings = read_all(reports(), jobs=1)
    found = []
    for before, count in zip((0, *counts), counts, strict=False):
        for _ in islice(readings, count - before):
            pass
        found.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT // 10**6)
    return found


def reports() -> Iterator[Document]:
    """Short reports without end, each with three names that none before it had."""
    number = 0
    while True:
        army, town, city = (_name(number * stride % _NAMES) for stride in _STRIDES)
        yield document(
            f"{army} army shells {town}\n\nShells hit the town of {town} on Friday, killing "
            f"{number % 90 + 2} people, officials in {city} said. A spokesman for the {army} army denied it.",
            "2024-05-10",
        )
        number += 1


def _name(number: int) -> str:
    syllables = []
    for _ in range(4):
        number, syllable = divmod(number, _SYLLABLES)
        vowel, consonant = divmod(syllable, len(_CONSONANTS))
        syllables.append(_CONSONANTS[consonant] + _VOWELS[vowel])
    return "".join(syllables).capitalize()
