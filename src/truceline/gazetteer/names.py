"""One key for all spellings of a name: "Šuša" and "Susa", "Ma'rib" and "Marib", "Tel-Rif" and "Tel Rif"."""

import re
import unicodedata
from functools import cache, lru_cache

from truceline.lexicon import load

# Letters that Unicode does not decompose. U+01DD and U+0259 are both written for the Azerbaijani schwa.
_LETTERS = {
    "ı": "i",
    "ə": "e",
    "ǝ": "e",
    "Ə": "E",
    "Ǝ": "E",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ð": "d",
    "Ð": "D",
    "ø": "o",
    "Ø": "O",
    "ħ": "h",
    "Ħ": "H",
    "ŋ": "n",
    "Ŋ": "N",
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "þ": "th",
    "Þ": "TH",
}
_APOSTROPHES = "'`´‘’‛ʹʻʼʽʾʿˈ′＇"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_SPACES = "-‐‑‒–—−_/,"  # a name's hyphen is written as a space as often as not
_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))


def _table() -> dict[int, str]:
    """Accents are taken off Latin letters only: without its breve, Cyrillic й would be another letter."""
    bare = {code: unicodedata.normalize("NFD", chr(code))[0] for code in _LATIN}
    table = {code: letter for code, letter in bare.items() if letter != chr(code)}
    table |= dict.fromkeys(range(0x300, 0x370), "")
    table |= {ord(letter): plain for letter, plain in _LETTERS.items()}
    table |= {ord(sign): "" for sign in _APOSTROPHES + _UNSEEN + "."}
    table |= {ord(sign): " " for sign in _SPACES}
    return table


_TABLE = _table()


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """The key of a name: without case, Latin accents, apostrophes, full stops and kinds of space.

    `fold(fold(name)) == fold(name)`. Other scripts keep their letters.
    """
    return " ".join(unicodedata.normalize("NFC", name).translate(_TABLE).casefold().split())


def bare(unit: str) -> str:
    """The name of a unit without the word for what it is: "Luhansk Oblast" is Luhansk."""
    return " ".join(word for word in unit.split() if word.casefold() not in _unit_words())


@cache
def _unit_words() -> frozenset[str]:
    return frozenset((*load("toponyms")["units"], *load("toponyms")["loose_units"]))


_ARTICLE = re.compile(r"\b(?:al|el|il|ul|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|ath|az|ez)\b ?|^l ")
_SOUNDS = (
    (re.compile(r"dj"), "j"),
    (re.compile(r"q"), "k"),
    (re.compile(r"[aeiy]+"), "a"),
    (re.compile(r"[ouw]+"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=[au])h\b"), ""),
)


@lru_cache(maxsize=1 << 14)
def sound(name: str) -> str:
    """A coarser key for names romanised from scripts that write no short vowels: "Hodeidah", "Al Ḩudaydah".

    The article goes, and so do the differences between a, e, i, y and between o, u, w, double letters and the
    silent h at the end. Names that share a sound are candidates only: a text must give further evidence.
    Empty for a name in another script.
    """
    key = _ARTICLE.sub("", fold(name))
    for pattern, letter in _SOUNDS:
        key = pattern.sub(letter, key)
    return key if key.isascii() else ""
