"""Words of lists, compared without case, accents, punctuation and spacing."""

import unicodedata
from functools import cache

from truceline.lexicon import load


def folded(text: str) -> str:
    """The letters and digits of a text in lower case, without marks; "Г.Р." and "г. р." are one."""
    split = unicodedata.normalize("NFKD", text.casefold().replace("ё", "е"))
    kept = "".join(character for character in split if character.isalnum())
    return unicodedata.normalize("NFC", kept) or "".join(split.split())


def name_words(name: str) -> list[str]:
    """The words of a name as compared, in an order of their own: "SOLEN, Mira" and "Mira Solen" are one."""
    return sorted(folded(part) for part in name.replace(",", " ").split())


@cache
def fields_by_heading() -> dict[str, str]:
    """The field of each known heading, by the heading as compared."""
    named: dict[str, str] = {}
    for field, headings in load("lists")["columns"].items():
        for heading in (field, *headings):
            named.setdefault(folded(str(heading)), field)
    return named


@cache
def values_by_word(field: str) -> dict[str, str]:
    """The value of each known word of a field with fixed values, by the word as compared."""
    meant: dict[str, str] = {}
    for value, words in load("lists")["values"][field].items():
        meant |= {folded(str(word)): value for word in (value, *words)}
    return meant


@cache
def month_by_word() -> dict[str, int]:
    """The number of each month's name, by the name as compared."""
    return {folded(name): number for number, names in load("lists")["months"].items() for name in names}
