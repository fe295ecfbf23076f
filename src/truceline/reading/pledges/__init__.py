"""Pledges: `read(sentence, article)`. Who binds himself, to what act, by when."""

from truceline.reading.pledges.reader import read

__all__ = ["read"]
