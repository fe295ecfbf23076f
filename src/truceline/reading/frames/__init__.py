"""Who says what in a sentence: sources, words of saying, and what is said."""

from truceline.reading.frames.finder import find
from truceline.reading.frames.words import noun_phrase, stretches

__all__ = ["find", "noun_phrase", "stretches"]
