"""Positions: `read(sentence, article)`. Who demands, supports, rejects or offers what."""

from truceline.reading.positions.reader import read

__all__ = ["read"]
