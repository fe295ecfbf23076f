"""Quantities in a text: `find(text)`. Bare numbers, then ranges of two, then the words that bound them."""

from truceline.reading.quantities.finder import find

__all__ = ["find"]
