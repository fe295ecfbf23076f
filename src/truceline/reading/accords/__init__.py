"""Accords: `read(sentence, article)`. Who agreed, who helped, on what."""

from truceline.reading.accords.reader import read

__all__ = ["read"]
