"""Tolls: `read(sentence, article)`. What happened to people, how many, whose, as part of what."""

from truceline.reading.tolls.reader import read

__all__ = ["read"]
