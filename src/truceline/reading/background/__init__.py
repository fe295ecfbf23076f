"""Background: `read(sentence, article)`. Standing facts of a place, an actor or a war."""

from truceline.reading.background.reader import read

__all__ = ["read"]
