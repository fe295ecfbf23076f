"""Actors in a sentence: `find(text)`. Tokens, the lexicon's words, then phrases and what they mean."""

from truceline.reading.actors.finder import find

__all__ = ["find"]
