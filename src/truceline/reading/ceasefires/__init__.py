"""Ceasefires: `read(sentence, article)`. Words for a pause, and the state it is said to be in."""

from truceline.reading.ceasefires.reader import read

__all__ = ["read"]
